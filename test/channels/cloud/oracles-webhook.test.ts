import { BSUID_PATTERN } from '@kapso/whatsapp-cloud-api';
import { normalizeWebhook, verifySignature } from '@kapso/whatsapp-cloud-api/server';
import { describe, expect, test } from 'vitest';
import { WhatsAppAPI } from 'whatsapp-api-js';
import type { PostData } from 'whatsapp-api-js/types';
import { recipientOf, writerOf } from '#channels/cloud/address.ts';
import { isSigned } from '#channels/cloud/signature.ts';
import { openBench } from './bench.ts';
import { ACCOUNT } from './fake-graph.ts';
import { SRI } from './phone.ts';
import { asMetaWrites, ourValue, posted, signatureOf, webhookOf } from './webhooks.ts';

const { number: to = '', scoped = '' } = SRI;

function text(id: string, body: string): object {
  return { from: to, from_user_id: scoped, id, timestamp: '1768453200', type: 'text', text: { body } };
}

function incoming(messages: readonly object[], statuses?: readonly object[]): Buffer {
  const contacts = [{ profile: { name: 'Sri é 😀' }, wa_id: to, user_id: scoped }];
  return asMetaWrites(webhookOf(ourValue({ contacts, messages, ...(statuses && { statuses }) })));
}

describe('the same webhook as two other clients read it', () => {
  const button = { id: '7.3.1', title: '2. Belum' };
  const messages = [
    text('wamid.A', 'gak bisa 😭 é/è'),
    {
      ...text('wamid.B', ''),
      type: 'interactive',
      text: undefined,
      interactive: { type: 'button_reply', button_reply: button },
    },
    {
      ...text('wamid.C', ''),
      type: 'image',
      text: undefined,
      image: { id: '77', mime_type: 'image/jpeg', caption: 'ini' },
    },
  ];
  const status = { id: 'wamid.OUT1', status: 'delivered', timestamp: '1768453201', recipient_id: to };
  const body = incoming(messages, [{ ...status, biz_opaque_callback_data: 'posko:42.0' }]);
  const wrong = [signatureOf(body, 'x'), signatureOf(body).slice(0, -1), 'sha256=', ''];

  test('the signature', async () => {
    const api = new WhatsAppAPI({ token: ACCOUNT.token, appSecret: ACCOUNT.appSecret, v: ACCOUNT.version });
    for (const signature of [signatureOf(body), ...wrong]) {
      const ours = isSigned(body, signature, ACCOUNT.appSecret);
      const rawBody = body;
      expect(verifySignature({ appSecret: ACCOUNT.appSecret, rawBody, signatureHeader: signature })).toBe(
        ours,
      );
      if (signature !== '')
        expect(await api.verifyRequestSignature(body.toString('utf8'), signature)).toBe(ours);
    }
    expect(isSigned(body, signatureOf(body), ACCOUNT.appSecret)).toBe(true);
  });

  test('the messages and the statuses', async () => {
    const bench = await openBench();
    await bench.channel.start(bench.port);
    expect(await bench.channel.webhook?.(posted(body))).toEqual({ status: 200 });
    const ours = bench.arrivals.map(({ externalId, address, also, text, media }) => ({
      id: externalId,
      people: [address, ...(also ?? [])],
      text,
      media: media?.ref,
    }));
    const parsed = JSON.parse(body.toString('utf8')) as PostData;

    const normal = normalizeWebhook(parsed);
    const field = (value: unknown, name: string) => (value as Record<string, string | undefined>)?.[name];
    expect(ours).toEqual(
      normal.messages.map((message) => ({
        id: message.id,
        people: [message.from, message['fromUserId']],
        text: field(message.text, 'body') ?? field(message.image, 'caption') ?? button.title,
        media: field(message.image, 'id'),
      })),
    );
    expect(bench.receipts.map(({ externalId, state }) => [externalId, state])).toEqual(
      normal.statuses.map(({ id, status }) => [id, status]),
    );

    const api = new WhatsAppAPI({ token: ACCOUNT.token, appSecret: ACCOUNT.appSecret, v: ACCOUNT.version });
    const seen: string[] = [];
    const names: (string | undefined)[] = [];
    api.on.message = ({ message, name }) => {
      seen.push(message.id);
      names.push(name);
    };
    for (const message of messages) {
      const raw = incoming([message]);
      await api.post(JSON.parse(raw.toString('utf8')) as PostData, raw.toString('utf8'), signatureOf(raw));
    }
    expect(seen).toEqual(ours.map(({ id }) => id));
    expect(names).toEqual(bench.arrivals.map(({ name }) => name));
    await bench.close();
  });

  test('what is an id of Meta’s', () => {
    const ids = [scoped, 'US.ENT.11815799212886844830', 'ID.abc', `ID.${'1'.repeat(128)}`];
    const others = [to, 'id.1349', 'ID.', 'ID.1_2', `ID.${'1'.repeat(129)}`, 'US.EXT.1', 'saya'];
    for (const address of [...ids, ...others]) {
      expect(BSUID_PATTERN.test(address)).toBe(ids.includes(address));
      expect(writerOf(undefined, address)?.address).toBe(ids.includes(address) ? address : undefined);
    }
    expect(ids.map(recipientOf)).toEqual(ids.map((recipient) => ({ recipient })));
    expect(recipientOf(to)).toEqual({ to });
  });
});
