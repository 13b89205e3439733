import { createHash, timingSafeEqual } from 'node:crypto';
import type { WebhookAnswer, WebhookRequest } from '#model/channel.ts';

/** Answers one request of Telegram: 200 only when `bring` has stored what it brought. */
export async function answerHook(
  secret: string,
  bring: (updates: readonly unknown[]) => Promise<unknown>,
  request: WebhookRequest,
): Promise<WebhookAnswer> {
  if (request.method !== 'POST') return { status: 404 };
  if (!isSame(request.header('x-telegram-bot-api-secret-token') ?? '', secret)) return { status: 401 };
  const update = parse(request.body);
  if (update === undefined) return { status: 400 };
  try {
    await bring([update]);
    return { status: 200 };
  } catch {
    return { status: 503 };
  }
}

/** Compares without telling by its time how much was right. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}
