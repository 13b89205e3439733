import path from 'node:path';
import { z } from 'zod';
import { readLines } from '#cli/labelled.ts';
import type { LabelledAnswer } from '#language/evaluate.ts';

/** A line of `answers-practice.jsonl`: the answers offered, and what workers say for each (by its place) or for "none". */
const PRACTICE = z.object({
  offered: z.array(z.string()),
  said: z.record(z.string(), z.array(z.string())),
});

/** The practised answers, one by one, in their order in the file. */
export async function readPractice(): Promise<LabelledAnswer[]> {
  const lines = await readLines(path.join(import.meta.dirname, 'answers-practice.jsonl'), PRACTICE);
  return lines.flatMap(({ offered, said }) =>
    Object.entries(said).flatMap(([place, texts]) =>
      texts.map((text) => ({ offered, text, means: place === 'none' ? null : Number(place) })),
    ),
  );
}
