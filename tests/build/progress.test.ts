import { expect, test } from 'vitest'
import { openProgress } from '../../src/build/progress.ts'

/** What is written while a hundred things are done, one each `step` milliseconds. */
function run(
  step: number,
  world: { readonly isTerminal?: boolean; readonly isQuiet?: boolean },
): readonly string[] {
  const told: string[] = []
  let time = 0
  const progress = openProgress({
    isTerminal: false,
    isQuiet: false,
    write: (text) => told.push(text),
    now: () => time,
    ...world,
  })
  for (let done = 0; done <= 100; done++) {
    progress.note('Pages', done, 100)
    time += step
  }
  progress.end()
  return told
}

test('a build of less than three seconds says nothing', () => {
  expect(run(29, { isTerminal: true })).toEqual([])
})

test('a longer one says how far it is and how long it will take, a line each ten seconds in a log', () => {
  expect(run(250, {})).toEqual([
    'Pages: 12 of 100, 22 s left\n',
    'Pages: 52 of 100, 12 s left\n',
    'Pages: 92 of 100, 2 s left\n',
  ])
})

test('in a terminal one line is written over and over, and is gone at the end', () => {
  const told = run(250, { isTerminal: true })
  expect(told[0]).toBe('\rPages: 12 of 100, 22 s left\u001B[K')
  expect(told.length).toBeGreaterThan(80)
  expect(told.join('')).not.toContain('\n')
  expect(told.at(-1)).toBe('\r\u001B[K')
})

test('minutes are told in minutes, and continuous integration is told nothing', () => {
  expect(run(4000, {})[0]).toBe('Pages: 1 of 100, 6 min 36 s left\n')
  expect(run(4000, { isQuiet: true })).toEqual([])
})
