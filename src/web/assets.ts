import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Context } from 'hono';

/** Addresses of the page's own files; each changes with its content, so it may be kept for ever. */
export interface Assets {
  readonly style: string;
  readonly script: string;
  readonly icon: string;
  /** The file of that name (`chat.css`), or undefined. */
  file(name: string): { readonly body: string; readonly type: string; readonly etag: string } | undefined;
}

const TYPES = {
  'chat.css': 'text/css; charset=utf-8',
  'chat.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const;

type Name = keyof typeof TYPES;

/** Reads the files beside this one, without their comments and indentation: an old phone pays for every byte. */
export function readAssets(): Assets {
  const files = new Map(Object.entries(TYPES).map(([name, type]) => [name, { ...read(name), type }]));
  const address = (name: Name) => `/static/${name}?v=${files.get(name)?.etag}`;
  return {
    style: address('chat.css'),
    script: address('chat.js'),
    icon: address('icon.svg'),
    file: (name) => files.get(name),
  };
}

function read(name: string): { body: string; etag: string } {
  const source = readFileSync(new URL(`./static/${name}`, import.meta.url), 'utf8');
  const body = name.endsWith('.svg') ? source : squeeze(source, name.endsWith('.js') ? SIGNS : MARKS);
  return { body, etag: createHash('sha256').update(body).digest('hex').slice(0, 16) };
}

/** Signs of a script that need no space around them. */
const SIGNS = / *([=(){},;?<>&|![\]]) */g;
/** The same in a style sheet, where a space after a bracket or before a colon says "inside". */
const MARKS = / *([{},;>]) */g;

/** Drops comments, indentation and spare spaces. Made for the two files here, which keep no such signs in their strings. */
function squeeze(source: string, signs: RegExp): string {
  return source
    .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replaceAll(/^\s+/gm, '')
    .replaceAll(signs, '$1')
    .replaceAll(/([{,])\n|\n(?=\})/g, '$1');
}

/** Answers with one of the files, or 404. */
export function serveAsset(context: Context, assets: Assets): Response | Promise<Response> {
  const file = assets.file(context.req.param('name') ?? '');
  if (file === undefined) return context.notFound();
  const headers = { etag: `"${file.etag}"`, 'cache-control': 'public, max-age=31536000, immutable' };
  if (context.req.header('if-none-match') === headers.etag) return context.body(null, 304, headers);
  return context.body(file.body, 200, { ...headers, 'content-type': file.type });
}
