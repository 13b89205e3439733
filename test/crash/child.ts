import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import type { Channel } from '#model/channel.ts';
import type { Outgoing } from '#model/effect.ts';
import { gather } from '#service/gather.ts';
import { openLane } from '#service/lane.ts';
import { startLoop } from '#service/loop.ts';
import { type Brought, receive } from '#service/receive.ts';
import { openDatabase } from '#store/database.ts';
import { lockInstance } from '#store/instance.ts';
import { createWorld, MORNING, PROFILES } from '../service/world.ts';

/**
 * A Posko that may be killed at any point. The network is two files that outlive it: what it has acknowledged (one external
 * id per line) and what it has sent (`letter conversation outgoing` per line). Like a real network it brings again whatever was
 * not acknowledged. Dies by SIGKILL at the given point, counted over everything that happens between two commits.
 *
 * usage: child.ts FOLDER CONTACTS MESSAGES DIES_AT
 */
const [folder = '', contacts = '0', messages = '0', diesAt = '0'] = process.argv.slice(2);
const file = `${folder}/posko.db`;
const acknowledged = `${folder}/acknowledged`;
const sent = `${folder}/sent`;

let points = 0;
function point(): void {
  points += 1;
  if (points === Number(diesAt)) process.kill(process.pid, 'SIGKILL');
}

lockInstance(file);
const db = await openDatabase(file);
const world = createWorld(db, `boot-${process.pid}`);
const { seal } = world.deps;
const deps = {
  ...world.deps,
  seal: {
    ...seal,
    fingerprint(plain: string, purpose: string) {
      point();
      return seal.fingerprint(plain, purpose);
    },
  },
  render: ({ outgoing }: { outgoing: Outgoing }) => [{ text: JSON.stringify(outgoing), buttons: [] }],
};
world.instead = (_before, event) => {
  point();
  if (event.kind === 'message' && event.text === 'bunuh') process.kill(process.pid, 'SIGKILL');
  return undefined;
};
const channel: Channel = {
  name: 'web',
  profile: { ...PROFILES.web, rate: { perSecond: 1e9, perContact: 0 } },
  start: async () => undefined,
  stop: async () => undefined,
  async send(letter, part) {
    point();
    appendFileSync(sent, `${letter.id} ${letter.conversation} ${part.text}\n`);
    point();
    return { kind: 'sent', externalId: `n${letter.id}` };
  },
};

const loop = await startLoop(deps, [openLane(channel, MORNING)]);
deps.nudge = loop.nudge;
const store = gather<Brought>((brought) => receive(deps, brought));
const known = existsSync(acknowledged) ? new Set(readFileSync(acknowledged, 'utf8').split('\n')) : new Set();
const scripted = existsSync(`${folder}/script`)
  ? readFileSync(`${folder}/script`, 'utf8').split('\n')
  : undefined;
for (let message = 0; message < Number(messages); message += 1) {
  const round: Promise<void>[] = [];
  for (let contact = 0; contact < Number(contacts); contact += 1) {
    const externalId = `${contact}.${message}`;
    if (known.has(externalId)) continue;
    const text = scripted?.[contact] ?? externalId;
    const arrival = { externalId, address: `c${contact}`, at: MORNING, kind: 'message' as const, text };
    round.push(
      store([{ channel: 'web', arrival }]).then(() => appendFileSync(acknowledged, `${externalId}\n`)),
    );
  }
  await Promise.all(round);
}

for (;;) {
  const waiting = await db.kysely.selectFrom('inbox').select('id').where('handled_at', 'is', null).execute();
  const leaving = await db.kysely.selectFrom('outbox').select('id').where('settled_at', 'is', null).execute();
  if (waiting.length + leaving.length === 0) break;
  await new Promise((resolve) => setTimeout(resolve, 10));
}
await loop.stop();
await db.close();
