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
  if (text.length > 200) return undefined;
  const words = plainWords(text);
  if (words.length > LONGEST) return undefined;
  const command = BY_WORDING.get(words.join(' ')) ?? BY_WORDING.get(bareWords(words).join(' '));
  if (command !== undefined) return command;
  if (saysPause(text)) return 'pause';
  return readRefusal(text) === 'reminder' ? 'no-reminder' : undefined;
}

const BY_WORDING = readTable(COMMANDS) as ReadonlyMap<string, Command>;
