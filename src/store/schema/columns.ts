import type { Selectable } from 'kysely';
import type { Tables } from '../schema.ts';

/**
 * What a string column holds: words of a worker after masking, an address (sealed or fingerprinted), a secret (sealed),
 * or ours (codes, ids, content, names of staff).
 */
export type Holds = 'redacted' | 'address' | 'secret' | 'ours';

type TextColumn<Row> = {
  [Column in keyof Row & string]: [Extract<Row[Column], string>] extends [never] ? never : Column;
}[keyof Row & string];

/** Every string column of every table declares what it holds; a test compares this with the real database. */
export const COLUMNS: {
  readonly [T in keyof Tables]: { readonly [C in TextColumn<Selectable<Tables[T]>>]: Holds };
} = {
  contacts: { name: 'redacted' },
  addresses: { channel: 'ours', sealed: 'address', fingerprint: 'address' },
  merges: { by: 'ours', moved: 'ours' },
  joins: { words: 'secret' },
  optouts: { purpose: 'ours' },
  consents: { answer: 'ours', notice: 'ours', language: 'ours', channel: 'ours' },
  suppressions: { channel: 'ours', fingerprint: 'address' },
  staff: { name: 'ours' },
  conversations: {
    channel: 'ours',
    language: 'ours',
    revision: 'ours',
    mode: 'ours',
    node: 'ours',
    owner: 'ours',
    consent: 'ours',
    memory: 'redacted',
    expects: 'ours',
    guarded: 'ours',
  },
  inbox: {
    channel: 'ours',
    external_id: 'address',
    kind: 'ours',
    text: 'redacted',
    token: 'ours',
    media: 'ours',
    media_ref: 'secret',
    detail: 'ours',
    state: 'ours',
  },
  tickets: { reason: 'ours', node: 'ours', resolution: 'ours' },
  notes: { what: 'ours', text: 'redacted' },
  outbox: {
    channel: 'ours',
    owner: 'ours',
    revision: 'ours',
    node: 'ours',
    body: 'redacted',
    offered: 'ours',
    state: 'ours',
    reason: 'ours',
    lease_holder: 'ours',
    external_id: 'address',
  },
  timers: { wake: 'ours' },
  episodes: { resolution: 'ours', door: 'ours' },
  outcomes: { problem: 'ours', source: 'ours' },
  facts: {
    kind: 'ours',
    node: 'ours',
    hash: 'ours',
    revision: 'ours',
    choice: 'ours',
    value: 'ours',
  },
  unanswered: { why: 'ours', text: 'redacted', node: 'ours' },
  revisions: { id: 'ours', content: 'ours' },
  pictures: { hash: 'ours' },
  channel_state: { channel: 'ours', key: 'secret', sealed: 'secret' },
  leases: { name: 'ours', holder: 'ours' },
  settings: { key: 'ours', value: 'ours' },
  migrations: {},
};
