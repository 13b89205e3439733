import type { Transcript } from '#store/views/transcript.ts';
import type { Words } from '../words.ts';
import { type Html, html } from './html.ts';
import type { Look } from './layout.ts';

/** Who has the conversation, in one short line. */
export function companionOf(transcript: Transcript | undefined, words: Words): string {
  const owner = transcript?.owner ?? 'bot';
  if (owner === 'queue') return words('web.who.queue');
  if (owner === 'bot' || owner === 'paused') return words('web.who');
  const name = transcript?.person;
  return name ? words('web.who.person', { name }) : words('web.who.someone');
}

/** The top of the chat: who this is, the size of letters, and the way out. */
export function header(companion: string, { words, large }: Look): Html {
  return html`<header>
<span class="face" aria-hidden="true">P</span>
<div class="name"><h1>${words('web.name')}</h1><p id="who" aria-live="polite">${companion}</p></div>
<a class="tool" href="/huruf/${large ? 'biasa' : 'besar'}"><span aria-hidden="true">${large ? 'A' : 'A+'}</span><span class="hidden">${words(large ? 'web.smaller' : 'web.larger')}</span></a>
<details class="menu"><summary class="tool"><span aria-hidden="true">⋮</span><span class="hidden">${words('web.menu')}</span></summary>
<nav><a href="/privasi">${words('web.privacy')}</a><a href="/selesai">${words('web.finish')}</a></nav></details>
</header>`;
}
