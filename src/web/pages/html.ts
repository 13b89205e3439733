import { html } from 'hono/html';

/** A piece of a page; everything put into it was escaped. */
export type Html = ReturnType<typeof html>;

/** Nothing. */
export const NOTHING: Html = html``;

export { html };
