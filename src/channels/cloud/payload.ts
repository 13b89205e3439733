import type { Part, Profile } from '#model/channel.ts';
import { HINT_LENGTH } from '#model/limits.ts';
import { clip } from '../cut.ts';
import { codeOf, TEMPLATES } from './templates.ts';

// Meta's reference, interactive list messages: characters of the button that opens the list.
const OPENER_LENGTH = 20;

/** What a message is, as the Messages API wants it: its `type` and the object of that name. */
export type Content =
  | { readonly type: 'text'; readonly text: object }
  | { readonly type: 'image'; readonly image: object }
  | { readonly type: 'interactive'; readonly interactive: object }
  | { readonly type: 'template'; readonly template: object };

/** A part as a message; `media` is the uploaded picture of a part that has one. */
export function contentOf(part: Part, profile: Profile, media: string | undefined): Content {
  if (part.template !== undefined) return template(part, part.template);
  // A picture that could not be uploaded is told in words.
  const spoken = part.picture !== undefined && media === undefined ? `[${part.picture.alt}]` : '';
  const text = [spoken, part.text].filter((paragraph) => paragraph !== '').join('\n\n');
  if (part.buttons.length > 0) return interactive(part, profile, text, media);
  if (media !== undefined)
    return { type: 'image', image: text === '' ? { id: media } : { id: media, caption: text } };
  return { type: 'text', text: { body: text, preview_url: false } };
}

function interactive(part: Part, profile: Profile, text: string, media: string | undefined): Content {
  // A body must not be empty: a picture with answers and no words is named.
  const body = { text: clip(text === '' ? (part.picture?.alt ?? '') : text, profile.bodyLength ?? Infinity) };
  if (part.opener !== undefined) return list(part, profile, body, part.opener);
  const limit = profile.buttonLength ?? profile.labelLength;
  const buttons = part.buttons.map(({ label, token }) => ({
    type: 'reply',
    reply: { id: token, title: clip(label, limit) },
  }));
  const header = media === undefined ? {} : { header: { type: 'image', image: { id: media } } };
  return { type: 'interactive', interactive: { type: 'button', ...header, body, action: { buttons } } };
}

function list(part: Part, profile: Profile, body: object, opener: string): Content {
  const rows = part.buttons.map(({ label, token, hint }) => ({
    id: token,
    title: clip(label, profile.labelLength),
    ...(hint !== undefined && { description: clip(hint, HINT_LENGTH) }),
  }));
  const action = { button: clip(opener, OPENER_LENGTH), sections: [{ rows }] };
  return { type: 'interactive', interactive: { type: 'list', body, action } };
}

/** An approved text. The part's buttons give its quick replies their payloads, in order. */
function template(part: Part, { name, language }: NonNullable<Part['template']>): Content {
  const { name: called, buttons } = TEMPLATES[name];
  const code = codeOf(language);
  const components = buttons[code].flatMap((_label, index) => {
    const payload = part.buttons[index]?.token;
    if (payload === undefined) return [];
    const parameters = [{ type: 'payload', payload }];
    return [{ type: 'button', sub_type: 'quick_reply', index: String(index), parameters }];
  });
  return {
    type: 'template',
    template: { name: called, language: { code }, ...(components.length > 0 && { components }) },
  };
}
