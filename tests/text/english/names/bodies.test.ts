import { expect, test } from 'vitest'
import { isBodyName, isBodyNoun, isNameWithOf, takesOf } from '../../../../src/text/english/names/bodies.ts'
import { readBrief } from '../../brief.ts'

test('a body is told from a person and a place', () => {
  expect(['ministry', 'the coast alliance', 'minister', 'house'].map(isBodyNoun)).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect(['Harbour Committee', 'Justice Department’s', 'Justice Gil'].map(isBodyName)).toEqual([
    true,
    true,
    false,
  ])
})

test('what follows “of” belongs to the name of a body', () => {
  expect(['Ministry', 'National University', 'Ministry Hall'].map(isNameWithOf)).toEqual([true, true, false])
  expect(['ministry', 'mayor'].map(takesOf)).toEqual([true, false])
})

test.each(['ministry', 'federation', 'league', 'board', 'alliance', 'club', 'government', 'police'])(
  '“it” is the %s that has just been named',
  (body) => {
    expect(readBrief(`The ${body} was blunt. “It is over,” it said.`)).toEqual([`?The ${body}: It is over,`])
  },
)
