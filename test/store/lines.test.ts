import { describe, expect, it } from 'vitest';
import { eraseContact } from '#store/erase.ts';
import { addAct, addIncoming, type Incoming, putAside } from '#store/inbox.ts';
import { linesOfOne } from '#store/lines.ts';
import { createSeal } from '#store/seal.ts';
import { type Tx, transaction } from '#store/transaction.ts';
import { addLine, addWorker, SECRET } from '../service/house.ts';
import { DATABASES } from './databases.ts';

const seal = createSeal(SECRET);

const incoming = (conversation: number, key: string, more: Partial<Incoming> = {}): Incoming => ({
  channel: 'whatsapp',
  external_id: key,
  kind: 'message',
  conversation,
  address: null,
  seq: null,
  at: 0,
  text: null,
  token: null,
  media: null,
  media_ref: null,
  detail: null,
  state: 'waiting',
  handled_at: null,
  ...more,
});

describe.each(DATABASES)('the lines of a conversation on $name', ({ open }) => {
  it('are found whether they wait, were handled, were set aside or could not be read', async () => {
    await using fresh = await open();
    const { conversation } = await addWorker(fresh.db, seal, '62811');
    const other = await addWorker(fresh.db, seal, '62812');
    await addLine(fresh.db, other.conversation);
    await addLine(fresh.db, conversation);
    const unread = { kind: 'unreadable', state: 'unreadable', handled_at: 1 } as const;
    await transaction(fresh.db, async (tx) => {
      await addIncoming(tx, [
        incoming(conversation, 'a', { seq: 1 }),
        incoming(conversation, 'b', unread),
        incoming(conversation, 'c', { seq: 2 }),
      ]);
      expect(await putAside(tx, await idOf(tx, 'a'), 1)).toBe(true);
    });
    const lines = fresh.db.kysely.selectFrom('inbox').where('id', 'in', linesOfOne(conversation));
    const found = await lines.select('external_id').orderBy('id').execute();
    expect(found.map(({ external_id }) => external_id)).toEqual([`form:${conversation}`, 'a', 'c', 'b']);
    const talk = fresh.db.kysely.selectFrom('conversations').where('id', '=', conversation);
    expect(await talk.select('seq').executeTakeFirst()).toEqual({ seq: 1 });
  });

  it('are all erased with their contact, and nothing is written into a conversation that is gone', async () => {
    await using fresh = await open();
    const { contact, conversation } = await addWorker(fresh.db, seal, '62811');
    await addLine(fresh.db, conversation);
    await transaction(fresh.db, (tx) => addIncoming(tx, [incoming(conversation, 'a')]));
    await transaction(fresh.db, (tx) => eraseContact(tx, contact));
    const act = { kind: 'take', channel: 'whatsapp', external_id: 'form:x', conversation, at: 0 } as const;
    expect(await transaction(fresh.db, (tx) => addAct(tx, act))).toBe(false);
    expect(await fresh.db.kysely.selectFrom('inbox').selectAll().execute()).toEqual([]);
  });
});

async function idOf(tx: Tx, key: string): Promise<number> {
  const row = await tx.selectFrom('inbox').select('id').where('external_id', '=', key).executeTakeFirst();
  return row?.id ?? 0;
}
