import { z } from 'zod';
import type { Letter, Part, Port, Profile, SendResult } from '#model/channel.ts';
import { REFERENCE } from '#model/language.ts';
import { SECOND } from '#model/time.ts';
import { recipientOf } from './address.ts';
import type { Answer, Graph } from './client.ts';
import { markOfPart } from './mark.ts';
import type { Pace } from './pace.ts';
import { type Content, contentOf } from './payload.ts';
import type { Pictures, Upload } from './pictures.ts';
import { reasonOf, refusalOf } from './refusals.ts';
import type { Report } from './report.ts';

/** What sending needs. */
export interface Sending {
  readonly graph: Graph;
  readonly numberId: string;
  readonly profile: Profile;
  readonly pictures: Pictures;
  readonly pace: Pace;
  readonly report: Report;
}

type Failed = Exclude<Answer, { readonly kind: 'done' }>;

// Meta's error code: the template is approved in other languages only.
const NO_SUCH_TRANSLATION = 132001;

const SENT = z.object({ messages: z.array(z.object({ id: z.string().min(1) })).min(1) });

/** The way out: one part of a letter to one person, and what Meta's answer means for it. */
export function createSender(sending: Sending) {
  const { graph, numberId, profile, pictures, pace, report } = sending;

  return async (port: Port, letter: Letter, part: Part, index: number): Promise<SendResult> => {
    const { address } = letter;
    const after = pace.wait(address);
    if (after > 0) return { kind: 'retry', after, reason: 'pace', scope: 'letter' };

    try {
      return resultOf(address, await deliver(port, letter, part, index));
    } catch {
      // Only our own database can have failed, and it is asked before anything leaves.
      return { kind: 'retry', after: SECOND, reason: 'store' };
    }
  };

  /** Sends it, a second time where a picture or a translation was in the way. */
  async function deliver(port: Port, letter: Letter, part: Part, index: number): Promise<Answer> {
    const upload = await uploadOf(port, part);
    let answer = await post(letter, part, index, upload);
    if (part.picture !== undefined && upload?.kind === 'uploaded' && isLost(answer)) {
      await pictures.forget(port, part.picture.hash);
      if (upload.kept) answer = await post(letter, part, index, await uploadOf(port, part));
      if (isLost(answer)) answer = await post(letter, part, index, { kind: 'missing' });
    }
    const translated = part.template?.language === 'en' && codeOf(answer) === NO_SUCH_TRANSLATION;
    if (part.template !== undefined && translated) {
      const inReference = { ...part, template: { ...part.template, language: REFERENCE } };
      answer = await post(letter, inReference, index, upload);
    }
    return answer;
  }

  async function uploadOf(port: Port, part: Part): Promise<Upload | undefined> {
    return part.picture === undefined || part.template !== undefined
      ? undefined
      : await pictures.upload(port, part.picture.hash);
  }

  async function post(
    letter: Letter,
    part: Part,
    index: number,
    upload: Upload | undefined,
  ): Promise<Answer> {
    // A step is worth more than its picture: only what stands in the way of everything stops it.
    if (upload?.kind === 'unknown') return { kind: 'unsent' };
    if (upload !== undefined && stopsAll(upload)) return upload;
    const content = contentOf(part, profile, upload?.kind === 'uploaded' ? upload.id : undefined);
    return await graph.post(`${numberId}/messages`, messageOf(letter, content, index));
  }

  function resultOf(address: string, answer: Answer): SendResult {
    if (answer.kind !== 'done') return failure(address, answer);
    const sent = SENT.safeParse(answer.body);
    if (!sent.success) return { kind: 'unknown', reason: 'graph-answer' };
    pace.fine(address);
    report.up();
    return { kind: 'sent', externalId: sent.data.messages[0]?.id ?? '' };
  }

  function failure(address: string, answer: Failed): SendResult {
    if (answer.kind === 'unknown') return { kind: 'unknown', reason: 'graph-cut' };
    if (answer.kind === 'unsent') {
      report.down('Meta cannot be reached from this machine; what is to be said waits.');
      return { kind: 'retry', after: SECOND, reason: 'graph-unreachable' };
    }
    if (answer.code === undefined) return httpFailure(answer.status);
    const refusal = refusalOf(answer);
    const reason = reasonOf(answer.code);
    const does = refusal?.does ?? { kind: 'refused', scope: 'letter' };
    if (refusal?.says !== undefined)
      does.kind === 'refused' && does.scope === 'channel'
        ? report.down(refusal.says)
        : report.trouble(refusal.says);
    if (does.kind === 'hold') return { kind: 'retry', after: pace.hold(address), reason, scope: 'letter' };
    if (does.kind === 'slow') return { kind: 'retry', after: pace.slow(), reason };
    if (does.kind === 'retry') return { kind: 'retry', after: does.after, reason };
    return { kind: 'refused', reason, scope: does.scope };
  }

  /** An answer that is not Meta's: nothing is wrong with the letter. */
  function httpFailure(status: number): SendResult {
    const reason = `http-${status}`;
    if (status === 429) return { kind: 'retry', after: pace.slow(), reason };
    if (status === 503) return { kind: 'retry', after: 5 * SECOND, reason };
    report.down(`The server at GRAPH_API_ROOT does not answer like Meta (HTTP ${status}).`);
    return { kind: 'refused', reason, scope: 'channel' };
  }
}

function messageOf(letter: Letter, content: Content, index: number): object {
  return {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    ...recipientOf(letter.address),
    ...content,
    biz_opaque_callback_data: markOfPart(letter.id, index),
  };
}

function codeOf(answer: Answer): number | undefined {
  return answer.kind === 'refused' ? answer.code : undefined;
}

/** Whether Meta may not know the picture any more. */
function isLost(answer: Answer): boolean {
  const does = answer.kind === 'refused' ? refusalOf(answer)?.does : undefined;
  return does?.kind === 'refused' && does.picture === true;
}

/** Whether an upload failed for a reason that would stop the message too, or that passes. */
function stopsAll(upload: Upload): upload is Failed {
  if (upload.kind === 'unsent') return true;
  if (upload.kind !== 'refused') return false;
  const does = refusalOf(upload)?.does;
  return does !== undefined && (does.kind !== 'refused' || does.scope === 'channel');
}
