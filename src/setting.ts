import { z } from 'zod';

/** One setting: what it is when nothing is written, what it is for, and how what is written is read. */
export interface Setting<T> {
  /** As it would be written; empty where the setting is absent by default. */
  readonly fallback: string;
  /** One sentence for the operator. */
  readonly says: string;
  /** Never printed. */
  readonly secret: boolean;
  /** The message says what to write instead. */
  readonly read: z.ZodType<T, string>;
}

/** A setting that may be printed. */
export function setting<T>(fallback: string, says: string, read: z.ZodType<T, string>): Setting<T> {
  return { fallback, says, secret: false, read };
}

/** A setting that is never printed and absent by default. */
export function secret<T>(says: string, read: z.ZodType<T, string>): Setting<T> {
  return { fallback: '', says, secret: true, read };
}

/** Whole numbers from `least` to `most`. */
export function whole(least: number, most: number): z.ZodType<number, string> {
  const range = `write a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^[0-9]{1,9}$/, range)
    .transform(Number)
    .refine((value) => value >= least && value <= most, range);
}

/** One of these words. */
export function oneOf<const T extends readonly string[]>(words: T): z.ZodType<T[number], string> {
  return z
    .string()
    .refine((word) => words.includes(word), `write one of ${words.join(', ')}`)
    .transform((word): T[number] => word);
}

/** Nothing, or at least `least` characters; `what` says what to write instead. */
export function optional(least: number, what: string): z.ZodType<string | undefined, string> {
  return z
    .string()
    .refine((text) => text === '' || text.length >= least, what)
    .transform((text) => (text === '' ? undefined : text));
}

/** Nothing, or text of this form; `remedy` says what to write instead. */
export function like(form: RegExp, remedy: string): z.ZodType<string | undefined, string> {
  return z
    .string()
    .refine((text) => text === '' || form.test(text), remedy)
    .transform((text) => (text === '' ? undefined : text));
}
