import { z } from 'zod'
import type { ArticleEntry } from '../views/site/entries.ts'
import { data as english } from '../wording/en/english.ts'
import type { ToLink } from './tables.ts'

/** How the data were made, as the files say it. These are for machines, and therefore in English. */
export const provenance = english.provenance

/** The licence line where the publisher has stated no licence. */
export const noLicence = english.noLicence

const text = (says: string) => z.string().describe(says)

const article = z.strictObject({
  id: text('Permanent id of the article'),
  link: text('The article’s page: absolute where the site has an address, else relative to the site’s root'),
  title: text('Title; the first sentence where the text has none'),
  outlet: text('Outlet; null when not stated').nullable(),
  authors: z.array(z.string()).describe('Names as printed'),
  published: text(
    'EDTF: 2026-02-25, 2026-02; a final ~ means about, ? uncertain; XXXX-02-25 is a day of a year not stated; null when unknown',
  ).nullable(),
  url: text('Address of the original; null when not stated').nullable(),
  dateline: text('Where it was filed from').nullable(),
  note: text('What the editor says this text is; null for the text of the outlet itself').nullable(),
  topics: z.array(z.string()).describe('Ids of its topics, best first'),
  speakers: z.array(z.string()).describe('Ids of those quoted in it, each once, in order of the text'),
  paragraphs: z.int().nonnegative().describe('How many paragraphs'),
  quotes: z.int().nonnegative().describe('How many quotations and reported statements'),
  figures: z.int().nonnegative().describe('How many figures'),
})

/** The schema of `data/articles.json`. */
export const articlesDocument = z
  .strictObject({
    licence: text('Under which terms these data may be used'),
    provenance: text('How these data were made'),
    articles: z.array(article).describe('Newest first'),
  })
  .describe('The articles of this site')

type ArticlesDocument = z.infer<typeof articlesDocument>

/** The content of `data/articles.json`. */
export function toArticlesDocument(
  entries: readonly ArticleEntry[],
  licence: string | null,
  toLink: ToLink,
): ArticlesDocument {
  return { licence: licence ?? noLicence, provenance, articles: entries.map((entry) => toRow(entry, toLink)) }
}

/** The schema of `data/articles.json` as JSON Schema. */
export function toArticlesSchema(): object {
  return z.toJSONSchema(articlesDocument)
}

function toRow(
  { article: own, address }: ArticleEntry,
  toLink: ToLink,
): ArticlesDocument['articles'][number] {
  const { id, title, outlet, published, url, dateline, note } = own
  const speakers = own.quotes.flatMap(({ by }) => (by.kind === 'speaker' ? [by.id] : []))
  return {
    id,
    link: toLink(address),
    title,
    outlet,
    authors: [...own.authors],
    published,
    url,
    dateline,
    note,
    topics: own.topics.map(({ topic }) => topic),
    speakers: [...new Set(speakers)],
    paragraphs: own.paragraphs.length,
    quotes: own.quotes.length,
    figures: own.figures.length,
  }
}
