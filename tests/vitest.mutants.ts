import { defineConfig } from 'vitest/config'
import base from './vitest.config.ts'

/**
 * The tests that `npm run mutants` lets look for a change: those that start no process of their own, less the laws
 * over generated input, which take seconds for every single change.
 */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    runner: 'tests/mutantrunner.ts',
    include: ['tests/text/**/*.test.ts', 'tests/search/**/*.test.ts', 'tests/golden.test.ts'],
  },
})
