import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TemplateDefinition } from '@kapso/whatsapp-cloud-api';
import { describe, expect, test } from 'vitest';
import { TEMPLATES, type Template } from '#channels/cloud/templates.ts';
import { readCommand } from '#language/command.ts';
import { readProgress } from '#language/progress.ts';

const guide = readFileSync(path.join(import.meta.dirname, '../../../docs/whatsapp-cloud.md'), 'utf8');
const LANGUAGES = ['id', 'en'] as const;

/** What Meta's message_templates API is given for one language. */
function submission(template: Template, language: 'id' | 'en') {
  const buttons = template.buttons[language].map((text) => ({ type: 'QUICK_REPLY' as const, text }));
  return {
    name: template.name,
    language,
    category: template.category,
    components: [
      { type: 'BODY' as const, text: template.bodies[language] },
      { type: 'BUTTONS' as const, buttons },
    ],
  };
}

describe.each(Object.entries(TEMPLATES))('the template %s', (_, template) => {
  test('stands in the guide as it is sent', () => {
    for (const language of LANGUAGES)
      expect(guide).toContain(
        `\`\`\`json\n${JSON.stringify(submission(template, language), null, 2)}\n\`\`\``,
      );
    expect(guide).toContain(`> ${template.bodies.id}\n`);
  });

  test('is a template as another client would submit it', () => {
    for (const language of LANGUAGES) {
      const ours = submission(template, language);
      expect(TemplateDefinition.buildTemplateDefinition(ours)).toEqual(ours);
    }
  });

  test('keeps what Meta asks of a template, and carries nothing about a person', () => {
    expect(template.name).toMatch(/^[a-z0-9_]{1,512}$/);
    for (const language of LANGUAGES) {
      expect(template.bodies[language].length).toBeLessThanOrEqual(1_024);
      expect(template.bodies[language]).not.toMatch(/\{\{|\n/);
      expect(template.buttons[language].length).toBe(template.buttons.id.length);
      for (const button of template.buttons[language]) {
        expect(button.length).toBeLessThanOrEqual(25);
        // Somebody without buttons can write the same.
        expect(template.bodies[language]).toContain(button);
      }
    }
  });
});

test.each([
  ['YA', undefined, 'done'],
  ['SUDAH', undefined, 'done'],
  ['BELUM', undefined, 'not-yet'],
  ['LANJUT', 'continue', undefined],
  ['BERHENTI', 'stop', undefined],
])('%s is understood', (word, command, progress) => {
  expect(Object.values(TEMPLATES).flatMap(({ buttons }) => buttons.id)).toContain(word);
  expect(readCommand(word)).toBe(command);
  expect(readProgress(word)).toBe(progress);
});

test('the reminder ends by saying what Posko never asks for', () => {
  expect(TEMPLATES.reminder.bodies.id).toMatch(/Posko tidak pernah minta kode\.$/);
});
