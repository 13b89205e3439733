/** Where in the content folder something stands: path relative to the folder, line and column from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type Severity = 'error' | 'warning';

/** Every rule the compiler knows, with how grave breaking it is. Its wording and remedy live in the locales. */
export const RULES = {
  // files
  'missing-file': 'error',
  'file-too-large': 'error',
  'not-utf8': 'error',
  outside: 'error',
  tangled: 'error',
  yaml: 'error',
  'unknown-language': 'error',
  // settings: front matter and data files
  'unknown-key': 'error',
  'bad-value': 'error',
  'unknown-topic': 'error',
  'reference-only': 'error',
  'missing-door': 'error',
  'needless-outcome': 'warning',
  unfilled: 'warning',
  // shape
  'no-heading': 'error',
  'before-heading': 'error',
  'heading-level': 'error',
  'empty-heading': 'error',
  'duplicate-id': 'error',
  block: 'error',
  inline: 'error',
  'link-in-prose': 'error',
  'choice-shape': 'error',
  'choices-not-last': 'error',
  'step-shape': 'error',
  'stretch-length': 'error',
  'text-after-steps': 'error',
  'picture-place': 'error',
  'unknown-attribute': 'error',
  // what a chat can show and a worker can read
  'too-many-choices': 'error',
  'duplicate-label': 'error',
  'label-length': 'error',
  'hint-length': 'error',
  'body-length': 'error',
  'step-sentences': 'error',
  'unknown-label': 'error',
  'hard-word': 'error',
  'shaming-word': 'error',
  'unknown-place': 'error',
  'foreign-link': 'error',
  'foreign-number': 'error',
  // pictures
  'missing-picture': 'error',
  'missing-alt': 'error',
  'picture-too-large': 'error',
  'not-png': 'error',
  // links
  'no-home': 'error',
  'dead-link': 'error',
  'too-many-messages': 'error',
  'message-without-screens': 'error',
  'dead-end': 'error',
  'no-way-out': 'error',
  unreachable: 'error',
  ring: 'error',
  // languages
  'orphan-translation': 'error',
  translation: 'error',
  // age
  unreviewed: 'warning',
  stale: 'error',
  expired: 'warning',
} as const satisfies Record<string, Severity>;

export type Rule = keyof typeof RULES;

/** What fills the blanks of a rule's wording. */
type Values = Readonly<Record<string, string | number>>;

/** One mistake and where it stands. */
export interface Finding extends Place {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly values: Values;
}

/** Notes one mistake; the compiler goes on, so that one run finds them all. */
export type Report = (rule: Rule, place: Place, values?: Values) => void;

/** Makes a report and the list it fills; `list` sorts by place and drops repetitions. */
export function createReport(): { report: Report; list: () => readonly Finding[] } {
  const findings = new Map<string, Finding>();
  const report: Report = (rule, place, values = {}) => {
    const { file, line, column } = place;
    const finding: Finding = { file, line, column, rule, severity: RULES[rule], values };
    findings.set(JSON.stringify(finding), finding);
  };
  return { report, list: () => [...findings.values()].sort(byPlace) };
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.line !== b.line) return a.line - b.line;
  if (a.column !== b.column) return a.column - b.column;
  return a.rule < b.rule ? -1 : 1;
}
