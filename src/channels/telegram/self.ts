/** Who the bot is, and where it may speak besides private chats. */
export interface Self {
  readonly id: number;
  /** Without the @; empty while it is not known. */
  readonly username: string;
  /** Whether the bot answers in this group. */
  answersIn(chat: number): boolean;
}
