import { readFileSync } from 'node:fs';
import type { Arrival } from '#model/channel.ts';
import type { Owner } from '#model/conversation.ts';
import type { Outgoing } from '#model/effect.ts';
import type { Places } from '#model/places.ts';
import type { Line, Transcript } from '#store/views/transcript.ts';
import type { Backend } from '#web/backend.ts';
import { createHub } from '#web/hub.ts';

/** A conversation in memory. */
interface Talk {
  readonly id: number;
  readonly lines: Line[];
  readonly known: Map<string, number>;
  owner: Owner;
  person: string | null;
  waiting: boolean;
  idle: boolean;
  asides: readonly string[] | null;
  sprint: number;
  activeAt: number;
}

/** A backend in memory for the pages, with handles for a test to speak as bot or person. */
export interface Bench extends Backend {
  /** Every arrival that was stored, in order. */
  readonly stored: Arrival[];
  readonly talks: Map<string, Talk>;
  /** Says something to the only, or the last, visitor. */
  speak(outgoing: Partial<Outgoing>, address?: string): void;
  /** Hands the conversation over. */
  hand(owner: Owner, person?: string | null, address?: string): void;
  /** While true, nothing can be stored. */
  down: boolean;
  /** While true, what visitors say is blanked at once, as without consent. */
  forgetful: boolean;
  /** While true, nobody answers and dots are shown. */
  slow: boolean;
}

const PLACES: Places = {
  workers: 'pekerja Pabrik Contoh',
  facilitators: 'Mas Dimas dan Mbak Ayu',
  desk: { name: 'meja HR di kantin', hours: 'Senin sampai Jumat 09.00–15.00' },
  plants: [],
  official: ['175'],
  privacy: '/privasi',
};

/** A picture that exists: 1 × 1, so that a test needs no rendering. */
export const PICTURE = {
  hash: 'ab'.repeat(32),
  path: 'knowledge/images/masuk-tombol.png',
  alt: 'Tombol Masuk di JMO',
};

/** Makes a backend whose clock is `now` and whose bot walks a guide of three steps. */
export function createBench(now: () => number, picture?: string): Bench {
  const hub = createHub();
  const talks = new Map<string, Talk>();
  const stored: Arrival[] = [];

  function talkOf(address: string): Talk {
    const talk = talks.get(address) ?? {
      id: 100 + talks.size,
      lines: [],
      known: new Map(),
      owner: 'bot' as const,
      person: null,
      waiting: false,
      idle: false,
      asides: null,
      sprint: 0,
      activeAt: now(),
    };
    talks.set(address, talk);
    return talk;
  }

  function add(talk: Talk, outgoing: Partial<Outgoing>): void {
    talk.sprint += 1;
    const letter: Outgoing = { from: 'bot', text: '', choices: [], ...outgoing };
    const seq = talk.lines.length + 1;
    talk.lines.push({ from: letter.from, seq, at: now(), sprint: talk.sprint, outgoing: letter });
  }

  const bench: Bench = {
    stored,
    talks,
    down: false,
    slow: false,
    forgetful: false,
    async receive(arrival) {
      if (bench.down) throw new Error('the database is down');
      const talk = talkOf(arrival.address);
      const before = talk.known.get(arrival.externalId);
      if (before !== undefined) return before;
      stored.push(arrival);
      const seq = talk.lines.length + 1;
      talk.known.set(arrival.externalId, seq);
      talk.activeAt = now();
      const text = bench.forgetful ? null : arrival.text;
      talk.lines.push({ from: 'worker', seq, at: arrival.at, text, media: false });
      if (bench.slow) talk.waiting = true;
      else if (talk.owner === 'bot') for (const letter of answer(talk.sprint)) add(talk, letter);
      hub.nudge(arrival.address);
      return seq;
    },
    async transcript(address): Promise<Transcript | undefined> {
      const talk = talks.get(address);
      if (talk === undefined) return undefined;
      const { id, lines, owner, person, waiting, idle, asides, activeAt } = talk;
      const cursor = lines.at(-1)?.seq ?? 0;
      return {
        conversation: id,
        language: 'id',
        owner,
        person,
        waiting,
        idle,
        asides,
        activeAt,
        cursor,
        lines: [...lines],
      };
    },
    subscribe: hub.subscribe,
    async leave(address) {
      talks.delete(address);
      hub.nudge(address);
    },
    async welcome() {
      return {
        text: 'Ada yang macet di JMO? Pilih salah satu, atau tulis dengan kata-kata sendiri.',
        choices: [
          { label: 'Tidak bisa masuk', hint: 'Lupa sandi, lupa akun, terkunci' },
          { label: 'Daftar akun baru' },
          { label: 'Kode tidak masuk' },
          { label: 'Cek saldo JHT' },
          { label: 'Data saya salah', hint: 'Nama, NIK, tanggal lahir' },
          { label: 'Tanya petugas' },
        ],
      };
    },
    async places() {
      return PLACES;
    },
    async picture(hash) {
      if (hash !== PICTURE.hash || picture === undefined) return undefined;
      return new Uint8Array(readFileSync(picture));
    },
    speak(outgoing, address = [...talks.keys()].at(-1) ?? '') {
      const talk = talkOf(address);
      talk.waiting = false;
      add(talk, outgoing);
      hub.nudge(address);
    },
    hand(owner, person = null, address = [...talks.keys()].at(-1) ?? '') {
      const talk = talkOf(address);
      Object.assign(talk, { owner, person });
      hub.nudge(address);
    },
  };
  return bench;
}

/** What the little bot says next, by how often it has spoken. */
function answer(sprint: number): Partial<Outgoing>[] {
  if (sprint === 0) {
    return [
      {
        text: 'Ini Posko, tempat tanya JMO untuk pekerja Pabrik Contoh. Bukan BPJS. Petugas: Mas Dimas.\nKami tidak pernah minta kode, sandi, KTP, atau uang.',
      },
      {
        node: 'flows/masalah-login.md',
        text: 'Dulu pernah bisa masuk JMO?',
        choices: [
          { label: 'Pernah' },
          { label: 'Belum pernah' },
          { label: 'Dibuatkan orang lain', hint: 'Anak, teman, atau petugas' },
          { label: 'Setuju', aside: true },
          { label: 'Jangan simpan', aside: true },
        ],
      },
    ];
  }
  const step = Math.min(sprint - 1, 5);
  return [
    {
      node: 'knowledge/lupa-sandi.md',
      text: 'Tekan tulisan "Lupa Kata Sandi?" di bawah kotak sandi.\n\nTulisannya kecil, warna biru.',
      picture: PICTURE,
      progress: { label: `Langkah ${step} dari 5`, step, of: 5 },
      choices: [{ label: 'Sudah' }, { label: 'Belum' }, { label: 'Macet di sini' }],
    },
  ];
}
