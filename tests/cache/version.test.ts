import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parserSources } from '../../src/cache/version.ts'

const project = fileURLToPath(new URL('../..', import.meta.url))

test('all code that parses is part of the parser’s version: a change to any of it makes kept parses void', () => {
  const reached = new Set<string>()
  const visit = (file: string): void => {
    if (reached.has(file)) return
    reached.add(file)
    const code = readFileSync(path.join(project, file), 'utf8')
    for (const [, target = ''] of code.matchAll(RUNNING_IMPORT)) visit(path.join(path.dirname(file), target))
  }
  visit('src/corpus/parse-file.ts')
  visit('src/pipeline.ts')
  expect(reached.size).toBeGreaterThan(50)
  const isNamed = (file: string): boolean =>
    parserSources.some((source) => file === source || file.startsWith(`${source}/`))
  expect([...reached].filter((file) => !isNamed(file))).toEqual([])
  expect(parserSources.filter((source) => !existsSync(path.join(project, source)))).toEqual([])
})

/** Matches `import { a } from './b.ts'`; not `import type`, which leaves no code, nor a package. */
const RUNNING_IMPORT = /^import (?!type )[^;'"]*?from '(\.[^']+)'/gm
