import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Content } from '#model/content.ts';
import { HOUR, MINUTE } from '#model/time.ts';
import { smallContent } from './content.ts';
import { Talk } from './conversation.ts';

describe('a reminder the worker asked for', () => {
  let content: Content;
  let talk: Talk;

  beforeAll(async () => {
    content = await smallContent();
  });

  beforeEach(() => {
    talk = new Talk(content);
    talk.say('kode verifikasi tidak datang');
    talk.say('sudah');
    talk.tap('Tunggu dulu');
  });

  it.each(['makasih', 'ok'])('is not lost by "%s"', (text) => {
    expect(talk.say(text)).toHaveLength(1);
    expect(talk.pass(65 * MINUTE)[0]?.outgoing.text).toContain('minta diingatkan');
  });

  it('is used up by "lanjut", which leads where it would have led', () => {
    expect(talk.say('lanjut').at(-1)?.outgoing.progress?.step).toBe(1);
    expect(talk.pass(2 * HOUR)).toEqual([]);
  });

  it('is dropped by whoever goes on with something else', () => {
    talk.say('1');
    expect(talk.pass(2 * HOUR)).toEqual([]);
  });

  it('for a bad signal leaves the step where it is', () => {
    talk = new Talk(content);
    talk.say('lupa kata sandi');
    talk.say('sudah');
    talk.say('macet');
    talk.tap('Sinyal jelek');
    talk.say('makasih');
    expect(talk.pass(30 * MINUTE)[0]?.outgoing.progress?.step).toBe(2);
  });
});
