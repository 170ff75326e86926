import { expect, test } from 'vitest'
import { toTitle } from '../../../src/text/articles/first-sentence-title.ts'

test('a short first sentence is the title, without its full stop', () => {
  expect(toTitle('The ferries stopped. Nobody knew why.')).toBe('The ferries stopped')
})

test('an abbreviation does not end it, a dateline does not begin it', () => {
  expect(toTitle('LIMA, Peru — The U.S. ferries stopped at noon. Nobody knew why.')).toBe(
    'The U.S. ferries stopped at noon',
  )
})

test('a long sentence ends at a clause', () => {
  expect(
    toTitle(
      'The harbour board has asked the ferry company to publish its fares, joining a dozen towns along the coast that have long complained of them in letters to the capital.',
    ),
  ).toBe('The harbour board has asked the ferry company to publish its fares …')
})

test('a sentence without a clause ends at a word', () => {
  const title = toTitle(`${'pier '.repeat(60)}`)
  expect(title.length).toBeLessThanOrEqual(112)
  expect(title.endsWith('pier …')).toBe(true)
})
