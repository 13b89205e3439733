import { describe, expect, it } from 'vitest';
import { readCommand } from '#language/command.ts';
import { bot as en } from '#locales/bot.en.ts';
import { bot as id } from '#locales/bot.id.ts';
import { bot as jv } from '#locales/bot.jv.ts';

describe('words the bot asks workers to write', () => {
  it.each(Object.entries({ id, jv, en }))('are obeyed in %s', (_, sentences) => {
    const labels = new Set<string>(Object.values(sentences));
    const quoted = Object.values(sentences).flatMap((sentence) =>
      [...sentence.matchAll(/"([^"{}]+)"/g)].map(([, word = '']) => word),
    );
    expect(quoted.length).toBeGreaterThan(5);
    expect(quoted.filter((word) => !labels.has(word) && readCommand(word) === undefined)).toEqual([]);
  });
});
