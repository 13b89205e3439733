import { COMMANDS } from './data/commands.ts';
import { saysPause } from './pause.ts';
import { bareWords, plainWords } from './plain.ts';
import { readRefusal } from './refuse.ts';
import { readTable } from './table.ts';

/** The words that mean the same wherever the worker is. */
export type Command =
  | 'home'
  | 'back'
  | 'repeat'
  | 'person'
  | 'call'
  | 'language'
  | 'javanese'
  | 'english'
  | 'indonesian'
  | 'stop'
  | 'pause'
  | 'no-reminder'
  | 'my-data'
  | 'change-data'
  | 'forget'
  | 'all-steps'
  | 'continue'
  | 'not-this'
  | 'agree'
  | 'do-not-keep'
  | 'cancel'
  | 'help-friend'
  | 'switch-person'
  | 'join'
  | 'part';

/** The longest command has six words; courtesies come on top. */
const LONGEST = 10;

/**
 * The command a message is, when it is nothing else; undefined for every other message. "JMO terus berhenti" is a
 * complaint, and "hapus data" is what a phone calls clearing an app: neither is a command.
 */
export function readCommand(text: string): Command | undefined {
  const words = shortWords(text);
  if (words === undefined) return undefined;
  const command = worded(words);
  if (command !== undefined) return command;
  if (saysPause(text)) return 'pause';
  return readRefusal(text) === 'reminder' ? 'no-reminder' : undefined;
}

/** The same by its usual wordings only, which is all that most commands have: the text is not read for its meaning. */
export function readWorded(text: string): Command | undefined {
  const words = shortWords(text);
  return words === undefined ? undefined : worded(words);
}

function shortWords(text: string): readonly string[] | undefined {
  if (text.length > 200) return undefined;
  const words = plainWords(text);
  return words.length > LONGEST ? undefined : words;
}

function worded(words: readonly string[]): Command | undefined {
  return BY_WORDING.get(words.join(' ')) ?? BY_WORDING.get(bareWords(words).join(' '));
}

const BY_WORDING = readTable(COMMANDS) as ReadonlyMap<string, Command>;
