import type { Aside, Offered, Place } from '#model/conversation.ts';
import type { Mine } from '#model/event.ts';
import type { Language } from '#model/language.ts';
import { LANGUAGES } from '#model/language.ts';
import { again } from './again.ts';
import { withoutConsent } from './asides.ts';
import { closeEpisode } from './episode.ts';
import { askQueue, endWaiting } from './handover.ts';
import { resumable } from './resume.ts';
import { visit } from './show.ts';
import { askedFrom } from './stuck.ts';
import { ask, record, remember, say, standing, type Turn, tell, trailOf } from './turn.ts';

/** Shows what is kept about the worker: kinds and counts. */
export function showMine(turn: Turn, mine: Mine): void {
  const { address, since, texts, episodes, tickets, consent } = mine;
  const day = new Intl.DateTimeFormat(turn.next.language === 'en' ? 'en' : 'id', {
    dateStyle: 'long',
    timeZone: 'Asia/Jakarta',
  });
  tell(turn, {
    text: say(turn, 'bot.mine', {
      address,
      since: day.format(since),
      texts,
      episodes,
      tickets,
      consent: say(turn, consent === 'given' ? 'bot.mine.consent.given' : 'bot.mine.consent.none'),
    }),
  });
}

/** Says what can be changed here and where the rest is corrected. */
export function showChange(turn: Turn): void {
  tell(turn, { text: say(turn, 'bot.mine.change') });
}

/** Writes down whether texts may be kept; the question that offered this no longer does. */
export function consent(turn: Turn, value: 'given' | 'refused'): void {
  turn.next.consent = value;
  if (value === 'refused') forgetNames(turn);
  const { mode } = turn.next;
  if (mode.kind !== 'idle') turn.next.mode = { ...mode, offered: withoutConsent(mode.offered) };
  record(turn, { kind: `consent-${value}` });
  tell(turn, { text: say(turn, `bot.consent.${value}`) });
}

/** Names are words of the worker's too: without them people are called by their number. */
function forgetNames(turn: Turn): void {
  const { people } = turn.next.memory;
  if (people === undefined) return;
  remember(turn, { people: { ...people, known: people.known.map(({ name, ...person }) => person) } });
}

/** Asks before erasing, saying what stays as it is. */
export function askForget(turn: Turn): void {
  askAside(turn, 'forget', say(turn, 'bot.forget'), [
    { label: say(turn, 'bot.forget.yes'), does: { act: 'forget', value: 'yes' } },
    { label: say(turn, 'bot.forget.no'), does: { act: 'forget', value: 'no' } },
  ]);
}

/** Erases, once the farewell has been sent, or keeps everything. */
export function forget(turn: Turn, value: string | undefined): void {
  if (value !== 'yes') {
    turn.lead.push(say(turn, 'bot.forget.kept'));
    goBack(turn);
    return;
  }
  closeEpisode(turn, 'abandoned');
  turn.next.mode = { kind: 'idle' };
  record(turn, { kind: 'erasure-asked' });
  tell(turn, { text: say(turn, 'bot.forget.done') });
  turn.effects.push({ kind: 'wake', wake: 'forget', after: 0, of: turn.effects.length - 1 });
}

/** Asks what should stop: this guide, reminders, or everything. */
export function askStop(turn: Turn): void {
  const purposes = ['guide', 'reminders', 'all'] as const;
  const offered = purposes.map((value) => ({
    label: say(turn, `bot.stop.${value}`),
    does: { act: 'stop' as const, value },
  }));
  askAside(turn, 'stop', say(turn, 'bot.stop'), offered);
}

/** Stops what the worker chose. */
export function stop(turn: Turn, value: string | undefined): void {
  if (value === 'enough') {
    closeEpisode(turn, 'abandoned');
    tell(turn, { text: say(turn, 'bot.enough.said') });
    return;
  }
  const purpose = value === 'reminders' || value === 'all' ? value : 'guide';
  record(turn, { kind: 'stopped', purpose });
  if (purpose !== 'guide') turn.next.quiet = true;
  if (purpose === 'guide' && turn.next.owner === 'queue') {
    // The episode stays open until the person who is waited for closes it.
    askQueue(turn, say(turn, 'bot.stop.guide.done'), trailOf(turn.next.mode));
    return;
  }
  endWaiting(turn, 'unsolved');
  if (purpose === 'reminders') {
    turn.lead.push(say(turn, 'bot.stop.reminders.done'));
    goBack(turn);
    return;
  }
  closeEpisode(turn, turn.next.memory.stuck ? 'unsolved' : 'abandoned');
  tell(turn, { text: say(turn, `bot.stop.${purpose}.done`) });
}

/** The languages the home page is written in. */
function written(turn: Turn): readonly Language[] {
  const home = turn.content.nodes[turn.content.home];
  return LANGUAGES.filter((language) => home?.wording[language] !== undefined);
}

/** Asks for the language, where there is a choice. */
export function askLanguage(turn: Turn): void {
  const languages = written(turn);
  if (languages.length < 2) {
    again(turn, say(turn, 'bot.language.only'));
    return;
  }
  const offered = languages.map((value) => ({
    label: say(turn, `bot.language.${value}`),
    does: { act: 'language' as const, value },
  }));
  askAside(turn, 'language', say(turn, 'bot.language'), offered);
}

/** Changes the language and shows the same place again in it. */
export function chooseLanguage(turn: Turn, value: string | undefined): void {
  const language = written(turn).find((known) => known === value);
  if (language === undefined) {
    again(turn, say(turn, 'bot.language.only'));
    return;
  }
  turn.next.language = language;
  record(turn, { kind: 'language-chosen', language });
  turn.lead.push(say(turn, 'bot.language.chosen'));
  goBack(turn);
}

/** Back to where a question of the engine's own was asked from, or home. */
export function goBack(turn: Turn): void {
  const { mode } = turn.next;
  const place = askedFrom(turn);
  const trail = trailOf(mode);
  visit(turn, place ?? { node: turn.content.home }, trail.slice(0, -1));
}

/** The same where no episode may be open: what can be taken up again is the place it interrupts. */
export function askBetween(turn: Turn, about: Aside, text: string, offered: readonly Offered[]): void {
  const place = resumable(turn);
  if (place !== undefined) turn.next.mode = { kind: 'asking', about: 'resume', offered: [], trail: [place] };
  askAside(turn, about, text, offered);
}

/** Asks a question of the engine's own without losing the place it interrupts. */
export function askAside(turn: Turn, about: Aside, text: string, offered: readonly Offered[]): void {
  const from: Place | undefined = standing(turn) ?? askedFrom(turn);
  const trail = trailOf(turn.next.mode).filter((place) => place !== from);
  ask(
    turn,
    { text },
    { kind: 'asking', about, offered, trail: from === undefined ? trail : [...trail, from] },
  );
}
