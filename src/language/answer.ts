export { matchChoice } from './choice.ts';
export { readNumber } from './number.ts';
export { readProgress } from './progress.ts';
