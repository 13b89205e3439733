import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '#model/content.ts';
import { smallContent } from './content.ts';
import { Talk } from './conversation.ts';

describe('pictures', () => {
  let content: Content;
  beforeAll(async () => {
    content = await smallContent();
  });

  it('sent together are answered once, after the last', () => {
    const talk = new Talk(content);
    expect(talk.say('', { media: 'picture', more: true })).toEqual([]);
    expect(talk.say('', { media: 'picture', more: true })).toEqual([]);
    const said = talk.say('', { media: 'picture' });
    expect(said.map(({ outgoing }) => outgoing.text).join()).toContain('tidak saya simpan');
  });

  it('with words are answered by their words', () => {
    const talk = new Talk(content);
    expect(talk.say('menu', { media: 'picture', more: true })).not.toEqual([]);
  });
});
