import type { Words } from './words.ts';

/** What a reminder counts from stands in the conversation, so that its timer need not be set anew with every answer. */
export function nudge({ int }: Words): string[] {
  return [`alter table conversations add column nudge ${int}`];
}
