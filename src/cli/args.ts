/** Options of every command. A command takes both, and uses what it needs, so that a script may always give both. */
export const DATABASE_ARGS = {
  database: {
    type: 'string',
    valueHint: 'FILE',
    description:
      'A SQLite file or a postgres:// address, used where the command opens one (default: POSKO_DATABASE, else data/posko.db)',
  },
  content: {
    type: 'string',
    valueHint: 'DIR',
    description:
      'The folder that holds flows/ and knowledge/, used where the command reads it (default: POSKO_CONTENT, else this project)',
  },
} as const;

/** The same for commands that read the content folder and open no database. */
export const CONTENT_ARGS = {
  ...DATABASE_ARGS,
  database: { type: 'string', valueHint: 'FILE', description: 'Taken and not used: no database is opened' },
} as const;

/** The option of commands whose result a program may read. */
export const JSON_ARG = {
  json: { type: 'boolean', default: false, description: 'Print JSON' },
} as const;
