import fc from 'fast-check';
import type { Letter } from '#model/channel.ts';
import type { Outgoing } from '#model/effect.ts';

/** A letter of conversation 7, sprint 3, saying `outgoing`. */
export function letterOf(outgoing: Partial<Outgoing>, more: Partial<Letter> = {}): Letter {
  return {
    id: 1,
    conversation: 7,
    sprint: 3,
    address: 'someone',
    ...more,
    outgoing: { from: 'bot', text: '', choices: [], ...outgoing },
  };
}

/** Sudah, Belum, Macet and the two asides of the first reply. */
export const STEP_CHOICES: Outgoing['choices'] = [
  { label: 'Sudah' },
  { label: 'Belum' },
  { label: 'Macet di sini' },
  { label: 'Setuju', aside: true },
  { label: 'Jangan simpan', aside: true },
];

/** The picture of a step. */
export const PICTURE = {
  hash: 'a'.repeat(64),
  path: 'knowledge/images/masuk-tombol.png',
  alt: 'Tombol Masuk',
};

const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((text) => text.replaceAll(/\s/g, '_'));
const sentence = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => `${words.join(' ')}.`);

/** Texts from nothing to far above any limit, with paragraphs, lines, emoji and endless words. */
export const someText = fc.oneof(
  fc.constant(''),
  fc.array(sentence, { maxLength: 60 }).map((all) => all.join('\n\n')),
  fc.array(sentence, { maxLength: 60 }).map((all) => all.join(' ')),
  fc.integer({ min: 1, max: 9_000 }).map((count) => '😀'.repeat(count)),
);

const label = fc
  .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 30 })
  .filter((text) => text.trim() === text);
const hint = fc.option(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 72 }), {
  nil: undefined,
});

/** Up to ten numbered answers with different labels, and up to two asides. */
const someChoices = fc
  .uniqueArray(fc.record({ label, hint }), {
    maxLength: 12,
    selector: (choice) => choice.label.toUpperCase(),
  })
  .map((all) =>
    all.map(({ label, hint }, index) => ({
      label,
      ...(hint === undefined ? {} : { hint }),
      ...(index >= 10 ? { aside: true as const } : {}),
    })),
  );

/** Any letter an engine could word, and some it should not. */
export const someLetter: fc.Arbitrary<Letter> = fc
  .record({
    text: someText,
    choices: someChoices,
    picture: fc.boolean(),
    progress: fc.boolean(),
    opener: fc.boolean(),
  })
  .map(({ text, choices, picture, progress, opener }) =>
    letterOf({
      text,
      choices,
      ...(picture ? { picture: PICTURE } : {}),
      ...(progress ? { progress: { label: 'Langkah 2 dari 5', step: 2, of: 5 } } : {}),
      ...(opener ? { opener: 'Pilih keluhan' } : {}),
    }),
  );
