import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import base from './vitest.config.ts'

const own = {
  'src/text': [
    'tests/golden.test.ts',
    'tests/text/**/*.test.ts',
    'tests/views/**/*.test.ts',
    'tests/pipeline.test.ts',
  ],
  'src/search': ['tests/search/**/*.test.ts', 'tests/views/**/*.test.ts'],
}
const area = process.env['MUTANTS_OF'] === 'src/search' ? 'src/search' : 'src/text'

/** The golden folders notice most changes and the packing of the index takes longest: first and last. */
class CheapestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): string =>
      `${moduleId.endsWith('golden.test.ts') ? 0 : moduleId.endsWith('pack.test.ts') ? 2 : 1}${moduleId}`
    return Promise.resolve(files.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)))
  }
}

/**
 * The tests that `npm run mutants` lets look for a change: those that start no process of their own, less the laws
 * over generated input, which take seconds for every single change. One worker loads all modules once, with the
 * change in place, and is thrown away after it.
 */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: own[area],
    isolate: false,
    sequence: { sequencer: CheapestFirst },
    setupFiles: ['tests/mutants.ts'],
  },
})
