import { readFileSync } from 'node:fs';

/** What a `.env` file says, and the lines that say nothing readable. Values never appear among the mistakes. */
export interface DotEnv {
  readonly values: Readonly<Record<string, string>>;
  readonly mistakes: readonly string[];
}

const BLANK = /^\s*(#.*)?$/;
const LINE = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=\s*(.*?)\s*$/;
const QUOTED = /^(["'])(.*)\1(?:\s+#.*)?$/;
const COMMENT = /\s+#.*$/;

/** Reads `NAME=value` lines; quotes around a value are dropped, `#` begins a comment. */
export function parseDotEnv(text: string): DotEnv {
  const values: Record<string, string> = {};
  const mistakes: string[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (BLANK.test(line)) continue;
    const [, name, raw] = LINE.exec(line) ?? [];
    if (name === undefined || raw === undefined) {
      mistakes.push(`.env line ${index + 1}: this is not NAME=value; write it so, or put # in front of it.`);
      continue;
    }
    const quoted = QUOTED.exec(raw);
    if (quoted === null && /^["']/.test(raw)) {
      mistakes.push(
        `.env line ${index + 1}: ${name} opens a quote that is not closed; close it on the same line.`,
      );
      continue;
    }
    values[name] = quoted?.[2] ?? raw.replace(COMMENT, '');
  }
  return { values, mistakes };
}

/** Reads the file at `path`; one that is not there says nothing, one that cannot be read is a mistake. */
export function readDotEnv(path: string): DotEnv {
  try {
    return parseDotEnv(readFileSync(path, 'utf8'));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : 'unknown';
    if (code === 'ENOENT') return { values: {}, mistakes: [] };
    return { values: {}, mistakes: [`.env cannot be read (${code}); make it a file this account may read.`] };
  }
}
