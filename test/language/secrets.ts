import { TOLD_SECRETS } from './told-secrets.ts';

/** A message that carries a secret, and the pieces of it that must be found nowhere afterwards. */
export interface Planted {
  readonly kind: string;
  readonly spelling: string;
  readonly text: string;
  /** As they were typed and as NFKC writes them. */
  readonly needles: readonly string[];
  /** What the worker was asked for when it was typed. */
  readonly expects?: 'password' | 'code';
}

const FULL_WIDTH = '０１２３４５６７８９';
const BOLD = ['𝟎', '𝟏', '𝟐', '𝟑', '𝟒', '𝟓', '𝟔', '𝟕', '𝟖', '𝟗'];
const CIRCLED = ['⓪', '①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧', '⑨'];
const INDONESIAN = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const JAVANESE = ['kosong', 'siji', 'loro', 'telu', 'papat', 'limo', 'enem', 'pitu', 'wolu', 'songo'];

function map(digits: string, by: readonly string[] | string, between = ''): string {
  return [...digits].map((digit) => by[Number(digit)] ?? digit).join(between);
}

function groups(digits: string, size: number, between: string): string {
  return (digits.match(new RegExp(`.{1,${size}}`, 'g')) ?? []).join(between);
}

/** Every way a number is written: `digits` are the number's, twelve ways each. */
function spellings(digits: string): Readonly<Record<string, string>> {
  return {
    plain: digits,
    spaces: groups(digits, 4, ' '),
    'single spaces': groups(digits, 1, ' '),
    dots: groups(digits, 3, '.'),
    dashes: groups(digits, 4, ' - '),
    slashes: groups(digits, 2, '/'),
    'full width': map(digits, FULL_WIDTH),
    bold: map(digits, BOLD),
    circled: map(digits, CIRCLED),
    keycaps: `${map(digits, '0123456789', '\uFE0F\u20E3')}\uFE0F\u20E3`,
    'zero width': map(digits, '0123456789', '\u200B'),
    'soft hyphens and bidi': map(digits, '0123456789', '\u00AD\u202E'),
    'several lines': groups(digits, 3, '\n'),
    'letter o': digits.replaceAll('0', 'o'),
    emoji: groups(digits, 3, ' 🙏 '),
    arabic: map(digits, '٠١٢٣٤٥٦٧٨٩'),
    javanese: map(digits, '꧐꧑꧒꧓꧔꧕꧖꧗꧘꧙'),
    struck: map(digits, '0123456789', '\u0336'),
    words: map(digits, INDONESIAN, ' '),
    'words on lines': map(digits, INDONESIAN, '\n'),
    'Javanese words': map(digits, JAVANESE, ' '),
    mixed: [...digits].map((digit, i) => (i % 2 === 0 ? digit : INDONESIAN[Number(digit)])).join(' '),
    dictated: groups(digits, 2, ' dan '),
  };
}

const NUMBERS: readonly { kind: string; digits: string; say: (number: string) => string }[] = [
  { kind: 'NIK', digits: '3578014507710003', say: (number) => `NIK saya ${number} kok ditolak` },
  { kind: 'KPJ', digits: '19028374651', say: (number) => `nomor kpj ${number} tidak ditemukan` },
  { kind: 'nomor HP', digits: '081357924680', say: (number) => `${number} itu nomor lama` },
  { kind: 'rekening', digits: '7310284659', say: (number) => `rekening bca ${number} atas nama suami` },
  { kind: 'kode', digits: '804316', say: (number) => `kode otp ${number}` },
  { kind: 'sandi', digits: '620945', say: (number) => `pin saya ${number}` },
];

/** Needles of a number: the number itself, any four of its digits together, and the text as it was typed. */
function needles(digits: string, typed: string): string[] {
  const pieces = Array.from({ length: digits.length - 3 }, (_, i) => digits.slice(i, i + 4));
  const written = typed.trim();
  return [...new Set([...pieces, written, written.normalize('NFKC')])].filter((piece) => piece.length >= 4);
}

