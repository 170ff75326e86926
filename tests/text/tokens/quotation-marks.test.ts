import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findMarks } from '../../../src/text/tokens/quotation-marks.ts'

const read = (text: string): readonly string[] =>
  findMarks(text).map(({ start, end }) => text.slice(start, end))

test('a text without quotation marks has none, apostrophes and measures included', () => {
  expect(read("The workers' boats don't leave at 5'10 in the '90s.")).toEqual([])
})

test.each([
  ['straight', 'She said "the bridge is shut" twice.', ['the bridge is shut']],
  ['curly', 'She said “the bridge is shut” twice.', ['the bridge is shut']],
  ['two single marks for one', "She said ''the bridge is shut'' twice.", ['the bridge is shut']],
  ['single curly', 'She called it ‘a bridge too few’ twice.', ['a bridge too few']],
  ['single straight with an apostrophe', "She said: 'They don't swim.'", ["They don't swim."]],
  ['low and high', 'She said „the bridge is shut“ twice.', ['the bridge is shut']],
  ['angle', 'She said «the bridge is shut» twice.', ['the bridge is shut']],
  ['spaced angle', 'She said « the bridge is shut » twice.', ['the bridge is shut']],
])('%s marks are read', (_, text, expected) => {
  expect(read(text)).toEqual(expected)
})

test('marks inside marks belong to the outer words', () => {
  expect(read('“He said ‘never’ to us,” she said. “Twice.”')).toEqual(['He said ‘never’ to us,', 'Twice.'])
  expect(read("''He said 'never,''' she said.")).toEqual(["He said 'never,'"])
  expect(read('“He said “never” to us,” she said.')).toEqual(['He said “never” to us,'])
})

test('a wrong closing mark closes', () => {
  expect(read('‘We are boats built to float”.')).toEqual(['We are boats built to float'])
  expect(read('“We float“, she said.')).toEqual(['We float'])
  expect(read('“We float", she said.')).toEqual(['We float'])
})

test('without a closing mark the words run to the next quotation or to the end', () => {
  expect(findMarks('“The tide is out. “The tide is in.”').map((mark) => mark.closed)).toEqual([false, true])
  expect(findMarks('“The tide is out and stays out.')).toMatchObject([{ start: 1, closed: false }])
})

test('without an opening mark the words begin with the paragraph', () => {
  expect(findMarks('The tide is out,” said Ana.')).toMatchObject([{ start: 0, end: 16, opened: false }])
})

test('a stray space after an opening mark does not count', () => {
  expect(read('She said: " The tide is out." Then: “ It is in.”')).toEqual(['The tide is out.', 'It is in.'])
})

const noise = fc.string({
  unit: fc.constantFrom('"', '“', '”', '‘', '’', "'", '«', '»', '„', ' ', 'a', 'B', '.', ',', '5'),
})

test('marks come in order without overlap and within the text, whatever the text', () => {
  fc.assert(
    fc.property(noise, (text) => {
      let last = 0
      for (const { start, end, outerStart, outerEnd } of findMarks(text)) {
        expect(outerStart).toBeGreaterThanOrEqual(last)
        expect(start).toBeGreaterThanOrEqual(outerStart)
        expect(end).toBeGreaterThan(start)
        expect(outerEnd).toBeGreaterThanOrEqual(end)
        expect(outerEnd).toBeLessThanOrEqual(text.length)
        last = outerEnd
      }
    }),
  )
})

test('a page of nothing but marks comes to an end', () => {
  for (const mark of ['"', '“', '”', "'", '‘', '« '])
    expect(findMarks(mark.repeat(100_000)).length).toBeLessThan(100_001)
})

describe('single marks and apostrophes', () => {
  test.each([
    ['a plural possessive', '‘The boats’ owners must pay,’ said Tom Reed.', ['The boats’ owners must pay,']],
    [
      'the same in straight marks',
      "'The boats' owners must pay,' said Tom.",
      ["The boats' owners must pay,"],
    ],
    ['two of them', '‘The boats’ owners’ wives paid’, he said.', ['The boats’ owners’ wives paid']],
    ['one before a number', '‘The boats’ 40 crews left.’', ['The boats’ 40 crews left.']],
    ['a term in the plural', 'The ‘boats’ crews left for the night.', ['boats']],
    ['a term before speech', 'The ‘boats’ crews said: ‘We sail.’', ['boats', 'We sail.']],
    ['a term and a possessive', 'The ‘boats’ are at the owners’ pier.', ['boats']],
    ['two terms', 'Both ‘boats’ and ‘owners’ are words.', ['boats', 'owners']],
    ['a verb behind', '‘We need boats’ said Tom at the workers’ club.', ['We need boats']],
    ['marks in marks', '‘He said ‘never’ to us,’ she said.', ['He said ‘never’ to us,']],
    [
      'a possessive and marks in marks',
      '‘The boats’ crew ‘left’ us,’ he said.',
      ['The boats’ crew ‘left’ us,'],
    ],
    ['letters left out', '‘Get ‘em now,’ said Tom. ‘Or never.’', ['Get ‘em now,', 'Or never.']],
    ['letters left out at the start', '‘Til the tide turns’ is a song.', ['Til the tide turns']],
    ['a decade', "The '90s boats and the workers' boats.", []],
    ['a headline', 'Ferry ‘late’ as owners’ row goes on', ['late']],
    ['a headline that quotes first', "'Nobody helps us' says mayor in boats' row", ['Nobody helps us']],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test('speech that goes on in the next paragraph has no closing mark', () => {
    expect(findMarks('‘We will sail. We must.')).toMatchObject([{ start: 1, closed: false, single: true }])
    expect(findMarks("Reed said: 'We will sail.")).toMatchObject([{ start: 12, end: 25, closed: false }])
    expect(read('‘We will sail. Ana said ‘no’ to it.')).toEqual(['We will sail. Ana said ‘no’ to it.'])
  })

  test.each([
    ['letters left out', '‘Twas a long night.'],
    ['a term that is cut', 'The ‘long night.'],
    ['a small word', '‘long night.'],
    ['a line that is no sentence', '‘Long night'],
  ])('%s opens nothing', (_, text) => {
    expect(read(text)).toEqual([])
  })
})

test.each([...',.;:!?)]}—–…/|<'])('a straight mark before %s closes', (sign) => {
  expect(read(`They saw "boats"${sign} then "crews".`)).toEqual(['boats', 'crews'])
  expect(read(`They saw 'boats'${sign} then 'crews'.`)).toEqual(['boats', 'crews'])
})

test.each([...'([{—–-/¿¡…|>:'])('a straight mark behind %s opens', (sign) => {
  expect(read(`They saw ${sign}"boats" then "crews".`)).toEqual(['boats', 'crews'])
  expect(read(`They saw ${sign}'boats' then 'crews'.`)).toEqual(['boats', 'crews'])
})
