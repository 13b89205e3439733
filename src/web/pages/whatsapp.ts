import type { Health, Pairing } from '#model/channel.ts';
import { type Html, html, NOTHING } from './html.ts';
import { type Look, layout } from './layout.ts';

/** Seconds after which the page looks again: a picture lives for twenty. */
const REFRESH = 5;

/** How WhatsApp is, and what to scan or type. */
export function whatsappPage(look: Look, health: Health | undefined, pairing: Pairing | undefined): Html {
  const { words } = look;
  const connected = health?.state === 'up';
  return layout(look, {
    title: `${words('web.whatsapp.title')} · Posko`,
    kind: 'sheet',
    head: html`<meta http-equiv="refresh" content="${REFRESH}">`,
    body: html`<main><h1>${words('web.whatsapp.title')}</h1>
<p role="status"><strong>${words(stateOf(connected, pairing))}</strong></p>
${pairing === undefined || connected ? detailOf(health) : toDo(look, pairing)}</main>`,
  });
}

function stateOf(connected: boolean, pairing: Pairing | undefined) {
  if (connected) return 'web.whatsapp.connected';
  return pairing === undefined ? 'web.whatsapp.waiting' : 'web.whatsapp.unpaired';
}

/** The channel's own sentence, as on the status page. */
function detailOf(health: Health | undefined): Html {
  return health === undefined ? NOTHING : html`<p lang="en">${health.detail}</p>`;
}

function toDo({ words }: Look, pairing: Pairing): Html {
  const how =
    pairing.kind === 'qr'
      ? html`<p>${words('web.whatsapp.scan')}</p>
<p><img src="/whatsapp/qr.svg" alt="${words('web.whatsapp.picture')}" width="320" height="320"></p>`
      : html`<p>${words('web.whatsapp.type')}</p><p><strong class="code">${pairing.code}</strong></p>`;
  return html`<p>${words('web.whatsapp.own')}</p>${how}`;
}
