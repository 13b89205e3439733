import { createLog, guardConsole } from '#log.ts';

// Baileys' libsignal prints sessions; nothing of it belongs into a test's output. Imported before anything that loads it.
guardConsole(createLog('silent'));
