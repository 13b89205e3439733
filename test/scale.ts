import process from 'node:process';

/** `few` in `npm test`, `many` in `npm run test:long`. */
export function scaled<T>(few: T, many: T): T {
  return process.env['POSKO_TEST_LONG'] === '1' ? many : few;
}
