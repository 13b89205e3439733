import type { Channel, WebhookAnswer, WebhookRequest } from '#model/channel.ts';
import type { FakeGraph, Taken } from './fake-graph.ts';
import type { GraphMessage } from './graph-rules.ts';
import { ourValue, signed } from './webhooks.ts';

/** Somebody with WhatsApp at the other end of the fake Graph API. */
export interface Phone {
  /** Says something; resolves with what Meta's webhook was answered. */
  write(text: string, id?: string): Promise<WebhookAnswer>;
  /** Sends a message of any kind: its `type` and the object of that name. */
  send(message: object, id?: string): Promise<WebhookAnswer>;
  /** Meta says what became of a message of ours. */
  status(status: object): Promise<WebhookAnswer>;
  /** Taps the button or row with this label, of the newest message that has it. */
  tap(label: string): Promise<WebhookAnswer>;
  /** Meta brings again what was not answered by 200. */
  again(): Promise<void>;
  /** Meta brings a message again though it was answered. */
  repeat(id: string): Promise<void>;
  /** The messages for this person, oldest first. */
  inbox(): readonly Taken[];
  /** Everything that was said, as bubbles. */
  print(): string;
}

/** Who holds a phone: with a number, with Meta's id for a person, or with both. */
export interface Holder {
  readonly number?: string;
  readonly scoped?: string;
  readonly name?: string;
}

export const SRI: Holder = { number: '6281200002222', scoped: 'ID.13491208655302741918', name: 'Sri' };

/** Switches a phone on. */
export function openPhone(graph: FakeGraph, channel: Channel, holder: Holder = SRI): Phone {
  const { number, scoped, name } = holder;
  const said = new Map<string, WebhookRequest>();
  const unanswered: string[] = [];
  const log: (string | Taken)[] = [];
  let count = 0;
  let seen = 0;

  async function bring(id: string): Promise<WebhookAnswer> {
    const request = said.get(id);
    if (request === undefined || channel.webhook === undefined) throw new Error(`nothing to bring: ${id}`);
    const answer = await channel.webhook(request);
    if (answer.status !== 200) unanswered.push(id);
    return answer;
  }

  const phone: Phone = {
    write: (text, id) => phone.send({ type: 'text', text: { body: text } }, id),
    async send(message, id) {
      count += 1;
      const ours = `wamid.${id ?? `${number ?? scoped}.${count}`}`;
      phone.print();
      log.push(wordsOf(message));
      for (const address of [number, scoped]) if (address !== undefined) graph.wrote.set(address, graph.now);
      said.set(ours, signed(ourValue(incoming({ id: ours, ...message }))));
      return await bring(ours);
    },
    async status(status) {
      const recipient = number === undefined ? {} : { recipient_id: number };
      const request = signed(
        ourValue({ statuses: [{ ...recipient, recipient_user_id: scoped, ...status }] }),
      );
      return (await channel.webhook?.(request)) ?? { status: 404 };
    },
    tap(label) {
      const option = phone
        .inbox()
        .toReversed()
        .flatMap(({ message }) => optionsOf(message))
        .find((one) => one.label === label);
      if (option === undefined) throw new Error(`nothing to tap is called ${label}`);
      return phone.send(option.reply);
    },
    async again() {
      for (const id of unanswered.splice(0)) await bring(id);
    },
    async repeat(id) {
      await bring(`wamid.${id}`);
    },
    inbox: () =>
      graph.taken.filter(({ message }) => [number, scoped].includes(message.to ?? message.recipient)),
    print() {
      const inbox = phone.inbox();
      log.push(...inbox.slice(seen));
      seen = inbox.length;
      return log
        .map((one) => (typeof one === 'string' ? `        » ${one}` : bubbleOf(one.message)))
        .join('\n');
    },
  };

  function incoming(message: object): object {
    const from = {
      ...(number !== undefined && { from: number }),
      ...(scoped !== undefined && { from_user_id: scoped }),
    };
    const contact = {
      ...(name !== undefined && { profile: { name } }),
      ...(number !== undefined && { wa_id: number }),
      ...(scoped !== undefined && { user_id: scoped }),
    };
    const timestamp = String(Math.floor(graph.now / 1_000));
    return { contacts: [contact], messages: [{ ...from, timestamp, ...message }] };
  }

  return phone;
}

/** Something that can be tapped, and the message the tap sends. */
interface Option {
  readonly label: string;
  readonly reply: object;
}

function optionsOf(message: GraphMessage): Option[] {
  if (message.type === 'template') {
    return (message.template.components ?? []).map(({ parameters: [{ payload }] }) => ({
      label: payload,
      reply: { type: 'button', button: { text: payload, payload } },
    }));
  }
  if (message.type !== 'interactive') return [];
  const { interactive } = message;
  if (interactive.type === 'button')
    return interactive.action.buttons.map(({ reply }) => ({
      label: reply.title,
      reply: { type: 'interactive', interactive: { type: 'button_reply', button_reply: reply } },
    }));
  return interactive.action.sections
    .flatMap(({ rows }) => rows)
    .map((row) => ({
      label: row.title,
      reply: { type: 'interactive', interactive: { type: 'list_reply', list_reply: row } },
    }));
}

/** The text a person reads in a message. */
export function textOf(message: GraphMessage): string {
  if (message.type === 'text') return message.text.body;
  if (message.type === 'image') return message.image.caption ?? '';
  if (message.type === 'interactive') return message.interactive.body.text;
  return `‹${message.template.name}/${message.template.language.code}›`;
}

function wordsOf(message: object): string {
  const { text, interactive } = message as {
    text?: { body: string };
    interactive?: { button_reply?: { title: string }; list_reply?: { title: string } };
  };
  const reply = interactive?.button_reply ?? interactive?.list_reply;
  return String(text?.body ?? (reply === undefined ? '(no text)' : `[${reply.title}]`));
}

function bubbleOf(message: GraphMessage): string {
  const pictured =
    message.type === 'image' || (message.type === 'interactive' && 'header' in message.interactive);
  const opener =
    message.type === 'interactive' && message.interactive.type === 'list'
      ? [`≡ ${message.interactive.action.button}`]
      : [];
  const options = optionsOf(message).map(({ label }) => `( ${label} )`);
  const lines = [...(pictured ? ['[gambar]'] : []), ...textOf(message).split('\n'), ...opener, ...options];
  return lines.map((line) => `| ${line}`).join('\n');
}
