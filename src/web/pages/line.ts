import type { Outgoing } from '#model/effect.ts';
import type { Line } from '#store/views/transcript.ts';
import type { Words } from '../words.ts';
import { type Html, html, NOTHING } from './html.ts';

/** Plants are in Indonesia's three zones; Java's is where most of them and their clocks are. */
const TIME = new Intl.DateTimeFormat('id-ID', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Jakarta',
});

/** The parts of a stretch: "a. Tekan …". Each stands by itself, so that an eye coming back from the phone finds it again. */
const PART = /^[a-d]\. /;
const BREAK = /\n\n+|\n(?=[a-d]\. )/;

/** One line of the conversation as a bubble. */
export function lineOf(line: Line, words: Words): Html {
  return line.from === 'worker' ? saidBubble(line, words) : letterBubble(line, words);
}

function saidBubble(line: Extract<Line, { from: 'worker' }>, words: Words): Html {
  const gone = line.text === null;
  const text = line.text || words(line.media ? 'web.media' : 'web.blanked');
  return html`<li id="l${line.seq}" class="mine${gone ? ' gone' : ''}" data-seq="${line.seq}"><div class="bubble"><span class="who">${words('web.from.you')}: </span><p dir="auto">${text}</p>${clockOf(line.at)}</div></li>`;
}

function letterBubble(line: Extract<Line, { outgoing: Outgoing }>, words: Words): Html {
  const { outgoing, seq, from } = line;
  const who = words(from === 'bot' ? 'web.from.bot' : 'web.from.person');
  const paragraphs = outgoing.text.split(BREAK).filter((text) => text.trim() !== '');
  return html`<li id="l${seq}" class="${from}" data-seq="${seq}"><span class="face" aria-hidden="true">${who.slice(0, 1)}</span><div class="bubble"><span class="who">${who}: </span>${progressOf(outgoing)}${paragraphs.map((text) => html`<p dir="auto"${PART.test(text) ? html` class="part"` : NOTHING}>${text}</p>`)}${pictureOf(outgoing, seq, words)}${clockOf(line.at)}</div></li>`;
}

function progressOf({ progress }: Outgoing): Html {
  if (progress === undefined) return NOTHING;
  return html`<div class="progress"><b>${progress.label}</b><progress value="${progress.step}" max="${progress.of}" aria-label="${progress.label}"></progress></div>`;
}

/** The picture, and the same picture over the whole screen: a link to it and back, so that it needs no script. */
function pictureOf({ picture }: Outgoing, seq: number, words: Words): Html {
  if (picture === undefined) return NOTHING;
  const source = `/pictures/${picture.hash}.png`;
  const enlarge = words('web.picture.enlarge', { alt: picture.alt });
  return html`<a class="picture" href="#p${seq}" aria-label="${enlarge}"><img src="${source}" alt="${picture.alt}" loading="lazy"></a><a class="full" id="p${seq}" href="#l${seq}" aria-label="${words('web.picture.close')}"><img src="${source}" alt="${picture.alt}" loading="lazy"><span aria-hidden="true">✕</span></a>`;
}

function clockOf(at: number): Html {
  return html`<time datetime="${new Date(at).toISOString()}">${TIME.format(at)}</time>`;
}
