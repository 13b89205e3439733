import { execFileSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { compile } from '#content/compile.ts';
import { createReport } from '#content/finding.ts';
import { readGlossary } from '#content/glossary.ts';
import { readYaml } from '#content/yaml.ts';
import { catalogue } from '../../scripts/pictures/catalogue/index.ts';
import { folder, heaviest, outdated, unmatched } from '../../scripts/pictures/check.ts';
import { drawn } from '../../scripts/pictures/drawn.ts';
import { button } from '../../scripts/pictures/kit/button.ts';
import { widthOf } from '../../scripts/pictures/kit/font.ts';
import { phone } from '../../scripts/pictures/kit/phone.ts';
import { wrap } from '../../scripts/pictures/kit/text.ts';
import { foreign, readLabels, shown } from '../../scripts/pictures/labels.ts';
import { namesInUse } from '../../scripts/pictures/names.ts';
import { svgOf } from '../../scripts/pictures/picture.ts';
import { same } from '../../scripts/pictures/png.ts';
import { render } from '../../scripts/pictures/render.ts';
import { stage } from '../../scripts/pictures/scene.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const elsewhere = mkdtempSync(join(tmpdir(), 'posko-pictures-'));
afterAll(() => rmSync(elsewhere, { recursive: true }));

function page(path: string, text: string): void {
  mkdirSync(join(elsewhere, path, '..'), { recursive: true });
  writeFileSync(join(elsewhere, path), text);
}

describe('the pictures of this repository', () => {
  it('are the ones its pages show, no more and no less', () => {
    expect(unmatched(root)).toEqual([]);
  });

  it('are freshly drawn and light', () => {
    expect(outdated(root)).toEqual([]);
    for (const name of Object.keys(catalogue)) {
      expect(statSync(join(root, folder, `${name}.png`)).size).toBeLessThanOrEqual(heaviest);
    }
  });

  it('letter no pane of a strip that its step does not have as a part', () => {
    for (const [name, place] of namesInUse(root)) {
      const picture = catalogue[name];
      if (picture === undefined || 'screen' in picture) continue;
      const [file = '', line = ''] = place.split(':');
      const below = readFileSync(join(root, file), 'utf8').split('\n').slice(Number(line));
      const parts = below.findIndex((text) => !/^\s+\d+\. /.test(text));
      const last = picture.at(-1)?.letter ?? 'abcd'.charAt(picture.length - 1);
      expect('abcd'.slice(0, parts), `${place} ${name}`).toContain(last);
    }
  });

  it('never point outside the glass of the drawn phone', () => {
    for (const picture of Object.values(catalogue)) {
      for (const scene of 'screen' in picture ? [picture] : picture) {
        const { glass, target } = stage(scene);
        if (target === undefined) continue;
        expect(target.x).toBeGreaterThanOrEqual(glass.x);
        expect(target.y).toBeGreaterThanOrEqual(glass.y);
        expect(target.x + target.width).toBeLessThanOrEqual(glass.x + glass.width);
        expect(target.y + target.height).toBeLessThanOrEqual(glass.y + glass.height);
      }
    }
  });
});

describe('the check', () => {
  it('names a picture that a page shows and nobody draws, with its place', () => {
    page(
      'flows/masalah.md',
      '# Masalah\n\n1. Tekan ini.\n\n   ![Tombol](../knowledge/images/tidak-ada.png)\n',
    );
    expect([...namesInUse(elsewhere)]).toEqual([['tidak-ada', 'flows/masalah.md:5']]);
    expect(unmatched(elsewhere)).toContain(
      'flows/masalah.md:5 shows tidak-ada.png, which scripts/pictures/catalogue does not draw: add it.',
    );
  });

  it('names a drawing that no page shows', () => {
    const [first = ''] = Object.keys(catalogue);
    expect(unmatched(elsewhere)).toContain(
      `scripts/pictures/catalogue draws ${first}, which no page shows: take it out.`,
    );
  });

  it('names a picture that is absent and one that is left over', () => {
    const [first = ''] = Object.keys(catalogue);
    page(`${folder}/lama.png`, '');
    expect(outdated(elsewhere)).toContain(`${folder}/${first}.png is not there: run npm run pictures.`);
    expect(outdated(elsewhere)).toContain(`${folder}/lama.png is not in the catalogue: delete it.`);
  });
});

describe('a picture', () => {
  const [first, second] = Object.values(catalogue).map(svgOf);

  it('is the same, byte for byte, each time it is drawn', () => {
    expect(render(first ?? '').equals(render(first ?? ''))).toBe(true);
  });

  it('differs from another one', () => {
    expect(same(render(first ?? ''), render(second ?? ''))).toBe(false);
  });

  it('says which spots there are when it should point at one that is not', () => {
    const screen = { app: 'JMO', rows: [button('Login')] };
    expect(() => stage({ screen, at: 'Masuk' })).toThrow('has no spot "Masuk"; it has: Login.');
  });

  it('refuses a short name that no label has', () => {
    expect(shown('forgot-password')).toBe('Lupa Kata Sandi?');
    expect(() => shown('forgot-pasword')).toThrow(
      'the label named "forgot-pasword", but knowledge/glossary.yaml names none so: add it there',
    );
    expect(() => foreign('forgot-password')).toThrow(
      'scripts/pictures/labels.ts names none so: add it there',
    );
  });

  it('refuses rows that do not fit on a screen', () => {
    expect(() => phone({ app: 'JMO', rows: Array.from({ length: 12 }, () => button('Login')) })).toThrow(
      'too tall: take some out',
    );
  });
});

/** A copy of all that pictures are made from, with one label of the glossary changed; gives the names drawn anew. */
function redraw(label: string, changed: string): { folder: string; drawn: string[] } {
  const copy = mkdtempSync(join(elsewhere, 'renamed-'));
  for (const path of ['scripts', 'flows', 'knowledge', 'package.json']) {
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const glossary = join(copy, 'knowledge/glossary.yaml');
  const entry = `: ${label}\n`;
  const before = readFileSync(glossary, 'utf8');
  expect(before.split(entry)).toHaveLength(2);
  writeFileSync(glossary, before.replace(entry, `: ${changed}\n`));
  const said = execFileSync(process.execPath, [join(copy, 'scripts/pictures/main.ts')], { encoding: 'utf8' });
  return { folder: copy, drawn: [...said.matchAll(/^drawn (.+)$/gm)].map(([, name = '']) => name) };
}

/** The pictures in which a label is to be seen: without its letters they look different. */
function showing(label: string): string[] {
  return Object.entries(catalogue)
    .filter(([, picture]) => {
      const svg = svgOf(picture);
      return svg.includes(label) && !same(drawn(picture), render(svg.replaceAll(label, '')));
    })
    .map(([name]) => name);
}

describe('a label changed in the glossary alone', () => {
  it.each([
    ['Lupa Kata Sandi?', 'Lupa Sandi?'],
    ['Kode Verifikasi', 'Kode OTP'],
  ])('%s redraws every picture that shows it and no other', (label, changed) => {
    const wanted = showing(label);
    expect(wanted.length).toBeGreaterThan(5);
    expect(redraw(label, changed).drawn).toEqual(wanted);
  });

  it('keeps its drawing, its place and the finger on it, and has every text that quotes the old one refused', async () => {
    const [label, changed] = ['Tracking Klaim', 'Lacak Klaim'];
    const { folder: copy, drawn } = redraw(label, changed);
    expect(drawn).toEqual(showing(label));
    const name = 'jht-tracking-klaim';
    const picture = catalogue[name];
    if (picture === undefined) throw new Error(`the catalogue has no ${name}`);
    const expected = render(svgOf(picture).replaceAll(label, changed));
    expect(same(readFileSync(join(copy, folder, `${name}.png`)), expected)).toBe(true);

    const { content, findings } = await compile(copy);
    expect(content).toBeUndefined();
    const refused = findings
      .filter(({ rule }) => rule === 'unknown-label')
      .map(({ file, line }) => `${file}:${line}`);
    expect([...new Set(refused)].sort()).toEqual(quoting(label));
  });

  it('reaches the pictures, since none of them spells a label out', () => {
    const labels = new Set(readLabels(readFileSync(join(root, 'knowledge/glossary.yaml'), 'utf8')).values());
    expect(labels.size).toBeGreaterThan(80);
    const spelled = globSync('scripts/pictures/{catalogue,kit,screens}/*.ts', { cwd: root }).flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/'([^'\n]+)'/g)]
        .filter(([, text = '']) => labels.has(text))
        .map(([text]) => `${file}: ${text}`),
    );
    expect(spelled).toEqual([]);
  });
});

