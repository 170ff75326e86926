import { describe, expect, test } from 'vitest'
import { complete } from '../../../src/search/engine/after-results.ts'
import { findOffers } from '../../../src/search/engine/name-offers.ts'
import { type FindOptions } from '../../../src/search/engine/ranking.ts'
import { findResults, type Results } from '../../../src/search/engine/results.ts'
import type { PackedRecord } from '../../../src/search/files/records.ts'
import { readTyped } from '../../../src/search/query/read-typed.ts'
import { inParts, openLibrary } from '../library.ts'

type Said = { readonly by: string; readonly text: string }

/** An article of one paragraph, with what is quoted from it. */
function toPacked(id: string, text: string, said: readonly Said[] = []): PackedRecord {
  const names = [...new Set(said.map(({ by }) => by))]
  return [
    `articles/${id}.html`,
    `Title ${id}`,
    'The Lantern',
    [],
    '2026-01-01',
    [],
    names.map((name) => [name.toLowerCase().replaceAll(' ', '-'), name, '']),
    [text],
    said.map((quote, place) => [
      `q-${id}-${place}`,
      0,
      text.indexOf(quote.text),
      quote.text.length,
      names.indexOf(quote.by),
    ]),
    [],
  ]
}

const openMany = (packed: readonly PackedRecord[]): ReturnType<typeof openLibrary> =>
  openLibrary(packed, inParts)

async function find(
  shelf: Awaited<ReturnType<typeof openLibrary>>,
  typed: string,
  options: Partial<FindOptions> = {},
): Promise<Results> {
  return findResults(shelf, await readTyped(typed), { typing: false, most: 10, ...options })
}

const quotesOf = ({ groups }: Results): readonly string[] =>
  (groups.find(({ kind }) => kind === 'quote')?.results ?? []).map(({ snippet }) =>
    snippet.map(({ text }) => text).join(''),
  )

describe('a phrase that few of many articles have', async () => {
  const shelf = await openMany(
    Array.from({ length: 340 }, (_, place) =>
      toPacked(
        String(place),
        place === 0
          ? `Ballast ballast fill the hold, and then the quay master came. ${'Other words follow. '.repeat(60)}`
          : 'The master of the quay came twice.',
      ),
    ),
  )

  test('is not denied: what was read of how many is told', async () => {
    const results = await find(shelf, '"quay master"')
    expect(results.total).toBe(0)
    expect(results.candidates).toBe(340)
    expect(results.read).toBeGreaterThanOrEqual(300)
    expect(results.read).toBeLessThan(340)
  })

  test('is found when all are read', async () => {
    const results = await find(shelf, '"quay master"', { isThorough: true })
    expect(results.groups.map(({ kind, total }) => [kind, total])).toEqual([['article', 1]])
  })
})

describe('quotations', async () => {
  const apology = 'We owe the dockers an apology and a wage.'
  const shelf = await openMany([
    toPacked('first', `“${apology}” Ana Solis said.`, [{ by: 'Ana Solis', text: apology }]),
    toPacked('second', `Solis said: “${apology}”`, [{ by: 'Ana Solis', text: apology }]),
    toPacked('third', `“${apology}” Bo Lund said too.`, [{ by: 'Bo Lund', text: apology }]),
    toPacked('fourth', 'She spoke of “an apology” and left. The wage, Solis said, is “low”.', [
      { by: 'Ana Solis', text: 'an apology' },
      { by: 'Ana Solis', text: 'low' },
    ]),
    toPacked('fifth', 'The “harbour plan” stands, Solis said, wage or no wage, wage after wage.', [
      { by: 'Ana Solis', text: 'harbour plan' },
    ]),
  ])

  test('that two texts print of one speaker are one result, with the other text', async () => {
    const { groups } = await find(shelf, 'dockers apology kind:quote')
    const [quotes] = groups
    expect([quotes?.total, quotes?.rows]).toEqual([3, 2])
    expect(quotes?.results.map(({ head, title, alsoIn }) => [head[0]?.text, title, alsoIn])).toEqual([
      [
        'Ana Solis',
        'Title second',
        [{ title: 'Title first', outlet: 'The Lantern', address: 'articles/first.html#q-first-0' }],
      ],
      ['Bo Lund', 'Title third', []],
    ])
  })

  test('that have the word come before those of an article that has it', async () => {
    expect(quotesOf(await find(shelf, 'speaker:solis wage'))[0]).toBe(apology)
  })

  test('that say a whole thing come before fragments', async () => {
    expect(quotesOf(await find(shelf, 'speaker:solis'))[0]).toBe(apology)
  })
})

