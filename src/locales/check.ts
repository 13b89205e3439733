import i18next from 'i18next';
import { check as en } from './check.en.ts';
import { check as id } from './check.id.ts';

type Said<T> = { readonly [K in keyof T]: T[K] extends string ? string : Said<T[K]> };

/** What every language of `posko check` must say. */
export type CheckWording = Said<typeof id>;

/** The languages of the commands. */
export const CHECK_LANGUAGES = ['id', 'en'] as const;
export type CheckLanguage = (typeof CHECK_LANGUAGES)[number];

type Values = Readonly<Record<string, string | number>>;

const phrases = i18next.createInstance();
void phrases.init({
  initAsync: false,
  lng: 'id',
  interpolation: { escapeValue: false, skipOnVariables: true },
  resources: { id: { translation: id }, en: { translation: en } },
});

/** What a finding means and what to do about it; a warning says that it is one. */
export function sayFinding(
  language: CheckLanguage,
  finding: { readonly rule: string; readonly severity: 'error' | 'warning'; readonly values: Values },
): { readonly message: string; readonly remedy: string } {
  const options = { ...finding.values, lng: language };
  const message = phrases.t(`${finding.rule}.message`, options);
  return {
    message: finding.severity === 'warning' ? phrases.t('warning', { message, lng: language }) : message,
    remedy: phrases.t(`${finding.rule}.remedy`, options),
  };
}

/** "0 kesalahan, 3 peringatan; 41 simpul dari 30 berkas". */
export function sayCheckSummary(
  language: CheckLanguage,
  count: {
    readonly errors: number;
    readonly warnings: number;
    readonly nodes: number;
    readonly files: number;
  },
): string {
  return phrases.t('summary', { ...count, lng: language });
}
