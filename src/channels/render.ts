import type { Letter, Part, Profile } from '#model/channel.ts';
import { type Answers, answersOf, linesOfChoices } from './answers.ts';
import { cut } from './cut.ts';

type Picture = NonNullable<Part['picture']>;

/**
 * Turns a worded letter into the messages of one network, in the order they are sent: a picture first, with its
 * caption where that fits; long text cut at the end of a paragraph or sentence; the answers on the last message.
 * Nothing exceeds the profile and no word is lost. A letter's answers must not be broader than one offer
 * (limits.ts); more than the network's buttons and rows bear become numbered lines.
 */
export function render(letter: Letter, profile: Profile): Part[] {
  const answers = answersOf(letter, profile);
  const words = wordsOf(letter, profile);
  const picture = pictureOf(letter, profile);
  const whole = paragraphs(words, answers.lines.join('\n'));

  const captionable = answers.buttons.length === 0 || answers.opener === undefined;
  if (picture !== undefined && captionable && whole.length <= captionLimit(profile, answers)) {
    return [{ text: whole, picture, ...tail(answers) }];
  }
  return [...pictureParts(picture), ...textParts(letter, words, answers, profile)];
}

/** Everything that is said above the answers: progress, the picture's words where there are no pictures, the text. */
function wordsOf({ outgoing }: Letter, profile: Profile): string {
  const spoken = outgoing.picture !== undefined && !profile.pictures ? `[${outgoing.picture.alt}]` : '';
  return paragraphs(outgoing.progress?.label ?? '', spoken, outgoing.text.trim());
}

function pictureOf({ outgoing }: Letter, profile: Profile): Picture | undefined {
  if (outgoing.picture === undefined || !profile.pictures) return undefined;
  return { hash: outgoing.picture.hash, alt: outgoing.picture.alt };
}

function pictureParts(picture: Picture | undefined): Part[] {
  return picture === undefined ? [] : [{ text: '', picture, buttons: [] }];
}

function textParts(letter: Letter, words: string, answers: Answers, profile: Profile): Part[] {
  const limit = bodyLimit(profile, answers);
  // Buttons cannot hang on nothing: a letter without words lists its answers.
  const lines = words === '' && answers.lines.length === 0 ? linesOfChoices(letter) : answers.lines;
  const texts = joinLast(cut(words, profile.textLength), lines, limit);
  const pieces = [...texts.slice(0, -1), ...cut(texts.at(-1) ?? '', limit)];
  return pieces.map((text, index) =>
    index === pieces.length - 1 ? { text, ...tail(answers) } : { text, buttons: [] },
  );
}

/** Puts the answers' lines under the last text where they fit, else after it, never one line in two messages. */
function joinLast(texts: readonly string[], lines: readonly string[], limit: number): string[] {
  if (lines.length === 0) return [...texts];
  const list = lines.join('\n');
  const last = texts.at(-1);
  const joined = last === undefined ? list : `${last}\n\n${list}`;
  return joined.length <= limit ? [...texts.slice(0, -1), joined] : [...texts, ...cut(list, limit)];
}

function tail(answers: Answers): Pick<Part, 'buttons' | 'opener'> {
  return answers.opener === undefined
    ? { buttons: answers.buttons }
    : { buttons: answers.buttons, opener: answers.opener };
}

function bodyLimit(profile: Profile, answers: Answers): number {
  return answers.buttons.length > 0 ? (profile.bodyLength ?? profile.textLength) : profile.textLength;
}

function captionLimit(profile: Profile, answers: Answers): number {
  return Math.min(profile.captionLength, bodyLimit(profile, answers));
}

function paragraphs(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('\n\n');
}
