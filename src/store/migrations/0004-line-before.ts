import type { Words } from './words.ts';

/**
 * A conversation names its newest handled line, and each line the one before it; what waits has an index of its own. An
 * index by conversation lies anywhere and costs a page for every message, and so would a foreign key without one cost a
 * look at every line when a conversation is erased: `store/lines.ts` finds and erases them. SQLite cannot drop a foreign
 * key, so there the table is made anew, with the count of its ids.
 */
export function lineBefore(words: Words): string[] {
  return [
    `alter table conversations add column line ${words.int}`,
    ...(words.dialect === 'sqlite' ? rebuild(words) : change(words)),
    `update conversations set line = (select max(inbox.id) from inbox
      where inbox.conversation = conversations.id and inbox.handled_at is not null)`,
    // What was handled outside a turn did not write the conversation until now, and its number is not looked for any more.
    `update conversations set seq = inbox.seq from inbox
      where inbox.conversation = conversations.id and inbox.handled_at is not null and inbox.seq > conversations.seq
        and inbox.seq = (select max(last.seq) from inbox as last
          where last.conversation = conversations.id and last.handled_at is not null)`,
  ];
}

// In the order of their numbers, which is the order in which they were handled.
const BEFORE = `select id, lag(id) over (partition by conversation order by id) as before
  from %s where handled_at is not null and conversation is not null`;

function change({ int }: Words): string[] {
  return [
    `alter table inbox add column before ${int}`,
    `update inbox set before = handled.before from (${BEFORE.replace('%s', 'inbox')}) as handled
      where handled.id = inbox.id and handled.before is not null`,
    'alter table inbox drop constraint inbox_conversation_fkey',
  ];
}

const COLUMNS = `channel, external_id, kind, conversation, address, seq, at, text, token, media, media_ref, detail, state,
  attempts, handled_at`;

function rebuild({ int, id }: Words): string[] {
  return [
    'alter table inbox rename to inbox_before',
    `create table inbox (
      id ${id},
      channel text not null,
      external_id text not null unique,
      kind text not null,
      conversation ${int},
      before ${int},
      address ${int},
      seq ${int},
      at ${int} not null,
      text text,
      token text,
      media text,
      media_ref text,
      detail text,
      state text not null default 'waiting',
      attempts ${int} not null default 0,
      handled_at ${int}
    )`,
    `insert into inbox (id, before, ${COLUMNS})
      select inbox_before.id, handled.before, ${COLUMNS} from inbox_before
      left join (${BEFORE.replace('%s', 'inbox_before')}) as handled on handled.id = inbox_before.id`,
    `delete from sqlite_sequence where name = 'inbox'`,
    `insert into sqlite_sequence (name, seq) select 'inbox', seq from sqlite_sequence where name = 'inbox_before'`,
    'drop table inbox_before',
    'create index inbox_waiting on inbox (conversation, id, channel, kind) where handled_at is null',
    // For the next migration, which drops it.
    'create index inbox_transcript on inbox (conversation, seq)',
    `create index inbox_troubled on inbox (state, id) where state in ('set-aside', 'unreadable')`,
  ];
}
