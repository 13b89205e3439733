import type { Node } from '#model/content.ts';
import type { Door, Resolution } from '#model/problem.ts';
import { drop, record, remember, standing, type Turn, trailOf } from './turn.ts';

/** Opens an episode, or takes the last one up again, unless one is open. */
export function openEpisode(turn: Turn, how: 'opened' | 'reopened' = 'opened'): void {
  if (turn.next.episode !== null) return;
  const { friend, people } = turn.next.memory;
  turn.next.episode = 'new';
  record(turn, {
    kind: `episode-${how}`,
    ...(how === 'opened' && friend && { friend: true }),
    ...(people && people.now > 0 && { person: people.now }),
  });
}

/** Takes back the episode that this very message opened: it is not known yet whose it is. */
export function unopen(turn: Turn): void {
  if (turn.before.episode !== null || turn.next.episode !== 'new') return;
  turn.next.episode = null;
  const at = turn.effects.findIndex(
    (effect) => effect.kind === 'record' && effect.fact.kind === 'episode-opened',
  );
  if (at >= 0) turn.effects.splice(at, 1);
}

/** Ends the open episode, if any, and leaves the conversation idle. */
export function closeEpisode(turn: Turn, resolution: Resolution, door?: Door): void {
  const { mode } = turn.next;
  const place = turn.next.memory.suspended ?? standing(turn) ?? trailOf(mode).at(-1);
  const { friend } = turn.next.memory;
  // A friend's trouble is not taken up again by itself: what comes back is the worker's own.
  const left = resolution === 'abandoned' || resolution === 'unsolved' ? place : undefined;
  const resumable = friend === undefined ? left : friend.own;
  turn.next.mode = {
    kind: 'idle',
    ...(resumable && { resumable: { ...resumable, until: turn.event.now + turn.bot.clocks.resume } }),
  };
  if (turn.next.episode !== null) {
    turn.next.episode = null;
    record(turn, { kind: 'episode-closed', resolution, ...(door && { door }) });
  }
  remember(turn, { misses: 0, problems: [], stuck: false });
  drop(turn, 'friend', 'gathered', 'guess', 'remind', 'suspended');
}

/** Counts the problem that `node` stands for, once an episode. */
export function noteProblem(turn: Turn, node: Node): void {
  const { problem } = node;
  if (problem === undefined || turn.next.memory.problems.includes(problem)) return;
  remember(turn, { problems: [...turn.next.memory.problems, problem] });
  record(turn, { kind: 'problem-noted', problem, by: 'bot' });
}

/** Takes back the problem of `node`: the worker said it is not theirs. */
export function removeProblem(turn: Turn, node: Node): void {
  const { problem } = node;
  if (problem === undefined || !turn.next.memory.problems.includes(problem)) return;
  remember(turn, { problems: turn.next.memory.problems.filter((noted) => noted !== problem) });
  record(turn, { kind: 'problem-removed', problem });
}
