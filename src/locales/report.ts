import type { Problem, Resolution } from '#model/problem.ts';

/** The languages the report is written in. */
export const REPORT_LANGUAGES = ['id', 'en'] as const;
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

interface Words {
  readonly episodes: string;
  /** Conversations in which somebody asked for somebody else. */
  readonly friends: string;
  readonly problem: string;
  readonly workers: string;
  readonly resolution: string;
  readonly count: string;
  /** Why the problems add up to more than the episodes. */
  readonly note: string;
  readonly problems: { readonly [code in Problem]: string };
  readonly resolutions: { readonly [code in Resolution]: string };
}

/** The words of the report's tables. */
export const REPORT_WORDS: { readonly [language in ReportLanguage]: Words } = {
  id: {
    episodes: 'Percakapan selesai',
    friends: 'Di luar itu, untuk teman',
    problem: 'Masalah',
    workers: 'Pekerja',
    resolution: 'Hasil',
    count: 'Percakapan',
    note: 'Satu pekerja bisa punya beberapa masalah.',
    problems: {
      access: 'Tidak bisa masuk atau membuat akun',
      birth_date: 'Tanggal lahir',
      name: 'Nama',
      nik: 'NIK',
      mother_name: 'Nama ibu kandung',
      account_deletion: 'Hapus akun',
      address: 'Alamat',
      biometric: 'Biometrik',
      balance: 'Saldo',
      app_or_phone: 'Aplikasi atau HP',
      claim: 'Klaim',
      other: 'Lainnya',
    },
    resolutions: {
      solved_by_bot: 'Selesai dengan bot',
      solved_by_person: 'Selesai dengan petugas',
      referred: 'Diarahkan ke pihak lain',
      unsolved: 'Belum selesai',
      abandoned: 'Tidak dilanjutkan',
      merged: 'Digabung',
    },
  },
  en: {
    episodes: 'Closed conversations',
    friends: 'Besides, for a friend',
    problem: 'Problem',
    workers: 'Workers',
    resolution: 'Result',
    count: 'Conversations',
    note: 'One worker may have several problems.',
    problems: {
      access: 'Cannot log in or create the account',
      birth_date: 'Date of birth',
      name: 'Name',
      nik: 'NIK',
      mother_name: "Mother's name",
      account_deletion: 'Account deletion',
      address: 'Address',
      biometric: 'Biometrics',
      balance: 'Balance',
      app_or_phone: 'App or phone',
      claim: 'Claim',
      other: 'Other',
    },
    resolutions: {
      solved_by_bot: 'Solved with the bot',
      solved_by_person: 'Solved with a person',
      referred: 'Referred elsewhere',
      unsolved: 'Unsolved',
      abandoned: 'Abandoned',
      merged: 'Merged',
    },
  },
};
