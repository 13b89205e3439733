import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compile, type Options } from '#content/compile.ts';
import type { Finding, Rule } from '#content/finding.ts';

/** Path → text or bytes; undefined leaves a file of the base out. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The smallest PNG: its signature and nothing else. */
export const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const PLACES = `
workers: pekerja
facilitators: Mas Dimas
desk: { name: meja HR, hours: 08.00 sampai 16.00 }
privacy: /privasi
official: { phone: "175", email: care@bpjsketenagakerjaan.go.id, web: bpjsketenagakerjaan.go.id }
plants:
  - id: rungkut
    name: Rungkut
    timeZone: Asia/Jakarta
    shifts: [{ name: Pagi, phone: [{ from: "15:00", to: "19:00" }] }]
    staffed: [{ days: [1, 5], from: "08:00", to: "16:00" }]
`;

/** A small folder without a mistake: a menu, a guide with a stretch and a picture, and an ending. */
export const GOOD: Files = {
  'flows/README.md': `# Menu

Ada yang bisa dibantu?

- [Lupa sandi](../knowledge/sandi.md) — Email masih ingat
- [Tanya petugas](petugas.md)
`,
  'flows/petugas.md': `---
topic: human
outcome: handover
---
# Petugas

{facilitators} akan menjawab.
`,
  'flows/selesai.md': `---
outcome: resolved
---
# Selesai

Sudah beres.
`,
  'knowledge/sandi.md': `---
topic: [forgot_password]
problem: access
asks: [lupa sandi, "sandi saya hilang"]
screens: [Informasi Login Tidak Sesuai]
reviewed: 2026-11-01
---
# Buat sandi baru

Siapkan nomor KPJ.

1. Buka JMO.
   ![Layar masuk](images/masuk.png)
2. Isi kode. Jangan pindah.
   1. Tekan \`Selanjutnya\`.
   2. Tulis sandi baru.

- [Sudah bisa masuk](../flows/selesai.md)
- [Masih belum bisa](#belum-bisa)

## Belum bisa

- [Tanya petugas](../flows/petugas.md)
- [Ulangi](sandi.md)
`,
  'knowledge/images/masuk.png': PNG,
  'knowledge/places.yaml': PLACES,
  'knowledge/topics.yaml': 'forgot_password: tidak ingat sandi\nhuman: ingin petugas\n',
  'knowledge/glossary.yaml':
    'pointing: [tekan]\nlabels: { login: [Login, Selanjutnya, "Lupa Kata Sandi?", "Saldo Rp. 1"] }\n',
  'knowledge/words.yaml':
    'id: { hard: { password: kata sandi, log in: masuk }, shaming: { gaptek: belum terbiasa } }\n' +
    'en: { hard: { cache: leftover }, shaming: { stupid: (remove) } }\n',
};

/** Writes files over the good folder into a temporary one and hands its path over; it is gone afterwards. */
export async function inFolder<T>(files: Files, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'posko-content-'));
  try {
    for (const [path, text] of Object.entries({ ...GOOD, ...files })) {
      if (text === undefined) continue;
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Compiles the good folder with some files changed. */
export function compileWith(files: Files = {}, options?: Options) {
  return inFolder(files, (folder) => compile(folder, options));
}

/** The findings of one rule, as `file:line:column`. */
export function places(findings: readonly Finding[], rule: Rule): string[] {
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ file, line, column }) => `${file}:${line}:${column}`);
}
