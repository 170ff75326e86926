import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/site/**'],
    passWithNoTests: false,
    // No test asserts on time; this ends one that hangs, and is far from what a busy machine needs.
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
})
