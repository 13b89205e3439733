/** The languages workers may choose: Indonesian (the reference), East Javanese, English. */
export const LANGUAGES = ['id', 'jv', 'en'] as const;

/** A language's tag as it stands in file names (`x.jv.md`) and in the database. */
export type Language = (typeof LANGUAGES)[number];

/** The language everything is written in first and everything missing falls back to. */
export const REFERENCE: Language = 'id';
