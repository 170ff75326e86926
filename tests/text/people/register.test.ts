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

test('of two hundred people with one surname each is found, and a title tells who is meant', () => {
  const names = Array.from({ length: 200 }, (_, index) => `${toWord(index)} Weller`)
  const text = names.map((full) => `They heard ${full}. `).join('')
  const register = toRegister(findNames(text, 0, findMarks(text)))
  expect(register.entities.map((entity) => entity.name)).toEqual(names)
  for (const full of names) expect(register.findEntity(full, null)?.name).toBe(full)
  expect(register.findEntity('Ana Weller', null)).toBe(null)
})

test('a surname means the one who is named most so far, and with a title whoever has it', () => {
  const text =
    'Juan Weller came. Ana Weller left. Ana Weller slept. Weller spoke. Mr. Weller ate. Mr. Weller sang. Mr. Weller rose. Weller fell. Mrs. Weller sat.'
  const { entities } = toRegister(findNames(text, 0, findMarks(text)))
  expect(entities.map((entity) => [entity.name, entity.mentions.length])).toEqual([
    ['Juan Weller', 5],
    ['Ana Weller', 4],
  ])
})

/** A word that no other number has: "Zabxo" for 1. */
function toWord(index: number): string {
  return `Z${String.fromCharCode(97 + Math.floor(index / 26))}${String.fromCharCode(97 + (index % 26))}xo`
}
