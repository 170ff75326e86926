import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article, Attribution, Corpus, Figure, Quote, Topic } from '../../src/types.ts'
import { quoteRules } from '../../src/text/rules.ts'
import { toAboutPage } from '../../src/views/about.ts'
import { toParagraphAnchors } from '../../src/views/anchors.ts'
import { toArticlePage, toNeighbours, type Marking } from '../../src/views/article.ts'
import { toArticlesPages } from '../../src/views/articles.ts'
import { findSentence, toContext } from '../../src/views/context.ts'
import { toDatePhrase, toDateWords } from '../../src/views/dates.ts'
import { toFiguresPages, toFigureTabs } from '../../src/views/figures.ts'
import { toHomePage } from '../../src/views/home.ts'
import { toReading } from '../../src/views/numbers.ts'
import { toLeafLinks, toLeaves } from '../../src/views/pages.ts'
import { toQuotesPages } from '../../src/views/quotes.ts'
import { toQuoteRow } from '../../src/views/rows.ts'
import { toSegments, type Segment } from '../../src/views/segments.ts'
import { toSite, type Site } from '../../src/views/site.ts'
import { toSpeakerPages, toSpeakersPage } from '../../src/views/speakers.ts'
import { toTopicPages } from '../../src/views/topic.ts'

describe('dates', () => {
  it('say day, month or year as far as it is known', () => {
    expect(toDatePhrase('2026-02-05')).toBe('5 February 2026')
    expect(toDatePhrase('2026-02')).toBe('February 2026')
    expect(toDatePhrase('2026')).toBe('2026')
  })

  it('say their doubt in words', () => {
    expect(toDatePhrase('2026-02~')).toBe('February 2026, inferred')
    expect(toDatePhrase('2026-02-05?')).toBe('5 February 2026, uncertain')
    expect(toDatePhrase(null)).toBe('Date unknown')
  })

  it('give machines no date they could mistake', () => {
    expect(toDateWords('2026-02~').machine).toBe('2026-02')
    expect(toDateWords('2025/2026')).toEqual({ text: '2025/2026', doubt: null, machine: null })
  })
})

describe('numbers', () => {
  it('are read with their bound, unit and trend', () => {
    const figure = makeFigure(
      'nearly 2.5 million',
      { start: 0 },
      { value: 2_500_000, unit: 'people', qualifier: '<' },
    )
    expect(toReading(figure)).toBe('less than 2.5 million people')
    expect(toReading({ ...figure, value: 3, unit: 'square country per day', qualifier: '=' })).toBe(
      '3 square countries per day',
    )
    expect(toReading({ ...figure, value: 5, unit: 'USD', qualifier: '>' })).toBe('more than 5 USD')
    expect(toReading({ ...figure, value: [3, 4.25], unit: 'percent', qualifier: '=', trend: 'up' })).toBe(
      '3 to 4.25 %, rising',
    )
  })
})

describe('anchors', () => {
  it('do not move when a paragraph is put before or corrected at its end', () => {
    const long = 'The river rose by three metres overnight and flooded the lower town.'
    const [first] = toParagraphAnchors([{ text: long }])
    expect(toParagraphAnchors([{ text: 'New.' }, { text: long.replace('town', 'city') }])[1]).toBe(first)
  })

  it('are told apart where paragraphs open alike', () => {
    const anchors = toParagraphAnchors([{ text: 'Same.' }, { text: 'Same.' }, { text: 'Same.' }])
    expect(new Set(anchors).size).toBe(3)
  })
})

describe('context', () => {
  const text = 'Rain fell. Mayor A. B. Lund said on Dec. 4 that 300 homes stand empty. Nobody answered.'

  it('is the sentence, not cut at an initial or an abbreviation', () => {
    const start = text.indexOf('300')
    const { before, match, after } = toContext(text, { start, end: start + 3 }, 200)
    expect(before + match + after).toBe('Mayor A. B. Lund said on Dec. 4 that 300 homes stand empty.')
  })

  it('is cut at words and says so', () => {
    const start = text.indexOf('300')
    const { before, after } = toContext(text, { start, end: start + 3 }, 12)
    expect(before).toBe('… Dec. 4 that ')
    expect(after).toBe(' homes stand …')
  })

  it('holds every sentence the stretch runs over', () => {
    const { start, end } = findSentence(text, { start: 2, end: 30 })
    expect(text.slice(start, end)).toBe(text.slice(0, text.indexOf(' Nobody')))
  })
})

