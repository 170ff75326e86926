import { expect, test } from 'vitest'
import { findNames } from '../../../src/text/people/find-names.ts'
import { toRegister } from '../../../src/text/people/register.ts'
import { findMarks } from '../../../src/text/tokens/quotation-marks.ts'

/** All who are named in a text; "?" behind those who are no person. */
function name(text: string): readonly string[] {
  const { entities } = toRegister(findNames(text, 0, findMarks(text)))
  return entities.map(({ name: shown, person }) => (person ? shown : `${shown}?`))
}

test.each([
  ['Outspoken Zanele Dlani came. Then Zanele Dlani left.', ['Zanele Dlani']],
  ['Then Zanele Dlani left. Outspoken Zanele Dlani came.', ['Zanele Dlani']],
  ['Ana ‘Shorty’ Weller came. Then Weller left.', ['Ana ‘Shorty’ Weller']],
  ['They sang of Weller’s Norland and slept.', ['Weller’s Norland?']],
  ['Then Ana O’Brien left, said Ana O’Brien.', ['Ana O’Brien']],
  ['Then John Paul II left. Later John Paul slept.', ['John Paul II']],
])('%s', (text, expected) => {
  expect(name(text)).toEqual(expected)
})
