import { formatToken } from '#model/token.ts';
import type { Line, Transcript } from '#store/views/transcript.ts';
import type { Words } from '../words.ts';
import { type Html, html, NOTHING } from './html.ts';

/** One answer as a button: what the form sends for it, and how it reads. */
interface Answer {
  readonly name: 'token' | 'text';
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly aside?: boolean | undefined;
}

/**
 * The letter whose answers can be given now: the newest that offers some. Once something was said after it, it stays only
 * while the bot still waits there and no person has taken over the talking.
 */
function askingLine(transcript: Transcript): Extract<Line, { sprint: number }> | undefined {
  if (transcript.waiting) return undefined;
  const letters = transcript.lines.filter((line) => line.from !== 'worker');
  const at = letters.findLastIndex((letter) => letter.outgoing.choices.length > 0);
  const later = letters.slice(at + 1);
  const over = transcript.idle || later.some((letter) => letter.from === 'person');
  return later.length > 0 && over ? undefined : letters[at];
}

/** The answers of a letter that can still be given, as tokens. */
export function answersTo(transcript: Transcript): Answer[] {
  const line = askingLine(transcript);
  if (line === undefined) return [];
  const { conversation, asides } = transcript;
  const answers = line.outgoing.choices.map(
    ({ label, hint, aside }, choice): Answer => ({
      name: 'token',
      value: formatToken({ conversation, sprint: line.sprint, choice }),
      label,
      hint,
      aside,
    }),
  );
  return answers.filter(({ aside, label }) => !aside || asides === null || asides.includes(label));
}

/** The answers before the first message: there is no letter yet, so each is sent as its words. */
export function answersAtFirst(
  choices: readonly { readonly label: string; readonly hint?: string }[],
): Answer[] {
  return choices.map(({ label, hint }) => ({ name: 'text', value: label, label, hint }));
}

/** The answers as one form of big buttons, numbered; asides small and last. `key` names what is sent, once. */
export function answersForm(answers: readonly Answer[], key: string, words: Words): Html {
  if (answers.length === 0) return NOTHING;
  const main = answers.filter((answer) => !answer.aside);
  const asides = answers.filter((answer) => answer.aside);
  return html`<form method="post" action="/kirim"><fieldset><legend class="hidden">${words('web.answers')}</legend><input type="hidden" name="key" value="${key}">${main.map(
    (answer, index) =>
      html`<button class="answer" name="${answer.name}" value="${answer.value}"><span class="number">${index + 1}</span><span class="label">${answer.label}${answer.hint === undefined ? NOTHING : html`<small>${answer.hint}</small>`}</span></button>`,
  )}${asides.length === 0 ? NOTHING : html`<div class="asides">${asides.map((answer) => html`<button class="aside" name="${answer.name}" value="${answer.value}"><span class="label">${answer.label}</span></button>`)}</div>`}</fieldset></form>`;
}
