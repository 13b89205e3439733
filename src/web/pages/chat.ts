import type { Transcript } from '#store/views/transcript.ts';
import type { Welcome } from '../backend.ts';
import type { Session } from '../session.ts';
import { restOf } from '../session.ts';
import { answersAtFirst, answersForm, answersTo } from './answers.ts';
import { companionOf, header } from './header.ts';
import { type Html, html, NOTHING } from './html.ts';
import { type Look, layout } from './layout.ts';
import { lineOf } from './line.ts';

/** Everything the chat page shows. */
export interface Chat {
  readonly session: Session;
  /** Undefined before the first message. */
  readonly transcript: Transcript | undefined;
  readonly welcome: Welcome;
  /** Names what the forms send, so that the same press twice is one message. */
  readonly keys: readonly [answers: string, text: string];
  /** A sentence above the box: why something was not taken in. */
  readonly notice?: string | undefined;
  /** What the visitor had written and must not lose. */
  readonly draft?: string | undefined;
}

/** The chat: bubbles, the answers that can be given, and the box to write in. Works without its script. */
export function chatPage(chat: Chat, look: Look): Html {
  const { transcript, session } = chat;
  const { words } = look;
  const waiting = transcript?.waiting === true;
  const answers = transcript === undefined ? answersAtFirst(chat.welcome.choices) : answersTo(transcript);
  const last = transcript?.lines.at(-1)?.seq;
  // Another address on every page: to the same one with a fragment a browser only scrolls.
  const onward = `/?lihat=${chat.keys[1]}#akhir`;
  return layout(look, {
    title: words('web.title'),
    kind: 'chat',
    head: html`<script src="${look.assets.script}" defer></script>${waiting ? html`<noscript><meta http-equiv="refresh" content="3; url=${onward}"></noscript>` : NOTHING}`,
    body: html`<a class="skip" href="#text">${words('web.skip')}</a>
${header(companionOf(transcript, words), look)}
<main id="chat" data-visit="${session.visit}" data-after="${transcript?.cursor ?? 0}" data-off="${words('web.offline')}" data-fail="${words('web.not-stored')}" data-kiosk="${session.kiosk ? restOf(session) : ''}">
<div id="log" role="log" aria-label="${words('web.log')}"><ol id="lines">${transcript === undefined ? welcomeLines(chat.welcome, look) : transcript.lines.map((line) => lineOf(line, words))}</ol>
<p id="dots"${waiting ? NOTHING : html` hidden`}><span class="hidden">${words('web.waiting')}</span><i></i><i></i><i></i></p></div>
${last === undefined ? NOTHING : html`<noscript><p class="look"><a href="${onward}">${words('web.see-answer')}</a></p></noscript>`}
<div id="ask" tabindex="-1">${answersForm(answers, chat.keys[0], words)}</div>
<div id="akhir"></div>
<button id="more" type="button" hidden>${words('web.new-below')} <span aria-hidden="true">↓</span></button>
</main>
<footer>
<p id="note" role="status"${chat.notice === undefined ? html` hidden` : NOTHING}>${chat.notice ?? ''}</p>
<form id="write" method="post" action="/kirim"><input type="hidden" name="key" value="${chat.keys[1]}"><textarea id="text" name="text" rows="1" maxlength="4096" aria-label="${words('web.write')}" placeholder="${words('web.placeholder')}" autocomplete="off" enterkeyhint="send">${chat.draft ?? ''}</textarea><button class="send" aria-label="${words('web.send')}"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M3 20.5v-7l10-1.5-10-1.5v-7L22 12z"/></svg></button></form>
<form id="end" method="post" action="/selesai"></form>
</footer>
<template id="mine"><li class="mine unsent"><div class="bubble"><span class="who">${words('web.from.you')}: </span><p dir="auto"></p><small>${words('web.pending')}</small></div></li></template>`,
  });
}

/** What a visitor sees first; nothing of it is stored. */
function welcomeLines(welcome: Welcome, { words }: Look): Html {
  const paragraphs = [words('web.welcome.safe'), ...welcome.text.split(/\n\n+/)].filter(
    (text) => text !== '',
  );
  return html`${paragraphs.map((text) => html`<li class="bot"><span class="face" aria-hidden="true">P</span><div class="bubble"><span class="who">${words('web.from.bot')}: </span><p dir="auto">${text}</p></div></li>`)}`;
}
