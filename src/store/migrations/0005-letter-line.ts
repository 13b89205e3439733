import type { Words } from './words.ts';

/**
 * Letters hang on the line they answer, and no longer on their conversation: an index by line only grows at its end, while
 * one by conversation lies anywhere and costs a page for every message. SQLite cannot move a foreign key, so there the
 * table is made anew, with the count of its ids.
 */
export function letterLine(words: Words): string[] {
  return [
    ...(words.dialect === 'sqlite' ? rebuild(words) : move(words)),
    'create index outbox_line on outbox (line)',
    'drop index inbox_transcript',
  ];
}

// Any handled line of the conversation would do; the last one before the letter is what it answered.
const ANSWERED = `coalesce(
  (select id from inbox where inbox.conversation = letter.conversation and inbox.seq < letter.seq
    and inbox.handled_at is not null order by inbox.seq desc limit 1),
  (select min(id) from inbox where inbox.conversation = letter.conversation))`;

function move({ int }: Words): string[] {
  return [
    `alter table outbox add column line ${int} references inbox (id) on delete cascade`,
    `update outbox as letter set line = ${ANSWERED}`,
    // Nothing but a line brings a letter forth; this only keeps an impossible row from standing in the way.
    'delete from outbox where line is null',
    'alter table outbox alter column line set not null',
    'alter table outbox drop constraint outbox_conversation_fkey',
    'drop index outbox_transcript',
  ];
}

const COLUMNS = `id, conversation, channel, address, seq, sprint, epoch, owner, priority, due, episode, revision, node, body,
  offered, asks, state, reason, lease_holder, lease_until, attempts, parts_sent, external_id, created_at, sent_at,
  settled_at`;

function rebuild({ int, id }: Words): string[] {
  return [
    'alter table outbox rename to outbox_before',
    `create table outbox (
      id ${id},
      line ${int} not null references inbox (id) on delete cascade,
      conversation ${int} not null,
      channel text not null,
      address ${int} not null,
      seq ${int} not null,
      sprint ${int} not null,
      epoch ${int} not null,
      owner text not null,
      priority ${int} not null default 0,
      due ${int} not null,
      episode ${int},
      revision text,
      node text,
      body text not null,
      offered text,
      asks ${int} not null default 0,
      state text not null default 'waiting',
      reason text,
      lease_holder text,
      lease_until ${int},
      attempts ${int} not null default 0,
      parts_sent ${int} not null default 0,
      external_id text,
      created_at ${int} not null,
      sent_at ${int},
      settled_at ${int}
    )`,
    `insert into outbox (line, ${COLUMNS})
      select ${ANSWERED} as line, ${COLUMNS} from outbox_before as letter where line is not null`,
    `delete from sqlite_sequence where name = 'outbox'`,
    `insert into sqlite_sequence (name, seq) select 'outbox', seq from sqlite_sequence where name = 'outbox_before'`,
    'drop table outbox_before',
    'create index outbox_waiting on outbox (channel, priority, id) where settled_at is null',
    'create index outbox_order on outbox (conversation, priority, seq) where settled_at is null',
    `create index outbox_failed on outbox (settled_at) where state = 'failed'`,
    'create unique index outbox_external on outbox (external_id) where external_id is not null',
  ];
}
