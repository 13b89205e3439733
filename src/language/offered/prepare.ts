/** A text or a label with the small words changed that mean something else in answers than in messages. */
export function prepare(text: string): string {
  return OTHERWISE.reduce((told, [from, to]) => told.replace(from, to), spellTimes(text));
}

/** "pernah kok" is "pernah"; "tak telpon" is "saya telepon"; Javanese "tau" is "pernah"; "dua-duanya" is "semua". */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [/(?<=\S\s+)(?:kok|sih|dong|deh|lho|loh|to|kan)(?=\s|$)|^kok(?=\s)/giu, ' '],
  [/(?:dapa?e?t|dpt|dpet|terima|nerima)\s+(?=otp|kode|sms)/giu, 'datang '],
  [/kapan[\s-]+kapan/giu, 'nanti'],
  [/sama\s+sekali|(?<=\S\s+)apa\s+(?:aja|saja|wae|ae)(?=\s|$)/giu, ' '],
  [/\b(?:satu|siji)\s+(?:lagi|maneh)\b/giu, 'lain'],
  [/^\s*pas(?:\s+(?:pak|bu|mas|mbak))?\s*$/giu, 'benar'],
  [
    /\bbukan\s+(e?mail|gmail|nomor|nomer|hp|akun)(?:nya|e)?\s*(?:(?:punya|milik|nya)\s*)?(?:saya|ku|aku|sendiri)(?=\s|$)/giu,
    '$1 milik orang lain',
  ],
  [
    /\b(e?mail|gmail|nomor|nomer|hp|akun)(?:nya|e)?\s+bukan\s+(?:(?:punya|milik)\s*)?(?:saya|ku|aku|sendiri)(?=\s|$)/giu,
    '$1 milik orang lain',
  ],
  [
    /(?<=^|\s)tak(?=\s+(?!bisa|iso|ada|mau|tahu|tau|pernah|masuk|muncul|ketemu|dapat|sama|cocok|sesuai|dikenal|jelas|yakin|perlu)\p{L})/giu,
    'saya',
  ],
  [
    /(?<=(?:^|\s)(?:d?urung|rung|ora|ra|wi?e?s|sampun)\s+)tau(?=\s|$)|(?<=^)tau(?=\s+(?:mas|pak|bu|mbak|wingi|mlebu|iso|login)|$)/giu,
    'pernah',
  ],
  [/(?:dua[\s-]*dua|dua2|loro[\s-]*loro|kedua[\s-]*(?=n))(?:nya|ne)?/giu, 'semua'],
];

const TIMES = ['', 'satu kali', 'dua kali', 'tiga kali', 'empat kali'];

/** "2x" and "3 kali" as the words that answers use for how often. */
function spellTimes(text: string): string {
  return text.replace(
    /\b([1-4])\s*(?:x|kali|kl)\b/giu,
    (whole, digit: string) => TIMES[Number(digit)] ?? whole,
  );
}
