import type { ConversationId } from './conversation.ts';

/** What a button's payload names: a choice of a letter of a conversation. */
export interface Token {
  readonly conversation: ConversationId;
  readonly sprint: number;
  /** Position in the letter's offered answers. */
  readonly choice: number;
}

const SHAPE = /^([0-9a-z]{1,11})\.([0-9a-z]{1,11})\.([0-9a-z]{1,2})$/;

/** Writes a token as `conversation.sprint.choice` in base 36: at most 26 bytes (Telegram allows 64). */
export function formatToken(token: Token): string {
  return [token.conversation, token.sprint, token.choice].map((part) => part.toString(36)).join('.');
}

/** Reads a token back; undefined for anything that is not one of ours. */
export function parseToken(text: string): Token | undefined {
  const match = SHAPE.exec(text);
  if (match === null) return undefined;
  const [conversation, sprint, choice] = match.slice(1).map((part) => Number.parseInt(part, 36));
  if (conversation === undefined || sprint === undefined || choice === undefined) return undefined;
  if (!Number.isSafeInteger(conversation) || !Number.isSafeInteger(sprint)) return undefined;
  return { conversation, sprint, choice };
}