describe('a question for what somebody said', async () => {
  const text = 'The harbour is full, Ana Solis said. A council of ports counts the grain.'
  const shelf = await openMany([
    toPacked('one', text, [{ by: 'Ana Solis', text: 'The harbour is full' }]),
    toPacked('two', 'Nothing of it stands here.'),
  ])

  test('is one for words where nobody of that name is quoted, and says so', async () => {
    const results = await find(shelf, 'what did the council say about grain')
    expect(results.asWords).toBe('council grain')
    expect(results.total).toBeGreaterThan(0)
  })

  test('stays one for the speaker who is', async () => {
    expect((await find(shelf, 'what did Solis say about the harbour')).asWords).toBeNull()
  })
})

describe('words', async () => {
  const shelf = await openMany([
    toPacked('resign', 'The minister may resign, resign or stay.'),
    toPacked('resignation', 'The resignation of the minister came at noon.'),
    toPacked('labour', 'The labour party met at the theatre.'),
    toPacked('labor', 'A labor dispute closed the theater.'),
    toPacked('odd', 'Encyclopædia sellers in Łódź weighed the Straße.'),
  ])
  const titlesOf = async (typed: string): Promise<readonly (string | undefined)[]> =>
    ((await find(shelf, typed)).groups.find(({ kind }) => kind === 'article')?.results ?? []).map(
      ({ head }) => head.map(({ text }) => text).join(''),
    )

  test.each([
    ['resign', ['Title resign', 'Title resignation']],
    ['resignation', ['Title resignation', 'Title resign']],
    ['labour', ['Title labour', 'Title labor']],
    ['labor theater', ['Title labor', 'Title labour']],
    ['encyclopaedia strasse lodz', ['Title odd']],
  ])('are found in all their forms, as typed before the others: %s', async (typed, titles) => {
    expect(await titlesOf(typed)).toEqual(titles)
  })

  test('that are begun are brought to an end', async () => {
    const begun = await complete(shelf, await readTyped('the minister resi'))
    expect(begun.toSorted()).toEqual(['the minister resign', 'the minister resignation'])
    expect(await complete(shelf, await readTyped('theatre'))).toEqual([])
  })

  test('that are a page of pasted text are answered with what has most of them', async () => {
    const pasted = Array.from({ length: 87 }, (_, place) => `word${String.fromCharCode(97 + (place % 26))}x`)
    const some = ['labour', 'party', 'met', 'theatre', ...pasted.slice(0, 2)].join(' ')
    expect((await find(shelf, some)).relaxed).toMatch(/wordax/)
    expect((await find(shelf, pasted.join(' '))).total).toBe(0)
  })
})

test('a measure is offered for the words of its sentences, and not for letters that one begins with', async () => {
  const shelf = await openMany([toPacked('one', 'Grain under the quay.')])
  const measures = [
    {
      label: 'Grain landed',
      address: 'measures/grain.html',
      counts: '',
      terms: ['cargo seized under guard'],
    },
  ]
  const labels = async (typed: string): Promise<readonly string[]> =>
    (await findOffers(shelf, typed, measures)).map(({ label }) => label)
  expect(await labels('cargo seizures')).toEqual(['Grain landed'])
  expect(await labels('gra')).toEqual(['Grain landed'])
  expect(await labels('UN')).toEqual([])
})
