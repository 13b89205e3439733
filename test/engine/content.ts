import { compile } from '#content/compile.ts';
import type { Content } from '#model/content.ts';
import { type Files, inFolder } from '../content/folder.ts';

/** A small Posko: a question with two answers, a guide of three steps, the guide of the code, a person, an end. */
const SMALL: Files = {
  'flows/README.md': `# Menu

Masalahnya yang mana?

- [Tidak bisa masuk](masuk.md)
- [Tanya petugas](petugas.md)
`,
  'flows/masuk.md': `---
topic: login_generic
problem: access
asks: [tidak bisa login jmo, tidak bisa masuk]
---
# Tidak bisa masuk

Dulu pernah bisa masuk?

- [Pernah](../knowledge/sandi.md)
- [Belum pernah](petugas.md)
`,
  'knowledge/sandi.md': `---
topic: forgot_password
problem: access
repeatable: true
asks: [lupa kata sandi]
messages: [kode.md]
---
# Buat sandi baru

1. Buka JMO.
2. Tekan \`Lupa Kata Sandi?\`.
3. Isi email.

- [Sudah bisa masuk](../flows/selesai.md)
- [Masih belum bisa](../flows/petugas.md)
`,
  'knowledge/kode.md': `---
topic: otp_problem
problem: access
asks: [kode verifikasi tidak datang]
screens: [Terlalu sering meminta OTP]
---
# Kode tidak datang

1. Buka kotak spam.

- [Kodenya ada](../flows/selesai.md)
- [Tunggu dulu](kode.md "remind=65")
- [Tanya petugas](../flows/petugas.md)
`,
  'knowledge/saldo.md': `---
topic: balance_how
problem: balance
asks: [cara melihat saldo jht]
---
# Lihat saldo

1. Tekan Jaminan Hari Tua.

- [Sudah lihat saldo](../flows/selesai.md)
`,
  'knowledge/topics.yaml': `login_generic: tidak bisa masuk
forgot_password: tidak ingat sandi
otp_problem: kode tidak datang
balance_how: melihat saldo
human: ingin petugas
`,
  'knowledge/images/masuk.png': undefined,
};

/** Compiles the small Posko with some files changed; throws when that makes it wrong. */
export function smallContent(files: Files = {}): Promise<Content> {
  return inFolder({ ...SMALL, ...files }, async (folder) => {
    const { content, findings } = await compile(folder);
    if (content === undefined)
      throw new Error(JSON.stringify(findings.filter(({ severity }) => severity === 'error')));
    return content;
  });
}

/** The small guide with other steps. */
export function sandiWith(...steps: readonly string[]): Files {
  const numbered = steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
  const text = String(SMALL['knowledge/sandi.md']).replace(/1\. [\s\S]*?(?=\n\n- )/, numbered);
  return { 'knowledge/sandi.md': text };
}
