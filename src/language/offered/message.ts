import { MESSAGES } from '../data/messages.ts';
import { normalize } from '../normalize.ts';
import { weighLabels } from './weigh.ts';

/** Share of a text that a label must say before the text may quote that label's message. */
const QUOTED = 0.6;

/** Whether a text (normalised words) quotes a message of a screen that none of the answers `others` says. */
export function isAnotherMessage(words: readonly string[], others: readonly (readonly string[])[]): boolean {
  const text = ` ${words.join(' ')} `;
  const quoted = messages().filter((message) => text.includes(message.join(' ')));
  if (quoted.length === 0 || quoted.some((words) => others.some((label) => isPartOf(words, label))))
    return false;
  return weighLabels(words, others).every(({ said }) => said <= QUOTED);
}

function isPartOf(message: readonly string[], label: readonly string[]): boolean {
  return message.every((word) => word === '' || label.includes(word));
}

let known: readonly (readonly string[])[] | undefined;

/** The messages in normalised words, between two empty ones; read when the first is looked for. */
function messages(): readonly (readonly string[])[] {
  known ??= MESSAGES.split(',')
    .map((message) => normalize(message).words)
    .filter((words) => words.length > 0)
    .map((words) => ['', ...words, '']);
  return known;
}
