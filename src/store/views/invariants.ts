import { type RawBuilder, sql } from 'kysely';
import { dialectOf } from '../dialect.ts';
import type { Reader } from '../transaction.ts';

/** Something that must always be true of the rows. */
export interface Invariant {
  readonly name: string;
  /** One sentence: what is true when nothing is wrong. */
  readonly says: string;
  /** The ids of rows that break it, at most ten. */
  find(reader: Reader): Promise<readonly (string | number)[]>;
}

const MOST = 10;

function rule(name: string, says: string, broken: RawBuilder<{ id: string | number }>): Invariant {
  return {
    name,
    says,
    async find(reader) {
      const limited = sql<{ id: string | number }>`select id from (${broken}) as broken limit ${MOST}`;
      const { rows } = await limited.execute(reader);
      return rows.map(({ id }) => id);
    },
  };
}

/** Episodes, tickets and what conversations say about them. */
export const CONVERSATION_RULES: readonly Invariant[] = [
  rule(
    'one-open-episode',
    'A conversation has at most one open episode.',
    sql`select conversation as id from episodes where closed_at is null and conversation is not null
      group by conversation having count(*) > 1`,
  ),
  rule(
    'episode-of-conversation',
    'The episode a conversation is in is open and its own, and every open episode has its conversation.',
    sql`select c.id from conversations c left join episodes e on e.id = c.episode
      where c.episode is not null and (e.id is null or e.closed_at is not null or e.conversation <> c.id)
      union select e.conversation from episodes e left join conversations c on c.id = e.conversation
      where e.closed_at is null and e.conversation is not null and (c.id is null or c.episode is null or c.episode <> e.id)`,
  ),
  rule(
    'resolution',
    'An episode has a result exactly when it has ended.',
    sql`select id from episodes where (closed_at is null) <> (resolution is null)`,
  ),
  rule(
    'ticket-of-conversation',
    'Every open ticket is the ticket of its conversation, and no conversation names another.',
    sql`select t.id from tickets t join conversations c on c.id = t.conversation
      where t.closed_at is null and (c.ticket is null or c.ticket <> t.id)
      union select t.id from tickets t join conversations c on c.ticket = t.id
      where t.closed_at is not null or t.conversation <> c.id
      union select c.ticket from conversations c left join tickets t on t.id = c.ticket
      where c.ticket is not null and t.id is null`,
  ),
  rule(
    'owner',
    'Whoever waits in the queue or speaks with a person has a ticket.',
    sql`select id from conversations where ticket is null and (owner = 'queue' or owner like 'human:%')`,
  ),
];

/** Contacts that were merged and can be parted again. */
export const MERGE_RULES: readonly Invariant[] = [
  rule(
    'merged-rests',
    'Nobody can write as a contact that was merged into another, and nothing waits there.',
    sql`select m.id from merges m join addresses a on a.contact = m.gone
      union select m.id from merges m join episodes e on e.contact = m.gone
      union select m.id from merges m join conversations c on c.contact = m.gone
        where c.episode is not null or c.ticket is not null or c.owner <> 'bot'
      union select m.id from merges m join conversations c on c.contact = m.gone join inbox i on i.conversation = c.id
        where i.handled_at is null
      union select m.id from merges m join conversations c on c.contact = m.gone join timers t on t.conversation = c.id`,
  ),
  rule(
    'merged-ends',
    'Merges lead from one contact to the next and never back.',
    sql`select m.id from merges m join merges other on other.gone = m.kept and other.kept = m.gone
      union select id from merges where kept = gone`,
  ),
];

