import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '#model/content.ts';
import { DAY, HOUR, MINUTE } from '#model/time.ts';
import { smallContent } from './content.ts';
import { Talk } from './conversation.ts';

describe('a conversation', () => {
  let content: Content;
  let talk: Talk;

  beforeAll(async () => {
    content = await smallContent();
  });

  function inGuide(): void {
    talk = new Talk(content);
    talk.say('lupa kata sandi');
  }

  describe('with bubbles', () => {
    it('does not take a word written before the question for its answer', () => {
      inGuide();
      const said = talk.burst('1');
      expect(said).toEqual([]);
      expect(talk.state.mode).toMatchObject({ kind: 'guiding', step: 0 });
      expect(talk.facts.filter((fact) => fact.kind === 'missed')).toEqual([]);
    });

    it('obeys a call for a person at any time', () => {
      inGuide();
      talk.burst('petugas');
      expect(talk.state.owner).toBe('queue');
    });

    it('reads several of them as one sentence after three silent seconds', () => {
      talk = new Talk(content);
      expect(talk.say('kode', { gather: 3_000 })).toEqual([]);
      expect(talk.say('verifikasi', { gather: 3_000 })).toEqual([]);
      talk.say('tidak datang', { gather: 3_000 });
      expect(talk.pass(2_999)).toEqual([]);
      talk.pass(1);
      expect(talk.state.mode).toMatchObject({ kind: 'guiding', guide: 'knowledge/kode.md' });
    });

    it('greets by first words however many bubbles came first', () => {
      talk = new Talk(content);
      talk.say('pak', { gather: 3_000 });
      const [first] = talk.pass(3_000);
      expect(first?.outgoing.text).toMatch(/^Ini Posko/);
    });
  });

  describe('with old buttons', () => {
    it('goes back to an earlier step of the same episode', () => {
      inGuide();
      talk.tap('Sudah');
      talk.tap('Sudah');
      const [said] = talk.tap('Sudah', 2);
      expect(said?.outgoing.progress?.step).toBe(2);
    });

    it('says that the episode has ended and offers the menu', () => {
      inGuide();
      talk.tap('Sudah');
      talk.tap('Sudah');
      talk.tap('Sudah');
      talk.tap('Sudah bisa masuk');
      const [said] = talk.tap('Sudah', 1);
      expect(said?.outgoing.text).toContain('sudah selesai');
      expect(said?.outgoing.node).toBe('flows/README.md');
    });
  });

  describe('that is not understood', () => {
    it('says so, then in simpler words, then calls a person', () => {
      talk = new Talk(content);
      expect(talk.say('qwrt plkj')[1]?.outgoing.text).toContain('belum paham');
      expect(talk.say('zxcv mnbq')[0]?.outgoing.text).toContain('masih belum paham');
      talk.say('hjkl tyui');
      expect(talk.state.owner).toBe('queue');
      expect(talk.effects).toContainEqual(
        expect.objectContaining({ kind: 'open-ticket', reason: 'not-understood' }),
      );
    });

    it('takes a guess back by "bukan ini", with its problem', () => {
      talk = new Talk(content);
      talk.say('cara melihat saldo jht');
      talk.say('bukan ini');
      expect(talk.facts).toContainEqual({ kind: 'problem-removed', problem: 'balance' });
      expect(talk.facts).toContainEqual(expect.objectContaining({ kind: 'missed', why: 'corrected' }));
    });
  });

  describe('left alone', () => {
    it('is nudged once inside phone hours, closed after three days, and may be taken up for thirty', () => {
      inGuide();
      talk.say('sudah');
      const nudges = talk.pass(2 * DAY);
      expect(nudges.map(({ outgoing }) => outgoing.text)).toEqual([
        'Kemarin kita sampai langkah 2 dari 3. Lanjut?',
      ]);
      const wibHour = new Date((nudges[0]?.at ?? 0) + 7 * HOUR).getUTCHours();
      expect(wibHour).toBeGreaterThanOrEqual(7);
      expect(wibHour).toBeLessThan(20);
      expect(talk.pass(5 * DAY)).toEqual([]);
      expect(talk.facts).toContainEqual({ kind: 'episode-closed', resolution: 'abandoned' });
      const [offer] = talk.say('halo');
      expect(offer?.outgoing.text).toContain('langkah 2');
      talk.say('1');
      expect(talk.state.mode).toMatchObject({ kind: 'guiding', step: 1 });
      expect(talk.facts).toContainEqual({ kind: 'episode-reopened' });
    });

    it('is called unsolved when the last answer was that it is stuck', () => {
      inGuide();
      talk.say('macet');
      talk.pass(6 * DAY);
      expect(talk.facts).toContainEqual({ kind: 'episode-closed', resolution: 'unsolved' });
    });

    it('is not nudged after reminders were stopped', () => {
      inGuide();
      talk.say('berhenti');
      talk.tap('Pengingat saja');
      expect(talk.pass(2 * DAY)).toEqual([]);
    });

    it('reminds when the worker asked for it, at the hour they asked for', () => {
      talk = new Talk(content);
      talk.say('kode verifikasi tidak datang');
      talk.say('sudah');
      expect(talk.tap('Tunggu dulu')[0]?.outgoing.text).toContain('1 jam');
      expect(talk.pass(64 * MINUTE)).toEqual([]);
      const said = talk.pass(MINUTE);
      expect(said.at(0)?.outgoing.text).toContain('minta diingatkan');
      expect(talk.state.mode).toMatchObject({ kind: 'guiding', guide: 'knowledge/kode.md', step: 0 });
    });
  });

  describe('after an outage', () => {
    it('is answered once, with where it is', () => {
      inGuide();
      talk.say('sudah');
      const before = talk.state.mode;
      expect(talk.say('halo', { late: true, more: true })).toEqual([]);
      expect(talk.say('pak?', { late: true, more: true })).toEqual([]);
      const said = talk.say('kok lama', { late: true });
      expect(said).toHaveLength(1);
      expect(said[0]?.outgoing.text).toContain('gangguan');
      expect(said[0]?.outgoing.progress?.step).toBe(2);
      expect(talk.state.mode).toEqual(before);
    });

    it('is answered with its subject when nothing had begun', () => {
      talk = new Talk(content);
      talk.say('lupa', { late: true, more: true });
      talk.say('kata sandi', { late: true });
      expect(talk.state.mode).toMatchObject({ kind: 'guiding', guide: 'knowledge/sandi.md' });
    });
  });

  describe('about rights', () => {
    it('asks for consent once, never as number one, and helps without it', () => {
      talk = new Talk(content);
      const [greeting, first] = talk.say('tidak bisa login jmo');
      expect(greeting?.outgoing.text).toMatch(/^Ini Posko/);
      expect(first?.outgoing.choices.map(({ label, aside }) => [label, aside ?? false])).toEqual([
        ['Pernah', false],
        ['Belum pernah', false],
        ['Setuju', true],
        ['Jangan simpan', true],
      ]);
      expect(talk.say('1')[0]?.outgoing.choices).toHaveLength(3);
      expect(talk.state.consent).toBe('asked');
      talk.tap('Setuju');
      expect(talk.state.consent).toBe('given');
      expect(talk.say('sudah').at(-1)?.outgoing.progress?.step).toBe(2);
    });

    it('erases only after saying what stays', () => {
      inGuide();
      const [asked] = talk.say('hapus data saya');
      expect(asked?.outgoing.text).toContain('uang JHT tetap');
      talk.tap('Ya, hapus');
      expect(talk.effects).toContainEqual(expect.objectContaining({ kind: 'wake', wake: 'forget' }));
      expect(talk.state.mode).toEqual({ kind: 'idle' });
    });

    it('does not take a complaint for the wish to stop', () => {
      inGuide();
      talk.say('jmo terus berhenti');
      expect(talk.state.mode).not.toMatchObject({ about: 'stop' });
    });
  });

  describe('with a person', () => {
    it('goes on with the guide while waiting, and the person is silent about it', () => {
      inGuide();
      talk.say('petugas');
      talk.tap('Coba panduan dulu');
      expect(talk.say('sudah')[0]?.outgoing.progress?.step).toBe(2);
      expect(talk.state.owner).toBe('queue');
    });

    it('answers many messages in the queue once', () => {
      inGuide();
      talk.say('petugas');
      const said = ['pak', 'tolong ya pak', 'saya di rumah'].flatMap((text) => talk.say(text));
      expect(said).toHaveLength(1);
    });

    it('carries out a wish to stop silently while the person speaks', () => {
      inGuide();
      talk.say('petugas');
      talk.happen({ kind: 'take', at: talk.now, now: talk.now, staff: 7, name: 'Mas Dimas' });
      expect(talk.state.owner).toBe('human:7');
      expect(talk.say('berhenti')).toEqual([]);
      expect(talk.state.quiet).toBe(true);
      expect(talk.effects).toContainEqual({ kind: 'notify', what: 'stopped' });
    });

    it('ends with the outcome the person chose', () => {
      inGuide();
      talk.say('petugas');
      const now = { at: talk.now, now: talk.now, staff: 7 };
      talk.happen({ kind: 'reply', ...now, name: 'Mas Dimas', text: 'Coba tekan yang merah.' });
      talk.happen({ kind: 'close', ...now, resolution: 'solved_by_person' });
      expect(talk.facts).toContainEqual({ kind: 'episode-closed', resolution: 'solved_by_person' });
      expect(talk.state).toMatchObject({ owner: 'bot', ticket: null, mode: { kind: 'idle' } });
    });
  });
});
