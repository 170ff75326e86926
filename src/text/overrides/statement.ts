import type { VFile } from 'vfile'
import { isMap, isScalar, isSeq, LineCounter, type Node, type YAMLMap } from 'yaml'
import type { Genre, Lines } from '../../types.ts'
import type { Place } from '../messages/messages.ts'
import {
  type FigureCorrection,
  type QuoteCorrection,
  readFigureCorrections,
  readQuoteCorrections,
} from './corrections.ts'
import { KEYS, readKey, type StatementKey, toRank } from './keys.ts'
import {
  holdsAddress,
  readAddress,
  readAliases,
  readGenre,
  readId,
  readStatedLanguage,
  readOneName,
  readNames,
  readPublished,
  readStatedTopics,
  readTags,
} from './stated-values.ts'
import { readToml } from './toml-nodes.ts'
import { readYaml } from './yaml-document.ts'
import { expectKey, readString, reportNode, tellNode, toPlace, type YamlContext } from './yaml-nodes.ts'

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
  /** The id that pins its address. */
  readonly id: string | null
  /** Ids it had before. */
  readonly aliases: readonly string[]
  readonly genre: Genre | null
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

/** A statement as it is written, and the number of lines above it in its file. */
export type Written = { readonly text: string; readonly format: 'yaml' | 'toml'; readonly above: number }

/** What stands under the names of a key, the nearest name first. */
type FoundKeys = ReadonlyMap<StatementKey, readonly { readonly key: Node; readonly node: Node | null }[]>

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
  id: null,
  aliases: [],
  genre: null,
  lines: null,
  linesPlace: null,
  quotes: [],
  figures: [],
  articles: [],
}

/**
 * What an editor, or another tool that kept the text, states. What cannot be read is an error on `file` with line and
 * column, an unknown key or a wrong value a warning, a key that nothing here shows an information; the rest counts.
 */
export function readStatement(
  { text, format, above }: Written,
  file: VFile,
  topics: readonly string[],
): Statement {
  const counter = new LineCounter()
  const context: YamlContext = { file, counter, above, topics }
  const contents = format === 'toml' ? readToml(text, context) : readYaml(text, context)
  if (contents === null) return NOTHING_STATED
  if (isMap(contents)) return readMap(contents, context, false)
  reportNode(context, 'Unexpected value, expected keys such as `title: …`', contents, 'statement')
  return NOTHING_STATED
}

function readMap(map: YAMLMap, context: YamlContext, inner: boolean): Statement {
  const found = findKeys(map, context, inner)
  const nodesOf = (...keys: readonly StatementKey[]): readonly (Node | null)[] =>
    keys.flatMap((key) => found.get(key) ?? []).map(({ node }) => node)
  const first = (key: StatementKey): Node | null => nodesOf(key).find((node) => node !== null) ?? null
  const sources = nodesOf('source')
  const addresses = [...nodesOf('url'), ...sources.filter(holdsAddress)]
  const names = [...nodesOf('outlet'), ...sources].filter((node) => !holdsAddress(node))
  return {
    title: readOneName(first('title'), 'title', context),
    outlet: firstOf(names, (node) => readOneName(node, 'outlet', context)),
    authors: firstOf(nodesOf('authors'), (node) => readNames(node, context)),
    url: firstOf(addresses, (node) => readAddress(node, context)),
    published: readDate(found, context),
    topics: readTopics(found, context),
    note: readString(first('note'), 'note', context),
    lang: readStatedLanguage(first('lang'), context),
    id: readId(first('id'), context),
    aliases: readAliases(first('aliases'), context),
    genre: readGenre(first('genre'), context),
    lines: readRange(first('lines'), context),
    linesPlace: toPlaceOf(first('lines'), context),
    quotes: readQuoteCorrections(first('quotes'), context),
    figures: readFigureCorrections(first('figures'), context),
    articles: first('articles') ? readArticles(first('articles') as Node, context) : [],
  }
}

/** The keys of a statement that are known; the others leave their messages. */
function findKeys(map: YAMLMap, context: YamlContext, inner: boolean): FoundKeys {
  const found = new Map<StatementKey, { key: Node; name: string; node: Node | null }[]>()
  for (const pair of map.items) {
    const name = isScalar(pair.key) ? String(pair.key.value) : ''
    const key = pair.key as Node
    const meant = readKey(name)
    if (meant === 'ignored') {
      tellNode(context, `The key \`${name}\` says nothing that is shown here: not used`, key, 'key')
    } else if (meant === null || (inner && meant === 'articles')) {
      reportNode(context, `Unexpected key \`${name}\`, ${expectKey(name, KEYS)}`, key, 'unknown-key')
    } else {
      const all = found.get(meant) ?? []
      all.push({ key, name, node: (pair.value as Node | null) ?? null })
      found.set(
        meant,
        all.sort((a, b) => toRank(a.name) - toRank(b.name)),
      )
    }
  }
  return found
}

/** What the first of some items says that says something. */
function firstOf<Item, Value>(items: readonly Item[], read: (item: Item) => Value | null): Value | null {
  for (const item of items) {
    const value = read(item)
    if (value !== null) return value
  }
  return null
}

/** The day a note was made is that of its text, unless it says, or leaves open, when the text was published. */
function readDate(found: FoundKeys, context: YamlContext): string | null {
  const stated = found.get('published') ?? []
  const created = found.get('created')?.[0]
  // Jekyll says by `published: false` that a page is not shown.
  const dates = stated.filter(({ node }) => !(isScalar(node) && typeof node.value === 'boolean'))
  if (dates.length > 0 || !created) return firstOf(dates, ({ node }) => readPublished(node, context))
  const date = readPublished(created.node, context)
  if (date !== null)
    tellNode(context, `Date ${date} taken from the day the note was made`, created.key, 'published')
  return date
}

/** The topics stated, else those that tags name. */
function readTopics(found: FoundKeys, context: YamlContext): readonly string[] | null {
  const stated = found.get('topics')?.[0]
  const tags = (found.get('tags') ?? []).flatMap(({ node }) => node ?? [])
  return (stated ? readStatedTopics(stated.node, context) : null) ?? readTags(tags, context)
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
