import { findSentence } from '../site/context.ts'
import { type QuoteRow, toQuoteRow } from '../site/rows.ts'
import type { QuoteEntry } from '../site/entries.ts'
import type { Echoes } from './echoes.ts'

/**
 * A sentence in which somebody is quoted, once or more, and the other places that carry the same words. It is one row of
 * a list, and says there how many quotations it counts as.
 */
export type SaidSentence = {
  /** What is quoted of it, in the order of the text. */
  readonly fragments: readonly [QuoteEntry, ...QuoteEntry[]]
  /** One for each other article. */
  readonly also: readonly QuoteEntry[]
  /** The quotations that are told here alone: the fragments, then those of other articles with the same words. */
  readonly quotations: readonly QuoteEntry[]
}

/**
 * The sentences of quotations, in the order of the first of each. A sentence of which other articles carry all that is
 * quoted stands once, in the article closest to the source.
 */
export function toStatements(quotes: readonly QuoteEntry[], echoes: Echoes): readonly SaidSentence[] {
  const own = new Set(quotes)
  const toMembers = (entry: QuoteEntry): readonly QuoteEntry[] =>
    echoes.quotes.get(entry)?.members.filter((member) => own.has(member)) ?? []
  const isRepeat = (entry: QuoteEntry): boolean => {
    const [source] = toMembers(entry)
    return source !== undefined && source.article !== entry.article
  }
  const sentences = groupSentences(quotes)
  const isLeftOut = (fragments: SaidSentence['fragments']): boolean => fragments.every(isRepeat)
  const leftOut = Map.groupBy(sentences.filter(isLeftOut).flat(), (entry) => toMembers(entry)[0])
  return sentences
    .filter((fragments) => !isLeftOut(fragments))
    .map((fragments): SaidSentence => {
      const others = fragments.flatMap((entry) => (isRepeat(entry) ? [] : toMembers(entry)))
      const also = new Map<unknown, QuoteEntry>()
      for (const other of others) {
        if (other.article !== fragments[0].article && !also.has(other.article)) also.set(other.article, other)
      }
      const quotations = [...fragments, ...fragments.flatMap((entry) => leftOut.get(entry) ?? [])]
      return { fragments, also: [...also.values()], quotations }
    })
}

/** Quotations by the sentence and the speaker, in the order of the first of each; one over several paragraphs is alone. */
export function groupSentences(quotes: readonly QuoteEntry[]): readonly SaidSentence['fragments'][] {
  const known = grouped.get(quotes)
  if (known) return known
  const sentences = toSentences(quotes)
  grouped.set(quotes, sentences)
  return sentences
}

/** An article is compared with several others. */
const grouped = new WeakMap<readonly QuoteEntry[], readonly SaidSentence['fragments'][]>()

function toSentences(quotes: readonly QuoteEntry[]): readonly SaidSentence['fragments'][] {
  type Group = { end: number; start: number; readonly fragments: [QuoteEntry, ...QuoteEntry[]] }
  const groups: Group[] = []
  const nearby = new Map<string, Group[]>()
  for (const entry of quotes) {
    const range = toSentenceRange(entry)
    const { by } = entry.quote
    const who = by.kind === 'speaker' ? by.id : entry.speaker.label
    const key = `${entry.address.split('#')[0]} ${range?.paragraph} ${by.kind} ${who}`
    const known = nearby.get(key) ?? []
    const group = range && known.find(({ start, end }) => range.start < end && start < range.end)
    if (group) {
      group.fragments.push(entry)
      group.start = Math.min(group.start, range.start)
      group.end = Math.max(group.end, range.end)
      continue
    }
    const made: Group = { start: range?.start ?? 0, end: range?.end ?? 0, fragments: [entry] }
    groups.push(made)
    if (range) nearby.set(key, [...known, made])
  }
  const toStart = ({ quote }: QuoteEntry): number => quote.contents[0]?.start ?? 0
  return groups.map(({ fragments: [first, ...rest] }) => {
    if (rest.length === 0) return [first]
    const [least = first, ...others] = [first, ...rest].toSorted((a, b) => toStart(a) - toStart(b))
    return [least, ...others]
  })
}

/** A sentence as a row: printed once, with each of its fragments marked. */
export function toStatementRow({ fragments: [first, ...rest], also, quotations }: SaidSentence): QuoteRow {
  return { ...toQuoteRow(first, also, rest), count: quotations.length }
}

/** The same of a sentence without regard to other articles. */
export function toSentenceRow(fragments: SaidSentence['fragments']): QuoteRow {
  return toStatementRow({ fragments, also: [], quotations: fragments })
}

/** Quotations as rows, a sentence once; see `toStatementRow`. */
export function toSentenceRows(quotes: readonly QuoteEntry[]): readonly QuoteRow[] {
  return groupSentences(quotes).map(toSentenceRow)
}

/** The sentences that a quotation touches; null where it goes over several paragraphs. */
function toSentenceRange({
  quote,
  article,
}: QuoteEntry): { readonly paragraph: number; readonly start: number; readonly end: number } | null {
  const [first] = quote.contents
  const text = first && article.article.paragraphs[first.paragraph]?.text
  const last = quote.contents.at(-1)
  if (!first || !last || text === undefined) return null
  if (quote.contents.some(({ paragraph }) => paragraph !== first.paragraph)) return null
  return { paragraph: first.paragraph, ...findSentence(text, { start: first.start, end: last.end }) }
}
