import type { Content, Node } from '#model/content.ts';

/** The parts of a node that decide what is understood. */
export type Sketch = Partial<
  Pick<Node, 'topics' | 'asks' | 'screens' | 'draft' | 'closed' | 'choices' | 'messages' | 'outcome'>
> & { readonly title?: string };

/** A content of nodes that say nothing, by id; `flows/README.md` is home. */
export function contentOf(nodes: Readonly<Record<string, Sketch>>): Content {
  const all = { 'flows/README.md': { title: 'Menu' }, ...nodes };
  return {
    revision: '0'.repeat(64),
    home: 'flows/README.md',
    nodes: Object.fromEntries(Object.entries(all).map(([id, sketch]) => [id, nodeOf(id, sketch)])),
    topics: [],
    places: {
      workers: 'pekerja',
      facilitators: 'petugas',
      desk: { name: 'meja HR', hours: 'jam kerja' },
      plants: [],
      official: [],
      privacy: '/privasi',
    },
  };
}

function nodeOf(id: string, { title = id, ...sketch }: Sketch): Node {
  return {
    id,
    kind: 'ending',
    file: id,
    line: 1,
    hash: '0'.repeat(16),
    topics: [],
    asks: [],
    screens: [],
    messages: [],
    repeatable: false,
    closed: false,
    confidence: 'high',
    draft: false,
    choices: [],
    wording: { id: { title, body: '', steps: [], choices: [] } },
    ...sketch,
  };
}

/** A small helpdesk: enough topics for words to compete. */
export const DESK = contentOf({
  'flows/masuk.md': {
    topics: ['login_generic'],
    title: 'Tidak bisa masuk',
    asks: [
      'gak bisa login',
      'tidak bisa masuk jmo',
      'gabisa masuk aplikasi',
      'login gagal terus',
      'gak iso mlebu jmo',
    ],
    choices: [{ to: 'knowledge/lupa-sandi.md' }, { to: 'knowledge/kode.md' }],
  },
  'knowledge/lupa-sandi.md': {
    topics: ['forgot_password'],
    title: 'Lupa kata sandi',
    asks: ['lupa kata sandi', 'lupa password', 'lali sandine', 'sandi saya lupa', 'tidak ingat sandi'],
  },
  'knowledge/ditolak.md': {
    topics: ['login_rejected'],
    title: 'Sandi ditolak',
    asks: [
      'sandi benar tapi ditolak',
      'password sudah benar dibilang salah',
      'padahal sandi sudah benar',
      'bukan lupa sandi tapi ditolak',
    ],
    screens: ['Informasi Login Tidak Sesuai'],
  },
  'knowledge/terkunci.md': {
    topics: ['account_locked'],
    title: 'Akun terkunci',
    asks: [
      'akun terkunci',
      'akun keblokir',
      'salah sandi tiga kali terblokir',
      'disuruh ke kantor cabang karena salah sandi',
    ],
    screens: ['Informasi login tidak sesuai sebanyak 3 kali, silakan hubungi Kantor Cabang'],
  },
  'knowledge/kode.md': {
    topics: ['otp_problem'],
    title: 'Kode tidak masuk',
    asks: [
      'kode otp tidak masuk',
      'kode verifikasi belum terima',
      'kode tidak datang ke email',
      'sms kode tidak masuk',
    ],
  },
  'knowledge/saldo.md': {
    topics: ['balance_how'],
    title: 'Melihat saldo',
    asks: ['cara cek saldo', 'mau lihat saldo jht', 'cek saldo bpjs', 'berapa saldo saya'],
  },
  'knowledge/saldo-hilang.md': {
    topics: ['balance_not_shown'],
    title: 'Saldo tidak muncul',
    asks: ['saldo tidak muncul', 'saldo hilang', 'saldo saya kosong', 'saldo kok nol'],
    screens: ['Saldo JHT tidak tersedia'],
  },
  'knowledge/perbarui.md': {
    topics: ['update_loop'],
    title: 'Diminta update terus',
    asks: [
      'disuruh update terus',
      'sudah update masih minta update',
      'update terus tidak bisa buka',
      'minta update terus padahal sudah',
    ],
  },
  'knowledge/wajah.md': {
    topics: ['biometric_fails'],
    title: 'Foto wajah gagal',
    asks: ['foto wajah gagal', 'biometrik gagal terus', 'scan muka ditolak'],
    screens: ['Liveness detection failed'],
  },
  'knowledge/keluhan.md': {
    topics: ['complaint_generic'],
    title: 'Kecewa',
    asks: ['aplikasi jelek', 'kecewa sekali', 'aplikasi payah mempersulit orang', 'aplikasi ampas'],
  },
  'knowledge/terima-kasih.md': {
    topics: ['smalltalk_thanks'],
    title: 'Terima kasih',
    asks: ['terima kasih', 'makasih ya pak', 'matur suwun', 'sudah bisa terima kasih'],
  },
  'knowledge/rahasia.md': {
    topics: ['claim_status'],
    title: 'Klaim saya',
    asks: ['klaim belum cair', 'klaim saya kapan cair'],
    draft: true,
  },
});