describe('segments', () => {
  it('leave a text without marks as it is', () => {
    expect(toSegments('Nothing here.', [])).toEqual([{ kind: 'text', text: 'Nothing here.' }])
  })

  it('nest a figure in a quotation', () => {
    const marks = [
      { start: 3, end: 9, rank: 1, payload: 'figure' },
      { start: 0, end: 12, rank: 0, payload: 'quote' },
    ]
    expect(show(toSegments('we 1,000 win!', marks))).toBe('[quote:we [figure:1,000 ]win]!')
  })

  it('cut the figure and keep the quotation whole where they cross', () => {
    const marks = [
      { start: 0, end: 8, rank: 1, payload: 'figure' },
      { start: 4, end: 12, rank: 0, payload: 'quote' },
    ]
    expect(show(toSegments('over five men', marks))).toBe('[figure:over][quote:[+figure: fiv]e me]n')
  })

  it('hold every character once and every mark once, whatever the marks', () => {
    const mark = fc.record({
      start: fc.integer({ min: -3, max: 20 }),
      end: fc.integer({ min: -3, max: 20 }),
      rank: fc.integer({ min: 0, max: 2 }),
      payload: fc.nat().map(String),
    })
    fc.assert(
      fc.property(
        fc.string({ maxLength: 16 }),
        fc.uniqueArray(mark, { maxLength: 6, selector: (m) => m.payload }),
        (text, marks) => {
          const segments = toSegments(text, marks)
          expect(flatten(segments)).toBe(text)
          const seen = firsts(segments)
          const expected = marks
            .filter((m) => Math.max(0, m.start) < Math.min(text.length, m.end))
            .map((m) => m.payload)
          expect(seen.toSorted()).toEqual(expected.toSorted())
        },
      ),
    )
  })
})

describe('leaves', () => {
  it('are one empty leaf for an empty list', () => {
    expect(toLeaves([], 10)).toEqual([{ rows: [], number: 1, count: 1 }])
  })

  it('hold every row once', () => {
    const rows = Array.from({ length: 25 }, (_, index) => index)
    expect(toLeaves(rows, 10).flatMap((leaf) => leaf.rows)).toEqual(rows)
  })

  it('are linked with gaps shown when there are many', () => {
    const links = toLeafLinks({ number: 200, count: 400 }, (number) => `quotes/${number}.html`)
    expect(links[0]?.number).toBe(1)
    expect(links.at(-1)?.number).toBe(400)
    expect(links.filter((link) => link?.isCurrent).map((link) => link?.number)).toEqual([200])
    expect(links).toContain(null)
    expect(links.length).toBeLessThan(60)
  })
})

describe('site', () => {
  const site = toSite(corpus())

  it('lists the newest article first and those without a date last', () => {
    expect(site.articles.map((entry) => entry.article.id)).toEqual(['flood', 'bridge', 'undated'])
  })

  it('tells articles with the same title apart', () => {
    const twins = corpus()
    const same = twins.articles.map((article) => ({ ...article, title: 'Weather' }))
    const titles = toSite({ ...twins, articles: same }).articles.map((entry) => entry.pageTitle)
    expect(new Set(titles).size).toBe(3)
  })

  it('counts a quotation for a topic when its article is about it or its paragraph names it', () => {
    const water = site.topics.find((topic) => topic.id === 'water')
    const roads = site.topics.find((topic) => topic.id === 'roads')
    expect(water?.quotes.map(({ quote }) => quote.id)).toEqual(['q-homes', 'q-short'])
    expect(roads?.quotes).toEqual([])
    expect(roads?.articles).toHaveLength(2)
    expect(water?.related.map(({ id, shared }) => [id, shared])).toEqual([['roads', 1]])
  })

  it('keeps an article without a topic in reach', () => {
    expect(site.untagged.map((entry) => entry.article.id)).toEqual(['undated'])
    const listed = toArticlesPages(site).flatMap((page) => page.months.flatMap((month) => month.rows))
    expect(listed.map((row) => row.address)).toContain('articles/undated.html')
  })

  it('groups a figure under a measure by its whole words alone', () => {
    const measured = site.figures.filter((entry) => entry.measures.some(({ id }) => id === 'homes'))
    expect(measured.map(({ figure }) => figure.id)).toEqual(['f-300'])
  })
})

