/** What must hold of whatever comes out of the pipeline, for any file at all. Each law throws when it is broken. */
import assert from 'node:assert/strict'
import { VFile } from 'vfile'
import { toPipeline } from '../../src/pipeline.ts'
import { toPrintable } from '../../src/text/strings/printable.ts'
import type { Article, Span } from '../../src/types.ts'
import type { Input } from './inputs.ts'

const pipeline = toPipeline({
  topics: [
    {
      id: 'boats',
      label: 'Boats',
      summary: '',
      terms: [
        { term: 'ferries', weight: 1 },
        { term: 'pier', weight: 1 },
      ],
      vetoes: [],
    },
  ],
  people: [
    {
      id: 'ana-prieto',
      name: 'Ana Prieto',
      aliases: ['Prieto'],
      kind: 'person',
      role: 'harbour master',
      pronoun: 'she',
      abbreviation: null,
      lang: null,
    },
    {
      id: 'harbour-board',
      name: 'Harbour Board',
      aliases: ['the board'],
      kind: 'institution',
      role: null,
      pronoun: 'it',
      abbreviation: 'HB',
      lang: null,
    },
  ],
  measures: [],
})

export type Outcome = {
  readonly articles: readonly Article[]
  readonly messages: readonly VFile['messages'][number][]
}

/** Articles and messages of one input. */
export function read({ name, text, sidecar }: Input): Outcome {
  const file = new VFile({ path: name, value: text })
  const beside = sidecar === null ? null : new VFile({ path: 'a.yaml', value: sidecar })
  const articles = pipeline({ file, sidecar: beside })
  return { articles, messages: [...file.messages, ...(beside?.messages ?? [])] }
}

/** All laws of a single input. */
export function checkLaws(input: Input): void {
  const { articles, messages } = read(input)
  checkLines(input, articles, messages.length)
  for (const article of articles) {
    checkSpans(article)
    checkOverlaps(article)
    checkIds(article)
  }
  checkText({ articles, reasons: messages.map(({ reason }) => toPrintable(reason)) })
}

/** Every line that is not blank is in exactly one place; of markup, every line with a word in it is in one. */
function checkLines({ name, text }: Input, articles: readonly Article[], told: number): void {
  const lines = text.split(/\r\n|\r|\n/)
  if (articles.length === 0) {
    assert.ok(told > 0, 'a file without an article says so')
    return
  }
  const uses = countUses(articles)
  lines.forEach((line, index) => {
    const count = uses.get(index + 1) ?? 0
    if (name.endsWith('.txt')) {
      if (/\S/.test(line))
        assert.equal(count, 1, `line ${index + 1} is in ${count} places: ${JSON.stringify(line)}`)
    } else if (/[\p{L}\p{N}]{2}/u.test(line) && !/[<>&]/.test(line)) {
      assert.ok(count > 0, `line ${index + 1} is lost: ${JSON.stringify(line)}`)
    }
  })
  for (const line of uses.keys()) assert.ok(line >= 1 && line <= lines.length, `there is no line ${line}`)
}

/** How often each source line is used by the articles of a file. */
function countUses(articles: readonly Article[]): ReadonlyMap<number, number> {
  const uses = new Map<number, number>()
  for (const { paragraphs, dropped, asides } of articles) {
    const ranges = [
      ...paragraphs.map(({ line, endLine }) => ({ start: line, end: endLine })),
      ...dropped.map(({ line, endLine }) => ({ start: line, end: endLine })),
      ...(asides.title ? [asides.title] : []),
      ...asides.metadata,
    ]
    for (const { start, end } of ranges)
      for (let line = start; line <= end; line++) uses.set(line, (uses.get(line) ?? 0) + 1)
  }
  return uses
}

function checkSpans({ paragraphs, quotes, figures, topics }: Article): void {
  const textOf = ({ paragraph, start, end }: Span): string => {
    const text = paragraphs[paragraph]?.text
    assert.ok(text !== undefined, `there is no paragraph ${paragraph}`)
    assert.ok(
      start >= 0 && end > start && end <= text.length,
      `${start}-${end} is no place in ${JSON.stringify(text)}`,
    )
    return text.slice(start, end)
  }
  for (const { contents, text, cue, mention } of quotes) {
    assert.ok(contents.length > 0)
    assert.equal(contents.map(textOf).join(' '), text)
    if (cue) textOf(cue)
    if (mention) textOf(mention)
  }
  for (const { span, text, value } of figures) {
    assert.equal(textOf(span), text)
    for (const one of [value].flat()) assert.ok(Number.isFinite(one), `${text} is ${one}`)
    if (typeof value !== 'number') assert.ok(value[0] <= value[1], `${text} is ${value.join(' to ')}`)
  }
  for (const { evidence } of topics) evidence.forEach(textOf)
}

function checkOverlaps({ quotes, figures }: Article): void {
  const checkApart = (spans: readonly Span[]): void => {
    const sorted = [...spans].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start)
    sorted.forEach((span, index) => {
      const next = sorted[index + 1]
      if (next && next.paragraph === span.paragraph)
        assert.ok(span.end <= next.start, `${JSON.stringify(span)} overlaps ${JSON.stringify(next)}`)
    })
  }
  checkApart(quotes.flatMap(({ contents }) => contents))
  checkApart(figures.map(({ span }) => span))
}

function checkIds({ id, quotes, figures }: Article): void {
  assert.match(id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  assert.ok(id.length <= 70, `${id} is long`)
  const ids = [...quotes, ...figures].map((item) => item.id)
  assert.equal(new Set(ids).size, ids.length, `twice among ${ids.join(' ')}`)
  for (const figure of figures) {
    if (figure.quote !== null) assert.ok(quotes.some((quote) => quote.id === figure.quote))
    if (figure.conversionOf !== null) assert.ok(figures.some((other) => other.id === figure.conversionOf))
  }
}

/** No half of a surrogate pair, NUL or bidi override reaches a page. */
function checkText(value: unknown): void {
  if (typeof value === 'string') {
    assert.ok(value.isWellFormed(), `half a character in ${JSON.stringify(value)}`)
    assert.doesNotMatch(value, /[\u0000\u202a-\u202e\u2066-\u2069]/)
  } else if (Array.isArray(value)) value.forEach(checkText)
  else if (typeof value === 'object' && value !== null) Object.values(value).forEach(checkText)
}

/** Ids of quotations and figures outside one paragraph, in order. */
export function idsOutside({ quotes, figures }: Article, paragraph: number): readonly string[] {
  return [
    ...quotes.filter(({ contents }) => contents.every((span) => span.paragraph !== paragraph)),
    ...figures.filter(({ span }) => span.paragraph !== paragraph),
  ].map(({ id }) => id)
}
