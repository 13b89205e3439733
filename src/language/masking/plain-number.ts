import { readWords } from '../table.ts';
import type { Run } from './run.ts';
import { MONTHS } from './words.ts';

const BIRTH = readWords(
  'lahir lair ttl kelahiran dilahirkan kelairan lahirnya lahirku lahire ultah ulangtahun born birthday',
);
const CLOCK = readWords(
  `jam pukul pkl jm sampai sampe mulai senin selasa rabu kamis jumat jum'at sabtu minggu`,
);
/** Three or four digits after these are what JMO shows. */
const FAULT = readWords('error eror erorr');
const DAYTIME = readWords('wib wita wit pagi siang sore malam');
const UNITS =
  readWords(`menit jam hari bulan minggu tahun kali orang persen langkah detik bln thn mnt dtk tahunan harian
  menitan hr mgg`);
const SIZES = readWords('kb mb gb mbps kbps mah mp');
const VERSION = readWords('versi version ver v vers versinya android');
const SINCE = readWords('tahun thn th taun sejak tahunnya kerja');
const DATED = readWords('tanggal tgl tggl sejak dari sampai sampe per hari jadwal tglnya tgal tangal');
/** Next to these a year or a date is not merely one. */
const PERSONAL =
  readWords(`kode otp code pin sandi password pasword pw rek rekening norek bank nik ktp hp wa telepon
  telpon nomor nomer no atm`);

/** A date from this year on is no worker's birthday. */
export const RECENT = 2013;

/**
 * Whether a run of digits is plainly about JMO and not about a person: "jam 14.30", "10-15 menit", "512 kb",
 * "versi 4.15.19", "tahun 2008", "sejak 2024", "tgl 12/6/2025". `before` are the words before it, nearest first.
 */
export function isPlainNumber(written: string, run: Run, before: readonly string[], after: string): boolean {
  const near = before.slice(0, 2);
  if (/^\d{3,4}$/.test(written) && FAULT.has(near[0] ?? '')) return true;
  if (before.some((word) => BIRTH.has(word)) || near.some((word) => PERSONAL.has(word))) return false;
  if (/^\d{1,2}[.:]\d{2}(?:\s?[-–]\s?\d{1,2}[.:]\d{2})?$/.test(written)) {
    return (near.some((word) => CLOCK.has(word)) || DAYTIME.has(after)) && isTime(run);
  }
  if (/^\d{1,2}\s?[-–]\s?\d{1,2}$/.test(written)) return UNITS.has(after);
  if (/^\d{1,2}(?:\.\d{1,3}){1,3}$/.test(written)) return VERSION.has(near[0] ?? '');
  if (/^\d{4}$/.test(written) && SIZES.has(after)) return true;
  if (/^\d{1,2}([./-])\d{1,2}\1\d{4}$/.test(written)) return isRecentDate(run);
  return isYear(run, near, after);
}

const MEASURES = readWords('persen prosen taun gb mb x');
const COUNTED = readWords('jam pukul pkl umur usia umurku umurnya tanggal tgl');

/** Whether one or two digits count something ("10 menit", "10%", "umur 56"): no secret, even where one is expected. */
export function isCount({ parts }: Run, before: readonly string[], after: string): boolean {
  const [part] = parts;
  if (parts.length !== 1 || part === undefined || part.isWord || part.digits.length > 2) return false;
  return UNITS.has(after) || MEASURES.has(after) || after === '%' || COUNTED.has(before[0] ?? '');
}

/** A recent year is plain inside a sentence, an earlier one only where it is called a year; alone it may be a code. */
function isYear({ parts }: Run, [word = '']: readonly string[], after: string): boolean {
  const years = parts.map(({ digits }) => (/^(?:199\d|20[0-4]\d)$/.test(digits) ? Number(digits) : 0));
  if (years.some((year) => year === 0) || (word === '' && after === '')) return false;
  if (SINCE.has(word)) return true;
  return years.every((year) => year >= RECENT) && (word !== '' || MONTHS.has(word) || DATED.has(after));
}

function isRecentDate({ parts }: Run): boolean {
  const [day = 0, month = 0, year = 0] = parts.map(({ digits }) => Number(digits));
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && year >= RECENT && year < 2050;
}

function isTime({ parts }: Run): boolean {
  return parts.every(({ digits }, i) => Number(digits) <= (i % 2 === 0 ? 24 : 59));
}
