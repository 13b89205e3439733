import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '#model/content.ts';
import { DAY } from '#model/time.ts';
import { sandiWith, smallContent } from './content.ts';
import { Talk } from './conversation.ts';

describe('an edit under a running conversation', () => {
  let content: Content;
  let elsewhere: Content;
  let changed: Content;
  let removed: Content;

  beforeAll(async () => {
    content = await smallContent();
    elsewhere = await smallContent({
      'flows/selesai.md': '---\noutcome: resolved\n---\n# Selesai\n\nSyukurlah sekali.\n',
    });
    changed = await smallContent(sandiWith('Buka JMO dulu.', 'Tekan `Lupa Kata Sandi?`.'));
    removed = await smallContent({
      'knowledge/sandi.md': undefined,
      'flows/masuk.md': `---
topic: login_generic
problem: access
asks: [tidak bisa login jmo, tidak bisa masuk]
---
# Tidak bisa masuk

Dulu pernah bisa masuk?

- [Pernah](../knowledge/kode.md)
- [Belum pernah](petugas.md)
`,
    });
  });

  function atStepTwo(): Talk {
    const talk = new Talk(content);
    talk.say('lupa kata sandi');
    talk.say('sudah');
    return talk;
  }

  it('moves it silently when its place looks the same', () => {
    const talk = atStepTwo();
    talk.publish(elsewhere);
    const [said] = talk.say('sudah');
    expect(said?.outgoing.progress?.step).toBe(3);
    expect(said?.outgoing.text).toBe('Isi email.');
    expect(talk.state.revision).toBe(elsewhere.revision);
  });

  it('leaves it on its revision while its place has changed', () => {
    const talk = atStepTwo();
    talk.publish(changed);
    const [said] = talk.say('sudah');
    expect(said?.outgoing.progress?.of).toBe(3);
    expect(talk.state.revision).toBe(content.revision);
    expect(talk.state.pinnedAt).not.toBeNull();
  });

  it('moves it by a search hit, because search is always live', () => {
    const talk = atStepTwo();
    talk.publish(changed);
    talk.say('cara melihat saldo jht');
    expect(talk.state.revision).toBe(changed.revision);
    expect(talk.facts).toContainEqual({ kind: 'moved', from: content.revision, to: changed.revision });
  });

  it('moves it after the time it may be pinned, with a friendly line, to the guide from its beginning', () => {
    const talk = atStepTwo();
    talk.publish(changed);
    talk.say('belum');
    talk.now += 30 * DAY;
    const [said] = talk.say('sudah');
    expect(said?.outgoing.text).toContain('baru saja diperbarui');
    expect(said?.outgoing.progress).toMatchObject({ step: 1, of: 2 });
  });

  it('moves it to the last place that still exists when its place is gone', () => {
    const talk = new Talk(content);
    talk.say('tidak bisa login jmo');
    talk.say('1');
    talk.publish(removed);
    talk.say('belum');
    talk.now += 30 * DAY;
    const [said] = talk.say('sudah');
    expect(said?.outgoing.text).toContain('baru saja diperbarui');
    expect(said?.outgoing.node).toBe('flows/masuk.md');
  });

  it('moves everyone at once when it is urgent', () => {
    const talk = atStepTwo();
    talk.publish(changed, true);
    const [said] = talk.say('sudah');
    expect(said?.outgoing.text).toContain('baru saja diperbarui');
    expect(talk.state.revision).toBe(changed.revision);
  });
});
