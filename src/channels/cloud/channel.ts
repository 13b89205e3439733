import { setTimeout as wait } from 'node:timers/promises';
import type { Channel, Port, WebhookAnswer, WebhookRequest } from '#model/channel.ts';
import type { Duration, Instant } from '#model/time.ts';
import { PROFILES } from '../profiles.ts';
import { createGraph, type GraphOptions } from './client.ts';
import { greet } from './greeting.ts';
import { createPace } from './pace.ts';
import { createPictures } from './pictures.ts';
import { refusalOf } from './refusals.ts';
import { createReport } from './report.ts';
import { createSender } from './send.ts';
import { isSigned } from './signature.ts';
import { createTyping } from './typing.ts';
import { readWebhook, shakeHands } from './webhook.ts';

/** What the channel is made from. */
export interface CloudOptions extends GraphOptions {
  /** Meta's id of the phone number, not the number itself. */
  readonly numberId: string;
  /** The operator's own word in the webhook form. */
  readonly verifyToken: string;
  readonly now: () => Instant;
  /** Waits before Meta is asked again; rejects when the signal aborts. */
  readonly pause?: (duration: Duration, signal: AbortSignal) => Promise<void>;
}

const WRONG_SECRET =
  'Webhooks come in that WHATSAPP_CLOUD_APP_SECRET has not signed: either it is the secret of another app, or somebody else calls this address.';
const WRONG_WORD =
  'Meta (or somebody else) asked for the webhook with another word than WHATSAPP_CLOUD_VERIFY_TOKEN: type the same one into the webhook form.';

const NOT_STORED = 'Messages from Meta could not be stored; Meta brings them again, for days.';

/** WhatsApp by Meta's Cloud API: messages come in by webhook and leave by the Graph API. */
export function createCloud(options: CloudOptions): Channel {
  const { numberId, now, pause = waitFor } = options;
  const graph = createGraph(options);
  const report = createReport(now);
  const pictures = createPictures(graph, numberId, now);
  const typing = createTyping(graph, numberId);
  const profile = PROFILES.cloud;
  const send = createSender({ graph, numberId, profile, pictures, pace: createPace(now), report });
  let port: Port | undefined;
  let stopping = new AbortController();
  // Once Meta has proved that it knows the secret, a wrong signature can only be somebody else's.
  let proven = false;

  /** Whether Meta answered for the number; otherwise it is asked again by and by. */
  async function ask(signal: AbortSignal): Promise<void> {
    const greeting = await greet(graph, options, now);
    if (signal.aborted) return;
    if (greeting.kind === 'up') {
      if (greeting.trouble !== undefined) report.trouble(greeting.trouble);
      report.up(greeting.detail);
      return;
    }
    report.down(greeting.detail);
    void pause(greeting.again, signal).then(
      () => ask(signal),
      () => undefined,
    );
  }

  async function take(body: Uint8Array, open: Port): Promise<WebhookAnswer> {
    const told = readWebhook(body, numberId, now());
    for (const code of told.errors) noteTrouble(code);
    try {
      if (told.arrivals.length > 0) await open.receive(told.arrivals);
      for (const address of told.gone) await open.retire(address);
      if (told.receipts.length > 0) await open.receipts(told.receipts);
      for (const address of told.unreachable) await open.reach(address, false);
      for (const { externalId, reason } of told.receipts) await forgetPicture(open, externalId, reason);
    } catch {
      report.trouble(NOT_STORED);
      return { status: 503 };
    }
    report.over(NOT_STORED);
    typing.remember(told.arrivals);
    return { status: 200 };
  }

  /** A picture that Meta took and could not use after all is uploaded anew next time. */
  async function forgetPicture(open: Port, externalId: string, reason: string | undefined): Promise<void> {
    if (reason !== 'graph-131052' && reason !== 'graph-131053') return;
    const picture = (await open.letter(externalId))?.outgoing.picture;
    if (picture !== undefined) await pictures.forget(open, picture.hash);
  }

  function noteTrouble(code: number): void {
    const says = refusalOf({ code })?.says;
    if (says !== undefined) report.trouble(says);
  }

  return {
    name: 'cloud',
    profile,
    async start(opened) {
      port = opened;
      stopping = new AbortController();
      report.open(opened);
      await ask(AbortSignal.any([stopping.signal, opened.signal]));
    },
    async stop() {
      stopping.abort();
      port = undefined;
      report.close();
    },
    async send(letter, part, index) {
      return port === undefined
        ? { kind: 'retry', after: 0, reason: 'stopped', scope: 'letter' }
        : await send(port, letter, part, index);
    },
    typing: (address) => typing.show(address),
    async webhook(request: WebhookRequest) {
      if (request.method === 'GET') {
        const answer = shakeHands(request.query, options.verifyToken);
        if (answer !== undefined) report.over(WRONG_WORD);
        else if (!proven) report.trouble(WRONG_WORD);
        return answer ?? { status: 403 };
      }
      if (!isSigned(request.body, request.header('x-hub-signature-256'), options.appSecret)) {
        if (!proven) report.trouble(WRONG_SECRET);
        return { status: 401 };
      }
      proven = true;
      report.over(WRONG_SECRET);
      return port === undefined ? { status: 503 } : await take(request.body, port);
    },
  };
}

async function waitFor(duration: Duration, signal: AbortSignal): Promise<void> {
  await wait(duration, undefined, { signal, ref: false });
}
