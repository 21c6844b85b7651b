import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'

/** Unit and component tests: they stand beside the module they test and need neither a browser nor a network. */
export default defineConfig({
  plugins: [preact()],
  // Components show the real messages without a browser.
  resolve: { alias: { '#i18n': new URL('./locales/testing/i18n.ts', import.meta.url).pathname } },
  test: {
    include: ['{types,claims,paid,page,review,desk,components,cli,scripts,entrypoints,fuzz,bench}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 60_000,
    // Printed by `npm run coverage`, as something to look at: no test is written for a percentage.
    coverage: {
      include: ['{types,claims,paid,page,review,desk,components,cli,entrypoints}/**/*.{ts,tsx}'],
      exclude: ['**/*.test.{ts,tsx}', '**/testing/**', '**/fixtures/**'],
      reporter: ['text-summary', ['html', { subdir: 'report' }]],
    },
  },
})
