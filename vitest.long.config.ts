import { defineConfig } from 'vitest/config';

/** The same promises as `npm test`, tried many more times: kills, races and random conversations. */
export default defineConfig({
  test: {
    include: [
      'test/crash/*.test.ts',
      'test/service/life.test.ts',
      'test/service/race.test.ts',
      'test/engine/properties.test.ts',
    ],
    globalSetup: ['test/store/postgres-server.ts'],
    env: { POSKO_TEST_LONG: '1' },
    testTimeout: 1_800_000,
    hookTimeout: 60_000,
  },
});
