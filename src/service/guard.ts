import { type Instant, MINUTE } from '#model/time.ts';

/** What a message lets expect of the next ones, whatever was asked, and until when. */
export interface Guard {
  readonly expects: 'password' | 'code';
  readonly until: Instant;
}

/** People announce a code and send it in the next bubble, or correct themselves minutes later. */
const GUARDED_FOR = 10 * MINUTE;

// Announcing one's own ("sandi saya", "ini kodenya:") at the end of a message; "lupa sandi" announces nothing.
const PASSWORD =
  /(?:\bini (?:kata )?(?:sandi|password|pin)\w*|\b(?:sandi|password|pin)(?:nya|ku|ne| e| saya| aku))\s*[:=]?\s*$|\b(?:sandi|password|pin)\s*[:=]\s*$/iu;
const CODE =
  /(?:\bini (?:kode|otp|nik|kpj)\w*(?: otp)?|\b(?:kode|otp|nik|kpj|norek|rekening)(?: otp)?(?:nya|ku|ne| e| saya| aku))\s*[:=]?\s*$|\b(?:kode|otp|nik|kpj|norek)\s*[:=]\s*$/iu;
// An amount or a birthday is no piece of a secret: the next bubble goes on about something else.
const ALONE: ReadonlySet<string> = new Set(['rupiah', 'tanggal lahir']);
// Enough to hold an announcement, and little enough that a long message costs nothing.
const TAIL = 60;

/** The guard a message raises: by what was masked in it, or by the words it ends with. */
export function guard(text: string, masked: readonly string[], at: Instant): Guard | undefined {
  const until = at + GUARDED_FOR;
  const tail = text.slice(-TAIL);
  if (masked.includes('sandi') || PASSWORD.test(tail)) return { expects: 'password', until };
  if (masked.some((kind) => !ALONE.has(kind)) || CODE.test(tail)) return { expects: 'code', until };
  return undefined;
}
