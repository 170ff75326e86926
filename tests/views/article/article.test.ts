import { describe, expect, it } from 'vitest'
import type { Article, Figure, Quote } from '../../../src/types.ts'
import { toNeighbours } from '../../../src/views/article/article.ts'
import { toMaking, toMakingPages } from '../../../src/views/article/making.ts'
import { toSite } from '../../../src/views/site/site.ts'
import { decisions, rules } from '../../../src/wording/en/english.ts'
import {
  findEntry,
  makeArticle,
  makeFigure,
  corpus,
  conversation,
  toPage,
  showMarking,
  findFigure,
} from '../made.ts'

describe('article page', () => {
  const site = toSite(corpus())
  const page = toPage(site, 'flood')
  const making = toMaking(findEntry(site, 'flood'))

  it('says how sure the date is', () => {
    expect(page.date).toEqual({ text: 'c.\u00a0Mar 2026', doubt: null, machine: '2026-03' })
  })

  it('names the lines of all articles of its file, where that holds several', () => {
    expect(making.parts).toBeNull()
    const source = (start: number, end: number) => ({ file: 'corpus/two.txt', lines: { start, end } })
    const paragraphs = ['The ferry sails again.']
    const two = [
      makeArticle('later', { paragraphs, source: source(8, 12) }),
      makeArticle('first', { paragraphs, source: source(1, 6) }),
    ]
    const both = toSite({ ...corpus(), articles: two })
    const made = toMakingPages(both).flatMap(({ makings }) => makings)
    expect(Object.fromEntries(made.map(({ article, parts }) => [article.address, parts]))).toEqual({
      'articles/first.html': { lines: '1-6 8-12', own: 0 },
      'articles/later.html': { lines: '1-6 8-12', own: 1 },
    })
  })

  it('numbers paragraphs and not headings', () => {
    expect(page.blocks.map((block) => [block.kind, block.items[0]?.number])).toEqual([
      ['body', 1],
      ['heading', null],
      ['saying', 2],
      ['list', 3],
    ])
  })

  it('marks quotation and figure at their place, the figure inside the quotation', () => {
    expect(showMarking(page.blocks[0]?.items[0]?.segments ?? [])).toBe(
      'The river rose. “[quote q-homes:We lost [figure f-300:300] homes],” Ada Lund said.',
    )
  })

  it('names the speaker beside the paragraph, and says when nobody is named', () => {
    expect(page.blocks[0]?.items[0]?.notes.map((note) => note.speaker.label)).toEqual(['Ada Lund'])
    expect(page.blocks[2]?.items[0]?.notes.map((note) => note.speaker.label)).toEqual(['Speaker not named'])
  })

  it('leads from beside the paragraph to the line that says why', () => {
    const [note] = page.blocks[0]?.items[0]?.notes ?? []
    expect(note?.why).toBe(`making/flood.html#${making.voices[0]?.quotes[0]?.id}`)
    expect(note?.isReported).toBe(false)
  })

  it('says so where the editor has decided', () => {
    const base = corpus()
    const articles = base.articles.map((article) => ({
      ...article,
      quotes: article.quotes.map((quote) => ({ ...quote, rule: 'editor' })),
    }))
    const { voices } = toMaking(findEntry(toSite({ ...base, articles }), 'flood'))
    expect(voices[0]?.quotes[0]?.reason).toBe('Stated by the editor.')
  })

  it('keeps quoted and reported words apart, in looks, notes and counts', () => {
    const talk = toPage(toSite(conversation()), 'talk')
    expect(talk.speakers.map(({ label, quoted, reported }) => [label, quoted, reported])).toEqual([
      ['Bo Quist', 1, 1],
      ['Ada Lund', 1, 0],
    ])
    const [item] = talk.blocks[0]?.items ?? []
    expect(item?.notes.map(({ speaker, isReported }) => [speaker.label, isReported])).toEqual([
      ['Ada Lund', false],
      ['Bo Quist', false],
      ['Bo Quist', true],
    ])
    const looks = item?.segments.flatMap((part) =>
      part.kind === 'mark' && part.payload.kind === 'quote' ? [part.payload.look] : [],
    )
    expect(looks).toEqual(['q', 'q', 'told'])
  })

  const readNote = (given: Partial<Figure>, terms = ['homes']): unknown => {
    const base = corpus()
    const articles = base.articles.map((article) => ({
      ...article,
      figures: article.figures.map((figure) => ({ ...figure, ...given })),
    }))
    const measures = base.tables.measures.map((measure) => ({ ...measure, terms }))
    const made = toSite({ ...base, articles, tables: { ...base.tables, measures } })
    return findFigure(toPage(made, 'flood').blocks[0]?.items[0]?.segments ?? [])
  }

  it('does not mark a small number that is a word, unless more is known of it than the word', () => {
    const isMarked = (given: Partial<Figure>, terms = ['boats']): unknown =>
      (readNote(given, terms) as { readonly isLink: boolean }).isLink
    expect(isMarked({ text: 'five', value: 5, unit: null, of: 'conclusions' })).toBe(false)
    expect(isMarked({ text: 'six days', value: 6, unit: 'day', kind: 'duration' })).toBe(false)
    expect(isMarked({ text: '5', value: 5 })).toBe(true)
    expect(isMarked({ text: 'twelve', value: 12 })).toBe(true)
    expect(isMarked({ text: 'half', value: 0.5 })).toBe(true)
    expect(isMarked({ text: 'five per cent', value: 5, kind: 'percent' })).toBe(true)
    expect(isMarked({ text: 'five', value: 5, qualifier: '>' })).toBe(true)
    expect(isMarked({ text: 'five', value: 5, period: '2023' })).toBe(true)
    expect(isMarked({ text: 'five', value: 5, of: 'homes' }, ['homes'])).toBe(true)
  })

  it('has a note beside a figure with its unit, what is counted and when, but none that only repeats the text', () => {
    expect(readNote({ of: 'homes' })).toMatchObject({ value: '300', isLink: true, note: '300 homes' })
    expect(readNote({ of: null })).toMatchObject({ note: '300 homes' })
    expect(readNote({ of: 'homes (valley)' })).toMatchObject({ note: '300 homes (valley)' })
    expect(readNote({ of: 'damage' })).toMatchObject({ note: '300 homes, of “damage”' })
    expect(readNote({ of: 'homes' }, ['boats'])).toMatchObject({ isLink: true, note: null })
    expect(readNote({ qualifier: '>' }, ['boats'])).toMatchObject({ note: 'more than 300 homes' })
    expect(readNote({ period: '2023' }, ['boats'])).toMatchObject({ note: '300 homes, 2023' })
  })

  it('links each reason for a topic to where its term stands', () => {
    const terms = making.reasons.map((reason) => [
      reason.label,
      ...reason.terms.map(({ text, count }) => [text, count]),
    ])
    expect(terms).toEqual([
      ['Water', ['river', 2]],
      ['Roads', ['road', 1]],
    ])
    const { anchors } = findEntry(site, 'flood')
    expect(making.reasons[1]?.terms[0]?.address).toBe(`articles/flood.html#${anchors[3]}:~:text=road`)
  })

  it('shows every decision: quotations by their reason, what was left out, the notes of its lines', () => {
    expect(making.voices.map(({ heading, quotes }) => [heading, quotes.length])).toEqual([[rules['none'], 2]])
    expect(making.voices[0]?.quotes[0]).toMatchObject({ percent: null, perhaps: null })
    expect(making.dropped.map((dropped) => dropped.reason)).toEqual(['page furniture'])
    expect(making.messages.map((message) => message.line)).toEqual([2])
  })

  it('shows doubt first, and beside each weighed decision its reason and how often such a one is right', () => {
    const base = corpus()
    const given: readonly Partial<Quote>[] = [
      { rule: 'ranked', reasons: ['verb-after', 'in-table'], confidence: 0.934 },
      {
        rule: 'unresolved',
        confidence: 0.5,
        candidates: [
          { mention: 'the mayor', probability: 0.41 },
          { mention: 'Reed', probability: 0.334 },
        ],
      },
    ]
    const articles = base.articles.map((article) => ({
      ...article,
      quotes: article.quotes.map((quote, index) => ({ ...quote, ...given[index] })),
    }))
    const judged = toSite({ ...base, articles })
    const { voices } = toMaking(findEntry(judged, 'flood'))
    expect(voices.map(({ heading }) => heading)).toEqual([decisions.bands.open, decisions.bands.likely])
    expect(voices[0]?.quotes[0]).toMatchObject({
      id: 'q-short',
      perhaps: 'perhaps the mayor (41 %), Reed (33 %)',
      percent: null,
    })
    expect(voices[1]?.quotes[0]).toMatchObject({
      id: 'q-homes',
      reason: 'Subject of the verb after the quotation; in people.yaml as Ada Lund.',
      percent: '93 %',
    })
  })

  it('leads to its decisions, which stand with those of the articles before it on one page', () => {
    expect(page.making).toBe('making/flood.html#flood')
    const pages = toMakingPages(site)
    const shown = pages.flatMap(({ makings }) => makings.map(({ article }) => article.address))
    expect(shown).toEqual(site.articles.map(({ address }) => address))
    expect(new Set(pages.map(({ param }) => param)).size).toBe(pages.length)
  })

  it('says of each figure how it was read, who counted, who passed it on and for when; nothing of a plain word', () => {
    const base = corpus()
    const text = 'Nineteen boats of 300 sank; two crews swam.'
    const figure = (words: string, given: Partial<Figure>): Figure =>
      makeFigure(words, { start: text.indexOf(words) }, { id: words, ...given })
    const article = makeArticle('made', {
      paragraphs: [text],
      figures: [
        figure('Nineteen', { value: 19, unit: 'boat', of: 'boats (storm)', period: '2023' }),
        figure('300', {
          value: 300,
          by: { kind: 'unresolved', mention: 'Harbour Board' },
          via: 'The Beacon',
        }),
        figure('two', { value: 2, unit: 'crew' }),
      ],
    })
    const made = toMaking(findEntry(toSite({ ...base, articles: [article] }), 'made'))
    expect(
      made.figures.map(({ id, reading, counter, via, period }) => [id, reading, counter?.label, via, period]),
    ).toEqual([
      ['Nineteen', '19 boats (storm)', undefined, null, '2023'],
      ['300', null, 'Harbour Board', 'The Beacon', null],
    ])
  })

  it('lists the lines that are not shown in their order', () => {
    const base = corpus()
    const metadata = [4, 2, 1].map((line) => ({ start: line, end: line }))
    const made = makeArticle('made', { paragraphs: ['Rain.'], asides: { title: null, metadata } })
    const [shown] = toMakingPages(toSite({ ...base, articles: [made] })).flatMap(({ makings }) => makings)
    expect(shown?.metadata).toEqual(['line 1', 'line 2', 'line 4'])
  })

  it('says how long it takes to read, and lists headings only where there are many', () => {
    expect(page.minutes).toBe(1)
    expect(page.isLong).toBe(false)
    expect(page.contents).toEqual([])
    const base = corpus()
    const words = 'rain '.repeat(700).trim()
    const long = makeArticle('long', {
      paragraphs: ['One', words, 'Two', words, 'Three', 'Four'],
      kinds: ['heading', 'body', 'heading', 'body', 'heading', 'heading'],
    })
    const own = toPage(toSite({ ...base, articles: [long] }), 'long')
    expect(own.minutes).toBe(6)
    expect(own.isLong).toBe(true)
    expect(own.contents.map(({ label }) => label)).toEqual(['One', 'Two', 'Three', 'Four'])
  })

  it('says where its date comes from', () => {
    expect(page.dateSource).toBe('given with the text as approximate')
    const base = corpus()
    const message = { ...base.messages[0]!, ruleId: 'published' }
    expect(toPage(toSite({ ...base, messages: [message] }), 'flood').dateSource).toMatch(/^found in the text/)
    expect(toPage(site, 'undated').dateSource).toMatch(/^neither given/)
  })

  it('offers only web addresses as links', () => {
    expect(page.url).toBe('https://example.org/flood')
    expect(toPage(site, 'bridge').url).toBeNull()
  })

  it('leads on within its topic', () => {
    const more = corpus()
    const later = { ...(more.articles[2] as Article), id: 'later', published: '2026-04' }
    const grown = toSite({ ...more, articles: [...more.articles, later] })
    expect(toNeighbours(grown).get('flood')).toEqual({
      newer: { label: later.title, address: 'articles/later.html' },
      older: null,
    })
  })
})
