import { z } from 'zod';
import { Disconnected, Refusal, STRANGE } from './client.ts';

/** How both libraries tell of an answer that says no; the code has another name in each. */
const ANSWERED = z.object({
  error_code: z.number().optional(),
  code: z.number().optional(),
  description: z.string().catch(''),
  parameters: z
    .object({ retry_after: z.number().optional(), migrate_to_chat_id: z.number().optional() })
    .partial()
    .catch({}),
});

const SYSTEM = z.object({ code: z.string() });
const WRAPPED = z.object({ error: z.unknown() });

/** What a library threw, as one of our own two errors, without the token. */
export function failureOf(error: unknown): Refusal | Disconnected {
  const answered = ANSWERED.safeParse(error);
  const code = answered.data?.error_code ?? answered.data?.code;
  if (answered.success && code !== undefined) {
    const { retry_after, migrate_to_chat_id } = answered.data.parameters;
    return new Refusal(code, answered.data.description, {
      ...(retry_after !== undefined && { retry_after }),
      ...(migrate_to_chat_id !== undefined && { migrate_to_chat_id }),
    });
  }
  const causes = [error, WRAPPED.safeParse(error).data?.error];
  const system = causes.map((cause) => SYSTEM.safeParse(cause).data).find((found) => found !== undefined);
  if (system !== undefined) return new Disconnected(system.code);
  const isCut = causes.some((cause) => cause instanceof Error && cause.name === 'AbortError');
  return new Disconnected(isCut ? 'CUT' : STRANGE);
}
