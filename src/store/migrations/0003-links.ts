import type { Words } from './words.ts';

/**
 * Rows find each other by links, because an index by conversation lies anywhere and costs a page for every message: a
 * conversation names its newest handled line, each line the one before it, each letter the line it answers, and what waits
 * has an index of its own. A foreign key to the conversation without such an index would cost a look at every row when one
 * is erased: `store/lines.ts` finds and erases them. What a reminder counts from stands in the conversation, too
 * (`store/due-timers.ts`). SQLite can neither drop nor move a foreign key, so there both tables are made anew.
 */
export function links(words: Words): string[] {
  const { int, dialect } = words;
  return [
    `alter table conversations add column nudge ${int}`,
    `alter table conversations add column line ${int}`,
    ...(dialect === 'sqlite' ? rebuild(words) : change(words)),
    'create index outbox_line on outbox (line)',
  ];
}

// Lines are looked for by conversation here, and the old index still serves that: it is dropped after all of this.
const NEWEST = (inbox: string) => [
  `update conversations set line = (select max(said.id) from ${inbox} as said
    where said.conversation = conversations.id and said.handled_at is not null)`,
  // What was handled outside a turn did not write the conversation until now, and its number is not looked for any more.
  `update conversations set seq = (select max(said.seq) from ${inbox} as said
    where said.conversation = conversations.id and said.handled_at is not null)
    where seq < (select max(said.seq) from ${inbox} as said
      where said.conversation = conversations.id and said.handled_at is not null)`,
];

// In the order of their numbers, which is the order in which they were handled.
const BEFORE = (inbox: string) => `(select id, lag(id) over (partition by conversation order by id) as before
  from ${inbox} where handled_at is not null and conversation is not null)`;

// The last handled line with a number before the letter's; any handled line where what it answered has no number. A letter
// without a line in its conversation cannot be, and is left behind so that it does not stand in the way.
const ANSWERED = (inbox: string) => `coalesce(
  (select said.id from ${inbox} as said where said.conversation = letter.conversation and said.seq < letter.seq
    and said.handled_at is not null order by said.seq desc limit 1),
  (select min(said.id) from ${inbox} as said where said.conversation = letter.conversation
    and said.handled_at is not null))`;

function change({ int }: Words): string[] {
  return [
    ...NEWEST('inbox'),
    `alter table inbox add column before ${int}`,
    `update inbox set before = handled.before from ${BEFORE('inbox')} as handled
      where handled.id = inbox.id and handled.before is not null`,
    `alter table outbox add column line ${int} references inbox (id) on delete cascade`,
    `update outbox as letter set line = ${ANSWERED('inbox')}`,
    'delete from outbox where line is null',
    'alter table outbox alter column line set not null',
    'alter table inbox drop constraint inbox_conversation_fkey',
    'alter table outbox drop constraint outbox_conversation_fkey',
    'drop index inbox_transcript',
    'drop index outbox_transcript',
  ];
}

const LINE = `channel, external_id, kind, conversation, address, seq, at, text, token, media, media_ref, detail, state,
  attempts, handled_at`;

const LETTER = `id, conversation, channel, address, seq, sprint, epoch, owner, priority, due, episode, revision, node, body,
  offered, asks, state, reason, lease_holder, lease_until, attempts, parts_sent, external_id, created_at, sent_at,
  settled_at`;

function rebuild({ int, id }: Words): string[] {
  return [
    'alter table inbox rename to inbox_old',
    'alter table outbox rename to outbox_old',
    ...NEWEST('inbox_old'),
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
    `insert into inbox (id, before, ${LINE})
      select inbox_old.id, handled.before, ${LINE} from inbox_old
      left join ${BEFORE('inbox_old')} as handled on handled.id = inbox_old.id`,
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
    `insert into outbox (line, ${LETTER})
      select ${ANSWERED('inbox_old')} as line, ${LETTER} from outbox_old as letter where line is not null`,
    // A number is never given twice, also not that of a row which is gone.
    ...['inbox', 'outbox'].flatMap((table) => [
      `delete from sqlite_sequence where name = '${table}'`,
      `insert into sqlite_sequence (name, seq) select '${table}', seq from sqlite_sequence where name = '${table}_old'`,
      `drop table ${table}_old`,
    ]),
    'create index inbox_waiting on inbox (conversation, id, channel, kind) where handled_at is null',
    `create index inbox_troubled on inbox (state, id) where state in ('set-aside', 'unreadable')`,
    'create index outbox_waiting on outbox (channel, priority, id) where settled_at is null',
    'create index outbox_order on outbox (conversation, priority, seq) where settled_at is null',
    `create index outbox_failed on outbox (settled_at) where state = 'failed'`,
    'create unique index outbox_external on outbox (external_id) where external_id is not null',
  ];
}
