import { cap } from '#language/redact.ts';
import type { Mode } from '#model/conversation.ts';
import { NAME_LENGTH, TEXT_LENGTH } from '#model/limits.ts';
import type { Instant } from '#model/time.ts';
import type { Writer } from '#store/contact.ts';
import type { ReceiveDeps, Redact } from './deps.ts';
import type { Guard } from './guard.ts';

type Masker = { readonly redact: Redact; readonly known: () => readonly string[] };

/** Masks a worker's text by what may be expected of this worker now, whole, and only then cuts it. */
export function maskText(
  deps: Masker,
  text: string,
  writer: Pick<Writer, 'expects' | 'mode'> & { readonly guard: Guard | undefined },
  at: Instant,
): { readonly text: string; readonly masked: readonly string[] } {
  if (text === '') return { text, masked: [] };
  const guarded = writer.guard !== undefined && at < writer.guard.until ? writer.guard.expects : undefined;
  const expects = writer.expects ?? guarded;
  const known = deps.known();
  const result = deps.redact(
    text,
    expects === undefined
      ? { known }
      : {
          known,
          expects,
          // Few answers need them, and reading a conversation's state costs as much as masking one.
          get offered() {
            return offered(writer.mode);
          },
        },
  );
  return { text: cut(result.text, TEXT_LENGTH), masked: result.masked };
}

/** Masks what a network calls a person: no numbers, at most 40 characters; null when nothing is left. */
export function maskName(deps: Pick<ReceiveDeps, 'redact'>, name: string | undefined): string | null {
  if (name === undefined) return null;
  const masked = deps.redact(name, { known: [] }).text.replace(/\d{3,}/g, '');
  const kept = cut(masked.trim(), NAME_LENGTH);
  return kept === '' ? null : kept;
}

/** Cuts to `length` characters, never through a mask or a surrogate pair, and leaves out what PostgreSQL cannot store. */
export function cut(text: string, length: number): string {
  return cap(text.replaceAll('\0', '').toWellFormed(), length);
}

function offered(mode: string): string[] {
  const parsed = JSON.parse(mode) as Mode;
  return parsed.kind === 'idle' ? [] : parsed.offered.map(({ label }) => label);
}
