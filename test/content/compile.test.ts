import { describe, expect, it } from 'vitest';
import { compileWith, PNG } from './folder.ts';

describe('compile', () => {
  it('accepts a good folder without a finding', async () => {
    const { content, findings } = await compileWith();
    expect(findings).toEqual([]);
    expect(content?.home).toBe('flows/README.md');
    expect(Object.keys(content?.nodes ?? {})).toEqual([
      'flows/README.md',
      'flows/petugas.md',
      'flows/selesai.md',
      'knowledge/sandi.md',
      'knowledge/sandi.md#belum-bisa',
    ]);
  });

  it('tells questions, guides and endings apart', async () => {
    const { content } = await compileWith();
    const kinds = Object.values(content?.nodes ?? {}).map((node) => node.kind);
    expect(kinds).toEqual(['question', 'ending', 'ending', 'guide', 'question']);
  });

  it('keeps what a guide says, step by step', async () => {
    const { content, pictures } = await compileWith();
    const guide = content?.nodes['knowledge/sandi.md'];
    const [hash] = pictures.keys();
    expect(guide?.wording.id).toEqual({
      title: 'Buat sandi baru',
      body: 'Siapkan nomor KPJ.',
      steps: [
        {
          text: 'Buka JMO.',
          picture: { hash, path: 'knowledge/images/masuk.png', alt: 'Layar masuk' },
          stretch: [],
        },
        { text: 'Isi kode. Jangan pindah.', stretch: ['Tekan "Selanjutnya".', 'Tulis sandi baru.'] },
      ],
      choices: [{ label: 'Sudah bisa masuk' }, { label: 'Masih belum bisa' }],
    });
    expect(guide?.choices).toEqual([{ to: 'flows/selesai.md' }, { to: 'knowledge/sandi.md#belum-bisa' }]);
    expect(pictures.get(hash ?? '')).toEqual({ path: 'knowledge/images/masuk.png', bytes: PNG });
  });

  it('keeps what front matter says, asks and screens only at the first section', async () => {
    const { content } = await compileWith();
    const first = content?.nodes['knowledge/sandi.md'];
    const second = content?.nodes['knowledge/sandi.md#belum-bisa'];
    expect(first?.asks).toEqual(['lupa sandi', 'sandi saya hilang']);
    expect(first?.screens).toEqual(['Informasi Login Tidak Sesuai']);
    expect([second?.asks, second?.screens]).toEqual([[], []]);
    expect([first?.problem, second?.problem]).toEqual(['access', 'access']);
    expect([first?.topics, second?.topics]).toEqual([['forgot_password'], ['forgot_password']]);
    expect(first).toMatchObject({ repeatable: false, closed: false, draft: false, confidence: 'medium' });
    expect(first?.outcome).toBeUndefined();
    expect(content?.nodes['flows/petugas.md']?.outcome).toBe('handover');
  });

  it('reads hints, scores, doors, messages and the other settings', async () => {
    const { content, findings } = await compileWith({
      'flows/README.md': `---
repeatable: true
closed: true
sensitive: password
confidence: high
aspect: mandiri
messages: [../knowledge/sandi.md]
---
# Menu

- [Sandi](../knowledge/sandi.md "score=2") — Email masih ingat
- [HR](hr.md)
- [Petugas](petugas.md)
`,
      'flows/hr.md': '---\noutcome: referred\nrefers_to: HR\n---\n# HR\n\nKe {desk.name}.\n',
    });
    expect(findings).toEqual([]);
    expect(content?.nodes['flows/README.md']).toMatchObject({
      repeatable: true,
      closed: true,
      sensitive: 'password',
      confidence: 'high',
      aspect: 'mandiri',
      messages: ['knowledge/sandi.md'],
      choices: [{ to: 'knowledge/sandi.md', score: 2 }, { to: 'flows/hr.md' }, { to: 'flows/petugas.md' }],
    });
    expect(content?.nodes['flows/README.md']?.wording.id.choices[0]?.hint).toBe('Email masih ingat');
    expect(content?.nodes['flows/hr.md']).toMatchObject({ outcome: 'referred', refersTo: 'HR' });
    expect(content?.nodes['flows/hr.md']?.wording.id.body).toBe('Ke meja HR.');
  });

  it('flattens emphasis, code and line breaks', async () => {
    const { content } = await compileWith({
      'flows/selesai.md':
        '---\noutcome: resolved\n---\n# *Selesai*\n\nTekan **`Login`** di\nlayar.  \nTelepon _175_.\n\nKirim ke care@bpjsketenagakerjaan.go.id.\n',
    });
    const { title, body } = content?.nodes['flows/selesai.md']?.wording.id ?? {};
    expect(title).toBe('Selesai');
    expect(body).toBe('Tekan "Login" di layar.\nTelepon 175.\n\nKirim ke care@bpjsketenagakerjaan.go.id.');
  });

  it('lets a guide end in its outcome without closing choices', async () => {
    const { content, findings } = await compileWith({
      'flows/selesai.md': '---\noutcome: resolved\n---\n# Keluar\n\n1. Tekan `Login`.\n',
    });
    expect(findings).toEqual([]);
    expect(content?.nodes['flows/selesai.md']).toMatchObject({ kind: 'guide', outcome: 'resolved' });
  });

  it('hands over the places, ready to be shown', async () => {
    const { content } = await compileWith();
    expect(content?.places.desk).toEqual({ name: 'meja HR', hours: '08.00 sampai 16.00' });
    expect(content?.places.official).toEqual([
      '175',
      'care@bpjsketenagakerjaan.go.id',
      'bpjsketenagakerjaan.go.id',
    ]);
  });

  it('is plain data: it survives JSON', async () => {
    const { content } = await compileWith();
    expect(JSON.parse(JSON.stringify(content))).toEqual(content);
  });

  it('gives no content when a finding is an error, and the same findings in one run', async () => {
    const { content, findings } = await compileWith({
      'flows/petugas.md': '# Petugas\n\nAnda gaptek.\n',
      'flows/selesai.md': '---\noutcom: resolved\n---\n# Selesai\n',
    });
    expect(content).toBeUndefined();
    expect(findings.map((finding) => finding.rule)).toEqual([
      'dead-end',
      'shaming-word',
      'unknown-key',
      'dead-end',
    ]);
  });
});
