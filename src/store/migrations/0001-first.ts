import type { Words } from './words.ts';

/** The first tables. Partial indexes hold only what still waits, so that claiming costs the same however much is done. */
export function first({ int, id, bytes }: Words): string[] {
  return [
    `create table contacts (
      id ${id},
      created_at ${int} not null,
      name text
    )`,
    `create table addresses (
      id ${id},
      contact ${int} not null references contacts (id) on delete cascade,
      channel text not null,
      sealed text not null,
      fingerprint text not null unique,
      created_at ${int} not null,
      dead_at ${int}
    )`,
    'create index addresses_of_contact on addresses (contact)',
    `create table optouts (
      contact ${int} not null references contacts (id) on delete cascade,
      purpose text not null,
      at ${int} not null,
      primary key (contact, purpose)
    )`,
    `create table consents (
      id ${id},
      contact ${int} references contacts (id) on delete set null,
      answer text not null,
      notice text not null,
      language text not null,
      channel text not null,
      at ${int} not null
    )`,
    'create index consents_of_contact on consents (contact)',
    `create table suppressions (
      channel text not null,
      fingerprint text not null,
      at ${int} not null,
      primary key (channel, fingerprint)
    )`,
    `create table staff (
      id ${id},
      name text not null,
      created_at ${int} not null
    )`,
    `create table episodes (
      id ${id},
      contact ${int} references contacts (id) on delete set null,
      conversation ${int},
      opened_at ${int} not null,
      closed_at ${int},
      resolution text,
      door text,
      reopened ${int} not null default 0
    )`,
    'create index episodes_of_contact on episodes (contact)',
    'create index episodes_of_conversation on episodes (conversation)',
    `create table outcomes (
      id ${id},
      episode ${int} not null references episodes (id) on delete cascade,
      problem text not null,
      source text not null,
      at ${int} not null,
      unique (episode, problem, source)
    )`,
    `create table conversations (
      id ${id},
      contact ${int} not null unique references contacts (id) on delete cascade,
      channel text not null,
      address ${int} not null references addresses (id),
      language text not null default 'id',
      revision text,
      pinned_at ${int},
      mode text not null default '{"kind":"idle"}',
      node text,
      owner text not null default 'bot',
      ticket ${int},
      epoch ${int} not null default 0,
      sprint ${int} not null default 0,
      seq ${int} not null default 0,
      asked_at ${int},
      episode ${int},
      consent text not null default 'unasked',
      quiet ${int} not null default 0,
      memory text not null default '{"misses":0,"problems":[],"stuck":false,"unasked":[]}',
      expects text,
      guarded text,
      guarded_until ${int},
      active_at ${int} not null
    )`,
    `create table inbox (
      id ${id},
      channel text not null,
      external_id text not null unique,
      kind text not null,
      conversation ${int} references conversations (id) on delete cascade,
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
    'create index inbox_waiting on inbox (conversation, id, channel, kind) where handled_at is null',
    'create index inbox_transcript on inbox (conversation, seq)',
    `create index inbox_troubled on inbox (state, id) where state in ('set-aside', 'unreadable')`,
    `create table tickets (
      id ${id},
      conversation ${int} not null references conversations (id) on delete cascade,
      episode ${int},
      reason text not null,
      node text,
      step ${int},
      opened_at ${int} not null,
      staff ${int},
      taken_at ${int},
      closed_at ${int},
      resolution text,
      unseen ${int} not null default 0,
      inbox ${int}
    )`,
    'create index tickets_of_conversation on tickets (conversation)',
    'create index tickets_open on tickets (opened_at) where closed_at is null',
    `create table notes (
      id ${id},
      ticket ${int} not null references tickets (id) on delete cascade,
      at ${int} not null,
      staff ${int},
      what text not null,
      text text
    )`,
    'create index notes_of_ticket on notes (ticket)',
    `create table outbox (
      id ${id},
      conversation ${int} not null references conversations (id) on delete cascade,
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
    'create index outbox_waiting on outbox (channel, priority, id) where settled_at is null',
    'create index outbox_order on outbox (conversation, priority, seq) where settled_at is null',
    'create index outbox_transcript on outbox (conversation, sprint)',
    `create index outbox_failed on outbox (settled_at) where state = 'failed'`,
    'create unique index outbox_external on outbox (external_id) where external_id is not null',
    `create table timers (
      id ${id},
      conversation ${int} not null references conversations (id) on delete cascade,
      wake text not null,
      sprint ${int} not null,
      due ${int},
      after ${int} not null,
      letter ${int},
      unique (conversation, wake)
    )`,
    'create index timers_due on timers (due) where due is not null',
    `create table facts (
      id ${id},
      episode ${int},
      at ${int} not null,
      kind text not null,
      node text,
      hash text,
      revision text,
      choice text,
      step ${int},
      score ${int},
      value text
    )`,
    `create table unanswered (
      id ${id},
      contact ${int} not null references contacts (id) on delete cascade,
      at ${int} not null,
      why text not null,
      text text not null,
      node text,
      done_at ${int}
    )`,
    'create index unanswered_of_contact on unanswered (contact)',
    `create table revisions (
      id text primary key,
      content text not null,
      created_at ${int} not null
    )`,
    `create table pictures (
      hash text primary key,
      bytes ${bytes} not null
    )`,
    `create table channel_state (
      channel text not null,
      key text not null,
      sealed text not null,
      primary key (channel, key)
    )`,
    `create table leases (
      name text primary key,
      holder text not null,
      until ${int} not null,
      fence ${int} not null
    )`,
    `create table settings (
      key text primary key,
      value text not null
    )`,
  ];
}
