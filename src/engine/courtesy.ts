import { readProgress } from '#language/answer.ts';
import { readCommand } from '#language/command.ts';
import { type Courtesy, callsForHelp, isIntroduction, readCourtesy } from '#language/courtesy.ts';
import type { Key } from '#locales/say.ts';
import { HOUR } from '#model/time.ts';
import { again } from './again.ts';
import { tellsResult } from './closing.ts';
import { closeEpisode, openEpisode } from './episode.ts';
import { offerResume, resumable } from './resume.ts';
import { visit } from './show.ts';
import { nodeOf, offeredOf, placeOf, say, type Turn, tell } from './turn.ts';

const ANSWERS: { readonly [courtesy in Courtesy]: Key } = {
  thanks: 'bot.courtesy.thanks',
  greeting: 'bot.courtesy.greeting',
  salam: 'bot.courtesy.salam',
  assent: 'bot.courtesy.assent',
};

/** What a typed message is when it is nothing but a kindness. "ok" and "sudah" are one only where nothing was asked. */
export function courtesyOf(turn: Turn, text: string): Courtesy | undefined {
  if (readCommand(text) !== undefined) return undefined;
  const isIdle = turn.next.mode.kind === 'idle';
  const courtesy = readCourtesy(text) ?? introduced(turn, text) ?? (isIdle ? called(text) : undefined);
  return courtesy === 'assent' && !isIdle ? undefined : courtesy;
}

/** The words of the posters, which say where somebody works and not what is wrong. */
function introduced(turn: Turn, text: string): Courtesy | undefined {
  const places = turn.content.places.plants.map(({ name }) => name);
  return isIntroduction(text, places) ? 'greeting' : undefined;
}

/** What names no trouble where nothing was asked: a call for help, or a late "sudah". */
function called(text: string): Courtesy | undefined {
  if (callsForHelp(text)) return 'greeting';
  return readProgress(text) === 'done' ? 'assent' : undefined;
}

/** Whether a kindness asks for nothing: then no episode is opened for it. */
export function isFarewell(turn: Turn, courtesy: Courtesy | undefined): boolean {
  const closes = courtesy === 'thanks' || courtesy === 'assent';
  return closes && turn.next.mode.kind === 'idle' && turn.next.consent !== 'unasked';
}

/** Answers thanks in one kind line and a greeting with the menu, or with where the worker stands; false for any other message. */
export function answerCourtesy(turn: Turn, text: string): boolean {
  const courtesy = courtesyOf(turn, text);
  if (courtesy === undefined) return false;
  const { mode, memory } = turn.next;
  const atHome = placeOf(mode)?.node === turn.content.home;
  const answer = say(turn, ANSWERS[courtesy]);
  if (isFarewell(turn, courtesy)) {
    if (courtesy === 'assent' && tellsResult(text) && resumable(turn) !== undefined) {
      // Told after the episode was given up as silent: it did work, and that is what is counted.
      openEpisode(turn, 'reopened');
      closeEpisode(turn, 'solved_by_bot');
      tell(turn, { text: [say(turn, 'bot.courtesy.assent'), say(turn, 'bot.courtesy.more')].join(' ') });
    } else if (courtesy === 'assent' && isBack(turn)) welcome(turn);
    else tell(turn, { text: [answer, say(turn, 'bot.courtesy.more')].join(' ') });
  } else if (mode.kind === 'idle') {
    turn.lead.push(courtesy === 'salam' ? answer : say(turn, 'bot.courtesy.greeting'));
    welcome(turn);
  } else if (courtesy === 'thanks' && (atHome || memory.remind !== undefined)) {
    tell(turn, { text: [answer, say(turn, 'bot.courtesy.more')].join(' ') });
  } else {
    const asked = thanked(turn, courtesy) ? 'answer' : 'question';
    const here = mode.kind === 'guiding' ? 'step' : atHome ? 'home' : asked;
    again(turn, [answer, say(turn, `bot.courtesy.at-${here}`)].join(' '));
  }
  return true;
}

/** Thanks where one of the answers says that all is well: whether it is, is asked. */
function thanked(turn: Turn, courtesy: Courtesy): boolean {
  return (
    courtesy === 'thanks' &&
    offeredOf(turn.next.mode).some(
      ({ does }) => 'go' in does && nodeOf(turn, does.go)?.outcome === 'resolved',
    )
  );
}

function welcome(turn: Turn): void {
  const place = resumable(turn);
  if (place !== undefined) {
    offerResume(turn, place);
    return;
  }
  openEpisode(turn);
  visit(turn, { node: turn.content.home }, []);
}

/** "ya" a while after the last episode stopped answers its late reminder; right after it, it only says goodbye. */
function isBack(turn: Turn): boolean {
  const { mode } = turn.next;
  if (mode.kind !== 'idle' || mode.resumable === undefined || resumable(turn) === undefined) return false;
  const stopped = mode.resumable.until - turn.bot.clocks.resume;
  return turn.event.now - stopped > HOUR;
}
