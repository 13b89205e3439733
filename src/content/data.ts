import type { Topic } from '#model/content.ts';
import type { Language } from '#model/language.ts';
import type { Report } from './finding.ts';
import { type Glossary, readGlossary } from './glossary.ts';
import { readPlaces, type Settled } from './places.ts';
import type { DataFile, Folder } from './read.ts';
import { readTopics } from './topics.ts';
import { readWords, type Words } from './words.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** What the four data files say. A broken one is undefined, so that it is not blamed on every page. */
export interface Data {
  readonly settled: Settled | undefined;
  readonly topics: readonly Topic[] | undefined;
  readonly glossary: Glossary | undefined;
  readonly words: ReadonlyMap<Language, Words> | undefined;
}

/** Reads places, topics, glossary and words. */
export function readData(folder: Folder, report: Report): Data {
  const read = <T>(name: DataFile, reader: (yaml: Yaml, report: Report) => T | undefined): T | undefined => {
    const source = folder.data.get(name);
    const yaml = source && readYaml(source.text, source.path, 0, report);
    return yaml && reader(yaml, report);
  };
  return {
    settled: read('places', readPlaces),
    topics: read('topics', readTopics),
    glossary: read('glossary', readGlossary),
    words: read('words', readWords),
  };
}
