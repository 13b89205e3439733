import { beforeAll, describe, expect, it } from 'vitest';
import { coverTopics } from '#content/measure/topics.ts';
import type { Content } from '#model/content.ts';
import { compileWith, type Files } from './folder.ts';
import { wholeContent } from './whole.ts';

async function cover(files: Files) {
  const { content } = await compileWith(files);
  return content && coverTopics(content);
}

describe('the topics of this repository', () => {
  let content: Content | undefined;
  beforeAll(async () => {
    content = await wholeContent();
  });

  it('are forty-four', () => expect(content?.topics).toHaveLength(44));

  it('each have a node that is not a draft', () => {
    expect(content && coverTopics(content).missing).toEqual([]);
  });

  it('are each said in workers’ own words somewhere', () => {
    const asked = new Set(
      Object.values(content?.nodes ?? {}).flatMap((node) => (node.asks.length > 0 ? node.topics : [])),
    );
    expect(content?.topics.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
  });
});

describe('a topic', () => {
  it('is missed when no page carries it', async () => {
    const topics = 'forgot_password: tidak ingat sandi\nhuman: ingin petugas\nbsu: bantuan upah\n';
    expect(await cover({ 'knowledge/topics.yaml': topics })).toEqual({ of: 3, covered: 2, missing: ['bsu'] });
  });

  it('is missed when only a draft carries it', async () => {
    const draft = '---\ntopic: human\noutcome: handover\ndraft: true\n---\n# Petugas\n\nTunggu sebentar.\n';
    expect(await cover({ 'flows/petugas.md': draft })).toMatchObject({ covered: 1, missing: ['human'] });
  });
});
