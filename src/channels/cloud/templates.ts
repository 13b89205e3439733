import type { Part } from '#model/channel.ts';
import type { Language } from '#model/language.ts';

type Name = NonNullable<Part['template']>['name'];

/** A text that Meta must approve before it may be sent to somebody who has been silent for 24 hours. */
export interface Template {
  /** What it is called at Meta. */
  readonly name: string;
  /** Meta's category; prices and rules depend on it, and Meta may decide otherwise. */
  readonly category: 'UTILITY' | 'MARKETING';
  /** The body by Meta's language code. */
  readonly bodies: { readonly id: string; readonly en: string };
  /** Quick replies by Meta's language code; the person's tap comes back as this text. */
  readonly buttons: { readonly id: readonly string[]; readonly en: readonly string[] };
}

/**
 * The shipped templates. None has a variable, so none can carry anything about a person: lock screens are read by
 * others. docs/whatsapp-cloud.md shows how they are submitted; a test holds its texts against these.
 */
export const TEMPLATES: Readonly<Record<Name, Template>> = {
  'answer-waiting': {
    name: 'posko_answer_waiting',
    category: 'UTILITY',
    bodies: {
      id: 'Petugas Posko sudah menjawab pertanyaan Bapak/Ibu. Balas YA untuk membacanya.',
      en: 'The Posko helpdesk has answered your question. Reply YES to read it.',
    },
    buttons: { id: ['YA'], en: ['YES'] },
  },
  'follow-up': {
    name: 'posko_follow_up',
    category: 'UTILITY',
    bodies: {
      id: 'Kemarin Bapak/Ibu bertanya ke Posko. Apakah sekarang sudah bisa? Balas SUDAH atau BELUM.',
      en: 'Yesterday you asked Posko for help. Does it work now? Reply DONE or NOT YET.',
    },
    buttons: { id: ['SUDAH', 'BELUM'], en: ['DONE', 'NOT YET'] },
  },
  reminder: {
    name: 'posko_reminder',
    category: 'UTILITY',
    bodies: {
      id: 'Ini pengingat yang Bapak/Ibu minta dari Posko. Balas LANJUT untuk meneruskan, atau BERHENTI supaya tidak diingatkan lagi. Posko tidak pernah minta kode.',
      en: 'This is the reminder you asked Posko for. Reply CONTINUE to go on, or STOP to get no more of them. Posko never asks for a code.',
    },
    buttons: { id: ['LANJUT', 'BERHENTI'], en: ['CONTINUE', 'STOP'] },
  },
};

/** Meta's code for a language. Meta knows no Javanese: its people are written to in Indonesian. */
export function codeOf(language: Language): 'id' | 'en' {
  return language === 'en' ? 'en' : 'id';
}