/** Lines, letters and timers. */
export const LETTER_RULES: readonly Invariant[] = [
  rule(
    'one-line-per-number',
    'No two lines of a conversation have the same number, and none that was handled is above the last one given.',
    sql`select conversation as id from (
        select conversation, seq from inbox where seq is not null
        union all select conversation, seq from outbox) as lines
      group by conversation, seq having count(*) > 1
      union select c.id from conversations c join outbox o on o.conversation = c.id where o.seq > c.seq
      union select c.id from conversations c join inbox i on i.conversation = c.id
      where i.seq > c.seq and i.handled_at is not null`,
  ),
  rule(
    'order',
    'Lines of a conversation are numbered in the order in which they came, and so are its letters.',
    sql`select id from (
        select id, seq, lag(seq) over (partition by conversation order by id) as before from inbox where seq is not null
      ) as said where before >= seq
      union select id from (
        select id, seq, lag(seq) over (partition by conversation order by id) as before from outbox
      ) as answered where before >= seq`,
  ),
  rule(
    'handled',
    'A line is waiting exactly while it has not been handled, a letter while it has not been settled.',
    sql`select id from inbox where (state = 'waiting') <> (handled_at is null)
      union all select id from outbox where (state = 'waiting') <> (settled_at is null)`,
  ),
  rule(
    'no-old-letter-leaving',
    'No letter of the bot is on its way that is older than the last change of hands.',
    sql`select o.id from outbox o join conversations c on c.id = o.conversation
      where o.settled_at is null and o.owner = 'bot' and o.lease_holder is not null and o.epoch <> c.epoch`,
  ),
  rule(
    'no-orphan',
    'Every letter, timer and conversation names rows that exist and are its own.',
    sql`select o.id from outbox o left join addresses a on a.id = o.address where o.settled_at is null and a.id is null
      union all select t.id from timers t left join outbox o on o.id = t.letter
      where t.letter is not null and (o.id is null or o.conversation <> t.conversation)
      union all select t.id from timers t join outbox o on o.id = t.letter
      where t.due is null and o.settled_at is not null
      union all select i.id from inbox i left join conversations c on c.id = i.conversation
      where i.conversation is not null and c.id is null
      union all select o.id from outbox o join inbox i on i.id = o.line where coalesce(i.conversation, 0) <> o.conversation
      union all select c.id from conversations c join addresses a on a.id = c.address where a.contact <> c.contact
        and not exists (select 1 from merges m where m.gone = c.contact)`,
  ),
  rule(
    'linked',
    'From the newest handled line of a conversation one way leads back over all of them to the first; what waits is not among them.',
    sql`select i.id from inbox i join conversations c on c.id = i.conversation
      left join (select before from inbox where before is not null) as later on later.before = i.id
      where i.handled_at is not null and later.before is null and coalesce(c.line, 0) <> i.id
      union select before from inbox where before is not null group by before having count(*) > 1
      union select i.id from inbox i left join inbox earlier on earlier.id = i.before
      where i.before is not null and (i.handled_at is null or earlier.handled_at is null
        or earlier.conversation <> i.conversation)
      union select c.id from conversations c left join inbox i on i.id = c.line
      where c.line is not null and (i.id is null or i.handled_at is null or i.conversation <> c.id)
      union select conversation from inbox where handled_at is not null and conversation is not null
      group by conversation having count(*) - count(before) <> 1`,
  ),
  rule(
    'no-text-without-consent',
    'What a worker wrote is kept only with consent or while a ticket is open.',
    sql`select i.id from inbox i join conversations c on c.id = i.conversation
      where i.kind = 'message' and i.state = 'done' and i.text is not null and i.token is null
        and c.consent <> 'given' and c.ticket is null`,
  ),
];

// Facts have no index by episode, since only this reads them so: each rule gathers them once instead of asking per episode.
const COUNTED = sql`select episode,
    count(case when kind = 'episode-opened' then 1 end) as opened,
    count(case when kind = 'episode-closed' then 1 end) - count(case when kind = 'episode-reopened' then 1 end) as closed,
    max(case when kind = 'episode-closed' then id end) as last
  from facts where kind in ('episode-opened', 'episode-closed', 'episode-reopened') and episode is not null
  group by episode`;

const NOTED = sql`select episode, value as problem,
    max(case when kind = 'problem-noted' then id end) as noted,
    max(case when kind = 'problem-removed' then id end) as removed
  from facts where kind in ('problem-noted', 'problem-removed') and episode is not null
  group by episode, value`;

/** What is counted, derived once more from the facts. */
export const EVIDENCE_RULES: readonly Invariant[] = [
  rule(
    'episodes-from-facts',
    'Every episode was recorded when it opened, and it is closed exactly as often as it was not reopened.',
    sql`select e.id from episodes e left join (${COUNTED}) f on f.episode = e.id
      where coalesce(f.opened, 0) <> 1 or f.closed <> case when e.closed_at is null then 0 else 1 end`,
  ),
  rule(
    'resolutions-from-facts',
    'The result of an episode is the one recorded last.',
    sql`select e.id from episodes e join (${COUNTED}) c on c.episode = e.id join facts f on f.id = c.last
      where e.closed_at is not null and f.value <> e.resolution`,
  ),
  rule(
    'problems-from-facts',
    'The problems of an episode are those that were noted and not taken back.',
    sql`select o.episode as id from outcomes o
      left join (${NOTED}) n on n.episode = o.episode and n.problem = o.problem where n.noted is null
      union select n.episode from (${NOTED}) n
      left join outcomes o on o.episode = n.episode and o.problem = n.problem
      where n.noted > coalesce(n.removed, 0) and o.id is null`,
  ),
];

/** Content that conversations stand on. */
export const CONTENT_RULES: readonly Invariant[] = [
  rule(
    'revisions-exist',
    'The revision of every conversation is stored.',
    sql`select c.id from conversations c left join revisions r on r.id = c.revision
      where c.revision is not null and r.id is null`,
  ),
];

/** The database's own check of its pages, indexes and references; PostgreSQL does this by itself. */
export const SOUND: Invariant = {
  name: 'sound',
  says: 'The file of the database is whole.',
  async find(reader) {
    if (dialectOf(reader) === 'postgres') return [];
    const pages = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(reader);
    const dangling = await sql<{ table: string }>`pragma foreign_key_check`.execute(reader);
    return [
      ...pages.rows.filter(({ quick_check }) => quick_check !== 'ok').map(() => 'pages'),
      ...new Set(dangling.rows.map(({ table }) => table)),
    ];
  },
};
