import { defineConfig } from 'vitest/config'

/** Only the tests that `bench/mutation.ts` names, by folder: every change is tried against each of them that reaches it. */
export default defineConfig({
  test: {
    include: (process.env.MUTATION_TESTS ?? '').split(',').filter(Boolean),
    // With the network's weights a test takes seconds, and a run of changes hours.
    // How time grows with a text is measured, and a machine that is busy with changes would make it fail.
    exclude: [
      'claims/judge-story.test.ts',
      'claims/judge-with-reader.test.ts',
      'claims/reader/weights.test.ts',
      '**/*-growth.test.ts',
    ],
    isolate: false,
    environment: 'node',
    testTimeout: 60_000,
  },
})
