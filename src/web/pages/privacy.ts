import type { Places } from '#model/places.ts';
import { type Html, html } from './html.ts';
import { type Look, layout } from './layout.ts';

/** What is kept and what is not, on one page that can be printed for the notice board. */
export function privacyPage(places: Places, look: Look): Html {
  const { words } = look;
  const one = (title: string, ...texts: string[]) =>
    html`<section><h2>${title}</h2>${texts.length === 1 ? html`<p>${texts[0]}</p>` : html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`}</section>`;
  return layout(look, {
    title: `${words('web.privacy.title')} · Posko`,
    kind: 'sheet',
    body: html`<main><h1>${words('web.privacy.title')}</h1>
<p>${words('web.privacy.intro', { workers: places.workers })}</p>
${one(words('web.privacy.never.title'), words('web.privacy.never'))}
${one(words('web.privacy.masked.title'), words('web.privacy.masked'))}
${one(words('web.privacy.kept.title'), words('web.privacy.kept.steps'), words('web.privacy.kept.text'), words('web.privacy.kept.address'))}
${one(words('web.privacy.not.title'), words('web.privacy.not.media'), words('web.privacy.not.network'))}
${one(words('web.privacy.readers.title'), words('web.privacy.readers', { facilitators: places.facilitators }))}
${one(words('web.privacy.rights.title'), words('web.privacy.rights'))}
${one(words('web.privacy.screen.title'), words('web.privacy.screen'))}
<p>${words('web.privacy.ask', { desk: places.desk.name, hours: places.desk.hours })}</p>
<p class="screen"><a class="back" href="/">${words('web.back')}</a></p></main>`,
  });
}
