export { matchChoice } from './choice.ts';
export { matchHint } from './hint.ts';
export { readNumber } from './number.ts';
export { bareWords } from './plain.ts';
export { readProgress } from './progress.ts';
