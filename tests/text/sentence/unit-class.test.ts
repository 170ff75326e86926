import { expect, test } from 'vitest'
import { CLASS_OF, classAt, toUnitClass } from '../../../src/text/sentence/unit-class.ts'
import { unitAt } from '../../../src/text/sentence/sentences.ts'

const toUnit = (text: string, tag: string) => ({
  text,
  lower: text.toLowerCase(),
  tag,
  start: 0,
  end: text.length,
  quote: -1,
})

test.each([
  ['said', 'VERB', 'say'],
  ['calling', 'VERB', 'calling'],
  ['was', 'AUX', 'be'],
  ['to', 'PART', 'to'],
  ['spokesman', 'NOUN', 'source-noun'],
  ['remarks', 'NOUN', 'speech-noun'],
  ['Ruiz', 'PROPN', 'name'],
  [':', 'PUNCT', 'colon'],
  // what every object has is no word of a list
  ['constructor', 'NOUN', 'source-noun'],
  ['__proto__', 'NOUN', 'noun'],
] as const)('%s as %s is of the class %s', (text, tag, name) => {
  expect(toUnitClass(toUnit(text, tag))).toBe(CLASS_OF[name])
})

test('what is asked for at an index stands there', () => {
  expect(unitAt([toUnit('Ruiz', 'PROPN')], 0).text).toBe('Ruiz')
  expect(() => unitAt([], 0)).toThrow(RangeError)
  expect(() => classAt([CLASS_OF.say], 1)).toThrow(RangeError)
})
