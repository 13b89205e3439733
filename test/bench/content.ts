import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compile } from '#content/compile.ts';

export interface ContentFigures {
  readonly files: number;
  readonly nodes: number;
  /** Median of the runs. */
  readonly milliseconds: number;
}

/** Measures how long it takes to compile that many files of the usual size: 40 phrases, six steps, five choices. */
export async function measureContent(files = 300, runs = 5): Promise<ContentFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'posko-bench-'));
  try {
    await writeFolder(folder, files);
    const times: number[] = [];
    let nodes = 0;
    for (let run = 0; run < runs; run += 1) {
      const start = performance.now();
      const { content, findings } = await compile(folder);
      times.push(performance.now() - start);
      if (!content) throw new Error(`the generated content has errors: ${findings[0]?.rule}`);
      nodes = Object.keys(content.nodes).length;
    }
    const median = times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
    return { files, nodes, milliseconds: Math.round(median) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const DATA = {
  places: `workers: pekerja
facilitators: Mas Dimas
desk: { name: meja HR, hours: "08.00" }
privacy: /privasi
official: { phone: "175" }
plants: []
`,
  topics: 'forgot_password: tidak ingat sandi\n',
  glossary: 'pointing: [tekan]\nlabels: { login: [Login, Selanjutnya, "Lupa Kata Sandi?"] }\n',
  words: 'id: { hard: { password: kata sandi, otp: kode }, shaming: { gaptek: belum terbiasa } }\n',
};

async function writeFolder(folder: string, files: number): Promise<void> {
  await mkdir(join(folder, 'flows'));
  await mkdir(join(folder, 'knowledge'));
  for (const [name, text] of Object.entries(DATA))
    await writeFile(join(folder, 'knowledge', `${name}.yaml`), text);
  await writeFile(
    join(folder, 'flows/README.md'),
    '# Menu\n\n- [Mulai](../knowledge/p0.md)\n- [Selesai](akhir.md)\n',
  );
  await writeFile(join(folder, 'flows/akhir.md'), '---\noutcome: resolved\n---\n# Selesai\n\nSudah beres.\n');
  for (let index = 0; index < files - 2; index += 1) {
    await writeFile(join(folder, 'knowledge', `p${index}.md`), page(index, files - 2));
  }
}

function page(index: number, pages: number): string {
  const asks = Array.from(
    { length: 40 },
    (_, ask) => `  - kata sandi saya tidak bisa dipakai nomor ${index} ${ask}`,
  );
  const step = (n: number) => `${n + 1}. Tekan \`Lupa Kata Sandi?\`. Tulis nomor *kartu* pada kolom ke-${n}.`;
  return `---
topic: forgot_password
problem: access
reviewed: 2026-11-01
asks:
${asks.join('\n')}
---
# Panduan nomor ${index}

Siapkan dulu **kartu peserta** dan kertas. Petugas {facilitators} ada di {desk.name}.

${Array.from({ length: 6 }, (_, n) => step(n)).join('\n')}

- [Sudah bisa](../flows/akhir.md)
- [Masih belum](#belum)

## Belum

Apa yang muncul di layar?

${Array.from({ length: 4 }, (_, n) => `- [Pesan ${n}](p${(index + n + 1) % pages}.md) — Keterangan singkat`).join('\n')}
- [Selesai](../flows/akhir.md)
`;
}
