import { TestRunner, type TestRunnerConfig } from 'vitest'

/**
 * Finds the tests Stryker asks for. Its runner (9.6) joins the names of group and test by a space, Vitest 5 by " > ":
 * without this every test in a group was skipped, and its change told as one that no test notices.
 */
export default class MutantRunner extends TestRunner {
  constructor(config: TestRunnerConfig) {
    const { testNamePattern } = config
    super(
      testNamePattern
        ? { ...config, testNamePattern: new RegExp(testNamePattern.source.replaceAll(' ', '(?: > | )')) }
        : config,
    )
  }
}
