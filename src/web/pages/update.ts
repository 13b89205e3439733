import type { Transcript } from '#store/views/transcript.ts';
import type { Words } from '../words.ts';
import { answersForm, answersTo } from './answers.ts';
import { companionOf } from './header.ts';
import { lineOf } from './line.ts';

/** What an open page needs to become current, as the page's script reads it. */
export interface Update {
  readonly after: number;
  /** Bubbles, as HTML; ones already on the page replace themselves. */
  readonly lines: string;
  /** The form of answers, as HTML; empty where none can be given. */
  readonly answers: string;
  readonly waiting: boolean;
  readonly who: string;
}

/** Words what has changed since line `after`, for a page that is already open. */
export async function updateOf(transcript: Transcript, after: number, words: Words): Promise<Update> {
  const fresh = transcript.lines.filter((line) => line.seq > after);
  const lines = await Promise.all(fresh.map((line) => lineOf(line, words)));
  return {
    after: transcript.cursor,
    lines: lines.join(''),
    // The script names what it sends by itself; a form's own key is for pages without it.
    answers: String(await answersForm(answersTo(transcript), '', words)),
    waiting: transcript.waiting,
    who: companionOf(transcript, words),
  };
}
