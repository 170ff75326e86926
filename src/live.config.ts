/**
 * The content collections: what `shared-corpus.ts` reads. In development every article is checked against the record's
 * schema; a build trusts the parser and its cache. The collections are live, because Astro's content store would write,
 * bundle and read every article again, at 1.5 ms each.
 */
import { defineLiveCollection } from 'astro:content'
import type { LiveLoader } from 'astro/loaders'
import { z } from 'astro/zod'
import { getReading } from './corpus/shared-corpus.ts'
import { FIGURE_KINDS } from './text/overrides/tables.ts'
import type { Article, Corpus, Measure, Message, Speaker, SpeakerReason, Topic } from './types.ts'

const lines = z.object({ start: z.number(), end: z.number() })

const span = z.object({ paragraph: z.number(), start: z.number(), end: z.number() })

const figureKind = z.enum(FIGURE_KINDS)

const attribution = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('speaker'), id: z.string(), name: z.string() }),
  z.object({ kind: z.literal('unresolved'), mention: z.string() }),
  z.object({ kind: z.literal('none') }),
])

const article: z.ZodType<Article> = z.object({
  id: z.string().min(1),
  title: z.string(),
  titleFrom: z.enum(['front-matter', 'text', 'first-sentence']),
  outlet: z.string().nullable(),
  authors: z.array(z.string()),
  url: z.string().nullable(),
  published: z.string().nullable(),
  dateline: z.string().nullable(),
  lang: z.string().nullable(),
  note: z.string().nullable(),
  genre: z.enum(['report', 'digest', 'analysis']),
  aliases: z.array(z.string()),
  source: z.object({ file: z.string(), lines }),
  asides: z.object({ title: lines.nullable(), metadata: z.array(lines) }),
  paragraphs: z.array(
    z.object({
      kind: z.enum(['heading', 'body', 'caption', 'listitem', 'quotation', 'row']),
      text: z.string(),
      line: z.number(),
      endLine: z.number(),
    }),
  ),
  dropped: z.array(z.object({ line: z.number(), endLine: z.number(), text: z.string(), reason: z.string() })),
  images: z.array(
    z.object({
      paragraph: z.number(),
      file: z.string().nullable(),
      url: z.string().nullable(),
      alt: z.string().nullable(),
      line: z.number(),
    }),
  ),
  topics: z.array(z.object({ topic: z.string(), score: z.number(), evidence: z.array(span) })),
  quotes: z.array(
    z.object({
      id: z.string(),
      contents: z.array(span),
      text: z.string(),
      form: z.enum(['direct', 'mixed', 'indirect']),
      cue: span.nullable(),
      mention: span.nullable(),
      by: attribution,
      rule: z.string(),
      confidence: z.number().nullable(),
      candidates: z.array(z.object({ mention: z.string(), probability: z.number() })),
      reasons: z.array(z.custom<SpeakerReason>((value) => typeof value === 'string')),
    }),
  ),
  figures: z.array(
    z.object({
      id: z.string(),
      span,
      text: z.string(),
      kind: figureKind,
      value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
      unit: z.string().nullable(),
      qualifier: z.enum(['=', '~', '<', '<=', '>', '>=']),
      trend: z.enum(['up', 'down']).nullable(),
      of: z.string().nullable(),
      conversionOf: z.string().nullable(),
      quote: z.string().nullable(),
      by: attribution,
      via: z.string().nullable(),
      period: z.string().nullable(),
    }),
  ),
})

const topic: z.ZodType<Topic> = z.object({
  id: z.string().min(1),
  label: z.string(),
  summary: z.string(),
  terms: z.array(z.object({ term: z.string(), weight: z.number() })),
  vetoes: z.array(z.string()),
})

const speaker: z.ZodType<Speaker> = z.object({
  id: z.string().min(1),
  name: z.string(),
  aliases: z.array(z.string()),
  kind: z.enum(['person', 'group', 'institution']),
  role: z.string().nullable(),
  pronoun: z.enum(['he', 'she', 'they', 'it']),
  abbreviation: z.string().nullable(),
  lang: z.string().nullable(),
})

const measure: z.ZodType<Measure> = z.object({
  id: z.string().min(1),
  label: z.string(),
  terms: z.array(z.string()),
  dimension: figureKind,
  unit: z.string().nullable(),
})

const message: z.ZodType<Message> = z.object({
  file: z.string(),
  line: z.number(),
  column: z.number(),
  severity: z.enum(['error', 'warning', 'info']),
  ruleId: z.string(),
  source: z.string(),
  reason: z.string(),
})

type Desk = Omit<Corpus, 'articles'>

/** Everything but the articles: the editor's tables in order, and all messages. */
const desk: z.ZodType<Desk> = z.object({
  tables: z.object({ topics: z.array(topic), people: z.array(speaker), measures: z.array(measure) }),
  messages: z.array(message),
})

export const collections = {
  articles: defineLiveCollection({
    loader: toLoader<Article>('articles', ({ articles }) => articles.map((data) => ({ id: data.id, data }))),
    schema: import.meta.env.DEV ? article : z.custom<Article>(),
  }),
  desk: defineLiveCollection({
    loader: toLoader<Desk>('desk', ({ tables, messages }) => [{ id: 'desk', data: { tables, messages } }]),
    schema: desk,
  }),
}

type Entry<Data> = { readonly id: string; readonly data: Data }

function toLoader<Data extends Record<string, unknown>>(
  name: string,
  toEntries: (corpus: Corpus) => readonly Entry<Data>[],
): LiveLoader<Data, { id: string }> {
  return {
    name: `dossier-${name}`,
    loadCollection: async () => ({ entries: [...toEntries(await getReading())] }),
    loadEntry: async ({ filter }) => toEntries(await getReading()).find(({ id }) => id === filter.id),
  }
}
