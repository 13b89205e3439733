import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { Figures, LabelledSet } from '#language/floor.ts';
import { CliError } from './run.ts';

/** A line of `messages.jsonl`. */
export const MESSAGE = z.object({
  text: z.string(),
  topic: z.string(),
  also: z.array(z.string()).optional(),
});

/** A line of `answers.jsonl`. */
export const ANSWER = z.object({
  offered: z.array(z.string()),
  text: z.string(),
  means: z.number().int().nonnegative().nullable(),
});

/** A line of `screens.jsonl`. */
export const SCREEN = z.object({ text: z.string(), screen: z.string() });

const FLOOR = z.object({
  own: z.record(z.string(), z.object({ value: z.number(), spread: z.number() })),
  development: z.record(z.string(), z.object({ value: z.number(), spread: z.number() })),
});

/** Reads one JSON object per line; errors name the line, never what stands in it. */
export async function readLines<T>(file: string, shape: z.ZodType<T>): Promise<T[]> {
  return (await readText(file)).split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const parsed = shape.safeParse(parse(line));
    if (parsed.success) return [parsed.data];
    throw new CliError(`Line ${at + 1} of ${file} does not have the fields it needs.`);
  });
}

/** Reads the three files of a labelled set from their folder. */
export async function readSet(folder: string): Promise<Required<LabelledSet>> {
  const [messages, answers, screens] = await Promise.all([
    readLines(path.join(folder, 'messages.jsonl'), MESSAGE),
    readLines(path.join(folder, 'answers.jsonl'), ANSWER),
    readLines(path.join(folder, 'screens.jsonl'), SCREEN),
  ]);
  return { messages, answers, screens };
}

/** Reads `floor.json`: what was measured on the set beside it and on the development messages, and the spread of each. */
export async function readFloor(folder: string): Promise<{ own: Figures; development: Figures }> {
  const file = path.join(folder, 'floor.json');
  const parsed = FLOOR.safeParse(parse(await readText(file)));
  if (parsed.success) return parsed.data;
  throw new CliError(`${file} is not a floor; write it anew with npm run -s check:understanding -- --write.`);
}

function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => {
    throw new CliError(`There is no readable file ${file}.`);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
