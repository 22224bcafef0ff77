/** Tests run from the source; only workers and browser assets come from dist/, which `npm test` builds first. */
import { defineConfig } from 'vitest/config';
// @ts-expect-error plain JavaScript shared with the build
import { sqlPlugin } from './scripts/sql-plugin.mjs';

export default defineConfig({
  plugins: [sqlPlugin],
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}', 'demo/**/*.test.ts', 'bench/**/*.test.ts'],
    // Only to end what hangs: a test that makes editions takes long on a busy machine, and its time says nothing.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