const PLANTED_NUMBERS: readonly Planted[] = NUMBERS.flatMap(({ kind, digits, say }) =>
  Object.entries(spellings(digits)).map(([spelling, number]) => ({
    kind,
    spelling,
    text: say(number),
    needles: needles(digits, number),
  })),
);

const EMAILS: readonly Planted[] = [
  ['plain', 'email saya sulastri.wn@gmail.com'],
  ['capitals', 'EMAIL: SULASTRI.WN@GMAIL.COM'],
  ['spaces', 'sulastri.wn @ gmail.com'],
  ['spaces at the dot', 'sulastri.wn@gmail . com'],
  ['full width', 'ｓｕｌａｓｔｒｉ．ｗｎ＠ｇｍａｉｌ．ｃｏｍ'],
  ['zero width', 'sulas\u200Btri.wn\u2060@gmail.com'],
  ['words', 'sulastri titik wn at gmail titik com'],
  ['no sign', 'emailnya sulastri.wn gmail.com'],
  ['no dot', 'sulastri.wn@gmail com'],
  ['glued', 'sulastriwngmail.com'],
  ['letters', 's u l a s t r i @ g m a i l . c o m'],
  ['Yahoo', 'dulu sulastri_wn@yahoo.co.id pak'],
  ['company', 'sulastri@pabrik-kami.co.id'],
  ['in brackets', 'emailku (sulastri@gmail.com) hilang'],
  ['two', 'sulastri@gmail.com atau sulastri@yahoo.com'],
  ['bold', '𝐬𝐮𝐥𝐚𝐬𝐭𝐫𝐢@𝐠𝐦𝐚𝐢𝐥.𝐜𝐨𝐦'],
].map(([spelling = '', text = '']) => ({
  kind: 'email',
  spelling,
  text,
  needles: ['sulastri', 'SULASTRI', 'ｓｕｌａｓｔｒｉ', 's u l a s t r i'],
}));

const PASSWORDS: readonly Planted[] = [
  ['told', 'sandi saya Mawar#71x'],
  ['colon', 'password: Mawar#71x'],
  ['no space', 'sandi:Mawar#71x'],
  ['equals', 'pw=Mawar#71x'],
  ['is', 'kata sandi jmo saya adalah Mawar#71x'],
  ['typo', 'paswordnya Mawar#71x pak'],
  ['Javanese', 'sandine Mawar#71x mas'],
  ['quoted', 'sandi saya "Mawar#71x"'],
  ['next line', 'ini sandi saya\nMawar#71x'],
  ['new one', 'sandi baru saya ganti jadi Mawar#71x'],
  ['before', 'Mawar#71x itu sandi saya'],
  ['full width', 'sandi saya Ｍａｗａｒ＃７１ｘ'],
  ['zero width', 'sandi saya Ma\u200Bwar#71x'],
  ['capitals', 'SANDI SAYA Mawar#71x'],
  ['letters only, at the end', 'sandi Mawarputih'],
  ['letters only, owned', 'sandi saya Mawarputih kok salah'],
].map(([spelling = '', text = '']) => ({
  kind: 'sandi',
  spelling,
  text,
  needles: ['Mawar', '#71x', '71x', 'Ｍａｗａｒ'],
}));

const EXPECTED: readonly Planted[] = [
  { kind: 'sandi', spelling: 'bare', text: 'Mawar#71x', needles: ['Mawar', '71x'], expects: 'password' },
  {
    kind: 'sandi',
    spelling: 'bare letters',
    text: 'mawarputih',
    needles: ['mawarputih'],
    expects: 'password',
  },
  {
    kind: 'sandi',
    spelling: 'with a question',
    text: 'mawarputih bisa pak?',
    needles: ['mawarputih'],
    expects: 'password',
  },
  { kind: 'kode', spelling: 'bare', text: '804316', needles: ['8043', '804316'], expects: 'code' },
  { kind: 'kode', spelling: 'pairs', text: '80 43 16', needles: ['80 43', '43 16'], expects: 'code' },
  {
    kind: 'kode',
    spelling: 'pairs told',
    text: 'ini 80 terus 43 terus 16',
    needles: ['80', '43', '16'],
    expects: 'code',
  },
  { kind: 'kode', spelling: 'one pair', text: '80', needles: ['80'], expects: 'code' },
  {
    kind: 'kode',
    spelling: 'words',
    text: 'delapan nol empat',
    needles: ['delapan nol', 'nol empat'],
    expects: 'code',
  },
];

