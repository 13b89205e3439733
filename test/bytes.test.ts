import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Writable } from 'node:stream';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { openApp } from '#app.ts';
import { PROFILES } from '#channels/profiles.ts';
import { readConfig } from '#config.ts';
import { createLog } from '#log.ts';
import type { Arrival, Channel, Port } from '#model/channel.ts';
import { backup } from '#service/backup.ts';
import type { Database } from '#store/database.ts';
import { COLUMNS } from '#store/schema/columns.ts';
import { newFolder } from './cli/posko.ts';
import { PLANTED } from './language/secrets.ts';

/** A network of our own: what it is handed it keeps, what it brings goes through the real door. */
function network() {
  let port: Port | undefined;
  const channel: Channel = {
    name: 'telegram',
    profile: { ...PROFILES.telegram, gather: 0, rate: { perSecond: 1e9, perContact: 0 } },
    async start(opened) {
      port = opened;
      port.health({ state: 'up', detail: 'Here.' });
    },
    stop: async () => undefined,
    send: async (letter) => ({ kind: 'sent', externalId: `n${letter.id}` }),
  };
  return { channel, bring: async (...arrivals: Arrival[]) => await port?.receive(arrivals) };
}

/** Every file below a folder, as bytes. */
function filesIn(folder: string): { name: string; bytes: Buffer }[] {
  return readdirSync(folder).map((name) => ({ name, bytes: readFileSync(path.join(folder, name)) }));
}

describe('the scan', () => {
  it('finds a piece wherever it stands', () => {
    const bytes = Buffer.from('sandi Mawar#71x, lalu 3578014507710003');
    expect(
      [...piecesIn(bytes, ['Mawar#71x', '3578014507710003', 'sandi', 'Melati#71x', '10003 '])].sort(),
    ).toEqual(['3578014507710003', 'Mawar#71x', 'sandi']);
  });
});

describe('what people write', () => {
  it(`leaves no trace of ${PLANTED.length} planted secrets in database, log, backup or channel state`, async () => {
    expect(PLANTED.length).toBeGreaterThanOrEqual(200);
    const folder = newFolder();
    let logged = '';
    const into = new Writable({
      write(chunk, _encoding, done) {
        logged += chunk;
        done();
      },
    });
    const { config, secrets } = readConfig({
      POSKO_DATABASE: path.join(folder, 'posko.db'),
      POSKO_SECRET_FILE: path.join(folder, 'secret'),
    });
    const app = await openApp({ config, secrets, log: createLog('debug', into), now: Date.now });
    const { channel, bring } = network();
    await app.publish();
    const running = await app.run([channel]);
    const addressOf = (index: number) => `62813${String(90_000_000 + index * 7919)}`;
    const quiet = async () => {
      for (;;) {
        const left = await app.db.kysely
          .selectFrom('inbox')
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .where('handled_at', 'is', null)
          .executeTakeFirstOrThrow();
        if (left.count === 0) return;
        await new Promise((resolve) => setImmediate(resolve));
      }
    };

    const base = { kind: 'message' as const, at: Date.now() };
    await bring(
      ...PLANTED.map((_, n) => ({ ...base, externalId: `a${n}`, address: addressOf(n), text: 'setuju' })),
    );
    await quiet();
    for (const expects of ['password', 'code'] as const) {
      const asked = PLANTED.flatMap((planted, n) => (planted.expects === expects ? [addressOf(n)] : []));
      const marks = asked.map((address) => app.seal.fingerprint(address, 'address:telegram'));
      await app.db.kysely
        .updateTable('conversations')
        .set({ expects })
        .where('contact', 'in', ({ selectFrom }) =>
          selectFrom('addresses').select('contact').where('fingerprint', 'in', marks),
        )
        .execute();
    }
    await bring(
      ...PLANTED.map(({ text }, n) => ({
        ...base,
        externalId: `b${n}`,
        address: addressOf(n),
        text,
        name: text.slice(0, 40),
      })),
    );
    await quiet();
    await bring(
      ...PLANTED.map((_, n) => ({ ...base, externalId: `c${n}`, address: addressOf(n), text: 'petugas' })),
    );
    await quiet();

    const kept = await app.db.kysely
      .selectFrom('inbox')
      .select('text')
      .where('text', 'is not', null)
      .execute();
    expect(kept.length).toBeGreaterThan(PLANTED.length);
    await backup(app.db, app.seal, path.join(folder, 'backup.posko'), Date.now());
    const ours = JSON.stringify((await app.library.live(app.db.kysely)).content);
    const written = await writtenIn(app.db);
    expect(written.map(([column]) => column)).toContain('inbox.text');
    await running.stop();
    const places = [...filesIn(folder), { name: 'log', bytes: Buffer.from(logged) }];
    expect(places.map(({ name }) => name)).toContain('posko.db');
    await app.close();

    const telling = new Set([...ONLY_SECRET].filter((needle) => isTelling(needle, ours)));
    const found: string[] = [];
    const addresses = PLANTED.map((_, n) => addressOf(n));
    for (const { name, bytes } of places) {
      const inside = piecesIn(bytes, [...telling, ...addresses]);
      for (const { kind, spelling, needles } of PLANTED) {
        if (needles.some((piece) => telling.has(piece) && inside.has(piece))) {
          found.push(`${kind}, ${spelling}, in ${name}`);
        }
      }
      if (addresses.some((address) => inside.has(address))) found.push(`address in ${name}`);
    }
    for (const [column, words] of written) {
      for (const { kind, spelling, needles } of PLANTED) {
        for (const needle of needles.filter((piece) => ONLY_SECRET.has(piece)))
          if (words.includes(needle)) found.push(`${kind}, ${spelling}, in ${column}`);
      }
    }
    expect([...new Set(found)]).toEqual([]);
  }, 120_000);
});

