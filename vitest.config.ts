import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // All cores: left alone, it keeps one free, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      {extends: true, test: {name: 'unit', include: ['test/**/*.test.ts', 'test/**/*.test.tsx']}},
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          globalSetup: 'test/e2e/build-first.ts',
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
