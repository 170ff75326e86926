import { expect, test } from 'vitest'
import { findIntroductions, findStarts } from '../../../src/text/articles/article-starts.ts'
import { findRoles } from '../../../src/text/articles/block-roles.ts'
import { findBlocks, readLines } from '../../../src/text/formats/blocks.ts'

/** Source lines of the starts and doubts found in lines of text. */
function startsOf(lines: readonly string[]): {
  readonly starts: readonly number[]
  readonly doubts: readonly number[]
} {
  const blocks = findBlocks(lines)
  const { starts, doubts } = findStarts(blocks, findRoles(blocks))
  const line = ({ block }: { readonly block: number }): number => blocks[block]?.line ?? 0
  return { starts: starts.map(line), doubts: doubts.map(line) }
}

const first = [
  'Harbour President Ana Prieto opened the new pier on Monday in front of a large crowd of islanders.',
  'Prieto said the pier would serve the ferries for a hundred years and more, if the tide allows.',
  'The fishermen who stood in the rain were not so sure that Prieto would still be there to see it.',
  'Nobody else spoke that day, and by the evening the crowd had gone home through the rain.',
]
const second = [
  'The ferry company will cancel its winter service, Harbour President Ana Prieto has announced to the islands.',
  'It is the third winter without a boat, and the islands will have to live from what they have stored.',
  'A boat of the navy may bring bread and medicine, as it did the year before, when the sea was calm.',
  'Nobody on the islands has forgotten that year, and nobody wants to live through another such winter.',
]

test('one article is one article', () => {
  expect(
    startsOf([...first, ...second].map((line) => line.replace('Harbour President Ana Prieto', 'Prieto'))),
  ).toEqual({ starts: [1], doubts: [] })
})

test('naming the subject in full again is not enough', () => {
  expect(startsOf([...first, ...second]).starts).toEqual([1])
})

test('a dateline opens a report', () => {
  expect(startsOf([...first, `PUERTO VIEJO, Costa Rica — ${second[0]}`, ...second.slice(1)]).starts).toEqual([
    1, 5,
  ])
})

test('a dateline in the first lines belongs to the article that has just begun', () => {
  expect(
    startsOf([
      'The Pier at Last',
      'By Juan Gil',
      `PUERTO VIEJO, Costa Rica — ${first[0]}`,
      ...first.slice(1),
      ...second,
    ]).starts,
  ).toEqual([1])
})

test('an opening caption and a title stand with the dateline under them', () => {
  const caption = 'The pier in the rain. Photo by Juan Gil/EPA'
  expect(
    startsOf([...first, 'No Boats This Winter', caption, `Feb. 25 (UPI) — ${second[0]}`, ...second.slice(1)])
      .starts,
  ).toEqual([1, 5])
})

test('furniture after a lead that names the subject in full again is a start', () => {
  const lines = [
    ...first,
    second[0] as string,
    'Recommended Stories',
    'list of 3 itemsend of list',
    ...second.slice(1),
  ]
  expect(startsOf(lines).starts).toEqual([1, 5])
})

test('furniture alone is none', () => {
  const lines = [...first, 'Recommended Stories', 'list of 3 itemsend of list', ...second.slice(1)]
  expect(startsOf(lines).starts).toEqual([1])
})

test('an author note ends an article and a title starts the next', () => {
  const note = 'Juan Gil is a reporter at The Harbour Post.'
  expect(startsOf([...first, note, 'No Boats This Winter', ...second]).starts).toEqual([1, 6])
  expect(startsOf([...first, 'No Boats This Winter', ...second]).starts).toEqual([1])
})

test('a title with a byline starts an article', () => {
  expect(startsOf([...first, 'No Boats This Winter', 'By Juan Gil', ...second]).starts).toEqual([1, 5])
})

test('ruled lines part sections and not articles', () => {
  expect(startsOf([...first, '* * *', ...second]).starts).toEqual([1])
})

