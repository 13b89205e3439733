import { WhatsAppClient } from '@kapso/whatsapp-cloud-api';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WhatsAppAPI } from 'whatsapp-api-js';
import {
  ActionButtons,
  ActionList,
  Body,
  Button,
  Header,
  Image,
  Interactive,
  Language,
  ListSection,
  PayloadComponent,
  Row,
  Template,
  Text,
} from 'whatsapp-api-js/messages';
import { PROFILES } from '#channels/profiles.ts';
import { render } from '#channels/render.ts';
import type { Letter } from '#model/channel.ts';
import { letterOf, PICTURE, STEP_CHOICES } from '../letters.ts';
import { type Bench, openBench, PIXEL, toSri } from './bench.ts';
import { ACCOUNT } from './fake-graph.ts';
import { openPhone, SRI } from './phone.ts';

const { number: to = '', scoped = '' } = SRI;

/** Two clients by other people, speaking to the same fake Graph API as ours. */
function others(bench: Bench) {
  const { token, appSecret, version, numberId } = ACCOUNT;
  const { messages } = new WhatsAppClient({
    accessToken: token,
    baseUrl: bench.graph.root,
    graphVersion: version,
  });
  const here = (input: string | URL | Request) =>
    String(input instanceof Request ? input.url : input).replace(
      'https://graph.facebook.com',
      bench.graph.root,
    );
  const ponyfill = { fetch: ((input, init) => fetch(here(input), init)) satisfies typeof fetch };
  const api = new WhatsAppAPI({ token, appSecret, v: version, ponyfill });
  const whom = { phone: to, bsuid: scoped };
  const common = {
    phoneNumberId: numberId,
    recipientType: 'individual',
    to,
    bizOpaqueCallbackData: 'posko:1.0',
  } as const;
  return {
    messages,
    common,
    sendMessage: (message: Parameters<WhatsAppAPI['sendMessage']>[2], recipient: object = whom) =>
      api.sendMessage(numberId, recipient as typeof whom, message, undefined, 'posko:1.0'),
    api,
  };
}

