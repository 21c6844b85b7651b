import { defineConfig } from 'vitest/config'

/** End-to-end tests: the built extension in real browsers, on pages of our own served from the loopback interface. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/requests/global-setup.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    // A machine that is busy takes its time.
    expect: { poll: { timeout: 20_000, interval: 100 } },
  },
})
