import type { Compiled } from '#content/compile.ts';
import { type CheckLanguage, sayCheckSummary, sayFinding } from '#locales/check.ts';

/** How many mistakes of each kind, and what was read. */
export function summarise({ findings, size }: Compiled) {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  return { errors, warnings: findings.length - errors, ...size };
}

/** One line per finding, `file:line:column  rule  message — remedy`, then the summary. */
export function findingsAsText(compiled: Compiled, language: CheckLanguage): string {
  const lines = compiled.findings.map((finding) => {
    const { message, remedy } = sayFinding(language, finding);
    return `${finding.file}:${finding.line}:${finding.column}  ${finding.rule}  ${message} — ${remedy}`;
  });
  return [...lines, sayCheckSummary(language, summarise(compiled))].join('\n');
}

/** The same for programs: the revision (null while there are errors), the counts, the findings with their words. */
export function findingsAsJson(compiled: Compiled, language: CheckLanguage): string {
  const findings = compiled.findings.map((finding) => ({ ...finding, ...sayFinding(language, finding) }));
  const revision = compiled.content?.revision ?? null;
  return JSON.stringify({ revision, summary: summarise(compiled), findings }, null, 2);
}
