import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/site/**'],
    passWithNoTests: false,
    // Some tests start a process of their own, on machines that do other work too.
    testTimeout: 30_000,
  },
})
