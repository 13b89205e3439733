import type { Letter, Part, Profile } from '#model/channel.ts';
import { HINT_LENGTH } from '#model/limits.ts';
import { formatToken } from '#model/token.ts';
import { clip } from './cut.ts';

/** What the button that opens a list is called where a letter does not name it. */
const OPENER = 'Pilih jawaban';

type Button = Part['buttons'][number];
type Choice = Letter['outgoing']['choices'][number];

/** One answer of a letter: its place in the offer, and its number (0 for an aside). */
interface Answer {
  readonly choice: Choice;
  readonly place: number;
  readonly number: number;
}

/** How a letter's answers are shown on one network: lines in the text, buttons, or both. */
export interface Answers {
  /** Lines for the text; empty where the buttons say everything. */
  readonly lines: readonly string[];
  readonly buttons: readonly Button[];
  /** Set where the buttons are rows of a list. */
  readonly opener?: string;
}

/**
 * Chooses buttons, a list or numbered lines for a letter's answers. Numbers are always shown, in the label or in the
 * text; asides never get one: they are buttons where there is room, else words in capitals to be written.
 */
export function answersOf(letter: Letter, profile: Profile): Answers {
  const all = numbered(letter.outgoing.choices);
  const main = all.filter((answer) => answer.number > 0);
  const room = main.length <= profile.buttons ? profile.buttons : profile.listRows;
  if (all.length === 0 || main.length > room || room === 0) return { lines: linesOf(all), buttons: [] };

  const shown = all.length <= room ? all : main;
  const asList = room !== profile.buttons;
  const limit = asList ? profile.labelLength : (profile.buttonLength ?? profile.labelLength);
  const labels = labelsOf(shown, limit);
  const buttons = shown.map((answer, index) => buttonOf(letter, answer, labels.of[index] ?? ''));
  const mustRead = asList || labels.partial || shown.some((answer) => answer.choice.hint !== undefined);
  const words = all.filter((answer) => answer.number === 0 && !shown.includes(answer));
  const lines = linesOf([...(mustRead ? shown.filter((answer) => answer.number > 0) : []), ...words]);
  return asList ? { lines, buttons, opener: letter.outgoing.opener ?? OPENER } : { lines, buttons };
}

/** The same answers as lines only, for a letter that has no other words. */
export function linesOfChoices(letter: Letter): string[] {
  return linesOf(numbered(letter.outgoing.choices));
}

function numbered(choices: readonly Choice[]): Answer[] {
  let number = 0;
  return choices.map((choice, place) => ({ choice, place, number: choice.aside ? 0 : ++number }));
}

/** Labels with numbers if all fit, else without if all fit, else with numbers and cut. */
function labelsOf(shown: readonly Answer[], limit: number): { of: string[]; partial: boolean } {
  const withNumber = shown.map(({ choice, number }) =>
    number > 0 ? `${number}. ${choice.label}` : choice.label,
  );
  if (withNumber.every((label) => label.length <= limit)) return { of: withNumber, partial: false };
  const plain = shown.map(({ choice }) => choice.label);
  if (plain.every((label) => label.length <= limit)) return { of: plain, partial: true };
  return { of: withNumber.map((label) => clip(label, limit)), partial: true };
}

function buttonOf(letter: Letter, { choice, place }: Answer, label: string): Button {
  const token = formatToken({ conversation: letter.conversation, sprint: letter.sprint, choice: place });
  return {
    label,
    token,
    ...(choice.hint === undefined ? {} : { hint: clip(choice.hint, HINT_LENGTH) }),
    ...(choice.aside ? { aside: true as const } : {}),
  };
}

function linesOf(answers: readonly Answer[]): string[] {
  const hinted = ({ choice }: Answer) => (choice.hint === undefined ? '' : ` — ${choice.hint}`);
  const lines = answers
    .filter(({ number }) => number > 0)
    .map((answer) => {
      const { label, hint } = answer.choice;
      return `${answer.number}. ${isBegun(answer.choice) ? hint : `${label}${hinted(answer)}`}`;
    });
  const asides = answers
    .filter(({ number }) => number === 0)
    .map((answer) => `${answer.choice.label.toUpperCase()}${hinted(answer)}`);
  return asides.length === 0 ? lines : [...lines, asides.join(' · ')];
}

/** Whether a label is only the beginning of its hint: a line has room for the whole of it, once. */
function isBegun({ label, hint = '' }: Choice): boolean {
  return label.endsWith('…') && hint.startsWith(label.slice(0, -1));
}
