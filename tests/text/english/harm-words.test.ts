import { expect, test } from 'vitest'
import { isFate, isHarm, isHarmedState } from '../../../src/text/english/harm-words.ts'
import { readFigures } from '../reading.ts'

test.each(['killed', 'beheading', 'massacred', 'jails', 'extradited', 'hurt', 'kidnapping'])(
  '%s says what was done to people',
  (form) => expect(isHarm(form)).toBe(true),
)

test('what befalls people is told apart from what they do, and both from what befalls things', () => {
  expect(['jailed', 'missing', 'beheaded'].map(isHarmedState)).toEqual([true, true, true])
  expect(['died', 'fled', 'sunk'].map(isHarmedState)).toEqual([false, false, false])
  expect(['died', 'fled', 'jailed', 'sunk'].map(isFate)).toEqual([true, true, true, false])
})

test.each(['killed', 'beheaded', 'massacred', 'jailed', 'extradited', 'abducted', 'recruited'])(
  'those who were %s are counted as people',
  (state) => {
    const [figure] = readFigures(`At least 12 were ${state} in March.`)
    expect([figure?.value, figure?.unit, figure?.qualifier]).toEqual([12, 'people', '>='])
  },
)

test('ships that were sunk are none', () => {
  const [figure] = readFigures('At least 12 were sunk in March.')
  expect(figure?.unit ?? null).not.toBe('people')
})
