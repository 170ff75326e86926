import { expect, test } from 'vitest'
import { isCounted, isFrame, toSubjectOf } from '../../../src/text/measures/source-clauses.ts'
import { analyseSentence, type Sentence } from '../../../src/text/sentence/analyse.ts'
import type { Mention } from '../../../src/text/sentence/mentions.ts'
import { findSentences } from '../../../src/text/sentence/sentences.ts'
import { findTokens } from '../../../src/text/tokens/tokens.ts'

const read = (text: string): Sentence =>
  analyseSentence(0, findSentences(text, findTokens(text), [], new Set())[0] ?? [])
const placeOf = ({ units }: Sentence, word: string): number => units.findIndex(({ text }) => text === word)
const toMention = (sentence: Sentence, start: string, end = start): Mention => ({
  kind: 'description',
  start: placeOf(sentence, start),
  end: placeOf(sentence, end) + 1,
  verb: -1,
  gap: 'none',
})

test.each([
  ['Vega said 40 boats sank after the storm.', 'said', false],
  ['Vega told the Gull 49 died after it.', 'told', false],
  ['Vega told the Gull after 49 people died.', 'told', true],
  ['Vega said, looking out at 40 boats.', 'said', true],
  ['Vega said, however, that 40 boats sank.', 'said', false],
  ['Vega claimed responsibility for 40 wrecks.', 'claimed', true],
  ['Vega claimed 40 wrecks.', 'claimed', false],
  ['Pilots believed to be drunk sank 12 boats.', 'believed', true],
  ['Pilots believed that 12 boats sank.', 'believed', false],
])('in “%s” what follows “%s” is not told by its subject: %s', (text, verb, is) => {
  const sentence = read(text)
  expect(isFrame(sentence, placeOf(sentence, verb))).toBe(is)
})

test.each([
  ['Of the pilots, three said so.', 'three', 'three', true],
  ['Some 36 percent of voters said so.', 'voters', 'voters', true],
  ['All said so.', 'All', 'All', true],
  ['The pilots said so.', 'The', 'pilots', false],
  ['The poll of 36 pilots said so.', 'The', 'poll', false],
  ['Support fell, a drop from 76 percent.', 'a', 'drop', true],
])('in “%s” the words from “%s” to “%s” are a number of somebody: %s', (text, start, end, is) => {
  const sentence = read(text)
  expect(isCounted(sentence, toMention(sentence, start, end))).toBe(is)
})

test('a participle behind a comma tells what the subject before it claims', () => {
  const sentence = read('Vega was blunt at a rally, claiming that 40 boats sank.')
  const rally = toMention(sentence, 'a', 'rally')
  const nameOf = (one: Mention | null): string => sentence.units[one?.start ?? -1]?.text ?? ''
  expect(nameOf(toSubjectOf(sentence, rally, placeOf(sentence, 'claiming')))).toBe('Vega')
  expect(toSubjectOf(sentence, rally, placeOf(sentence, 'sank'))).toBe(rally)
})
