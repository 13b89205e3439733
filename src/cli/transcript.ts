import { PROFILES } from '#channels/profiles.ts';
import { render } from '#channels/render.ts';
import { CLOCKS } from '#engine/bot.ts';
import { step } from '#engine/step.ts';
import { buildIndex } from '#language/search.ts';
import type { Content } from '#model/content.ts';
import { BEGUN } from '#model/conversation.ts';
import type { Effect } from '#model/effect.ts';

/** The transcript of a worker whose first message is `phrase`, as test/transcripts/README.md describes it. */
export function writeTranscript(content: Content, title: string, phrase: string, now: number): string {
  const bot = { live: content, index: buildIndex(content), urgent: false, clocks: CLOCKS };
  const message = {
    kind: 'message',
    at: now,
    now,
    text: phrase,
    gather: 0,
    late: false,
    more: false,
  } as const;
  const { next, effects } = step(bot, BEGUN, message);
  const said = effects.flatMap((effect) => shown(effect, next.sprint));
  const noted = effects.flatMap((effect) => noteOf(effect));
  return `${[`# ${title}`, `> ${phrase}`, ...said, ...noted.map((note) => `_(${note})_`)].join('\n\n')}\n`;
}

function shown(effect: Effect, sprint: number): string[] {
  if (effect.kind !== 'send') return [];
  const letter = { id: 1, conversation: 1, sprint, address: 'worker', outgoing: effect.outgoing };
  return render(letter, PROFILES.terminal).map(({ text }) => text.trim().replace(/\n\n+/g, '\n'));
}

function noteOf(effect: Effect): string[] {
  if (effect.kind === 'open-ticket') {
    return [`tiket: ${effect.reason}${effect.node === undefined ? '' : ` di ${effect.node}`}`];
  }
  if (effect.kind !== 'record') return [];
  const { fact } = effect;
  if (fact.kind === 'problem-noted') return [`masalah: ${fact.problem}`];
  if (fact.kind !== 'episode-closed') return [];
  return [`selesai: ${fact.resolution}${fact.door === undefined ? '' : ` ke ${fact.door}`}`];
}
