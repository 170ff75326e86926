import type { Root } from 'hast'
import type { Lines } from '../../types.ts'
import { findElements, readNodeText, toNodeLines } from './html-elements.ts'
import { readAuthorNames } from './page-authors.ts'
import { toPageText } from './page-text.ts'

/** What the schema.org data of a page says of its article; null or empty where it says nothing. */
export type LinkedData = {
  readonly title: string | null
  readonly outlet: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly url: string | null
  /** The whole text, with the source lines of the data it stands in. */
  readonly body: { readonly text: string; readonly lines: Lines } | null
}

type Json = Readonly<Record<string, unknown>>

const NOTHING: LinkedData = { title: null, outlet: null, authors: [], published: null, url: null, body: null }
/** Keys under which the article may stand. */
const WITHIN = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const
/** Deeper than any page nests its data. */
const DEEPEST = 6
// Matches types of articles: "NewsArticle", "BlogPosting"; not "WebPage".
const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|^Report)$/

/** The article of the page's schema.org data, the first that has a headline or text; broken data says nothing. */
export function readLinkedData(root: Root): LinkedData {
  const scripts = findElements(root, ['script'])
    .filter(({ properties }) => /^application\/ld\+json/i.test(String(properties['type'] ?? '')))
    .map((node) => ({
      lines: toNodeLines(node),
      data: readJson(readNodeText(node)),
    }))
  const known = new Map<string, Json>()
  for (const { data } of scripts) collectIds(data, known, 0)
  const found = scripts.flatMap(({ data, lines }) =>
    findArticles(data, 0).map((article) => ({ article, lines })),
  )
  const first = found.find(({ article }) => article['headline'] ?? article['articleBody']) ?? found[0]
  if (!first) return NOTHING
  const { article, lines } = first
  const resolve = (value: unknown): unknown =>
    isJson(value) && typeof value['@id'] === 'string' && value['name'] === undefined
      ? (known.get(value['@id']) ?? value)
      : value
  const outlet = readName(resolve(article['publisher']))
  const text = toStringValue(article['articleBody'])
  return {
    title: readText(article['headline']) ?? readText(article['name']),
    outlet,
    authors: [article['author'] ?? article['creator']]
      .flat()
      .map(resolve)
      .flatMap((author) =>
        [typeof author === 'string' ? author : isJson(author) ? author['name'] : null].flat(),
      )
      .flatMap((name) => readAuthorNames(readText(name) ?? ''))
      .filter((name) => name !== outlet),
    published: readText(article['datePublished']) ?? readText(article['dateCreated']),
    url:
      readText(article['url']) ??
      readText(article['mainEntityOfPage']) ??
      readText(toId(article['mainEntityOfPage'])),
    body: text === null ? null : { text, lines },
  }
}

function findArticles(data: unknown, depth: number): readonly Json[] {
  if (depth > DEEPEST) return []
  if (Array.isArray(data)) return data.flatMap((item) => findArticles(item, depth + 1))
  if (!isJson(data)) return []
  const isArticle = [data['@type']].flat().some((type) => ARTICLE.test(String(type)))
  return [...(isArticle ? [data] : []), ...WITHIN.flatMap((key) => findArticles(data[key], depth + 1))]
}

/** Every thing with an id and a name, for what refers to it by the id alone. */
function collectIds(data: unknown, known: Map<string, Json>, depth: number): void {
  if (depth > DEEPEST) return
  if (Array.isArray(data)) for (const item of data) collectIds(item, known, depth + 1)
  if (!isJson(data)) return
  if (typeof data['@id'] === 'string' && data['name'] !== undefined) known.set(data['@id'], data)
  for (const value of Object.values(data)) if (typeof value === 'object') collectIds(value, known, depth + 1)
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Data as JSON, or with the line breaks in strings that JSON does not allow; null where it is neither. */
function readJson(text: string): unknown {
  const bare = text.replace(/^\s*(?:\/\/)?\s*<!(?:\[CDATA\[|--)|(?:\]\]>|-->)\s*;?\s*$/g, '').trim()
  for (const one of [
    bare,
    bare.replace(/"(?:[^"\\]|\\[\s\S])*"/g, (string) => string.replace(/\p{Cc}/gu, toEscape)),
  ]) {
    try {
      return JSON.parse(one)
    } catch {
      continue
    }
  }
  return null
}

function toEscape(control: string): string {
  return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function readName(value: unknown): string | null {
  if (Array.isArray(value)) return readName(value[0])
  return typeof value === 'string' ? readText(value) : isJson(value) ? readText(value['name']) : null
}

function toId(value: unknown): unknown {
  return isJson(value) ? value['@id'] : null
}

function readText(value: unknown): string | null {
  const text = toStringValue(value)
  return text === null ? null : toPageText(text) || null
}

function toStringValue(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null
}
