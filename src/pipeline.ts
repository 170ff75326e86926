/**
 * The story: one corpus file → Article[]. Read this first.
 *
 * Nothing here touches a disk, a clock or a network. Choices, doubts and errors travel as messages on `file`.
 */
import { posix } from 'node:path'
import type { VFile } from 'vfile'
import { type Cleaned, TOO_LONG, toCleaned } from './text/articles/clean.ts'
import { readMetadata } from './text/articles/metadata.ts'
import { findParts } from './text/articles/split-file.ts'
import { PRESS_ROLE } from './text/english/counting-words.ts'
import { findFigures } from './text/figures/figures.ts'
import type { Block } from './text/formats/blocks.ts'
import { readFormat } from './text/formats/read-format.ts'
import { toClaimed } from './text/measures/claims.ts'
import { warn } from './text/messages/messages.ts'
import { toCorrectedFigures, toCorrectedQuotes } from './text/overrides/apply-corrections.ts'
import type { NamedOne } from './text/people/across-articles.ts'
import { decideQuotes } from './text/quotes/quotes.ts'
import { toHash } from './text/strings/hash.ts'
import { toSlug } from './text/strings/slug.ts'
import { findTokens, type Token } from './text/tokens/tokens.ts'
import { toTagger } from './text/topics/tag.ts'
import type { Article, ArticleImage, Lines, Tables } from './types.ts'

/** A file, and the sidecar of a raw file, as a file of its own for its messages. */
export type Input = {
  readonly file: VFile
  readonly sidecar: VFile | null
  /** Texts that get a suffix to their id because another has it, by `ReadArticle.whole`. */
  readonly suffixed?: readonly string[]
}

/** An article, with a hash of its whole text, whether its editor pinned its id, and all that it names. */
export type ReadArticle = Article & {
  readonly whole: string
  readonly pinned: boolean
  readonly named: readonly NamedOne[]
}

/** The articles of one file; messages are left on `input.file` and `input.sidecar`. */
export type Pipeline = (input: Input) => readonly ReadArticle[]

/** A pipeline that tags and attributes with these tables. */
export function toPipeline(tables: Tables): Pipeline {
  const tag = toTagger(tables.topics)
  const topicIds = tables.topics.map((topic) => topic.id)
  const press = tables.people
    .filter(({ kind, role }) => kind !== 'person' && PRESS_ROLE.test(role ?? ''))
    .map(({ name }) => name)

  return ({ file, sidecar, suffixed = [] }) => {
    const text = readFormat(file, sidecar, topicIds)
    const parts = findParts(text, file, sidecar)
    const stated = text.frontMatter ? file : (sidecar ?? file)
    const leftovers: Leftover[] = []
    const articles = parts.flatMap((part): readonly ReadArticle[] => {
      const { statement, lines } = part
      const cleaned = toCleaned(part.blocks, part.roles, statement.title ?? text.head?.title ?? null)
      const { paragraphs, dropped } = cleaned
      for (const { line, reason } of dropped.filter((piece) => piece.reason === TOO_LONG)) {
        warn(file, `Unexpected line ${reason}: put aside`, { start: line, end: line }, 'long-line')
      }
      if (paragraphs.length === 0) {
        warn(
          file,
          'Expected text, found none that can be shown: no article is made of these lines',
          lines,
          'empty',
        )
        leftovers.push({ lines, dropped, asides: toAsides(cleaned, null) })
        return []
      }
      const metadata = readMetadata(cleaned, statement, text.head, lines, file)
      const whole = toHash([metadata.title, ...paragraphs.map(({ text: words }) => words)].join('\n'))
      const plainId = statement.id ?? toId(metadata.title, cleaned)
      const id = suffixed.includes(whole) ? `${plainId}-${whole}` : plainId
      const topics = tag(metadata.title, paragraphs, statement.topics)
      if (topics.length === 0 && statement.topics === null && topicIds.length > 0) {
        warn(file, 'No topic reached its threshold: the article is listed under none', lines, 'topics')
      }
      const tokensOf = toMemo((index) => findTokens(paragraphs[index]?.text ?? ''))
      const { published } = metadata
      const context = { articleId: id, people: tables.people, published, tokensOf }
      const { decided, named, ...reading } = decideQuotes(paragraphs, context)
      const found = decided.map(({ quote }) => quote)
      const quotes = toCorrectedQuotes(found, statement.quotes, tables.people, stated)
      const counted = findFigures(paragraphs, { articleId: id, lang: statement.lang, quotes, tokensOf })
      const outlets = metadata.outlet === null ? press : [...press, metadata.outlet]
      const claimed = toClaimed(counted, paragraphs, { ...reading, quotes, published, outlets })
      const figures = toCorrectedFigures(claimed, statement.figures, tables.people, stated)
      const source = { file: file.path, lines }
      const asides = toAsides(cleaned, text.frontMatter)
      return [
        {
          ...metadata,
          id,
          note: statement.note,
          genre: statement.genre ?? 'report',
          aliases: statement.aliases,
          whole,
          pinned: statement.id !== null,
          named,
          lang: statement.lang,
          source,
          asides,
          paragraphs,
          dropped,
          images: toImages(cleaned, file),
          topics,
          quotes,
          figures,
        },
      ]
    })
    return leftovers.reduce(withLeftover, articles)
  }
}

