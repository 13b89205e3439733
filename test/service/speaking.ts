import { CLOCKS } from '#engine/bot.ts';
import { step } from '#engine/step.ts';
import { redact } from '#language/redact.ts';
import { buildIndex } from '#language/search.ts';
import type { ChannelName } from '#model/channel.ts';
import type { Content } from '#model/content.ts';
import type { Outgoing } from '#model/effect.ts';
import { DAY, MINUTE } from '#model/time.ts';
import { handle } from '#service/handle.ts';
import { receive } from '#service/receive.ts';
import { verify } from '#service/verify.ts';
import { wake } from '#service/wake.ts';
import type { Database } from '#store/database.ts';
import { arrival, createWorld, MORNING, type World } from './world.ts';

/** A Posko with the real engine and no network: letters leave at once. */
export interface Speaking {
  readonly world: World;
  readonly deps: World['deps'];
  /** Writes a message half a minute later; gives back what was said on every channel because of it. */
  says(channel: ChannelName, text: string, address: string): Promise<string[]>;
  /** The names of the invariants that are broken. */
  broken(): Promise<string[]>;
}

/** Opens such a Posko over a database. */
export async function speaking(db: Database, content: Content): Promise<Speaking> {
  const world = createWorld(db);
  const bot = { live: content, index: buildIndex(content), urgent: false, clocks: CLOCKS };
  const deps = { ...world.deps, step, redact, bot: async () => bot };
  const { kysely } = db;
  const revision = { id: content.revision, content: '{}', created_at: MORNING };
  await kysely.insertInto('revisions').values(revision).execute();

  async function settle(): Promise<string[]> {
    do {
      while ((await handle(deps, { limit: 10 })) > 0);
    } while ((await wake(deps, { limit: 10 })) > 0);
    const letters = await kysely
      .selectFrom('outbox')
      .selectAll()
      .where('settled_at', 'is', null)
      .orderBy('id')
      .execute();
    await kysely
      .updateTable('outbox')
      .set({ state: 'sent', settled_at: world.now, sent_at: world.now })
      .where('settled_at', 'is', null)
      .execute();
    await kysely
      .updateTable('timers')
      .set({ due: world.now + DAY, letter: null })
      .where('due', 'is', null)
      .execute();
    await kysely.updateTable('conversations').set({ asked_at: world.now }).execute();
    return letters.map(({ channel, body }) => `${channel}: ${(JSON.parse(body) as Outgoing).text}`);
  }

  return {
    world,
    deps,
    async says(channel, text, address) {
      world.now += MINUTE / 2;
      await receive(deps, [{ channel, arrival: arrival(address, text, { at: world.now }) }]);
      return await settle();
    },
    async broken() {
      const verdicts = await verify(kysely);
      return verdicts.filter((verdict) => verdict.broken.length > 0).map((verdict) => verdict.name);
    },
  };
}
