import { type Html, html, NOTHING } from './html.ts';
import { type Look, layout } from './layout.ts';

/** A short page with one sentence and the way back to the chat. */
export function sheet(
  look: Look,
  page: { readonly title: string; readonly text: string; readonly more?: Html },
): Html {
  return layout(look, {
    title: `${page.title} · Posko`,
    kind: 'sheet',
    body: html`<main><h1>${page.title}</h1><p>${page.text}</p>${page.more ?? NOTHING}<p><a class="back" href="/">${look.words('web.back')}</a></p></main>`,
  });
}
