import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import type { Arrival } from '#model/channel.ts';
import { parseToken } from '#model/token.ts';
import type { Transcript } from '#store/views/transcript.ts';
import { isOurs, isSecure, networkOf } from '../origin.ts';
import { beginSession, renewSession, type Session } from '../session.ts';
import type { Site } from '../site.ts';
import { knownVisit, type Visit } from '../visit.ts';
import { newKey } from './chat.ts';
import { refuseBroken, refuseForeign, refuseMessage, wantsJson } from './refuse.ts';

const KEY = /^[A-Za-z0-9_-]{8,64}$/;

/** What a form brought. */
interface Written {
  readonly key: string;
  readonly text: string;
  readonly token: string;
}

/** `POST /kirim`: takes one message in. Answers only after it is stored; the same key and words twice is once. */
export async function takeMessage(context: Context, site: Site): Promise<Response> {
  if (!isOurs(context, site.outside)) return refuseForeign(context, site);
  const written = await readForm(context);
  if (written === undefined) return refuseBroken(context, site);
  if (written.text.trim() === '' && written.token === '') return context.redirect('/', 303);

  const known = await knownVisit(context, site);
  if (known === undefined || known.state !== 'known') return startAnew(context, site, known, written);

  const wait = site.limiter.draw(writerOf(context, site, known), site.now());
  if (wait > 0)
    return refuseMessage(context, site, known, { why: 'too-fast', again: wait, draft: written.text });

  let line: number;
  try {
    line = await site.backend.receive(arrivalOf(written, known, site.now()));
  } catch (error) {
    site.log.error('web-message-not-stored', { error });
    return refuseMessage(context, site, known, { why: 'not-stored', again: 5, draft: written.text });
  }
  site.presence.seen(known.session, site.now());
  renewSession(context, isSecure(context, site.outside));
  if (wantsJson(context)) return context.json({ line });
  return context.redirect('/#akhir', 303);
}

/** The form as it was sent; undefined when it is none. Rejects when the line breaks or the body is too long. */
async function readForm(context: Context): Promise<Written | undefined> {
  const form = await context.req.parseBody().catch((error: unknown) => {
    // What the platform throws for a body that is no form; anything else is not the form's fault.
    if (error instanceof TypeError) return undefined;
    throw error;
  });
  if (form === undefined) return undefined;
  const field = (name: string) => (typeof form[name] === 'string' ? form[name] : '');
  const key = field('key');
  return {
    key: KEY.test(key) ? key : newKey(),
    text: field('text').replaceAll('\r\n', '\n'),
    token: field('token'),
  };
}

/** Without a living session nothing is stored yet: the visitor gets one, keeps the words, and presses once more. */
function startAnew(
  context: Context,
  site: Site,
  known: Visit | undefined,
  written: Written,
): Response | Promise<Response> {
  const session: Session = beginSession(
    context,
    known?.session.kiosk === true,
    isSecure(context, site.outside),
  );
  site.presence.seen(session, site.now());
  const visit: Visit = { session, transcript: undefined, state: 'new' };
  return refuseMessage(context, site, visit, {
    why: known?.state === 'ended' ? 'ended' : 'cookies',
    draft: written.text,
  });
}

function writerOf(context: Context, site: Site, { session, transcript }: Visit) {
  return transcript === undefined
    ? { session: session.address, network: networkOf(context, site.outside) }
    : { session: session.address };
}

function arrivalOf(written: Written, { session, transcript }: Visit, at: number): Arrival {
  const label = labelOf(written.token, transcript);
  const words = label ?? (written.token === '' ? written.text : written.token);
  const digest = createHash('sha256').update(`${written.token}\n${words}`).digest('base64url').slice(0, 12);
  return {
    // Named after session, key and words: a form sent again from history with other words is another message.
    externalId: `${session.address.slice(0, 16)}.${written.key}.${digest}`,
    address: session.address,
    at,
    kind: 'message',
    text: words,
    ...(label === undefined ? {} : { token: written.token }),
  };
}

/** What the tapped button said; undefined when this visitor was never shown it: then it is only words. */
function labelOf(text: string, transcript: Transcript | undefined): string | undefined {
  const token = parseToken(text);
  if (token === undefined || token.conversation !== transcript?.conversation) return undefined;
  for (const line of transcript.lines) {
    if (line.from !== 'worker' && line.sprint === token.sprint) {
      const choice = line.outgoing.choices[token.choice];
      if (choice !== undefined) return choice.label;
    }
  }
  return undefined;
}
