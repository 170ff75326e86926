import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { fail, warn } from '../../../src/text/messages/messages.ts'

test('an error stands at its place, or at the top of its file', () => {
  const file = new VFile({ path: 'harbour.txt' })
  fail(file, 'Unexpected tide', { line: 4, column: 2 }, 'tide')
  fail(file, 'Unexpected ebb', null, 'tide')
  expect(file.messages.map(({ line, column, fatal, ruleId }) => [line, column, fatal, ruleId])).toEqual([
    [4, 2, true, 'tide'],
    [1, 1, true, 'tide'],
  ])
})

test('a warning stands at the first of its lines and stops nothing', () => {
  const file = new VFile({ path: 'harbour.txt' })
  warn(file, 'Doubtful tide', { start: 3, end: 9 }, 'tide')
  expect(file.messages.map(({ line, fatal, reason }) => [line, fatal, reason])).toEqual([
    [3, false, 'Doubtful tide'],
  ])
})
