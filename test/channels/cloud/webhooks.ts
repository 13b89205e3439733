import { createHmac } from 'node:crypto';
import type { WebhookRequest } from '#model/channel.ts';
import { ACCOUNT } from './fake-graph.ts';

/** JSON as Meta writes it: everything outside ASCII as \uXXXX in lower case, and slashes escaped. */
export function asMetaWrites(value: unknown): Buffer {
  const text = JSON.stringify(value)
    .replaceAll('/', '\\/')
    .replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return Buffer.from(text, 'latin1');
}

/** The header Meta signs a body with. */
export function signatureOf(body: Uint8Array, secret = ACCOUNT.appSecret): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}

/** A POST of these bytes; signed unless another signature is given. */
export function posted(body: Uint8Array, signature: string | undefined = signatureOf(body)): WebhookRequest {
  return {
    method: 'POST',
    header: (name) => (name === 'x-hub-signature-256' ? signature : undefined),
    query: {},
    body,
  };
}

/** The GET by which Meta asks for the webhook. */
export function handshake(query: Record<string, string>): WebhookRequest {
  return { method: 'GET', header: () => undefined, query, body: new Uint8Array() };
}

/** The value of a change about our number. */
export function ourValue(more: object, numberId = ACCOUNT.numberId): object {
  return {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: '6281200001111', phone_number_id: numberId },
    ...more,
  };
}

/** A webhook of these values, one change each. */
export function webhookOf(...values: readonly object[]): object {
  const changes = values.map((value) => ({ field: 'messages', value }));
  return { object: 'whatsapp_business_account', entry: [{ id: '102290129340398', changes }] };
}

/** A signed webhook of these values. */
export function signed(...values: readonly object[]): WebhookRequest {
  return posted(asMetaWrites(webhookOf(...values)));
}
