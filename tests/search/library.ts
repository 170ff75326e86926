import { type Limits, toSearchFiles } from '../../src/search/build/pack.ts'
import { openShelf, type Shelf } from '../../src/search/engine/shelf.ts'
import { type PackedRecord, readRecord, toPackedRecords } from '../../src/search/files/records.ts'
import type { Article, Figure, Quote, Speaker, Topic } from '../../src/types.ts'
import { toSite } from '../../src/views/site/site.ts'

/** A small invented corpus with the shapes search has to find; quotes and figures are given as stretches of text. */
type Sketch = {
  readonly id: string
  readonly title: string
  readonly outlet: string
  readonly published: string
  readonly topic: string
  readonly paragraphs: readonly string[]
  readonly quotes: readonly { readonly text: string; readonly by: string | null }[]
  readonly figures: readonly (Pick<Figure, 'text' | 'kind' | 'value' | 'unit' | 'of'> & {
    readonly quote?: number
  })[]
}

const sketches: readonly Sketch[] = [
  {
    id: 'harbour',
    title: 'Harbour of Ríosol reopens after the blockade',
    outlet: 'The Lantern',
    published: '2026-02-25',
    topic: 'trade',
    paragraphs: [
      'The harbour of Ríosol took in 10,000 tonnes of grain on Monday, said Minister Ana Peñalver.',
      '“We owe the dockers $1.37m and an apology,” Peñalver told the port council.',
      'Guerrillas of the M-19 had once held the left-wing quarter above the docks.',
    ],
    quotes: [{ text: 'We owe the dockers $1.37m and an apology,', by: 'ana-penalver' }],
    figures: [
      { text: '10,000 tonnes', kind: 'mass', value: 10000, unit: 'tonne', of: 'grain' },
      { text: '$1.37m', kind: 'money', value: 1370000, unit: 'USD', of: 'debt to the dockers', quote: 0 },
    ],
  },
  {
    id: 'budget',
    title: 'Budget leaves villages waiting',
    outlet: 'Evening Courier',
    published: '2025-11~',
    topic: 'money',
    paragraphs: [
      'Spending on village roads fell by 2.5% to £3bn, the treasury said.',
      'A docker from the harbour said: “Nobody asked the villages.” Grain prices rose five percent.',
    ],
    quotes: [{ text: 'Nobody asked the villages.', by: null }],
    figures: [
      { text: '2.5%', kind: 'percent', value: 2.5, unit: 'percent', of: 'fall in spending' },
      { text: '£3bn', kind: 'money', value: 3e9, unit: 'GBP', of: 'spending on roads' },
      { text: 'five percent', kind: 'percent', value: 5, unit: 'percent', of: 'grain prices' },
    ],
  },
  {
    id: 'cities',
    title: 'Two cities sign a water treaty',
    outlet: 'The Lantern',
    published: '2026-01-09',
    topic: 'trade',
    paragraphs: [
      'The cities of Ríosol and Ñandú share one river, and now one treaty.',
      '“A river has no party,” said Mayor Óscar Güell. The council of dockers stayed away.',
    ],
    quotes: [{ text: 'A river has no party,', by: 'oscar-guell' }],
    figures: [],
  },
]

export const people: readonly Speaker[] = [
  toSpeaker('ana-penalver', 'Ana Peñalver', ['Minister of Ports']),
  toSpeaker('oscar-guell', 'Óscar Güell', []),
]

export const topics: readonly Topic[] = [
  { id: 'trade', label: 'Trade and ports', summary: '', terms: [], vetoes: [] },
  { id: 'money', label: 'Public money', summary: '', terms: [], vetoes: [] },
]

export const articles: readonly Article[] = sketches.map(toArticle)
/** The fragment of an article's paragraph, as the results link to it. */
export function toAnchor(id: string, paragraph: number): string {
  const article = records.find(({ address }) => address === `articles/${id}.html`)
  return `articles/${id}.html#${article?.paragraphs[paragraph]?.anchor}`
}

export const packed = toPackedRecords(
  toSite({ articles, tables: { people, topics, measures: [] }, messages: [] }),
)
export const records = packed.map(readRecord)

/** As a corpus of many articles is laid out and read. */
export const inParts: Limits = { bytes: 0, articles: 0 }

/** The sketches as search reads them: in one file, or laid out as a large corpus is. */
export const library = await openLibrary(packed)
export const largeLibrary = await openLibrary(packed, inParts)

/** Search files in memory, laid out by the usual limits or others. */
export function openLibrary(of: readonly PackedRecord[], limits?: Limits): Promise<Shelf> {
  const { files } = toSearchFiles(of, limits)
  return openShelf(async (name, from, length) => {
    const file = files.get(name)
    if (!file) throw new Error(`The search files have no ${name}`)
    return file.subarray(from, length === null ? file.length : from + length)
  })
}

function toSpeaker(id: string, name: string, aliases: readonly string[]): Speaker {
  return { id, name, aliases, kind: 'person', role: null, pronoun: 'they', abbreviation: null, lang: null }
}

function toArticle(sketch: Sketch): Article {
  const find = (text: string): Quote['contents'][number] => {
    const paragraph = sketch.paragraphs.findIndex((one) => one.includes(text))
    const start = sketch.paragraphs[paragraph]?.indexOf(text) ?? -1
    if (start < 0) throw new Error(`The sketch ${sketch.id} has no ${JSON.stringify(text)}`)
    return { paragraph, start, end: start + text.length }
  }
  const quotes = sketch.quotes.map(({ text, by }, index): Quote => ({
    id: `q-${sketch.id}-${index}`,
    contents: [find(text)],
    text,
    form: 'direct',
    cue: null,
    mention: null,
    by: by
      ? { kind: 'speaker', id: by, name: people.find(({ id }) => id === by)?.name ?? by }
      : { kind: 'unresolved', mention: 'A docker from the harbour' },
    rule: 'test',
    confidence: null,
    candidates: [],
    reasons: [],
  }))
  return {
    id: sketch.id,
    title: sketch.title,
    titleFrom: 'front-matter',
    outlet: sketch.outlet,
    authors: [],
    url: null,
    published: sketch.published,
    dateline: null,
    lang: null,
    note: null,
    genre: 'report',
    aliases: [],
    source: { file: `${sketch.id}.md`, lines: { start: 1, end: 9 } },
    paragraphs: sketch.paragraphs.map((text, index) => ({
      kind: 'body',
      text,
      line: index + 1,
      endLine: index + 1,
    })),
    dropped: [],
    images: [],
    asides: { title: null, metadata: [] },
    topics: [{ topic: sketch.topic, score: 1, evidence: [] }],
    quotes,
    figures: sketch.figures.map(({ text, kind, value, unit, of, quote }, index): Figure => ({
      id: `f-${sketch.id}-${index}`,
      span: find(text),
      text,
      kind,
      value,
      unit,
      of,
      qualifier: '=',
      trend: null,
      conversionOf: null,
      quote: quote === undefined ? null : (quotes[quote]?.id ?? null),
      by: { kind: 'none' },
      via: null,
      period: null,
    })),
  }
}