/** What is a secret wherever it was planted: in another message the same word may be no secret and stay. */
const ONLY_SECRET: ReadonlySet<string> = new Set(
  [...new Set(PLANTED.flatMap(({ needles }) => needles))].filter((needle) =>
    PLANTED.every(({ text, needles }) => !text.includes(needle) || needles.includes(needle)),
  ),
);

/** Which of these pieces, of four bytes or more, stand in `bytes`: one pass over all of them together. */
function piecesIn(bytes: Buffer, pieces: readonly string[]): ReadonlySet<string> {
  const byStart = Map.groupBy(
    pieces.map((piece) => ({ piece, written: Buffer.from(piece) })),
    ({ written }) => written.readUInt32BE(0),
  );
  const inside = new Set<string>();
  let start = 0;
  for (const [i, byte] of bytes.entries()) {
    start = ((start << 8) | byte) >>> 0;
    for (const { piece, written } of byStart.get(start) ?? []) {
      if (bytes.subarray(i - 3, i - 3 + written.length).equals(written)) inside.add(piece);
    }
  }
  return inside;
}

/** Shorter pieces occur in hashes and encrypted bytes by chance, and words in our own content; columns show those. */
function isTelling(needle: string, ours: string): boolean {
  return needle.length >= 8 && !ours.includes(needle);
}

/** Everything that stands in a column of what people wrote, by the column's name. */
async function writtenIn({ kysely }: Database): Promise<[string, string][]> {
  const columns = Object.entries(COLUMNS).flatMap(([table, holds]) =>
    Object.entries(holds).flatMap(([column, what]) =>
      what === 'redacted' ? [[table, column] as const] : [],
    ),
  );
  return await Promise.all(
    columns.map(async ([table, column]): Promise<[string, string]> => {
      const { rows } = await sql<{
        text: string | null;
      }>`select ${sql.ref(column)} as text from ${sql.table(table)}`.execute(kysely);
      return [`${table}.${column}`, rows.map(({ text }) => text ?? '').join('\n')];
    }),
  );
}
