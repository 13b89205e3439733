import type { Compiled } from '#content/compile.ts';
import { RULES } from '#content/finding.ts';
import { type CheckLanguage, sayFinding } from '#locales/check.ts';

/** Findings as SARIF 2.1.0 (OASIS), which Git hosts show beside the changed lines. */
export function findingsAsSarif({ findings }: Compiled, language: CheckLanguage): string {
  const rules = Object.entries(RULES).map(([id, level]) => ({ id, defaultConfiguration: { level } }));
  const results = findings.map((finding) => {
    const { file, line, column, rule, severity } = finding;
    const { message, remedy } = sayFinding(language, finding);
    const artifactLocation = { uri: encodeURI(file) };
    return {
      ruleId: rule,
      level: severity,
      message: { text: `${message} ${remedy}` },
      locations: [
        { physicalLocation: { artifactLocation, region: { startLine: line, startColumn: column } } },
      ],
    };
  });
  const driver = { name: 'posko check', rules };
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
    },
    null,
    2,
  );
}
