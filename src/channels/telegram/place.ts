/** Where something is said: a chat, and in a group whose conversation it is and in which topic. */
export interface Place {
  readonly chat: number;
  /** Set in groups, where everybody has a conversation of their own. */
  readonly user?: number;
  readonly thread?: number;
}

/** A place as an address: `chat`, `chat/user` or `chat/user/thread`. */
export function formatPlace({ chat, user, thread }: Place): string {
  return [chat, user, thread].filter((part) => part !== undefined).join('/');
}

/** Reads an address back; undefined for what is none. */
export function parsePlace(address: string): Place | undefined {
  if (!/^-?\d{1,16}(\/\d{1,16}){0,2}$/.test(address)) return undefined;
  const [chat = 0, user, thread] = address.split('/').map(Number);
  return { chat, ...(user !== undefined && { user }), ...(thread !== undefined && { thread }) };
}
