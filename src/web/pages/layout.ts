import type { Language } from '#model/language.ts';
import type { Assets } from '../assets.ts';
import type { Words } from '../words.ts';
import { type Html, html, NOTHING } from './html.ts';

/** How a page is shown to this visitor. */
export interface Look {
  readonly language: Language;
  readonly words: Words;
  /** Letters a third larger. */
  readonly large: boolean;
  readonly assets: Assets;
}

/** A whole page. `head` holds what only this page needs; `data` stands on the body for the page's script. */
export function layout(
  look: Look,
  page: {
    readonly title: string;
    readonly body: Html;
    readonly head?: Html;
    readonly kind: 'chat' | 'sheet';
  },
): Html {
  return html`<!doctype html>
<html lang="${look.language}" class="${look.large ? 'large' : ''}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="theme-color" content="#0b4f4a">
<meta name="format-detection" content="telephone=no">
<title>${page.title}</title>
<link rel="icon" href="${look.assets.icon}" type="image/svg+xml">
<link rel="stylesheet" href="${look.assets.style}">
${page.head ?? NOTHING}
</head>
<body class="${page.kind}">
${page.body}
</body>
</html>
`;
}
