import type { Context } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { SECOND } from '#model/time.ts';
import { type Bell, createBell } from '../bell.ts';
import { updateOf } from '../pages/update.ts';
import { type Session, sessionOf } from '../session.ts';
import type { Site } from '../site.ts';
import type { Place } from '../streams.ts';
import { wordsOf } from '../words.ts';

/** A sign of life, so that neither a proxy nor the phone takes the line for dead. */
const HEARTBEAT = 25 * SECOND;
/** How often to look while an answer is on its way: it may be sent by another process, which cannot nudge this one. */
const LOOK = 2 * SECOND;
/** What tells the page that its session has ended. */
const END = '0';
/** How long a browser waits before it calls again. */
const RETRY = 3 * SECOND;

/**
 * `GET /events?after=LINE`: the conversation as it grows. What is shown is decided by the cookie alone; the position
 * only saves repeating lines. Ends with `0` when the session does.
 */
export function follow(context: Context, site: Site): Response {
  const session = sessionOf(context);
  // 204 tells a browser not to call again.
  if (session === undefined) return context.body(null, 204);
  const place = site.streams.enter(session.address);
  if (place === undefined) return context.body(null, 503, { 'retry-after': '30' });
  const after = positionOf(context.req.header('last-event-id') ?? context.req.query('after'));
  // Tells a proxy not to gather the stream before passing it on.
  context.header('x-accel-buffering', 'no');
  return streamSSE(context, async (stream) => {
    const bell = createBell();
    const stop = site.backend.subscribe(session.address, bell.ring);
    stream.onAbort(bell.ring);
    place.signal.addEventListener('abort', bell.ring);
    try {
      await run({ site, session, stream, place, bell }, after);
    } catch (error) {
      site.log.warn('web-stream-failed', { error });
    } finally {
      stop();
      place.leave();
    }
  });
}

interface Line {
  readonly site: Site;
  readonly session: Session;
  readonly stream: SSEStreamingApi;
  readonly place: Place;
  readonly bell: Bell;
}

async function run({ site, session, stream, place, bell }: Line, start: number): Promise<void> {
  let after = start;
  let last = '';
  let had = start > 0;
  while (!stream.aborted && !place.signal.aborted) {
    const transcript = await site.backend.transcript(session.address);
    // A shared screen with its page open is watched by the page's own clock.
    if (session.kiosk) site.presence.seen(session, site.now());
    const ended =
      transcript === undefined ? had : site.presence.rested(session, transcript.activeAt, site.now());
    if (ended) {
      await stream.writeSSE({ data: END });
      return;
    }
    had = transcript !== undefined;
    if (transcript !== undefined) {
      const update = await updateOf(transcript, after, wordsOf(transcript.language));
      const data = JSON.stringify(update);
      if (data !== last) await stream.writeSSE({ id: String(update.after), data, retry: RETRY });
      last = data;
      after = update.after;
    }
    await bell.wait(transcript?.waiting ? LOOK : HEARTBEAT);
    await stream.write(':\n\n');
  }
}

function positionOf(text: string | undefined): number {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : 0;
}