const MOTHERS: readonly Planted[] = [
  ['told', 'nama ibu kandung saya Sumarminah'],
  ['colon', 'nama ibu kandung: Sumarminah Wiryo'],
  ['small', 'nama ibu saya sumarminah'],
  ['is', 'ibu kandung saya namanya Sumarminah'],
  ['corrected', 'nama ibu kandung salah di jmo, harusnya Sumarminah'],
  ['Javanese', 'jeneng ibuku Sumarminah'],
  ['mama', 'nama mama saya Sumarminah'],
  ['capitals', 'NAMA IBU KANDUNG SUMARMINAH'],
  ['full width', 'nama ibu kandung saya Ｓｕｍａｒｍｉｎａｈ'],
  ['zero width', 'nama ibu kandung saya Sumar\u200Bminah'],
  ['next line', 'nama ibu kandung\nSumarminah'],
].map(([spelling = '', text = '']) => ({
  kind: 'nama ibu',
  spelling,
  text,
  needles: ['Sumarminah', 'sumarminah', 'SUMARMINAH', 'Ｓｕｍａｒ', 'Wiryo'],
}));

const BIRTHS: readonly Planted[] = [
  ['dashes', '12-03-1971'],
  ['slashes', 'lahir 12/3/71'],
  ['spaces', '12 03 1971'],
  ['month', '12 maret 1971'],
  ['short month', 'tgl lahir 12 mar 71'],
  ['year first', '1971-03-12'],
  ['glued', 'lahir 12031971'],
  ['words', 'lahir dua belas maret tujuh satu'],
  ['place', 'TTL Surabaya, 12 Maret 1971'],
  ['full width', '１２－０３－１９７１'],
  ['year', 'saya lahir tahun 1971'],
  ['dots', 'tanggal lahir 12.03.1971 pak'],
].map(([spelling = '', text = '']) => ({
  kind: 'tanggal lahir',
  spelling,
  text,
  needles: [
    '1971',
    '12 maret',
    '12 Maret',
    '12 mar',
    '12/3',
    '12-03',
    '12 03',
    '12.03',
    '１９７１',
    'dua belas',
    'tujuh satu',
  ],
}));

const AMOUNTS: readonly Planted[] = [
  ['full', 'saldo saya Rp 12.345.678'],
  ['glued', 'saldo saya Rp12.345.678'],
  ['bare', 'saldo saya 12345678'],
  ['millions', 'saldo saya 12 juta'],
  ['short', 'saldo 12jt'],
  ['comma', 'saldo saya 12,3 juta'],
  ['words', 'saldo dua belas juta'],
  ['thousands', 'gaji 345 ribu'],
  ['with cents', 'Rp. 12.345.678,00'],
].map(([spelling = '', text = '']) => ({
  kind: 'rupiah',
  spelling,
  text,
  needles: ['12.345', '345.678', '1234', '12 juta', '12jt', '12,3', 'dua belas juta', '345 ribu'],
}));

/** Some five hundred messages that carry a secret, in every spelling we could think of. */
export const PLANTED: readonly Planted[] = [
  ...PLANTED_NUMBERS,
  ...EMAILS,
  ...PASSWORDS,
  ...EXPECTED,
  ...MOTHERS,
  ...BIRTHS,
  ...AMOUNTS,
  ...TOLD_SECRETS,
];
