import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { PROFILES } from '#channels/profiles.ts';
import { render } from '#channels/render.ts';
import type { Content } from '#model/content.ts';
import { CHOICES, LABEL_LENGTH } from '#model/limits.ts';
import { RESOLUTIONS } from '#model/problem.ts';
import { HOUR } from '#model/time.ts';
import { wholeContent } from '../content/whole.ts';
import { type Said, Talk } from './conversation.ts';

/** Something that may happen to a conversation; numbers choose among what is possible then. */
type Move =
  | { kind: 'write'; text: string; burst: boolean; gather: boolean; late: boolean; more: boolean }
  | { kind: 'number'; number: number }
  | { kind: 'tap'; letter: number; choice: number }
  | { kind: 'media'; media: 'picture' | 'voice' | 'sticker' | 'call' | 'location' }
  | { kind: 'pass'; hours: number }
  | { kind: 'identity'; what: 'right' | 'wrong' | 'joining' | 'joined' }
  | { kind: 'staff'; act: 'take' | 'reply' | 'give-back' | 'close' | 'set-aside'; who: number };

const SAYINGS = [
  'gak bisa login jmo',
  'lupa sandi',
  'sudah',
  'belum',
  'macet',
  'kode ga masuk',
  'menu',
  'kembali',
  'petugas',
  'berhenti',
  'bahasa',
  'hapus data saya',
  'semua langkah',
  'lanjut',
  'bukan ini',
  'setuju',
  'saldo saya kok kosong',
  'bantu teman',
  'ibu saya lupa sandi',
  'ganti orang',
  'Bu Dani',
  'sambungkan',
  'pisahkan',
  'terima kasih',
  'asdf qwer',
  '7',
  '',
];

const text = fc.oneof(fc.constantFrom(...SAYINGS), fc.string({ unit: 'binary', maxLength: 60 }));
const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('write' as const),
      text,
      burst: fc.boolean(),
      gather: fc.boolean(),
      late: fc.boolean(),
      more: fc.boolean(),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('number' as const), number: fc.integer({ min: 1, max: 8 }) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('tap' as const), letter: fc.nat(), choice: fc.nat() }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('media' as const),
      media: fc.constantFrom('picture', 'voice', 'sticker', 'call', 'location'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('pass' as const), hours: fc.integer({ min: 1, max: 900 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('identity' as const),
      what: fc.constantFrom('right' as const, 'wrong' as const, 'joining' as const, 'joined' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('staff' as const),
      act: fc.constantFrom('take', 'reply', 'give-back', 'close', 'set-aside'),
      who: fc.integer({ min: 1, max: 2 }),
    }),
  },
);

function make(talk: Talk, does: Move): readonly Said[] {
  const now = { at: talk.now, now: talk.now };
  if (does.kind === 'write') {
    const { burst, gather, late, more } = does;
    return talk.say(does.text, {
      late,
      more,
      gather: gather ? 3_000 : 0,
      at: burst ? talk.now - HOUR : talk.now,
      words: 'kucing mangga perahu',
      joined: true,
    });
  }
  if (does.kind === 'number') return talk.say(String(does.number));
  if (does.kind === 'media') return talk.send(does.media);
  if (does.kind === 'pass') return talk.pass(does.hours * HOUR);
  if (does.kind === 'tap') {
    const offering = talk.letters.filter((letter) => letter.offered.length > 0);
    const letter = offering[does.letter % Math.max(1, offering.length)];
    const choice = letter?.offered[does.choice % letter.offered.length];
    if (letter === undefined || choice === undefined) return [];
    const sameEpisode = letter.episode !== null && letter.episode === talk.state.episode;
    return talk.say(choice.label, { tapped: { choice, sprint: letter.sprint, sameEpisode } });
  }
  if (does.kind === 'identity') {
    if (does.what === 'joining') {
      return talk.happen({ kind: 'joining', ...now, join: 1, channel: 'telegram', address: '••••123' });
    }
    if (does.what === 'joined') {
      return talk.happen({
        kind: 'joined',
        ...now,
        late: false,
        place: { node: 'knowledge/lupa-sandi.md', step: 1 },
      });
    }
    return talk.happen({ kind: 'words', ...now, result: does.what, of: 'web' });
  }
  const staff = does.who;
  if (does.act === 'take') return talk.happen({ kind: 'take', ...now, staff, name: 'Dimas' });
  if (does.act === 'reply') return talk.happen({ kind: 'reply', ...now, staff, name: 'Dimas', text: 'halo' });
  if (does.act === 'give-back') return talk.happen({ kind: 'give-back', ...now, staff });
  if (does.act === 'close') return talk.happen({ kind: 'close', ...now, staff, resolution: RESOLUTIONS[1] });
  return talk.happen({ kind: 'set-aside', ...now });
}

/** The same conversations every time: a red run is then the change's doing, and anybody can see it again. */
const SEED = 20_261_124;

