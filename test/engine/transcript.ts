import { PROFILES } from '#channels/profiles.ts';
import { render } from '#channels/render.ts';
import { readCommand } from '#language/command.ts';
import type { ChannelName } from '#model/channel.ts';
import type { Content, NodeId } from '#model/content.ts';
import type { Event, Media, Tried } from '#model/event.ts';
import { HOUR, MINUTE } from '#model/time.ts';
import { type Said, Talk } from './conversation.ts';

/** Joining words that were written here, and what came of it. */
const WORDS: Readonly<Record<string, Tried>> = {
  'tiga kata yang cocok': 'right',
  'tiga kata yang keliru': 'wrong',
  'tiga kata keenam kali': 'too-often',
};

const MEDIA: Readonly<Record<string, Media>> = {
  gambar: 'picture',
  suara: 'voice',
  video: 'video',
  stiker: 'sticker',
  telepon: 'call',
  lokasi: 'location',
};

/** A transcript as it should read, and the nodes it came through. */
interface Played {
  readonly text: string;
  readonly entered: readonly NodeId[];
}

/**
 * Plays a transcript again and returns it as it should read: quotes are the worker, the rest is the bot. One quote
 * holds one line or several bubbles written at once; a line in square brackets is something that happened:
 * `[gambar]`, `[suara]`, `[telepon]`, `[tombol Sudah]`, `[tombol lama Sudah]`, `[20 jam kemudian]`,
 * `[tiga kata yang cocok]`, `[kata ditulis dari web]`, `[digabung]`, `[petugas Dimas: …]`, `[petugas mengambil]`, `[petugas mengembalikan]`, `[petugas menutup: solved_by_person]`.
 */
export function replay(content: Content, transcript: string): Played {
  const talk = new Talk(content);
  const [title = '', ...blocks] = transcript.trimEnd().split(/\n\n+/);
  const played = [title];
  for (const block of blocks) {
    if (!block.startsWith('>')) {
      if (played.length === 1) played.push(...prose(block));
      continue;
    }
    const lines = block.split('\n').map((line) => line.replace(/^>\s?/, ''));
    played.push(block, ...respond(talk, lines));
  }
  const entered = talk.facts.flatMap((fact) => (fact.kind === 'node-entered' ? [fact.node] : []));
  return { text: `${played.join('\n\n')}\n`, entered };
}

/** Only the words between the title and the first quote belong to the author. */
function prose(block: string): string[] {
  return block.startsWith('_') ? [block] : [];
}

function respond(talk: Talk, lines: readonly string[]): string[] {
  const [factsBefore, effectsBefore] = [talk.facts.length, talk.effects.length];
  const said: Said[] = [];
  const writesOn = lines.length > 1;
  for (const line of lines) {
    said.push(
      ...(happening(talk, line) ??
        talk.say(line, { ...(writesOn && { gather: 3_000 }), ...looked(talk, line) })),
    );
  }
  if (writesOn) said.push(...talk.pass(3_000));
  const notes: string[] = [];
  for (const fact of talk.facts.slice(factsBefore)) {
    if (fact.kind === 'episode-closed')
      notes.push(`selesai: ${fact.resolution}${fact.door ? ` ke ${fact.door}` : ''}`);
    if (fact.kind === 'episode-opened' && fact.friend) notes.push('untuk teman');
    if (fact.kind === 'problem-noted') notes.push(`masalah: ${fact.problem}`);
    if (fact.kind === 'problem-removed') notes.push(`bukan masalah: ${fact.problem}`);
  }
  for (const effect of talk.effects.slice(effectsBefore)) {
    if (effect.kind === 'open-ticket') {
      const step = effect.step === undefined ? '' : ` langkah ${effect.step + 1}`;
      notes.push(`tiket: ${effect.reason}${effect.node ? ` di ${effect.node}${step}` : ''}`);
    }
    if (effect.kind === 'notify' && effect.what.startsWith('call-')) notes.push(`kartu: ${effect.what}`);
    if (effect.kind === 'close-ticket') notes.push(`tiket ditutup: ${effect.resolution}`);
  }
  const shown = said.flatMap((letter) => shownAs(letter));
  return [...(shown.length > 0 ? shown : ['_(diam)_']), ...notes.map((note) => `_(${note})_`)];
}

/** What the shell looks up for somebody who asks what is kept, or to join or part two conversations. */
function looked(talk: Talk, line: string): Partial<Event & { kind: 'message' }> {
  const command = readCommand(line);
  if (command === 'join') return { words: 'kucing mangga perahu' };
  if (command === 'part') {
    const { joined } = talk;
    talk.joined = false;
    return { joined };
  }
  if (command !== 'my-data') return {};
  const { state, facts, now } = talk;
  const episodes = facts.filter((fact) => fact.kind === 'episode-opened').length;
  const tickets = state.ticket === null ? 0 : 1;
  return {
    mine: { address: '0813••••788', since: now, texts: 0, episodes, tickets, consent: state.consent },
  };
}

function shownAs({ outgoing, sprint }: Said): string[] {
  const letter = { id: 1, conversation: 1, sprint, address: 'worker', outgoing };
  const who = outgoing.from === 'person' ? '**Petugas:** ' : '';
  return render(letter, PROFILES.terminal).map((part) => `${who}${part.text}`.trim().replace(/\n\n+/g, '\n'));
}

function happening(talk: Talk, line: string): readonly Said[] | undefined {
  const inside = /^\[(.+)\]$/.exec(line)?.[1];
  if (inside === undefined) return undefined;
  const media = MEDIA[inside];
  if (media !== undefined) return talk.send(media);
  const [, old, label] = /^tombol (lama )?(.+)$/.exec(inside) ?? [];
  if (label !== undefined) return talk.tap(label, old === undefined ? 0 : 1);
  const [, count, unit] = /^(\d+) (menit|jam|hari) kemudian$/.exec(inside) ?? [];
  if (count !== undefined)
    return talk.pass(Number(count) * (unit === 'menit' ? MINUTE : unit === 'jam' ? HOUR : 24 * HOUR));
  const at = { at: talk.now, now: talk.now };
  const result = WORDS[inside];
  if (result !== undefined) return talk.happen({ kind: 'words', ...at, result, of: 'web' });
  const [, channel, address] = /^kata ditulis dari (\w+) ?(.*)$/.exec(inside) ?? [];
  if (channel !== undefined && address !== undefined) {
    return talk.happen({ kind: 'joining', ...at, join: 1, channel: channel as ChannelName, address });
  }
  const [, place] = /^digabung(?: dari (.+))?$/.exec(inside) ?? [];
  if (inside.startsWith('digabung')) {
    talk.joined = true;
    return talk.happen({
      kind: 'joined',
      ...at,
      late: false,
      ...(place && { place: { node: place, step: 1 } }),
    });
  }
  const now = { ...at, staff: 1 };
  const [, name, text] = /^petugas (\w+): (.+)$/.exec(inside) ?? [];
  if (name !== undefined && text !== undefined) {
    if (name === 'menutup') {
      const resolution = text as 'solved_by_person' | 'referred' | 'unsolved';
      return talk.happen({ kind: 'close', ...now, resolution });
    }
    return talk.happen({ kind: 'reply', ...now, name, text });
  }
  if (inside === 'petugas mengambil') return talk.happen({ kind: 'take', ...now, name: 'Mas Dimas' });
  if (inside === 'petugas mengembalikan') return talk.happen({ kind: 'give-back', ...now });
  throw new Error(`a transcript says [${inside}], which is nothing that can happen`);
}