describe('home page', () => {
  it('counts what the site holds', () => {
    const page = toHomePage(toSite(corpus()))
    expect(page.counts.map(({ label, count }) => `${count} ${label}`)).toEqual([
      '3 articles',
      '1 speaker',
      '3 quotations',
      '2 figures',
    ])
  })

  it('stands for a corpus with nothing in it', () => {
    const page = toHomePage(
      toSite({ articles: [], messages: [], tables: { topics: [], people: [], measures: [] } }),
    )
    expect(page.articles).toEqual([])
    expect(page.introduction).toContain('0 articles')
  })
})

describe('article page', () => {
  const site = toSite(corpus())
  const page = toPage(site, 'flood')

  it('says how sure the date is', () => {
    expect(page.date).toEqual({ text: 'March 2026', doubt: 'inferred', machine: '2026-03' })
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
      'The [term t-1:river] rose. “[quote q-homes:We lost [figure f-300:300] homes],” Ada Lund said.',
    )
  })

  it('names the speaker beside the paragraph, and says when nobody is named', () => {
    expect(page.blocks[0]?.items[0]?.notes.map((note) => note.speaker.label)).toEqual(['Ada Lund'])
    expect(page.blocks[2]?.items[0]?.notes.map((note) => note.speaker.label)).toEqual(['Speaker not named'])
  })

  it('says beside the paragraph why, in words, and leads to the line that explains it', () => {
    const [note] = page.blocks[0]?.items[0]?.notes ?? []
    expect(note?.why).toEqual({ words: quoteRules['none'], address: `#${page.making.quotes[0]?.id}` })
    expect(note?.isReported).toBe(false)
  })

  it('says so where the editor has decided', () => {
    const base = corpus()
    const articles = base.articles.map((article) => ({
      ...article,
      quotes: article.quotes.map((quote) => ({ ...quote, rule: 'editor' })),
    }))
    const decided = toPage(toSite({ ...base, articles }), 'flood')
    expect(decided.blocks[0]?.items[0]?.notes[0]?.why.words).toBe('Stated by the editor.')
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

  it('gives a figure in words with its unit and leads to how it was read', () => {
    const figure = findFigure(page.blocks[0]?.items[0]?.segments ?? [])
    expect(figure).toMatchObject({
      value: '300',
      reading: '300 homes',
      address: `#${page.making.figures[0]?.id}`,
    })
  })

  it('links each reason for a topic to where its term stands', () => {
    expect(page.reasons.map((reason) => [reason.label, reason.terms])).toEqual([
      ['Water', [{ text: 'river', address: '#t-1', count: 2 }]],
      ['Roads', [{ text: 'road', address: '#t-2', count: 1 }]],
    ])
  })

  it('shows every decision: quotations with their rule, figures as read, what was left out, the notes of its lines', () => {
    expect(page.making.quotes).toHaveLength(2)
    expect(page.making.quotes[0]?.rule).not.toBe('')
    expect(page.making.figures.map((figure) => figure.reading)).toEqual(['300 homes'])
    expect(page.making.dropped.map((dropped) => dropped.reason)).toEqual(['page furniture'])
    expect(page.making.messages.map((message) => message.line)).toEqual([2])
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

describe('speaker pages', () => {
  const site = toSite(corpus())

  it('list who is quoted, under the first letter, accents aside', () => {
    expect(toSpeakersPage(site)).toMatchObject({
      count: 1,
      letters: [{ key: 'A', rows: [{ label: 'Ada Lund', role: 'Mayor', quotes: 1 }] }],
      unnamed: 2,
    })
  })

  it('show the words in their sentence, by topic and year', () => {
    const [page] = toSpeakerPages(site)
    expect(page).toMatchObject({ param: 'ada-lund', counts: '1 quotation, in 1 article' })
    expect(page?.sections.map(({ id, years }) => [id, years.map((year) => year.id)])).toEqual([
      ['on-water', ['on-water-2026']],
    ])
    const [row] = page?.sections[0]?.years[0]?.rows ?? []
    expect(row?.parts.map((part) => (part.isQuoted ? `[${part.text}]` : part.text)).join('')).toBe(
      '“[We lost 300 homes],” Ada Lund said.',
    )
  })

  it('say where each name of the table stands in the texts, and which do not', () => {
    const [page] = toSpeakerPages(site)
    expect(page?.aliases.map(({ words, count, seen }) => [words, count, seen?.label ?? null])).toEqual([
      ['Ada Lund', 1, 'Title of flood'],
      ['Mayor Lund', 0, null],
    ])
  })

  it('say whom a speaker names, who quotes them and who else is quoted on the same topics', () => {
    const [page] = toSpeakerPages(toSite(conversation()))
    expect(page?.label).toBe('Ada Lund')
    expect(page?.spokenOf.map(({ label, count }) => [label, count])).toEqual([['Bo Quist', 1]])
    expect(page?.outlets.map(({ label, count }) => [label, count])).toEqual([['The Lantern', 1]])
    expect(page?.voices.map(({ label, count, share, isSelf }) => [label, count, share, isSelf])).toEqual([
      ['Bo Quist', 2, 100, false],
      ['Ada Lund', 1, 50, true],
    ])
  })
})

describe('quotation rows', () => {
  it('keep both parts of a quotation split by its cue', () => {
    const text = '“We stay,” she said, “and we build.”'
    const quote = makeQuote('q-split', text, ['We stay', 'and we build'], { kind: 'none' })
    const article = makeArticle('split', { paragraphs: [text], quotes: [quote] })
    const [entry] = toSite({ ...corpus(), articles: [article] }).quotes
    const parts = entry ? toQuoteRow(entry).parts : []
    expect(parts.map((part) => (part.isQuoted ? `[${part.text}]` : part.text)).join('')).toBe(
      '“[We stay],” she said, “[and we build].”',
    )
  })
})

describe('quotation pages', () => {
  it('leave no quotation out: named, unresolved and unnamed', () => {
    const pages = toQuotesPages(toSite(corpus()))
    const groups = pages.flatMap((page) => page.groups)
    expect(groups.map((group) => [group.id, group.rows.length])).toEqual([
      ['by-ada-lund', 1],
      ['by-unresolved', 1],
      ['by-none', 1],
    ])
  })

  it('list what is reported apart from what is quoted', () => {
    const pages = toQuotesPages(toSite(conversation()))
    expect(pages.map(({ param, count, tabs }) => [param, count, tabs.map(({ label }) => label)])).toEqual([
      [undefined, 2, ['In their words (2)', 'Reported (1)']],
      ['reported', 1, ['In their words (2)', 'Reported (1)']],
    ])
  })

  it('send the reader to the page on which a speaker begins', () => {
    const many = corpus()
    const text = 'Words.'
    const quotes = Array.from({ length: 130 }, (_, index) =>
      makeQuote(`q-${index}`, text, ['Words'], { kind: 'none' }),
    )
    const long = makeArticle('long', { paragraphs: [text], quotes })
    const pages = toQuotesPages(toSite({ ...many, articles: [...many.articles, long] }))
    expect(pages).toHaveLength(3)
    expect(pages[0]?.directory.map((row) => row.address)).toEqual([
      'quotes.html#by-ada-lund',
      'quotes.html#by-unresolved',
      'quotes.html#by-none',
    ])
    expect(pages[1]?.groups[0]?.isContinued).toBe(true)
    expect(pages.flatMap((page) => page.groups.flatMap((group) => group.rows))).toHaveLength(133)
  })
})

describe('figure pages', () => {
  const pages = toFiguresPages(toSite(corpus()))

  it('hold every figure once in each order', () => {
    for (const order of ['value', 'date', 'topic']) {
      const rows = pages
        .filter((page) => page.order === order)
        .flatMap((page) => page.groups.flatMap((group) => group.rows))
      expect(rows).toHaveLength(2)
    }
  })

  it('put the greatest first within a unit and keep units apart', () => {
    const text = 'It cost 5 dollars, then 70 dollars, then 6 euros.'
    const figures = [
      makeFigure('5 dollars', { start: 8 }, { id: 'a', kind: 'money', value: 5, unit: 'USD' }),
      makeFigure('70 dollars', { start: 24 }, { id: 'b', kind: 'money', value: 70, unit: 'USD' }),
      makeFigure('6 euros', { start: 41 }, { id: 'c', kind: 'money', value: 6, unit: 'EUR' }),
    ]
    const site = toSite({ ...corpus(), articles: [makeArticle('cost', { paragraphs: [text], figures })] })
    const groups = toFiguresPages(site).find((page) => page.order === 'value')?.groups
    expect(groups?.map((group) => [group.label, group.rows.map((row) => row.text)])).toEqual([
      ['Money in USD', ['70 dollars', '5 dollars']],
      ['Money in EUR', ['6 euros']],
    ])
  })

  it('lead to the measures when the corpus follows any', () => {
    const none = corpus()
    const toLabels = (site: Site): readonly string[] => toFigureTabs(site, 'value').map(({ label }) => label)
    expect(toLabels(toSite(none))).toContain('By measure')
    const site = toSite({ ...none, tables: { ...none.tables, measures: [] } })
    expect(toLabels(site)).not.toContain('By measure')
  })

  it('keep one, two and three in words apart, unless they count casualties', () => {
    const text = 'The two leaders met 2 envoys; later two were wounded.'
    const figures = [
      makeFigure('two', { start: 4 }, { id: 'a', kind: 'people', value: 2, unit: 'people' }),
      makeFigure('2', { start: 20 }, { id: 'b', kind: 'people', value: 2, unit: 'people' }),
    ]
    const toll = makeArticle('toll', { paragraphs: [text], figures })
    const leaders = makeArticle('leaders', {
      paragraphs: [text.replace('wounded', 'heard')],
      figures: figures.map((figure) => ({ ...figure, id: `${figure.id}2` })),
    })
    const pages = toFiguresPages(toSite({ ...corpus(), articles: [toll, leaders] }))
    const toIds = (order: string): readonly string[] =>
      pages
        .filter((page) => page.order === order)
        .flatMap((page) =>
          page.groups.flatMap((group) => group.rows.map((row) => row.address.split('#')[1] ?? '')),
        )
    expect(toIds('minor')).toEqual(['a2'])
    expect(toIds('date').toSorted()).toEqual(['a', 'b', 'b2'])
  })
})

describe('topic pages', () => {
  it('go on with the articles alone after the first', () => {
    const many = corpus()
    const copies = Array.from({ length: 30 }, (_, index) => ({
      ...(many.articles[2] as Article),
      id: `copy-${index}`,
    }))
    const pages = toTopicPages(toSite({ ...many, articles: copies })).filter((page) => page.id === 'water')
    expect(pages.map((page) => [page.param, page.articles.length, page.overview !== null])).toEqual([
      ['water', 24, true],
      ['water/2', 6, false],
    ])
    expect(new Set(pages.map((page) => page.title)).size).toBe(2)
  })

  it('name the voices that are known before the others', () => {
    const [water] = toTopicPages(toSite(corpus()))
    expect(water?.overview?.voices.map((voice) => voice.speaker.label)).toEqual([
      'Ada Lund',
      'Speaker not named',
    ])
  })
})

describe('about page', () => {
  it('says how many quotations have a speaker, and how many dates are inferred', () => {
    const page = toAboutPage(toSite(corpus()))
    expect(page.attribution.map((row) => row.count)).toEqual([1, 1, 1])
    expect(page.dates.map((row) => row.count)).toEqual([1, 1, 1])
  })
})

function corpus(): Corpus {
  const opening = 'The river rose. “We lost 300 homes,” Ada Lund said.'
  const flood = makeArticle('flood', {
    published: '2026-03~',
    url: 'https://example.org/flood',
    paragraphs: [opening, 'What comes next', '“Rain is short.”', 'The river road is shut.'],
    kinds: ['body', 'heading', 'body', 'listitem'],
    quotes: [
      makeQuote('q-homes', opening, ['We lost 300 homes'], {
        kind: 'speaker',
        id: 'ada-lund',
        name: 'Ada Lund',
      }),
      makeQuote('q-short', '“Rain is short.”', ['Rain is short'], { kind: 'none' }, 2),
    ],
    figures: [
      makeFigure('300', { start: opening.indexOf('300') }, { id: 'f-300', value: 300, unit: 'home' }),
    ],
    topics: [
      {
        topic: 'water',
        score: 4,
        evidence: [
          { paragraph: 0, start: 4, end: 9 },
          { paragraph: 3, start: 4, end: 9 },
        ],
      },
      { topic: 'roads', score: 1, evidence: [{ paragraph: 3, start: 10, end: 14 }] },
    ],
    dropped: [{ line: 2, endLine: 2, text: 'Read more', reason: 'page furniture' }],
  })
  const bridge = makeArticle('bridge', {
    published: '2026-01-15',
    url: 'javascript:alert(1)',
    paragraphs: ['The bridge opens with 4 lanes for homeseekers.'],
    figures: [makeFigure('4', { start: 22 }, { id: 'f-4', value: 4, unit: 'home' })],
    topics: [{ topic: 'roads', score: 2, evidence: [{ paragraph: 0, start: 4, end: 10 }] }],
  })
  const undated = makeArticle('undated', {
    published: null,
    paragraphs: ['“No,” he said.'],
    quotes: [makeQuote('q-no', '“No,” he said.', ['No'], { kind: 'unresolved', mention: 'he' })],
  })
  const message = {
    file: 'flood.txt',
    column: 1,
    severity: 'info',
    ruleId: 'furniture',
    source: 'clean',
  } as const
  return {
    articles: [bridge, undated, flood],
    messages: [
      { ...message, line: 2, reason: 'Left out: page furniture' },
      { ...message, line: 99, reason: 'Of another article in this file' },
      { ...message, file: 'bridge.txt', line: 2, reason: 'Of another file' },
    ],
    tables: {
      topics: [makeTopic('water', 'Water'), makeTopic('roads', 'Roads')],
      people: [
        {
          id: 'ada-lund',
          name: 'Ada Lund',
          aliases: ['Mayor Lund'],
          kind: 'person',
          role: 'Mayor',
          pronoun: 'she',
          abbreviation: null,
        },
      ],
      measures: [{ id: 'homes', label: 'Homes lost', terms: ['homes'], dimension: 'count', unit: 'home' }],
    },
  }
}

/** Ada Lund speaks of Bo Quist; Bo Quist is quoted once and reported once. */
function conversation(): Corpus {
  const base = corpus()
  const text = '“I trust Bo Quist,” Ada Lund said. “Good,” Bo Quist said. He said that rain is due.'
  const bo = { kind: 'speaker', id: 'bo-quist', name: 'Bo Quist' } as const
  const talk = makeArticle('talk', {
    outlet: 'The Lantern',
    paragraphs: [text],
    quotes: [
      makeQuote('q-trust', text, ['I trust Bo Quist'], { kind: 'speaker', id: 'ada-lund', name: 'Ada Lund' }),
      makeQuote('q-good', text, ['Good'], bo),
      { ...makeQuote('q-rain', text, ['rain is due'], bo), form: 'indirect' },
    ],
    topics: [{ topic: 'water', score: 1, evidence: [] }],
  })
  const [ada] = base.tables.people
  if (!ada) throw new Error('Expected Ada Lund in the table')
  const people = [ada, { ...ada, id: 'bo-quist', name: 'Bo Quist', aliases: ['Quist'] }]
  return { ...base, articles: [talk], tables: { ...base.tables, people } }
}

type Parts = Partial<Omit<Article, 'paragraphs'>> & {
  readonly paragraphs: readonly string[]
  readonly kinds?: readonly Article['paragraphs'][number]['kind'][]
}

function makeArticle(id: string, { paragraphs, kinds, ...given }: Parts): Article {
  return {
    id,
    title: `Title of ${id}`,
    titleFrom: 'front-matter',
    outlet: null,
    authors: [],
    url: null,
    published: null,
    dateline: null,
    note: null,
    source: { file: `${id}.txt`, lines: { start: 1, end: 20 } },
    asides: { title: null, metadata: [] },
    paragraphs: paragraphs.map((text, index) => ({
      kind: kinds?.[index] ?? 'body',
      text,
      line: index + 1,
      endLine: index + 1,
    })),
    dropped: [],
    topics: [],
    quotes: [],
    figures: [],
    ...given,
  }
}

function makeQuote(
  id: string,
  text: string,
  contents: readonly string[],
  by: Attribution,
  paragraph = 0,
): Quote {
  const spans = contents.map((content) => {
    const start = text.indexOf(content)
    return { paragraph, start, end: start + content.length }
  })
  return {
    id,
    contents: spans,
    text: contents.join(' '),
    form: 'direct',
    cue: null,
    mention: null,
    by,
    rule: 'none',
  }
}

function makeFigure(text: string, place: { readonly start: number }, given: Partial<Figure>): Figure {
  return {
    id: 'f',
    span: { paragraph: 0, start: place.start, end: place.start + text.length },
    text,
    kind: 'count',
    value: 0,
    unit: null,
    qualifier: '=',
    trend: null,
    of: null,
    conversionOf: null,
    quote: null,
    ...given,
  }
}

function makeTopic(id: string, label: string): Topic {
  return { id, label, summary: `All about ${label}.`, terms: [], vetoes: [] }
}

function toPage(site: Site, id: string): ReturnType<typeof toArticlePage> {
  const entry = site.articles.find(({ article }) => article.id === id)
  if (!entry) throw new Error(`Expected an article ${id}`)
  return toArticlePage(entry, { newer: null, older: null })
}

function show(segments: readonly Segment<string>[]): string {
  return segments
    .map((part) =>
      part.kind === 'text'
        ? part.text
        : `[${part.isContinued ? '+' : ''}${part.payload}:${show(part.segments)}]`,
    )
    .join('')
}

function showMarking(segments: readonly Segment<Marking>[]): string {
  return segments
    .map((part) =>
      part.kind === 'text'
        ? part.text
        : `[${part.payload.kind} ${part.payload.id}:${showMarking(part.segments)}]`,
    )
    .join('')
}

function findFigure(segments: readonly Segment<Marking>[]): Marking | null {
  for (const part of segments) {
    if (part.kind === 'text') continue
    const found = part.payload.kind === 'figure' ? part.payload : findFigure(part.segments)
    if (found) return found
  }
  return null
}

function flatten(segments: readonly Segment<string>[]): string {
  return segments.map((part) => (part.kind === 'text' ? part.text : flatten(part.segments))).join('')
}

function firsts(segments: readonly Segment<string>[]): string[] {
  return segments.flatMap((part) =>
    part.kind === 'text' ? [] : [...(part.isContinued ? [] : [part.payload]), ...firsts(part.segments)],
  )
}
