import { describe, expect, test } from 'vitest'
import { isTerm } from '../../../src/text/quotes/terms.ts'
import { mendHeadline } from '../../../src/text/sentence/headlines.ts'
import { findSentences } from '../../../src/text/sentence/sentences.ts'
import { findMarks } from '../../../src/text/tokens/quotation-marks.ts'
import { findTokens } from '../../../src/text/tokens/tokens.ts'
import { readBrief } from '../brief.ts'

/** What stands between marks and is speech. */
function readSpeech(text: string): readonly string[] {
  return findSentences(text, findTokens(text), findMarks(text), new Set())
    .map(mendHeadline)
    .flatMap((units) =>
      units.flatMap((unit, place) => (unit.quote >= 0 && !isTerm(units, place) ? [unit.text] : [])),
    )
}

test('a text in which nobody speaks comes back with no quotation', () => {
  expect(readBrief('The ferry left at noon. It carried forty cows.')).toEqual([])
})

test.each([
  ['a so-called thing', 'The harbour said it has a so-called “ghost pier”.'],
  ['a thing so called', 'The harbour has a so called “ghost pier”.'],
  ['a law', 'The bill, dubbed the “Ferry Tax”, passed by 40 votes to 12.'],
  ['a motto', 'The town’s motto is “Rain first”.'],
  ['what a group calls itself', 'The group calls itself the “Friends of Rain”.'],
  ['a name on a plaque', 'A plaque calls it the “Old North Landing”.'],
  ['an operation', 'Police arrested forty men in Operation “Clear Bay”, which began in June.'],
  ['a bar', 'They met at a bar called “The Wet Dog”.'],
  ['films in a row', 'He played the captain in “Low Tide”, “High Tide” and “No Tide”.'],
  ['a film in a clause', 'Ana Ruiz starred in the film “Low Tide”, which opened on Friday.'],
  ['a memoir', 'Ruiz published the memoir “A Life in Ports” in May.'],
  ['a report', 'In a report titled “Cows at Sea: A Beginning”, the board set out its plans.'],
  ['a song', 'The single “One More Wave” reached number four in the charts.'],
  ['an alias', 'Ana Ruiz, alias “the Widow”, was arrested on Monday.'],
  ['a name somebody is known by', 'Ana Ruiz, known as “the Anchor”, sails at noon.'],
  ['a name it is known by', 'Fishermen know it as the “Widow” and stay away.'],
  ['a gloss', 'The bay, whose name means “place of cows”, is calm.'],
  ['a ship', 'The ship, renamed “Hope II”, sailed on Friday.'],
  ['a slogan', 'The slogan “Boats for All” hung in the hall.'],
  ['a headline', 'The paper ran the headline “Ferry Late Again”.'],
  ['a nickname', 'Ana “Shorty” Ruiz sailed on Friday.'],
  ['a nickname with an article', 'Luis “the Eel” Mora told reporters the pier is closed.'],
  ['a nickname of two words', 'Luis “El Gordo” Mora told reporters the pier is closed.'],
  ['a nickname before a name', 'Police seized “Anchor” Ruiz on Friday.'],
])('nobody says %s', (_, text) => {
  expect(readSpeech(text)).toEqual([])
})

describe('what is somebody’s, short as it is', () => {
  test.each([
    ['a chant', 'Demonstrators chanted “Open the pier” outside the town hall.', ['Open the pier']],
    ['a banner', 'Thousands marched behind a banner that read “No more ferries”.', ['No more ferries']],
    [
      'a judgement',
      'The verdict, which Ana Ruiz described as “cruel and final”, was read on Friday.',
      ['cruel and final'],
    ],
    ['two judgements', 'She called it “dull” and “grey”.', ['dull', 'grey']],
    ['two behind “as”', 'Tom Reed slammed the deal as “rubbish” and “a sham”.', ['rubbish', 'a sham']],
    ['one behind “as a”', 'He portrayed the mayor as a “weak” leader.', ['weak']],
    ['one behind “as the”', 'Reed attacked the board as the “most wasteful” in the land.', ['most wasteful']],
    ['one behind “as” alone', 'He knew she had described it as “a bore”.', ['a bore']],
    ['a name somebody gives', 'Ana Ruiz called the cow “Queen of the Sea”.', ['Queen of the Sea']],
    ['a name critics give', 'The plan, called “Free Boats” by critics, failed.', ['Free Boats']],
    ['words somebody owns', 'The pier is “a disgrace”, in the words of Juan Gil.', ['a disgrace']],
    ['a word of a sentence', 'The ferry, he said, was “late again”.', ['late again']],
    ['a word in a headline', 'Mayor Calls Ferry ‘Late’', ['Late']],
    ['speech in a headline', '‘Nobody Helps Us’ Says Mayor', ['Nobody Helps Us']],
    ['speech in capitals', '“The Boats Must Go,” he wrote.', ['The Boats Must Go,']],
    ['a word before a name that speaks', '“Never” Ruiz said.', ['Never']],
    ['a long sentence that a title opens', 'It is titled “Tide” but Ruiz called it “a bore”.', ['a bore']],
  ])('%s', (_, text, expected) => {
    expect(readSpeech(text)).toEqual(expected)
  })
})
