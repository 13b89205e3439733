import { type Html, html } from './html.ts';
import type { Look } from './layout.ts';
import { sheet } from './sheet.ts';

/** Asks once before the screen is cleared: a slip of the finger must not cost the conversation. */
export function finishPage(look: Look): Html {
  const { words } = look;
  return sheet(look, {
    title: words('web.finish.title'),
    text: words('web.finish.text'),
    more: html`<form method="post" action="/selesai"><button class="answer"><span class="label">${words('web.finish.yes')}</span></button></form>`,
  });
}
