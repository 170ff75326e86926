import type { VFile } from 'vfile'
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import type { Lines } from '../../types.ts'
import { isDay } from '../english/calendar.ts'
import { fail, type Place } from '../messages/messages.ts'
import { isLanguageTag } from '../strings/language-tag.ts'
import {
  type FigureCorrection,
  type QuoteCorrection,
  readFigureCorrections,
  readQuoteCorrections,
} from './corrections.ts'
import {
  expectKey,
  readString,
  readStrings,
  reportNode,
  toNearest,
  toPlace,
  toYamlReason,
  type YamlContext,
} from './yaml-nodes.ts'

/** What an editor states of an article, in front matter or in a sidecar. Null or empty: not stated. */
export type Statement = {
  readonly title: string | null
  readonly outlet: string | null
  readonly authors: readonly string[] | null
  readonly url: string | null
  readonly published: string | null
  readonly topics: readonly string[] | null
  readonly note: string | null
  /** Language of the text, as a tag. */
  readonly lang: string | null
  /** The article's lines in a raw file; null: all, or found. */
  readonly lines: Lines | null
  /** Where `lines` is stated, for messages about it. */
  readonly linesPlace: Place | null
  /** What the editor says of single quotations and figures. */
  readonly quotes: readonly QuoteCorrection[]
  readonly figures: readonly FigureCorrection[]
  /** Articles of one raw file, each with its lines. */
  readonly articles: readonly Statement[]
}

type Key = (typeof KEYS)[number]

/** What stands for a statement where an editor makes none. */
export const NOTHING_STATED: Statement = {
  title: null,
  outlet: null,
  authors: null,
  url: null,
  published: null,
  topics: null,
  note: null,
  lang: null,
  lines: null,
  linesPlace: null,
  quotes: [],
  figures: [],
  articles: [],
}

/** The keys that a statement may have. */
const KEYS = [
  'title',
  'outlet',
  'authors',
  'url',
  'published',
  'topics',
  'note',
  'lang',
  'lines',
  'quotes',
  'figures',
  'articles',
] as const

// EDTF of a year, month or day, with a mark for about (~), uncertain (?) or both (%): "2026-02~"; not "Feb 2026".
const EDTF = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/

/**
 * What YAML states. Unknown keys, wrong types, unknown topics and impossible dates are errors on `file` with line and
 * column; the rest still counts. `above` is the number of lines before the YAML in the file.
 */
export function readStatement(
  yaml: string,
  file: VFile,
  above: number,
  topics: readonly string[],
): Statement {
  const counter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false, customTags: [] })
  const context: YamlContext = { file, counter, above, topics }
  for (const problem of [...document.errors, ...document.warnings]) {
    const { line, col } = counter.linePos(problem.pos[0])
    fail(
      file,
      `Unexpected YAML: ${toYamlReason(problem.message)}`,
      { line: line + above, column: col },
      'yaml',
    )
  }
  if (document.errors.length > 0 || document.contents === null) return NOTHING_STATED
  if (!isMap(document.contents)) {
    reportNode(
      context,
      'Unexpected value, expected keys such as `title: …`',
      document.contents as Node,
      'statement',
    )
    return NOTHING_STATED
  }
  return readMap(document.contents, context, false)
}

function readMap(map: YAMLMap, context: YamlContext, inner: boolean): Statement {
  const found = new Map<Key, Node | null>()
  for (const pair of map.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : ''
    if (!isKey(key) || (inner && key === 'articles')) {
      reportNode(
        context,
        `Unexpected key \`${key}\`, ${expectKey(key, KEYS)}`,
        pair.key as Node,
        'unknown-key',
      )
    } else {
      found.set(key, (pair.value as Node | null) ?? null)
    }
  }
  const articles = found.get('articles')
  return {
    title: readString(found.get('title'), 'title', context),
    outlet: readString(found.get('outlet'), 'outlet', context),
    authors: readStrings(found.get('authors'), 'authors', context),
    url: readAddress(found.get('url'), context),
    published: readPublished(found.get('published'), context),
    topics: readStatedTopics(found.get('topics'), context),
    note: readString(found.get('note'), 'note', context),
    lang: readLanguage(found.get('lang'), context),
    lines: readRange(found.get('lines'), context),
    linesPlace: toPlaceOf(found.get('lines'), context),
    quotes: readQuoteCorrections(found.get('quotes'), context),
    figures: readFigureCorrections(found.get('figures'), context),
    articles: articles ? readArticles(articles, context) : [],
  }
}

