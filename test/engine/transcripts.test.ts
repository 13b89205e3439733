import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '#model/content.ts';
import { wholeContent } from '../content/whole.ts';
import { replay } from './transcript.ts';

const folder = path.join(import.meta.dirname, '..', 'transcripts');
const files = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md');

describe('transcripts', () => {
  let content: Content;

  beforeAll(async () => {
    content = await wholeContent();
  });

  it('are there', () => expect(files.length).toBeGreaterThan(0));

  it.each(files)('%s reads as it is written', (file) => {
    const written = readFileSync(path.join(folder, file), 'utf8');
    const { text } = replay(content, written);
    if (process.env['UPDATE'] === '1') writeFileSync(path.join(folder, file), text);
    else expect(text).toBe(written);
  });

  it('lead through every guide and every topic', () => {
    const entered = new Set(
      files.flatMap((file) => replay(content, readFileSync(path.join(folder, file), 'utf8')).entered),
    );
    const nodes = Object.values(content.nodes).filter((node) => !node.draft);
    const guides = nodes.filter((node) => node.kind === 'guide' && !entered.has(node.id));
    expect(guides.map(({ id }) => id)).toEqual([]);
    const topics = new Set(nodes.filter(({ id }) => entered.has(id)).flatMap((node) => node.topics));
    expect(content.topics.filter(({ id }) => !topics.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('lead each topic to a good end and to a referral or a person', () => {
    const ends = { well: new Set<string>(), onward: new Set<string>() };
    for (const file of files) {
      const { text, entered } = replay(content, readFileSync(path.join(folder, file), 'utf8'));
      const topics = entered.flatMap((id) => content.nodes[id]?.topics ?? []);
      const [well, onward] = [/_\(selesai: solved/.test(text), /_\((?:selesai: referred|tiket: )/.test(text)];
      for (const topic of topics) {
        if (well) ends.well.add(topic);
        if (onward) ends.onward.add(topic);
      }
    }
    const lacking = content.topics
      .map(({ id }) => id)
      .filter((id) => !ends.well.has(id) || !ends.onward.has(id));
    expect(lacking).toEqual([]);
  });
});
