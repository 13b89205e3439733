/**
 * Reads a table of spellings, one line per meaning: `meaning: spelling, another spelling`. A spelling may be several
 * words. Throws where a spelling is given two meanings: the table contradicts itself.
 */
export function readTable(text: string): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [meaning = '', spellings = ''] = line.split(':').map((part) => part.trim());
    for (const spelling of spellings.split(',').map((part) => part.trim())) {
      if (spelling === '') continue;
      const other = table.get(spelling);
      if (other !== undefined && other !== meaning) {
        throw new Error(`"${spelling}" stands for "${other}" and for "${meaning}": keep one of them`);
      }
      table.set(spelling, meaning);
    }
  }
  return table;
}

/** Reads a list of words separated by white space. */
export function readWords(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}