test('a change of spelling is a doubt, and a start where it is marked enough', () => {
  const american = first.map((line) => `${line} The U.S. labor center honored them.`)
  const british = second.map((line) => `${line} The programme of the harbour centre weighs tonnes.`)
  expect(startsOf([...american, ...british])).toEqual({ starts: [1, 5], doubts: [5] })
  const faint = [
    ...first,
    'The U.S. center met the labor board.',
    ...second,
    'The programme of the centre weighs tonnes.',
  ]
  expect(startsOf(faint)).toEqual({ starts: [1], doubts: [6] })
  expect(startsOf([...american, ...british, ...american]).doubts).toEqual([])
})

test('an empty file has no start', () => {
  expect(findStarts([], [])).toEqual({ starts: [], doubts: [] })
  expect(findBlocks(readLines(''))).toEqual([])
})

test('a web address with a title under it starts an article', () => {
  expect(startsOf([...first, 'https://example.org/b', 'No Boats This Winter', ...second]).starts).toEqual([
    1, 5,
  ])
  expect(startsOf([...first, 'https://example.org/b', ...second]).starts).toEqual([1])
})

test('a change of spelling says which, and needs three marks and three paragraphs on each side', () => {
  const american = 'The U.S. labor center met.'
  const british = 'The programme of the harbour centre weighs tonnes.'
  const lines = [...first, american, ...second, british]
  const blocks = findBlocks(lines)
  expect(findStarts(blocks, findRoles(blocks)).doubts.map(({ reason }) => reason)).toEqual([
    'American spelling ends before this line and British spelling begins after it',
  ])
  const swapped = findBlocks([...first, british, ...second, american])
  expect(findStarts(swapped, findRoles(swapped)).doubts.map(({ reason }) => reason)).toEqual([
    'British spelling ends before this line and American spelling begins after it',
  ])
  const doubtsOf = (...all: readonly string[]): readonly number[] => startsOf(all).doubts
  expect(doubtsOf(...first, 'The U.S. center met.', ...second, british)).toEqual([])
  expect(doubtsOf(...first, american, ...second, 'The programme weighs tonnes.')).toEqual([])
  expect(doubtsOf(american, british, ...first, ...second)).toEqual([])
  expect(doubtsOf(...first, ...second, american, british)).toEqual([])
})

test('speech goes on with the paragraph before, so that no new spelling starts there', () => {
  const british = 'The programme of the harbour centre weighs tonnes.'
  expect(
    startsOf([...first, 'The U.S. labor center met.', '“We will not sail,” he said.', ...second, british])
      .doubts,
  ).toEqual([7])
})

test.each([
  ['Harbour President Ana Prieto spoke.', [['Ana Prieto', 'Prieto']]],
  ['Her counterpart, Ana de la Vega, spoke.', [['Ana de la Vega', 'Vega']]],
  ['We met Gov. Juan R. Gil there.', [['Juan R. Gil', 'Gil']]],
  ['The president said no to Ana Prieto.', []],
  ['The Island Ferry Union (IFU) met.', [['The Island Ferry Union', 'IFU']]],
  ['We met the Union for Islands and Bays (U.I.B).', [['Union for Islands and Bays', 'U.I.B']]],
  ['The Union of the Bays (UB-2) met.', []],
  ['The Union of the Bays (UB-A) met.', [['The Union of the Bays', 'UB-A']]],
  ['The union of ferries (see below) met.', []],
  ['The Island Ferry Union (Ifu) met.', []],
  ['The Island Ferry Union (I) met.', []],
  ['Boats (IFU) met.', []],
] as const)('who is introduced in full in “%s”', (text, expected) => {
  expect(findIntroductions(text).map(({ full, short }) => [full, short])).toEqual(expected)
})

test('before a head with byline and date, a short text with one of them is an article too', () => {
  const next = ['No Boats This Winter', 'By Juan Gil', 'March 4, 2026', ...second]
  expect(startsOf(['The Pier at Last', 'March 3, 2026', first[0] as string, ...next]).starts).toEqual([1, 4])
  expect(startsOf(['The Pier at Last', 'By Ana Prieto', first[0] as string, ...next]).starts).toEqual([1, 4])
  expect(startsOf(['The Pier at Last', first[0] as string, ...next]).starts).toEqual([1])
})
