import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/types.ts'
import { type ArticleBlock, type PageImage, toBlocks } from '../../../src/views/article/blocks.ts'
import { toSite } from '../../../src/views/site/site.ts'
import { corpus, findEntry, makeArticle, makeFigure, makeQuote, type Parts, showMarking } from '../made.ts'

const boat: PageImage = { address: '_astro/boat.webp', width: 640, height: 360, others: [] }

function toShown(parts: Parts): readonly ArticleBlock[] {
  const site = toSite({ ...corpus(), articles: [makeArticle('a', parts)] })
  return toBlocks(findEntry(site, 'a'), {
    terms: [],
    making: 'making/a.html#a',
    images: new Map([['boat.png', boat]]),
  })
}

/** Each block as its kind, its image if it has one, and the numbers of its paragraphs: "caption local 2". */
const tell = (blocks: readonly ArticleBlock[]): readonly string[] =>
  blocks.map(({ kind, image, items }) =>
    [kind, image?.kind, ...items.map(({ number }) => number)].filter((part) => part !== undefined).join(' '),
  )

const image = (
  paragraph: number,
  given: Partial<Article['images'][number]> = {},
): Article['images'][number] => ({
  paragraph,
  file: 'boat.png',
  url: null,
  alt: 'A boat',
  line: 1,
  ...given,
})

describe('images in an article', () => {
  it('stand before their paragraph or at the end, and with the caption that follows', () => {
    const blocks = toShown({
      paragraphs: ['The ferry is late.', 'The pier on Tuesday.', 'Nobody minds.'],
      kinds: ['body', 'caption', 'body'],
      images: [image(0), image(1), image(3, { alt: null })],
    })
    expect(tell(blocks)).toEqual(['image local', 'body 1', 'caption local 2', 'body 3', 'image local'])
    expect(blocks[2]?.image).toEqual({ kind: 'local', alt: 'A boat', image: boat })
    expect(blocks[4]?.image?.alt).toBeNull()
  })

  it('share no caption: it is that of the last, and of none where that one is missing', () => {
    const parts: Parts = { paragraphs: ['The pier.'], kinds: ['caption'] }
    expect(tell(toShown({ ...parts, images: [image(0), image(0)] }))).toEqual([
      'image local',
      'caption local 1',
    ])
    expect(tell(toShown({ ...parts, images: [image(0), image(0, { file: null })] }))).toEqual([
      'image local',
      'caption 1',
    ])
  })

  it('on other hosts are links that name the host; what is no web address is nothing', () => {
    const remote = { file: null, url: 'https://images.example.org/a.png' }
    const [shown] = toShown({ paragraphs: ['Late.'], images: [image(0, remote)] })
    expect(shown?.image).toEqual({
      kind: 'remote',
      alt: 'A boat',
      address: remote.url,
      host: 'images.example.org',
    })
    const other = image(0, { file: null, url: 'https://[bad' })
    expect(tell(toShown({ paragraphs: ['Late.'], images: [other] }))).toEqual(['body 1'])
  })

  it('leave paragraphs as they are where there are none', () => {
    expect(tell(toShown({ paragraphs: ['Late.', 'The pier.'], kinds: ['body', 'caption'] }))).toEqual([
      'body 1',
      'caption 2',
    ])
  })

  it('part a list, whose numbers go on', () => {
    const parts: Parts = { paragraphs: ['One', 'Two'], kinds: ['listitem', 'listitem'] }
    expect(tell(toShown({ ...parts, images: [image(1)] }))).toEqual(['list 1', 'image local', 'list 2'])
    expect(tell(toShown(parts))).toEqual(['list 1 2'])
  })
})

describe('block quotations', () => {
  const kinds = (count: number): NonNullable<Parts['kinds']> =>
    Array.from({ length: count }, () => 'quotation')

  it('are one with the paragraphs that follow, whose last may name the source', () => {
    const paragraphs = ['We waited.', 'Now we stay.', '— Ana Quist, teacher']
    const [block, ...others] = toShown({ paragraphs, kinds: kinds(3) })
    expect(others).toEqual([])
    expect(block?.items.map(({ isSource = false }) => isSource)).toEqual([false, false, true])
  })

  it('end where their source was named', () => {
    const paragraphs = ['We waited.', '— Ana Quist', 'I did not.', '— Tom Reed']
    expect(tell(toShown({ paragraphs, kinds: kinds(4) }))).toEqual(['quotation 1 2', 'quotation 3 4'])
  })

  it.each(['— and then we left', '— We left on Monday.', 'Ana Quist', '-We left'])(
    'have no source in %s',
    (last) => {
      const [block] = toShown({ paragraphs: ['We waited.', last], kinds: kinds(2) })
      expect(block?.items.some(({ isSource }) => isSource)).toBe(false)
    },
  )

  it('have the voices of all their paragraphs beside the first, and no mark around what is all quoted', () => {
    const by = { kind: 'speaker', id: 'ada-lund', name: 'Ada Lund' } as const
    const paragraphs = ['“We waited,” she said.', '“Now we stay.”']
    const [block] = toShown({
      paragraphs,
      kinds: kinds(2),
      quotes: [
        makeQuote('q1', paragraphs[0] ?? '', ['We waited'], by),
        makeQuote('q2', paragraphs[1] ?? '', ['Now we stay'], by, 1),
      ],
    })
    expect(block?.items.map(({ notes }) => notes.map(({ speaker }) => speaker.label))).toEqual([
      ['Ada Lund'],
      [],
    ])
    const looks = block?.items.flatMap(({ segments }) =>
      segments.flatMap((part) =>
        part.kind === 'mark' && part.payload.kind === 'quote' ? part.payload.look : [],
      ),
    )
    expect(looks).toEqual(['q', 'said'])
  })
})

describe('tables', () => {
  it('have a row for each paragraph, with the marks of each cell, and an id once', () => {
    const text = 'Alder | 300 people | “late | again”'
    const [block, ...others] = toShown({
      paragraphs: ['Boat | Seats | Said', text],
      kinds: ['row', 'row'],
      figures: [
        { ...makeFigure('300', { start: 8 }, { id: 'f1' }), span: { paragraph: 1, start: 8, end: 11 } },
      ],
      quotes: [makeQuote('q1', text, ['late | again'], { kind: 'none' }, 1)],
    })
    expect(others).toEqual([])
    expect([block?.kind, block?.hasHead]).toEqual(['table', true])
    const rows = block?.items.map(({ cells = [] }) => cells.map((cell) => showMarking(cell)))
    expect(rows?.[0]).toEqual(['Boat', 'Seats', 'Said'])
    expect(rows?.[1]?.slice(0, 3)).toEqual(['Alder', '[figure f1:300] people', '“[quote q1:late]'])
    const [, last] = block?.items[1]?.cells?.slice(2) ?? []
    expect(last?.map((part) => part.kind === 'mark' && part.isContinued)).toEqual([true, false])
  })

  it.each([
    [['Alder | 300', 'Hollin | 120'], false],
    [['Boat | Yard', 'Alder | Hollin'], false],
    [['Boat | Seats'], false],
    [['Boat | Seats', 'Alder | 300', 'Both | 420'], true],
  ])(
    'have a head only where one row without a number stands above rows with numbers: %j',
    (paragraphs, hasHead) => {
      const kinds = paragraphs.map(() => 'row' as const)
      expect(toShown({ paragraphs, kinds })[0]?.hasHead).toBe(hasHead)
    },
  )
})
