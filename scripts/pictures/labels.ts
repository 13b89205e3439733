import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const file = new URL('../../knowledge/glossary.yaml', import.meta.url);
/** A group is a list, which pictures do not use, or a map from short names to labels. */
const shape = z.object({
  labels: z.record(z.string(), z.union([z.array(z.unknown()), z.record(z.string(), z.coerce.string())])),
});
const glossary = readLabels(readFileSync(file, 'utf8'));

/** The labels of a glossary by their short names. Throws when two groups use the same name. */
export function readLabels(yaml: string): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const group of Object.values(shape.parse(parse(yaml)).labels)) {
    if (Array.isArray(group)) continue;
    for (const [name, label] of Object.entries(group)) {
      if (labels.has(name)) {
        throw new Error(`knowledge/glossary.yaml names two labels "${name}": give one of them another name.`);
      }
      labels.set(name, label);
    }
  }
  return labels;
}

/** The label with this short name in knowledge/glossary.yaml, as the app shows it. Throws when there is none. */
export function shown(name: string): string {
  const label = glossary.get(name);
  if (label !== undefined) return label;
  throw new Error(
    `A picture shows the label named "${name}", but knowledge/glossary.yaml names none so: add it there, or correct the name.`,
  );
}

/** Labels of other apps that pages do not quote, by their short names. */
const elsewhere: ReadonlyMap<string, string> = new Map([
  ['jmo-maker', 'BPJS Ketenagakerjaan'],
  ['search-apps', 'Telusuri aplikasi'],
  ['search-mail', 'Telusuri dalam email'],
  ['example-address', 'nama@gmail.com'],
]);

/** The label of another app or of the phone with this short name in the list above. Throws when there is none. */
export function foreign(name: string): string {
  const label = elsewhere.get(name);
  if (label !== undefined) return label;
  throw new Error(
    `A picture shows the label named "${name}" of another app, but scripts/pictures/labels.ts names none so: add it there.`,
  );
}