/** The lines of flows/ and knowledge/ that quote a label as code, as `file:line`, sorted. */
function quoting(label: string): string[] {
  const files = globSync('{flows,knowledge}/**/*.md', { cwd: root });
  const lines = files.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((text, n) =>
        text.includes(`\`${label}\``) ? [`${file.replaceAll('\\', '/')}:${n + 1}`] : [],
      ),
  );
  expect(lines.length).toBeGreaterThan(0);
  return lines.sort();
}

describe('short names of labels', () => {
  const glossary = (labels: string) => {
    const { report, list } = createReport();
    const yaml = readYaml(`pointing: [tekan]\nlabels:\n${labels}`, 'knowledge/glossary.yaml', 0, report);
    return { read: yaml && readGlossary(yaml, report), findings: list() };
  };

  it('change nothing for the check: a map holds the same labels as a list', () => {
    const list = glossary('  login: [Login, Lupa Akun?]\n');
    const map = glossary('  login: { login: Login, forgot-account: Lupa Akun? }\n');
    expect(map).toEqual(list);
    expect(map.findings).toEqual([]);
    expect([...(map.read?.labels ?? [])]).toEqual(['Login', 'Lupa Akun?']);
  });

  it.each([
    ['  login:\n    - Login\n    - 175\n', 5, 7],
    ['  login:\n    login: Login\n    phone: 175\n', 5, 5],
    ['  login: Login\n', 3, 3],
  ])('do not hide a label that is no text: %j', (labels, line, column) => {
    const { read, findings } = glossary(labels);
    expect(read).toBeUndefined();
    expect(findings).toMatchObject([{ rule: 'bad-value', line, column }]);
  });

  it('are used once in the whole glossary', () => {
    const twice = 'labels: { login: { next: Lanjut }, register: { next: Selanjutnya }, phone: [Saldo] }';
    expect(() => readLabels(twice)).toThrow('knowledge/glossary.yaml names two labels "next"');
  });
});

describe('the font', () => {
  it('is measured as it is drawn: capitals are wider than small letters, width grows with size', () => {
    expect(widthOf('M', 30)).toBeGreaterThan(widthOf('i', 30));
    expect(widthOf('Login', 60)).toBeCloseTo(2 * widthOf('Login', 30));
  });

  it('breaks text into lines that fit', () => {
    const lines = wrap('Pastikan koneksi internet terhubung', 200, 30);
    expect(lines.length).toBeGreaterThan(1);
    for (const text of lines) expect(widthOf(text, 30)).toBeLessThanOrEqual(200);
    expect(lines.join(' ')).toBe('Pastikan koneksi internet terhubung');
  });
});
