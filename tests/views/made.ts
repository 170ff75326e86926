/** A small invented corpus, and what makes its parts, for the tests of the views. */
import type { Article, Attribution, Corpus, Figure, Quote, Topic } from '../../src/types.ts'
import { toArticlePage, toSurroundings } from '../../src/views/article/article.ts'
import type { Marking } from '../../src/views/article/markings.ts'
import type { MarkedPart } from '../../src/views/article/marked-text.ts'
import type { ArticleEntry, Site } from '../../src/views/site/entries.ts'

export function corpus(): Corpus {
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
          lang: null,
        },
      ],
      measures: [{ id: 'homes', label: 'Homes lost', terms: ['homes'], dimension: 'count', unit: 'home' }],
    },
  }
}

/** Ada Lund speaks of Bo Quist; Bo Quist is quoted once and reported once. */
export function conversation(): Corpus {
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

export type Parts = Partial<Omit<Article, 'paragraphs'>> & {
  readonly paragraphs: readonly string[]
  readonly kinds?: readonly Article['paragraphs'][number]['kind'][]
}

export function makeArticle(id: string, { paragraphs, kinds, ...given }: Parts): Article {
  return {
    id,
    title: `Title of ${id}`,
    titleFrom: 'front-matter',
    outlet: null,
    authors: [],
    url: null,
    published: null,
    dateline: null,
    lang: null,
    note: null,
    genre: 'report',
    aliases: [],
    source: { file: `${id}.txt`, lines: { start: 1, end: 20 } },
    asides: { title: null, metadata: [] },
    paragraphs: paragraphs.map((text, index) => ({
      kind: kinds?.[index] ?? 'body',
      text,
      line: index + 1,
      endLine: index + 1,
    })),
    dropped: [],
    images: [],
    topics: [],
    quotes: [],
    figures: [],
    ...given,
  }
}

export function makeQuote(
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
    confidence: null,
    candidates: [],
    reasons: [],
  }
}

export function makeFigure(text: string, place: { readonly start: number }, given: Partial<Figure>): Figure {
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
    by: { kind: 'none' },
    via: null,
    period: null,
    ...given,
  }
}

export function makeTopic(id: string, label: string): Topic {
  return { id, label, summary: `All about ${label}.`, terms: [], vetoes: [] }
}

export function findEntry(site: Site, id: string): ArticleEntry {
  const entry = site.articles.find(({ article }) => article.id === id)
  if (!entry) throw new Error(`Expected an article ${id}`)
  return entry
}

export function toPage(site: Site, id: string): ReturnType<typeof toArticlePage> {
  const entry = findEntry(site, id)
  return toArticlePage(entry, toSurroundings(site)(entry))
}

export function show(segments: readonly MarkedPart<string>[]): string {
  return segments
    .map((part) =>
      part.kind === 'text'
        ? part.text
        : `[${part.isContinued ? '+' : ''}${part.payload}:${show(part.segments)}]`,
    )
    .join('')
}

export function showMarking(segments: readonly MarkedPart<Marking>[]): string {
  return segments
    .map((part) =>
      part.kind === 'text'
        ? part.text
        : `[${part.payload.kind} ${part.payload.kind === 'term' ? part.payload.address : part.payload.id}:${showMarking(part.segments)}]`,
    )
    .join('')
}

export function findFigure(segments: readonly MarkedPart<Marking>[]): Marking | null {
  for (const part of segments) {
    if (part.kind === 'text') continue
    const found = part.payload.kind === 'figure' ? part.payload : findFigure(part.segments)
    if (found) return found
  }
  return null
}

export function flatten(segments: readonly MarkedPart<string>[]): string {
  return segments.map((part) => (part.kind === 'text' ? part.text : flatten(part.segments))).join('')
}

export function firsts(segments: readonly MarkedPart<string>[]): string[] {
  return segments.flatMap((part) =>
    part.kind === 'text' ? [] : [...(part.isContinued ? [] : [part.payload]), ...firsts(part.segments)],
  )
}
