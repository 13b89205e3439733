import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { PROFILES } from '#channels/profiles.ts';
import { compile } from '#content/compile.ts';
import { type Bot, CLOCKS } from '#engine/bot.ts';
import { step } from '#engine/step.ts';
import { redact } from '#language/redact.ts';
import { buildIndex } from '#language/search.ts';
import { MINUTE } from '#model/time.ts';
import type { HandleDeps, ReceiveDeps } from '#service/deps.ts';
import { handle } from '#service/handle.ts';
import { receive } from '#service/receive.ts';
import { type Database, openDatabase } from '#store/database.ts';
import { createSeal } from '#store/seal.ts';
import { transaction } from '#store/transaction.ts';

/** A whole helpdesk without a network: the real content, masking, engine and store on a file. */
export interface Helpdesk {
  readonly db: Database;
  /**
   * Receives and handles one message of each of these contacts; gives back the milliseconds of both. `answered` is called
   * between the commit of the answers and their pretended delivery.
   */
  turn(
    contacts: readonly number[],
    text: (contact: number) => string,
    watch?: { readonly answered: () => void },
  ): Promise<Spent>;
  close(): Promise<void>;
}

/** Milliseconds spent. */
interface Spent {
  readonly receive: number;
  readonly handle: number;
}

/**
 * What a worker writes, one after the other: the menu, into a guide, through its steps, stuck, on, and out again. Answers
 * only: what reading free text costs is measured by itself.
 */
export const SAID: readonly string[] = [
  'menu',
  '1',
  '1',
  '1',
  'sudah',
  'sudah',
  'belum',
  'sudah',
  'macet',
  '1',
  'kembali',
  'sudah',
];

/** How the same answer is spelt: nobody's message is the one before it, so that nothing is read once for everybody. */
const SPELT: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`,
  (text) => `${text}.`,
  (text) => text.toUpperCase(),
  (text) => ` ${text}`,
];

/** What a contact writes in a round. */
export function said(round: number, contact: number): string {
  const text = SAID[round % SAID.length] ?? 'menu';
  return SPELT[contact % SPELT.length]?.(text) ?? text;
}

/** Opens a helpdesk on a new file, with the repository's own content. */
export async function openHelpdesk(root: string): Promise<Helpdesk> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'posko-bench-'));
  const db = await openDatabase(path.join(folder, 'posko.db'));
  const deps = await createDeps(db, root);
  let messages = 0;
  let now = Date.UTC(2026, 10, 24, 2);
  const clocked = { ...deps, now: () => now };
  return {
    db,
    async turn(contacts, text, watch) {
      now += MINUTE;
      const brought = contacts.map((contact) => {
        messages += 1;
        const address = `62813${String(contact).padStart(8, '0')}`;
        const externalId = `3EB0${String(messages).padStart(16, '0')}`;
        const arrival = { externalId, address, at: now, kind: 'message' as const, text: text(contact) };
        return { channel: 'web' as const, arrival };
      });
      const start = performance.now();
      await receive(clocked, brought);
      const received = performance.now();
      const handled = await handle(clocked, { limit: contacts.length });
      const end = performance.now();
      watch?.answered();
      await settleAll(db, now);
      if (handled !== contacts.length)
        throw new Error(`${handled} of ${contacts.length} lines were handled.`);
      return { receive: received - start, handle: end - received };
    },
    async close() {
      await db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Every letter has left, as if a network had taken it: not measured, but without it no question was ever asked. */
async function settleAll(db: Database, now: number): Promise<void> {
  await transaction(db, async (tx) => {
    const open = tx.selectFrom('outbox').select('conversation').where('settled_at', 'is', null);
    await tx.updateTable('conversations').set({ asked_at: now }).where('id', 'in', open).execute();
    await tx
      .updateTable('timers')
      .set({ due: sql`cast(${now} as bigint) + after` })
      .where('conversation', 'in', open)
      .where('due', 'is', null)
      .execute();
    await tx
      .updateTable('outbox')
      .set({ state: 'sent', sent_at: now, settled_at: now })
      .where('settled_at', 'is', null)
      .execute();
  });
}

async function createDeps(db: Database, root: string): Promise<HandleDeps & ReceiveDeps> {
  const { content: live } = await compile(root);
  if (live === undefined) throw new Error('The content has mistakes; run posko check.');
  const bot: Bot = { live, index: buildIndex(live), urgent: false, clocks: CLOCKS };
  const quiet = () => undefined;
  return {
    db,
    step,
    redact,
    now: () => 0,
    random: () => 0.5,
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    seal: createSeal('a secret of thirty-two characters'),
    boot: 'bench',
    nudge: quiet,
    known: () => live.places.official,
    freeDisk: async () => Number.POSITIVE_INFINITY,
    bot: async () => bot,
    profiles: { ...PROFILES, web: { ...PROFILES.web, gather: 0 } },
    notice: 'bench',
  };
}
