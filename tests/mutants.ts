import { beforeEach } from 'vitest'

/**
 * Lets Stryker try every change with every test and from the moment modules load. Left alone it notes for each change
 * the tests that ran through it and runs only those, the change in place only while they run. That tells wrong of word
 * lists and regular expressions, made once when their module loads: `loadCorpus` imports the pipeline when it is first
 * called, so the first golden test seemed the only one to need them. Without the name of a test nothing can be noted
 * but "used when modules loaded", and all tests are run.
 */
beforeEach(() => {
  const stryker: unknown = Reflect.get(globalThis, '__stryker__')
  if (typeof stryker === 'object' && stryker !== null) Reflect.deleteProperty(stryker, 'currentTestId')
})
