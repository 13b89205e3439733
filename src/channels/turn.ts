import type { Mode, TicketId } from '#model/conversation.ts';
import type { Outgoing } from '#model/effect.ts';

/** Where a conversation stands after a line. */
export interface Standing {
  /** The line as it was stored: masked. */
  readonly said: string;
  readonly mode: Mode['kind'];
  readonly ticket: TicketId | null;
}

/** One line and what it brought about, as `posko chat --json` writes it. */
export interface Turn extends Standing {
  readonly messages: readonly {
    readonly text: string;
    readonly choices: readonly string[];
    /** Path of the picture, relative to the content folder. */
    readonly image: string | null;
    readonly node: string | null;
    readonly progress: { readonly step: number; readonly of: number } | null;
  }[];
}

/** Puts the letters that answered a line beside where the conversation stands now. */
export function turnOf(standing: Standing, letters: readonly Outgoing[]): Turn {
  const { said, mode, ticket } = standing;
  const messages = letters.map((letter) => ({
    text: letter.text,
    choices: letter.choices.map((choice) => choice.label),
    image: letter.picture?.path ?? null,
    node: letter.node ?? null,
    progress: letter.progress === undefined ? null : { step: letter.progress.step, of: letter.progress.of },
  }));
  return { said, messages, mode, ticket };
}