describe('whatever happens to a conversation', () => {
  let content: Content;

  beforeAll(async () => {
    content = await wholeContent();
  });

  function always(check: (talk: Talk, said: readonly Said[], before: Talk['state']) => void): void {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 25 }), (moves) => {
        const talk = new Talk(content);
        for (const does of moves) {
          const before = talk.state;
          check(talk, make(talk, does), before);
        }
      }),
      { numRuns: 150, seed: SEED },
    );
  }

  it('the bot is silent while a person speaks', () => {
    always((_talk, said, before) => {
      if (!before.owner.startsWith('human')) return;
      // What a step itself hands back to the bot may be said; nothing else.
      const speaking = said.filter((letter) => letter.outgoing.from === 'bot');
      if (_talk.state.owner === before.owner) expect(speaking).toEqual([]);
    });
  });

  it('what is offered is what was said, and stays what the worker saw', () => {
    always((talk, said) => {
      for (const { outgoing, offered } of said) {
        expect(outgoing.choices.map((choice) => choice.label)).toEqual(offered.map((answer) => answer.label));
      }
      const { mode, owner } = talk.state;
      const question = said.findLast((letter) => letter.offered.length > 0 && letter.outgoing.from === 'bot');
      if (mode.kind !== 'idle' && question !== undefined && owner === 'bot' && said.at(-1) === question) {
        expect(mode.offered).toEqual(question.offered);
      }
    });
  });

  it('nothing exceeds what networks can show', () => {
    always((_talk, said) => {
      for (const { outgoing, sprint } of said) {
        const numbered = outgoing.choices.filter((choice) => !choice.aside);
        expect(numbered.length).toBeLessThanOrEqual(CHOICES);
        for (const { label } of outgoing.choices) expect(label.length).toBeLessThanOrEqual(LABEL_LENGTH);
        for (const profile of Object.values(PROFILES)) {
          const letter = { id: 1, conversation: 1, sprint, address: 'a', outgoing };
          for (const part of render(letter, profile)) {
            expect(part.text.length).toBeLessThanOrEqual(profile.textLength);
            expect(part.buttons.length).toBeLessThanOrEqual(Math.max(profile.buttons, profile.listRows));
          }
        }
      }
    });
  });

  it('every letter says something', () => {
    always((_talk, said) => {
      for (const { outgoing } of said) expect(outgoing.text.trim()).not.toBe('');
    });
  });

  it('sprint and epoch only rise, and episodes open and close in turn', () => {
    always((talk, said, before) => {
      expect(talk.state.sprint).toBeGreaterThanOrEqual(before.sprint + (said.length > 0 ? 1 : 0));
      expect(talk.state.epoch).toBeGreaterThanOrEqual(before.epoch);
      const turns = talk.facts.filter((fact) => /^episode-/.test(fact.kind)).map((fact) => fact.kind);
      turns.forEach((kind, index) => {
        expect(kind === 'episode-closed').toBe(index % 2 === 1);
      });
      expect(talk.state.episode !== null).toBe(turns.length % 2 === 1);
    });
  });

  it('a button of an ended episode opens the menu at most: it answers, ends and erases nothing', () => {
    let tapped = 0;
    always((talk, _said, { episode }) => {
      // Right after an episode has ended or begun, every button of the others is tapped, each in a copy.
      if (talk.state.episode === episode || talk.state.owner !== 'bot') return;
      for (const { offered, episode: of, sprint } of talk.letters) {
        if (of === talk.state.episode || sprint === talk.state.sprint) continue;
        for (const choice of offered) {
          const act = 'act' in choice.does ? choice.does.act : undefined;
          // Consent may be answered for ever, and "Ya, lanjut" is for taking up what has ended.
          if (act === 'consent' || act === 'resume') continue;
          const copy = new Talk(content, talk.state);
          copy.now = talk.now;
          copy.say(choice.label, { tapped: { choice, sprint, sameEpisode: false } });
          tapped += 1;
          const facts = copy.facts.map(({ kind }) => kind);
          const opened = talk.state.episode === null ? ['episode-opened'] : [];
          expect(facts.filter((kind) => /^episode-/.test(kind))).toEqual(opened);
          expect(facts).not.toContain('answered');
          expect(facts).not.toContain('erasure-asked');
          expect(copy.effects.filter((effect) => effect.kind === 'wake' && effect.wake === 'forget')).toEqual(
            [],
          );
          expect(copy.state.mode).toMatchObject({ kind: 'asking', about: content.home });
        }
      }
    });
    expect(tapped).toBeGreaterThan(100);
  });

  it('a worker can always reach a person by one word', () => {
    always((talk) => {
      if (talk.state.owner !== 'bot') return;
      const copy = new Talk(content, talk.state);
      copy.now = talk.now;
      copy.say('petugas');
      expect(copy.state.owner).toBe('queue');
    });
  });
});
