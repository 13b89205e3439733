import type { Content, NodeId } from '#model/content.ts';
import type { Instant } from '#model/time.ts';
import { readSetting, writeSetting } from '#store/setting.ts';
import type { Reader, Tx } from '#store/transaction.ts';
import { settleUnanswered } from '#store/unanswered.ts';

/** A phrase an author wrote into the content for a group of texts, not yet published. */
export interface Taught {
  readonly node: NodeId;
  readonly phrase: string;
  /** The rows of `unanswered` it was written for. */
  readonly rows: readonly number[];
}

const KEY = 'taught';

/** What was taught since the last publishing that brought it. */
export async function readTaught(reader: Reader): Promise<readonly Taught[]> {
  return JSON.parse((await readSetting(reader, KEY)) ?? '[]') as Taught[];
}

/** Keeps that a group was taught; its texts count as dealt with once the phrase is live. */
export async function addTaught(tx: Tx, taught: Taught): Promise<void> {
  await writeSetting(tx, KEY, JSON.stringify([...(await readTaught(tx)), taught]));
}

/** Marks the texts of what `content`, live from now on, has learnt; the rest goes on waiting. */
export async function settleTaught(tx: Tx, content: Content, now: Instant): Promise<void> {
  const all = await readTaught(tx);
  const [live, waiting] = [all.filter(isLive), all.filter((taught) => !isLive(taught))];
  if (live.length === 0) return;
  await settleUnanswered(
    tx,
    live.flatMap(({ rows }) => rows),
    now,
  );
  await writeSetting(tx, KEY, JSON.stringify(waiting));

  function isLive({ node, phrase }: Taught): boolean {
    return content.nodes[node]?.asks.includes(phrase) === true;
  }
}