function isKey(key: string): key is Key {
  return (KEYS as readonly string[]).includes(key)
}

function readAddress(node: Node | null | undefined, context: YamlContext): string | null {
  const text = readString(node, 'url', context)
  if (text === null) return null
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text
  reportNode(
    context,
    `Unexpected address \`${text}\`, expected one that starts with https:// or http://`,
    node as Node,
    'url',
  )
  return null
}

function readLanguage(node: Node | null | undefined, context: YamlContext): string | null {
  const text = readString(node, 'lang', context)
  if (text === null || isLanguageTag(text)) return text
  reportNode(
    context,
    `Unexpected language \`${text}\`, expected a tag such as en or es-CO`,
    node as Node,
    'lang',
  )
  return null
}

function readPublished(node: Node | null | undefined, context: YamlContext): string | null {
  const text = readString(node, 'published', context)
  if (text === null) return null
  const match = EDTF.exec(text)
  if (match && isDay(Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1))) return text
  reportNode(
    context,
    `Unexpected date \`${text}\`, expected 2026-02-25, 2026-02 or 2026, with ~ behind it for about`,
    node as Node,
    'published',
  )
  return null
}

function readStatedTopics(node: Node | null | undefined, context: YamlContext): readonly string[] | null {
  const stated = readStrings(node, 'topics', context)
  if (stated === null) return null
  return stated.filter((topic, index) => {
    // Where the table itself could not be read, that is the error to mend, not every article.
    if (context.topics.length === 0 || context.topics.includes(topic)) return true
    const near = toNearest(topic, context.topics)
    const place = isSeq(node) ? (node.items[index] as Node) : (node as Node)
    reportNode(
      context,
      `Unexpected topic \`${topic}\`, expected ${near ? `\`${near}\`` : `one of ${context.topics.join(', ')}`}`,
      place,
      'unknown-topic',
    )
    return false
  })
}

function readRange(node: Node | null | undefined, context: YamlContext): Lines | null {
  const text = readString(node, 'lines', context)
  if (text === null) return null
  const match = /^(\d{1,9})(?: ?[-–] ?(\d{1,9}))?$/.exec(text)
  const start = Number(match?.[1])
  const end = Number(match?.[2] ?? match?.[1])
  if (match && start >= 1 && end >= start) return { start, end }
  reportNode(
    context,
    `Unexpected lines \`${text}\`, expected first and last such as 1-15`,
    node as Node,
    'lines',
  )
  return null
}

function toPlaceOf(node: Node | null | undefined, context: YamlContext): Place | null {
  return node ? toPlace(context, node) : null
}

function readArticles(node: Node, context: YamlContext): readonly Statement[] {
  if (!isSeq(node)) {
    reportNode(
      context,
      'Unexpected value of `articles`, expected a list of `- lines: 1-15`',
      node,
      'wrong-type',
    )
    return []
  }
  return node.items.flatMap((item) => {
    if (!isMap(item)) {
      reportNode(
        context,
        'Unexpected article, expected keys such as `lines: 1-15`',
        item as Node,
        'wrong-type',
      )
      return []
    }
    const statement = readMap(item, context, true)
    if (!statement.lines) reportNode(context, 'Expected `lines` of the article, such as 1-15', item, 'lines')
    return statement.lines ? [statement] : []
  })
}