describe('the same message as two other clients send it', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await openBench();
    bench.pictures.set(PICTURE.hash, PIXEL);
    await bench.channel.start(bench.port);
  });
  afterEach(async () => {
    expect(bench.graph.refusals).toEqual([]);
    await bench.close();
  });

  /** What the Graph API took: ours, then the others'. A number beside an id of the same person changes nothing. */
  async function compare(letter: Letter, ...theirs: (() => Promise<unknown>)[]): Promise<void> {
    for (const [index, part] of render(letter, PROFILES.cloud).entries())
      expect(await bench.channel.send(letter, part, index)).toMatchObject({ kind: 'sent' });
    const ours = bench.graph.taken.at(-1)?.message;
    for (const send of theirs) {
      await send();
      const sent: { to?: string | undefined; recipient?: string | undefined } | undefined =
        bench.graph.taken.at(-1)?.message;
      const { recipient, ...message } = sent ?? {};
      expect(ours).toEqual(message.to === undefined ? { ...message, recipient } : message);
    }
  }

  test('a text', async () => {
    const { messages, common, sendMessage } = others(bench);
    const body = 'Buka JMO. 😀 é';
    await compare(
      toSri({ text: body }),
      () => messages.sendText({ ...common, body, previewUrl: false }),
      () => sendMessage(new Text(body, false)),
    );
  });

  test('a text to somebody of whom only the id is known', async () => {
    const { messages, common, sendMessage } = others(bench);
    const body = 'Buka JMO.';
    await compare(
      letterOf({ text: body }, { address: scoped }),
      () =>
        messages.sendText({ ...common, to: undefined as never, recipient: scoped, body, previewUrl: false }),
      () => sendMessage(new Text(body, false), { bsuid: scoped }),
    );
  });

  test('buttons under a picture', async () => {
    const { messages, common, sendMessage } = others(bench);
    const text = 'Tekan Masuk.\n\nSETUJU · JANGAN SIMPAN';
    const titles = ['1. Sudah', '2. Belum', '3. Macet di sini'];
    const buttons = titles.map((title, index) => ({ id: `7.3.${index}`, title }));
    const [first, ...rest] = buttons.map(({ id, title }) => new Button(id, title));
    if (first === undefined) throw new Error('no button');
    const image = new Image('9000', true);
    await compare(
      toSri({ text: 'Tekan Masuk.', picture: PICTURE, choices: STEP_CHOICES }),
      () =>
        messages.sendInteractiveButtons({
          ...common,
          header: { type: 'image', image: { id: '9000' } },
          bodyText: text,
          buttons,
        }),
      () =>
        sendMessage(new Interactive(new ActionButtons(first, ...rest), new Body(text), new Header(image))),
    );
  });

  test('a list', async () => {
    const { messages, common, sendMessage } = others(bench);
    const labels = ['Lupa sandi', 'Lupa email', 'Akun terkunci', 'Lainnya'];
    const choices = labels.map((label, n) => (n === 0 ? { label, hint: 'Masih tahu emailnya' } : { label }));
    const letter = toSri({ text: 'Apa yang terjadi?', choices, opener: 'Pilih' });
    const text = render(letter, PROFILES.cloud)[0]?.text ?? '';
    const rows = choices.map(({ label, hint }, n) => ({
      id: `7.3.${n}`,
      title: `${n + 1}. ${label}`,
      ...(hint !== undefined && { description: hint }),
    }));
    const [first, ...rest] = rows.map(({ id, title, description }) => new Row(id, title, description));
    if (first === undefined) throw new Error('no row');
    await compare(
      letter,
      () =>
        messages.sendInteractiveList({
          ...common,
          bodyText: text,
          buttonText: 'Pilih',
          sections: [{ rows }],
        }),
      () =>
        sendMessage(
          new Interactive(
            new ActionList('Pilih', new ListSection(undefined, first, ...rest)),
            new Body(text),
          ),
        ),
    );
  });

  test('a picture with a caption', async () => {
    const { messages, common, sendMessage } = others(bench);
    await compare(
      toSri({ text: 'Tekan Masuk.', picture: PICTURE }),
      () => messages.sendImage({ ...common, image: { id: '9000', caption: 'Tekan Masuk.' } }),
      () => sendMessage(new Image('9000', true, 'Tekan Masuk.')),
    );
  });

  test('a template with a quick reply', async () => {
    const { messages, common, sendMessage } = others(bench);
    bench.graph.templates.add('posko_answer_waiting/id');
    const template = { name: 'answer-waiting', language: 'id' } as const;
    const part = { text: '', buttons: [{ label: 'YA', token: '7.3.0' }], template };
    await bench.channel.send(toSri({}), part, 0);
    const component = {
      type: 'button',
      sub_type: 'quick_reply',
      index: '0',
      parameters: [{ type: 'payload', payload: '7.3.0' }],
    };
    const named = { name: 'posko_answer_waiting', language: { code: 'id' }, components: [component] };
    await messages.sendTemplate({ ...common, template: named });
    await sendMessage(
      new Template('posko_answer_waiting', new Language('id'), new PayloadComponent('7.3.0')),
    );
    const [ours, ...theirs] = bench.graph.taken.map(({ message }) => message);
    for (const one of theirs)
      expect({ ...one, recipient: undefined }).toEqual({ ...ours, recipient: undefined });
  });

  test('"I have read this" and typing', async () => {
    const { messages, api } = others(bench);
    await openPhone(bench.graph, bench.channel).write('halo', 'A');
    await bench.channel.typing?.(to);
    await messages.markRead({
      phoneNumberId: ACCOUNT.numberId,
      messageId: 'wamid.A',
      typingIndicator: { type: 'text' },
    });
    await api.markAsRead(ACCOUNT.numberId, 'wamid.A', 'text');
    expect(bench.graph.read).toEqual(['wamid.A', 'wamid.A', 'wamid.A']);
  });
});
