import { describe, expect, it } from 'vitest';
import { RULES } from '#content/finding.ts';
import { CHECK_LANGUAGES, sayFinding } from '#locales/check.ts';
import { compileWith, places } from './folder.ts';
import { MISTAKES } from './rules.ts';
import { TRANSLATION_MISTAKES } from './translations.ts';

const ALL = [...MISTAKES, ...TRANSLATION_MISTAKES];

describe.each(ALL)('$rule: $name', ({ rule, files, at, also = [], options }) => {
  it('is found where it stands, and nothing else is blamed', async () => {
    const { findings, content } = await compileWith(files, options);
    expect(places(findings, rule)).toEqual(at);
    const rules = new Set(findings.map((finding) => finding.rule));
    expect([...rules].sort()).toEqual([rule, ...also].sort());
    const errors = findings.filter((finding) => finding.severity === 'error');
    expect(content === undefined).toBe(errors.length > 0);
  });

  it('is said with its remedy in every language, with every blank filled', async () => {
    const { findings } = await compileWith(files, options);
    for (const finding of findings.filter((one) => one.rule === rule)) {
      for (const language of CHECK_LANGUAGES) {
        const { message, remedy } = sayFinding(language, finding);
        expect(message).not.toContain(`${rule}.message`);
        expect(remedy).not.toContain(`${rule}.remedy`);
        expect(message + remedy).not.toContain('{{');
      }
    }
  });
});

it('every rule has a mistake that breaks it', () => {
  expect(new Set(ALL.map((mistake) => mistake.rule))).toEqual(new Set(Object.keys(RULES)));
});
