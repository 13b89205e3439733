import type { Options } from '#content/compile.ts';
import type { Rule } from '#content/finding.ts';
import { type Files, GOOD, PNG } from './folder.ts';

/** A mistake put into the good folder, and the places where its rule must complain. */
export interface Mistake {
  readonly rule: Rule;
  readonly name: string;
  readonly files: Files;
  readonly at: readonly string[];
  /** Other rules that the same mistake breaks. */
  readonly also?: readonly Rule[];
  readonly options?: Options;
}

const NOW = Date.parse('2026-11-24');

/** An ending page with this text below its heading. */
function page(text: string, front = 'outcome: resolved'): Files {
  return { 'flows/selesai.md': `---\n${front}\n---\n# Selesai\n\n${text}\n` };
}

/** The home menu with these lines below its heading; the good folder's pages stay reachable. */
function home(lines: string): Files {
  return { 'flows/README.md': `# Menu\n\n${lines}\n- [Petugas](petugas.md)\n` };
}

const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => line(i));

export const MISTAKES: readonly Mistake[] = [
  // files
  {
    rule: 'missing-file',
    name: 'a data file that is not there',
    files: { 'knowledge/topics.yaml': undefined },
    at: ['knowledge/topics.yaml:1:1'],
  },
  {
    rule: 'file-too-large',
    name: 'a page above 64 kB',
    files: page('a\n\n'.repeat(30_000)),
    at: ['flows/selesai.md:1:1'],
    also: ['dead-link'],
  },
  {
    rule: 'not-utf8',
    name: 'a page in another encoding',
    files: { 'flows/selesai.md': new Uint8Array([0x23, 0x20, 0xe9, 0x0a]) },
    at: ['flows/selesai.md:1:1'],
    also: ['dead-link'],
  },
  {
    rule: 'tangled',
    name: 'forty kilobytes of emphasis that never ends',
    files: page('**a_'.repeat(10_000)),
    at: ['flows/selesai.md:6:1'],
    also: ['dead-link'],
  },
  {
    rule: 'tangled',
    name: 'quotations inside quotations without end',
    files: page('> '.repeat(20_000)),
    at: ['flows/selesai.md:6:1'],
    also: ['dead-link'],
  },
  {
    rule: 'tangled',
    name: 'lists indented ever deeper',
    files: page(many(200, (i) => `${'  '.repeat(i)}- a`).join('\n')),
    at: ['flows/selesai.md:27:1'],
    also: ['dead-link'],
  },
  {
    rule: 'tangled',
    name: 'more lines than anybody reads',
    files: page('- a\n'.repeat(3_000)),
    at: ['flows/selesai.md:2001:1'],
    also: ['dead-link'],
  },
  {
    rule: 'yaml',
    name: 'front matter that is not YAML',
    files: page('Beres.', 'outcome: [resolved'),
    at: ['flows/selesai.md:2:19'],
    also: ['dead-end'],
  },
  {
    rule: 'yaml',
    name: 'front matter that is never closed',
    files: { 'flows/selesai.md': '---\noutcome: resolved\n\n# Selesai\n' },
    at: ['flows/selesai.md:1:1'],
    also: ['before-heading', 'dead-end'],
  },
  {
    rule: 'yaml',
    name: 'a data file that is not YAML',
    files: { 'knowledge/glossary.yaml': 'a: "\n' },
    at: ['knowledge/glossary.yaml:2:1'],
  },
  {
    rule: 'yaml',
    name: 'aliases that multiply without end',
    files: {
      'knowledge/topics.yaml': `a: &a [x, x]\n${many(30, (i) => `b${i}: &b${i} [${'*'}${i === 0 ? 'a' : `b${i - 1}`}, ${'*'}${i === 0 ? 'a' : `b${i - 1}`}]`).join('\n')}\n`,
    },
    at: ['knowledge/topics.yaml:1:1'],
  },
  {
    rule: 'unknown-language',
    name: 'a language nobody chose',
    files: { 'flows/selesai.su.md': '# Rengse\n' },
    at: ['flows/selesai.su.md:1:1'],
  },
  {
    rule: 'unknown-language',
    name: 'Indonesian with a tag, which would be a second reference',
    files: { 'flows/selesai.id.md': '# Selesai\n' },
    at: ['flows/selesai.id.md:1:1'],
  },
  // settings
  {
    rule: 'unknown-key',
    name: 'a misspelt key in front matter',
    files: page('Beres.', 'outcome: resolved\nask: [a]'),
    at: ['flows/selesai.md:3:1'],
  },
  {
    rule: 'unknown-key',
    name: 'a misspelt key in places',
    files: { 'knowledge/places.yaml': `${GOOD['knowledge/places.yaml']}offical: { a: b }\n` },
    at: ['knowledge/places.yaml:13:1'],
  },
  {
    rule: 'bad-value',
    name: 'a problem code that does not exist',
    files: page('Beres.', 'outcome: resolved\nproblem: login'),
    at: ['flows/selesai.md:3:1'],
  },
  {
    rule: 'bad-value',
    name: 'a number where a text should keep its zero',
    files: page('Beres.', 'outcome: resolved\nscreens:\n  - aman\n  - 040'),
    at: ['flows/selesai.md:5:5'],
  },
  {
    rule: 'bad-value',
    name: 'a day that does not exist',
    files: page('Beres.', 'outcome: resolved\nreviewed: 2026-02-30'),
    at: ['flows/selesai.md:3:1'],
  },
  {
    rule: 'bad-value',
    name: 'an hour that does not exist and a zone nobody lives in',
    files: {
      'knowledge/places.yaml': `${GOOD['knowledge/places.yaml']}`
        .replace('"15:00"', '"25:00"')
        .replace('Asia/Jakarta', 'Asia/Rungkut'),
    },
    at: ['knowledge/places.yaml:10:5', 'knowledge/places.yaml:11:38'],
  },
  {
    rule: 'unknown-topic',
    name: 'a topic that is not in the list',
    files: page('Beres.', 'outcome: resolved\ntopic: [human, humann]'),
    at: ['flows/selesai.md:3:16'],
  },
  {
    rule: 'reference-only',
    name: 'a problem code in a translation',
    files: { 'flows/selesai.en.md': '---\nproblem: access\n---\n# Done\n' },
    at: ['flows/selesai.en.md:2:1'],
  },
  {
    rule: 'missing-door',
    name: 'a referral that names nobody',
    files: page('Beres.', 'outcome: referred'),
    at: ['flows/selesai.md:2:1'],
  },
  {
    rule: 'needless-outcome',
    name: 'an outcome where nothing ends',
    files: page('- [Petugas](petugas.md)'),
    at: ['flows/selesai.md:2:1'],
  },
  {
    rule: 'unfilled',
    name: 'a setting the operator has not filled in',
    files: {
      'knowledge/places.yaml': `${GOOD['knowledge/places.yaml']}`.replace(
        'Mas Dimas',
        '{ unfilled: petugas }',
      ),
    },
    at: ['knowledge/places.yaml:3:1'],
  },
  // shape
  {
    rule: 'no-heading',
    name: 'an empty page',
    files: { 'flows/selesai.md': '' },
    at: ['flows/selesai.md:1:1'],
  },
  {
    rule: 'before-heading',
    name: 'text before the first heading',
    files: { 'flows/selesai.md': '---\noutcome: resolved\n---\nHalo.\n\n# Selesai\n' },
    at: ['flows/selesai.md:4:1'],
  },
  {
    rule: 'heading-level',
    name: 'headings too deep, and a first one that is not the first',
    files: {
      'flows/README.md':
        '## Menu\n\n- [A](#a)\n- [B](#b)\n\n### A\n\n- [B](#b)\n- [P](petugas.md)\n\n# B\n\n- [A](#a)\n- [P](petugas.md)\n',
    },
    at: ['flows/README.md:1:1', 'flows/README.md:6:1', 'flows/README.md:11:1'],
  },
  {
    rule: 'empty-heading',
    name: 'a heading without a letter',
    files: { 'flows/selesai.md': '---\noutcome: resolved\n---\n# ✅\n' },
    at: ['flows/selesai.md:4:1'],
  },
  {
    rule: 'duplicate-id',
    name: 'two headings with the same anchor',
    files: {
      'flows/README.md':
        '# Menu\n\n- [A](#cek-lagi)\n- [P](petugas.md)\n\n## Cek lagi\n\n- [P](petugas.md)\n\n## Cek, lagi\n\n- [P](petugas.md)\n',
    },
    at: ['flows/README.md:10:1'],
  },
  ...(
    [
      ['a table', '| a | b |\n| - | - |\n| 1 | 2 |'],
      ['HTML', '<details>rahasia</details>'],
      ['a code block', '```\nkode\n```'],
      ['a quotation', '> kata orang'],
      ['a line across', '***'],
      ['a link definition', '[a]: petugas.md'],
      ['a footnote', '[^1]: catatan'],
    ] as const
  ).map(
    ([name, text]): Mistake => ({
      rule: 'block',
      name,
      files: page(`Beres.\n\n${text}`),
      at: ['flows/selesai.md:8:1'],
    }),
  ),
  ...(
    [
      ['strike-through', '~~beres~~'],
      ['HTML in a line', '<b>beres'],
      ['a footnote mark', 'beres[^1]\n\n[^1]: catatan'],
      ['a link by reference', '[beres][a]\n\n[a]: petugas.md'],
    ] as const
  ).map(
    ([name, text]): Mistake => ({
      rule: 'inline',
      name,
      files: page(`x ${text}`),
      at: [name.includes('foot') ? 'flows/selesai.md:6:8' : 'flows/selesai.md:6:3'],
      also: text.includes('\n') ? ['block'] : [],
    }),
  ),
  {
    rule: 'link-in-prose',
    name: 'a link to a page in running text',
    files: page('Baca [ini](petugas.md) dulu.'),
    at: ['flows/selesai.md:6:6'],
  },
  {
    rule: 'foreign-link',
    name: 'addresses that only look official',
    files: page(
      [
        'Buka https://bpjsketenagakerjaan.go.id.contoh.com/saldo ya.',
        'Buka cek-saldo.xyz, jangan lapakasik.bpjsketenagakerjaan.go.id.',
        'Kirim ke care@bpjsketenagakerjaan.co.id atau orang@bpjsketenagakerjaan.go.id.',
      ].join('\n'),
    ),
    at: ['flows/selesai.md:6:6', 'flows/selesai.md:7:6', 'flows/selesai.md:8:10', 'flows/selesai.md:8:46'],
  },
  {
    rule: 'foreign-number',
    name: 'telephone numbers nobody has made official; times and money are none',
    files: page(
      'Telepon 175, 0812-3456-7890, +62 812 3456 7890 atau 1500 537. Jam 08.00-15.30, saldo Rp 10.000.000.',
    ),
    at: ['flows/selesai.md:6:14', 'flows/selesai.md:6:30', 'flows/selesai.md:6:53'],
  },
  {
    rule: 'choice-shape',
    name: 'a bullet that is not a link',
    files: home('- Bawa KTP'),
    at: ['flows/README.md:3:1'],
  },
  {
    rule: 'choice-shape',
    name: 'a hint without its dash, a nested list, a task, an empty label',
    files: home(
      '- [A](petugas.md) lalu\n- [B](petugas.md)\n  - [C](petugas.md)\n- [ ] [D](petugas.md)\n- [](petugas.md)',
    ),
    at: ['flows/README.md:3:1', 'flows/README.md:4:1', 'flows/README.md:6:1', 'flows/README.md:7:3'],
  },
  {
    rule: 'choices-not-last',
    name: 'text below the choices',
    files: { 'flows/README.md': `${GOOD['flows/README.md']}\nTerima kasih.\n\nSampai jumpa.\n` },
    at: ['flows/README.md:8:1'],
  },
  {
    rule: 'step-shape',
    name: 'steps of two paragraphs, without words, with bullets, with a picture in a stretch',
    files: page(
      '1. Satu.\n\n   Dua.\n2. ![Layar](../knowledge/images/masuk.png)\n3. Tiga.\n   - a\n4. Empat.\n   1. Lima. ![Layar](../knowledge/images/masuk.png)',
    ),
    at: ['flows/selesai.md:8:4', 'flows/selesai.md:9:1', 'flows/selesai.md:11:4', 'flows/selesai.md:13:4'],
  },
  {
    rule: 'stretch-length',
    name: 'a stretch of five',
    files: page(`1. Baca dulu.\n${many(5, (i) => `   ${i + 1}. Isi.`).join('\n')}`),
    at: ['flows/selesai.md:7:4'],
  },
  {
    rule: 'text-after-steps',
    name: 'text below the steps',
    files: page('1. Satu.\n\nSudah?'),
    at: ['flows/selesai.md:8:1'],
  },
  {
    rule: 'picture-place',
    name: 'two pictures, and one inside a sentence',
    files: page(
      '![A](../knowledge/images/masuk.png)\n\n![B](../knowledge/images/masuk.png)\n\nLihat ![C](../knowledge/images/masuk.png) ini.',
    ),
    at: ['flows/selesai.md:8:1', 'flows/selesai.md:10:7'],
  },
  {
    rule: 'unknown-attribute',
    name: 'a link title that is not an attribute',
    files: home('- [A](petugas.md "skor=1")\n- [B](petugas.md "score=satu")'),
    at: ['flows/README.md:3:3', 'flows/README.md:4:3'],
  },
  // what a chat can show and a worker can read
  {
    rule: 'too-many-choices',
    name: 'eleven choices',
    files: home(many(10, (i) => `- [P${i}](petugas.md)`).join('\n')),
    at: ['flows/README.md:1:1'],
  },
  {
    rule: 'duplicate-label',
    name: 'two labels that read the same',
    files: home('- [petugas](../knowledge/sandi.md)'),
    at: ['flows/README.md:4:4'],
  },
  {
    rule: 'label-length',
    name: 'a label of 25 characters',
    files: home(`- [${'a'.repeat(24)}](petugas.md)\n- [${'a'.repeat(25)}](petugas.md)`),
    at: ['flows/README.md:4:4'],
  },
  {
    rule: 'hint-length',
    name: 'a hint of 73 characters',
    files: home(`- [A](petugas.md) — ${'a'.repeat(72)}\n- [B](petugas.md) — ${'a'.repeat(73)}`),
    at: ['flows/README.md:4:18'],
  },
  {
    rule: 'body-length',
    name: 'more than 1,024 characters above choices',
    files: home(`${'a'.repeat(1_020)}\n\nbcd\n`),
    at: ['flows/README.md:3:1'],
  },
  {
    rule: 'step-sentences',
    name: 'three sentences in a step and in a stretch',
    files: page('1. Satu. Dua. Tiga.\n2. Baca.\n   1. Satu! Dua? Tiga'),
    at: ['flows/selesai.md:6:4', 'flows/selesai.md:8:7'],
  },
  {
    rule: 'unknown-label',
    name: 'labels the glossary does not know, in code and in quotation marks',
    files: page('Tekan `Lupa Sandi`. Tekan "Selanjutnya", lalu tekan "Log in". Kata orang "susah".'),
    at: ['flows/selesai.md:6:7', 'flows/selesai.md:6:53'],
  },
  {
    rule: 'hard-word',
    name: 'hard words, alone, with an ending, and of two words; not in quotations or labels',
    files: page('Isi Passwordnya, lalu log\nin. Tulisan "password" boleh. Passwords bukan kata ini.'),
    at: ['flows/selesai.md:6:5', 'flows/selesai.md:6:23'],
  },
  {
    rule: 'hard-word',
    name: "hard words in a picture's description, but not the glossary's labels",
    files: {
      ...page('![Tombol Log in, isi password](../knowledge/images/masuk.png)'),
      'knowledge/glossary.yaml': `${GOOD['knowledge/glossary.yaml']}`.replace('[Login,', '[Log in,'),
    },
    at: ['flows/selesai.md:6:22'],
  },
  {
    rule: 'shaming-word',
    name: 'shaming words in a heading, a label and a picture',
    files: {
      'flows/README.md': '# Gaptek?\n\n![Gaptek](../knowledge/images/masuk.png)\n\n- [Gaptek](petugas.md)\n',
    },
    at: ['flows/README.md:1:3', 'flows/README.md:3:3', 'flows/README.md:5:4'],
  },
  {
    rule: 'shaming-word',
    name: "a translation's own list",
    files: { 'flows/selesai.en.md': '# Done\n\nNot stupid, not gaptek.\n' },
    at: ['flows/selesai.en.md:3:5'],
  },
  {
    rule: 'unknown-place',
    name: 'a blank that places do not fill',
    files: page('Ke {desk.nama} atau {desk.name}.'),
    at: ['flows/selesai.md:6:4'],
  },
  // pictures
  {
    rule: 'missing-picture',
    name: 'a picture that is not there',
    files: page('![Layar](../knowledge/images/keluar.png)'),
    at: ['flows/selesai.md:6:1'],
  },
  {
    rule: 'missing-alt',
    name: 'a picture nobody can hear described',
    files: page('![ ](../knowledge/images/masuk.png)'),
    at: ['flows/selesai.md:6:1'],
  },
  {
    rule: 'picture-too-large',
    name: 'a picture above 100 kB',
    files: {
      ...page('![Layar](../knowledge/images/besar.png)'),
      'knowledge/images/besar.png': Buffer.concat([PNG, Buffer.alloc(100_000)]),
    },
    at: ['flows/selesai.md:6:1'],
  },
  {
    rule: 'not-png',
    name: 'a drawing that calls itself PNG',
    files: {
      ...page('![Layar](../knowledge/images/palsu.png)'),
      'knowledge/images/palsu.png': '<svg onload="alert(1)"/>',
    },
    at: ['flows/selesai.md:6:1'],
  },
  {
    rule: 'outside',
    name: 'pictures outside the two folders',
    files: {
      ...page('1. A ![A](../../x.png)\n2. B ![B](../gambar.png)\n3. C ![C](https://contoh.com/x.png)'),
      'gambar.png': PNG,
    },
    at: ['flows/selesai.md:6:6', 'flows/selesai.md:7:6', 'flows/selesai.md:8:6'],
  },
  // links
  {
    rule: 'no-home',
    name: 'a folder without a menu',
    files: { 'flows/README.md': undefined },
    at: ['flows/README.md:1:1'],
  },
  {
    rule: 'dead-link',
    name: 'links that lead nowhere',
    files: home(
      many(8, (i) => {
        const targets = [
          'petugs.md',
          '#menuu',
          '../knowledge/sandi.md#belum',
          '/flows/petugas.md',
          '../../petugas.md',
          'https://contoh.com/petugas.md',
          'petugas%E0.md',
          '../knowledge/topics.yaml',
        ];
        return `- [P${i}](${targets[i]})`;
      }).join('\n'),
    ),
    at: many(8, (i) => `flows/README.md:${i + 3}:1`),
  },
  {
    rule: 'dead-link',
    name: 'a message that leads nowhere',
    files: page('Beres.', 'outcome: resolved\nmessages: [petugass.md]'),
    at: ['flows/selesai.md:3:12'],
  },
  {
    rule: 'too-many-messages',
    name: 'six messages',
    files: page(
      'Beres.',
      `outcome: resolved\nmessages: [${many(6, () => '../knowledge/sandi.md').join(', ')}]`,
    ),
    at: ['flows/selesai.md:3:1'],
  },
  {
    rule: 'message-without-screens',
    name: 'messages to a page and a section without screens',
    files: page('Beres.', 'outcome: resolved\nmessages: [petugas.md, "../knowledge/sandi.md#belum-bisa"]'),
    at: ['flows/selesai.md:3:12', 'flows/selesai.md:3:24'],
  },
  {
    rule: 'dead-end',
    name: 'a section with neither choices nor an outcome, and steps that end in nothing',
    files: {
      'flows/README.md':
        '# Menu\n\n- [A](#a)\n- [B](#b)\n- [P](petugas.md)\n\n## A\n\nHalo.\n\n## B\n\n1. Satu.\n',
    },
    at: ['flows/README.md:7:1', 'flows/README.md:11:1'],
  },
  {
    rule: 'no-way-out',
    name: 'two questions that only lead to each other',
    files: {
      'flows/README.md': '# Menu\n\n- [A](putar.md)\n- [P](petugas.md)\n',
      'flows/putar.md':
        '# A\n\n- [Lagi](#b)\n- [Atau lagi](#b)\n\n## B\n\n- [Kembali](putar.md)\n- [Ulang](#b)\n',
    },
    at: ['flows/putar.md:1:1', 'flows/putar.md:6:1'],
  },
  {
    rule: 'unreachable',
    name: 'a page and a section nobody links to',
    files: {
      'flows/sepi.md': '# Sepi\n\n- [Petugas](petugas.md)\n',
      'flows/petugas.md':
        '---\ntopic: human\noutcome: handover\n---\n# Petugas\n\nTunggu.\n\n## Lain\n\nTunggu.\n',
    },
    at: ['flows/petugas.md:9:1', 'flows/sepi.md:1:1'],
  },
  {
    rule: 'ring',
    name: 'a ring of single choices',
    files: {
      'flows/README.md':
        '# Menu\n\n- [Lanjut](#a)\n\n## A\n\n- [Lanjut](#b)\n\n## B\n\n- [Kembali](README.md)\n',
    },
    at: ['flows/README.md:1:1'],
  },
  // languages
  {
    rule: 'orphan-translation',
    name: 'a translation of nothing',
    files: { 'flows/hilang.jv.md': '# Ilang\n' },
    at: ['flows/hilang.jv.md:1:1'],
  },
  // age
  {
    rule: 'stale',
    name: 'a review older than 180 days',
    files: page('Beres.', 'outcome: resolved\nreviewed: 2026-05-27'),
    at: ['flows/selesai.md:3:1'],
    options: { now: NOW, stale: true },
  },
  {
    rule: 'unreviewed',
    name: 'a guide without a review',
    files: page('1. Satu.'),
    at: ['flows/selesai.md:1:1'],
    options: { now: NOW, stale: true },
  },
  {
    rule: 'expired',
    name: 'a page that was valid until yesterday',
    files: page('Beres.', 'outcome: resolved\nvalid_until: 2026-11-23'),
    at: ['flows/selesai.md:3:1'],
    options: { now: NOW },
  },
];
