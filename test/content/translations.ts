import type { Mistake } from './rules.ts';

const LOST = `# Sandi lali

Cepakno nomer KPJ.

1. Bukak JMO.
   ![Layar mlebu](images/masuk.png)
2. Isi kode. Ojo pindah.
   1. Pencet \`Selanjutnya\`.
   2. Tulis sandi anyar.

- [Wis iso mlebu](../flows/selesai.md)
- [Durung iso](#durung-iso)

## Durung iso

- [Takon petugas](../flows/petugas.md)
- [Baleni](sandi.jv.md)
`;

/** The Javanese of the good folder's guide. */
export const JAVANESE = LOST;

function translated(from: string, to: string): Mistake['files'] {
  if (!LOST.includes(from)) throw new Error(`the translation does not hold: ${from}`);
  return { 'knowledge/sandi.jv.md': LOST.replace(from, to) };
}

/** Translations that are out of step with the good folder's guide. */
export const TRANSLATION_MISTAKES: readonly Mistake[] = [
  {
    rule: 'translation',
    name: 'a section that is missing',
    files: translated('\n## Durung iso\n', ''),
    at: ['knowledge/sandi.jv.md:1:1'],
  },
  {
    rule: 'translation',
    name: 'a step that is missing, with its stretch',
    files: translated(LOST.slice(LOST.indexOf('2. Isi'), LOST.indexOf('- [Wis')), ''),
    at: ['knowledge/sandi.jv.md:1:1', 'knowledge/sandi.jv.md:1:1', 'knowledge/sandi.jv.md:1:1'],
  },
  {
    rule: 'translation',
    name: 'a shorter stretch',
    files: translated('   2. Tulis sandi anyar.\n', ''),
    at: ['knowledge/sandi.jv.md:1:1'],
  },
  {
    rule: 'translation',
    name: 'a choice that is missing',
    files: translated('- [Baleni](sandi.jv.md)\n', ''),
    at: ['knowledge/sandi.jv.md:14:1'],
  },
  {
    rule: 'translation',
    name: 'a choice that leads elsewhere',
    files: translated('../flows/selesai.md', '../flows/petugas.md'),
    at: ['knowledge/sandi.jv.md:11:1'],
  },
  {
    rule: 'translation',
    name: 'points the original does not give',
    files: translated('(#durung-iso)', '(#durung-iso "score=1")'),
    at: ['knowledge/sandi.jv.md:12:1'],
  },
  {
    rule: 'translation',
    name: 'a picture that is missing',
    files: translated('   ![Layar mlebu](images/masuk.png)\n', ''),
    at: ['knowledge/sandi.jv.md:1:1'],
  },
  {
    rule: 'translation',
    name: 'a draft out of step',
    files: { 'flows/selesai.en.md': '---\ndraft: true\n---\n# Done\n\n- [Menu](README.md)\n' },
    at: ['flows/selesai.en.md:4:1'],
  },
  {
    rule: 'dead-link',
    name: 'a link to a heading that is only in the other language',
    files: translated('(#durung-iso)', '(#belum-sama-sekali)'),
    at: ['knowledge/sandi.jv.md:12:1'],
  },
  {
    rule: 'dead-link',
    name: 'an Indonesian page that leads into a translation',
    files: {
      'knowledge/sandi.jv.md': LOST,
      'flows/README.md': '# Menu\n\n- [Sandi](../knowledge/sandi.jv.md)\n- [Petugas](petugas.md)\n',
    },
    at: ['flows/README.md:3:1'],
  },
];
