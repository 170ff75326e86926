import type { Posting } from '../files/postings.ts'
import { isEmptyQuery } from '../query/query-parts.ts'
import type { Query, Wanted } from '../query/query-types.ts'
import { type Kept, openKept } from './last-used.ts'
import type { Shelf } from './shelf.ts'

/** A query with every word that no text has read as words that texts have. */
export type KnownQuery = {
  readonly query: Query
  /** Words read as beginnings, as typed; the one being typed is not told. */
  readonly asBeginnings: readonly string[]
  /** Words put right: as typed, and what was looked for. */
  readonly corrected: readonly { readonly typed: string; readonly used: string; readonly part: Wanted }[]
  /** Words that stand nowhere and are near no other. */
  readonly unknown: readonly Wanted[]
  /** How much a stand-in counts. */
  readonly share: (one: Wanted) => number
}

/** Most words that one beginning stands for: those that most articles have, of articles that have the other words. */
const mostBeginnings = 50

/**
 * Looks every word up. One that no text has stands for the words it begins, or else for the nearest ones within two
 * changes (one for short words); the last word while it is typed stands for what it begins too. Never a phrase's words,
 * an excluded word or a number.
 */
export async function readWords(shelf: Shelf, query: Query, typing: boolean): Promise<KnownQuery> {
  const most = shelf.boot.isSmall ? Number.POSITIVE_INFINITY : mostBeginnings
  const singles = query.wanted.filter((one) => !one.exact && one.sequences.length === 1)
  const known = await shelf.findPostings(singles.flatMap((one) => one.sequences[0]?.slice(0, 1) ?? []))
  const toOthers = (one: Wanted): Others => {
    const others = query.clauses.flatMap(({ any, excluded }) => {
      const [other] = any
      const term = other?.kind === 'words' ? (other.sequences[0]?.[0] ?? '') : ''
      return excluded || any.length > 1 || other === one || !known.has(term) ? [] : [term]
    })
    return { terms: others, toMask: () => toMaskOfAll(shelf, others, known) }
  }
  const instead = new Map<Wanted, Wanted>()
  const asBeginnings: string[] = []
  const corrected: { readonly typed: string; readonly used: string; readonly part: Wanted }[] = []
  const unknown: Wanted[] = []
  const read = async (one: Wanted): Promise<void> => {
    const term = one.sequences[0]?.[0] ?? ''
    const isKnown = known.has(term)
    const isTyped = typing && one.end === query.source.length
    if (isKnown && !isTyped) return
    const begun =
      isTyped && term.length > 1
        ? await loadBegun(shelf, term, most, toOthers(one))
        : term.length > 2 && !isKnown
          ? await loadBegun(shelf, term, most, toOthers(one))
          : []
    if (begun.length > 0) {
      if (!isTyped) asBeginnings.push(one.text)
      const terms = isKnown ? [term, ...begun.filter((other) => other !== term)] : begun
      instead.set(one, { ...one, sequences: terms.map((other) => [other]) })
      return
    }
    if (isKnown) return
    const near = isTyped ? [] : await (await import('./nearest-terms.ts')).loadNearest(shelf, term)
    const [best] = near
    if (!best) {
      unknown.push(one)
      return
    }
    instead.set(one, { ...one, sequences: near.map((other) => [other.term]) })
    corrected.push({ typed: one.text, used: best.term, part: one })
  }
  await Promise.all(singles.map(read))
  const replace = <Item>(one: Item): Item => (instead.get(one as Wanted & Item) as Item | undefined) ?? one
  const stand = new Set(instead.values())
  return {
    query: isEmptyQuery(query)
      ? query
      : {
          ...query,
          wanted: query.wanted.map(replace),
          clauses: query.clauses.map((clause) =>
            clause.excluded ? clause : { ...clause, any: clause.any.map(replace) },
          ),
        },
    asBeginnings,
    corrected,
    unknown,
    share: (one) => (stand.has(one) ? 1 / Math.sqrt(one.sequences.length) : 1),
  }
}

/** The other words of a query that texts have, and the articles that have them all. */
type Others = { readonly terms: readonly string[]; readonly toMask: () => Uint8Array }

function toMaskOfAll(
  { boot }: Shelf,
  terms: readonly string[],
  postings: ReadonlyMap<string, Posting>,
): Uint8Array {
  const mask = new Uint8Array(boot.count).fill(1)
  for (const term of terms) {
    const own = new Uint8Array(mask.length)
    for (const field of postings.get(term) ?? []) field?.places.forEach((place) => (own[place] = 1))
    for (let place = 0; place < own.length; place++) if (!own[place]) mask[place] = 0
  }
  return mask
}

/** What was found lately, by what was asked: the counts beside the results ask for it again. */
const begunBy = new WeakMap<Shelf, Kept<readonly string[]>>()
const mostKept = 50

function loadBegun(shelf: Shelf, start: string, most: number, others: Others): Promise<readonly string[]> {
  const keep = begunBy.get(shelf) ?? openKept(mostKept)
  begunBy.set(shelf, keep)
  return keep(`${start} ${others.terms.join(' ')}`, () => findBegun(shelf, start, most, others))
}

async function findBegun(
  shelf: Shelf,
  start: string,
  most: number,
  { toMask }: Others,
): Promise<readonly string[]> {
  const isWord = /^\p{L}/u.test(start)
  const terms = isWord
    ? (await shelf.findBeginning(start)).map(({ term }) => term)
    : await shelf.findBetween(start, `${start}\uffff`)
  if (terms.length <= most) return terms
  const others = toMask()
  if (isWord) return (await shelf.findAmong(start, others)).map(({ term }) => term).slice(0, most)
  const postings = await shelf.findPostings(terms)
  const isWithOthers = (term: string): boolean =>
    postings.get(term)?.some((field) => field?.places.some((place) => others[place] === 1)) ?? false
  return terms.filter(isWithOthers).slice(0, most)
}
