import type { Words } from './words.ts';

/** One person with several addresses, several people with one phone, and numbers that were given to somebody else. */
export function identity({ int, id }: Words): string[] {
  return [
    `alter table contacts add column tries ${int} not null default 0`,
    `alter table contacts add column tried_at ${int}`,
    `alter table addresses add column heard_at ${int}`,
    `alter table episodes add column for_friend ${int} not null default 0`,
    `alter table episodes add column person ${int} not null default 0`,
    `create table merges (
      id ${id},
      kept ${int} not null references contacts (id) on delete cascade,
      gone ${int} not null unique references contacts (id) on delete cascade,
      by text not null,
      at ${int} not null,
      moved text not null
    )`,
    'create index merges_of_kept on merges (kept)',
    `create table joins (
      id ${id},
      conversation ${int} not null unique references conversations (id) on delete cascade,
      words text not null,
      until ${int} not null,
      partner ${int} references contacts (id) on delete cascade,
      confirmed_at ${int}
    )`,
    'create index joins_of_words on joins (words)',
    'create index joins_of_partner on joins (partner)',
  ];
}