/** The lines of a part of a file of which no article is made. */
type Leftover = Pick<ReadArticle, 'dropped' | 'asides'> & { readonly lines: Lines }

/** The articles of a file, of which that before a leftover, or else the first, has its lines among those put aside. */
function withLeftover(
  articles: readonly ReadArticle[],
  { lines, ...left }: Leftover,
): readonly ReadArticle[] {
  const home = articles.findLast(({ source }) => source.lines.start < lines.start) ?? articles[0]
  return articles.map((article) => {
    if (article !== home) return article
    const { asides, dropped, source } = article
    const { start, end } = source.lines
    return {
      ...article,
      source: { ...source, lines: { start: Math.min(start, lines.start), end: Math.max(end, lines.end) } },
      dropped: [...dropped, ...left.dropped].toSorted((one, other) => one.line - other.line),
      asides: {
        ...asides,
        metadata: [
          ...asides.metadata,
          ...(left.asides.title ? [left.asides.title] : []),
          ...left.asides.metadata,
        ],
      },
    }
  })
}

/** A permalink: words of the title and a hash of title and lead, so that only a copy gets the same id. */
function toId(title: string, cleaned: Cleaned): string {
  const lead = cleaned.paragraphs.find((paragraph) => paragraph.kind === 'body') ?? cleaned.paragraphs[0]
  return `${toSlug(title, 60)}-${toHash(`${title}\n${lead?.text ?? ''}`).slice(0, 5)}`
}

function toAsides(cleaned: Cleaned, frontMatter: Lines | null): Article['asides'] {
  const lines = ({ line, endLine }: Block): Lines => ({ start: line, end: endLine })
  const { images, paragraphs } = cleaned
  const alone = images.filter(
    ({ block }) => !paragraphs.some(({ line, endLine }) => line <= block.line && block.endLine <= endLine),
  )
  const metadata = [
    cleaned.byline,
    cleaned.date,
    cleaned.address,
    ...cleaned.metadata,
    ...alone.map(({ block }) => block),
  ]
    .filter((block) => block !== null)
    .map(lines)
  return {
    title: cleaned.title ? lines(cleaned.title) : null,
    metadata: frontMatter ? [frontMatter, ...metadata] : metadata,
  }
}

/** Images with the paths of local ones beside the text's own; whether a file is there is for others to see. */
function toImages({ images }: Cleaned, file: VFile): readonly ArticleImage[] {
  return images.map(({ block, paragraph }) => {
    const address = block.image ?? ''
    const isRemote = /^(?:https?:)?\/\//i.test(address)
    const isLocal = !isRemote && address !== '' && !OTHER_SCHEME.test(address)
    if (!isRemote && !isLocal) {
      const lines = { start: block.line, end: block.endLine }
      warn(file, 'Expected a file or a web address of an image, found neither: not shown', lines, 'image')
    }
    return {
      paragraph,
      file: isLocal ? posix.join(posix.dirname(file.path), toFileName(address)) : null,
      url: isRemote ? (address.startsWith('//') ? `https:${address}` : address) : null,
      alt: block.text || null,
      line: block.line,
    }
  })
}

/** Matches "data:image/png;base64,…" and "file:///boat.png"; not "C:\boat.png" nor "img/boat.png". */
const OTHER_SCHEME = /^[a-z][\w+.-]+:/i

/** The path in an address: "img/my boat.png" for "img\my%20boat.png?w=800". */
function toFileName(address: string): string {
  const path = address.replace(/[?#].*$/s, '').replaceAll('\\', '/')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function toMemo(make: (index: number) => readonly Token[]): (index: number) => readonly Token[] {
  const made = new Map<number, readonly Token[]>()
  return (index) => {
    let value = made.get(index)
    if (!value) made.set(index, (value = make(index)))
    return value
  }
}
