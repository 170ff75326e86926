import MiniSearch from 'minisearch'
import { asTerms } from '../files/definition.ts'
import { stemMark, toLookups } from '../query/stems.ts'
import { isEmptyQuery } from '../query/query-parts.ts'
import type { Query, Wanted } from '../query/query-types.ts'
import { type Kept, openKept, openKeptFor } from './last-used.ts'
import type { Shelf } from './shelf.ts'
import type { Terms } from './term-shelf.ts'

/** A query with every word that no text has read as words that texts have. */
export type KnownQuery = {
  readonly query: Query
  /** Words read as beginnings, as typed; the one being typed is not told. */
  readonly asBeginnings: readonly string[]
  /** Words put right: as typed, and what was looked for. */
  readonly corrected: readonly { readonly typed: string; readonly used: string; readonly part: Wanted }[]
  /** Words that stand nowhere and are near no other. */
  readonly unknown: readonly Wanted[]
}

/** Words for which near ones are looked for: who pastes a page has not mistyped a word. */
const mostCorrected = 6

/**
 * Looks every word up. One that no text has in any form stands for the words it begins, or else for the nearest ones;
 * the last word while it is typed stands for what it begins too. Never a phrase's words, an excluded word or a number.
 */
export function readWords(shelf: Shelf, query: Query, typing: boolean): Promise<KnownQuery> {
  return (typing ? keepTyping : keepWhole)(shelf, query, () => read(shelf, query, typing))
}

const keepTyping = openKeptFor<KnownQuery>()
const keepWhole = openKeptFor<KnownQuery>()

async function read(shelf: Shelf, query: Query, typing: boolean): Promise<KnownQuery> {
  const singles = query.wanted.filter((one) => !one.exact && one.sequences.length === 1)
  const toWord = (one: Wanted): string => one.sequences[0]?.[0] ?? ''
  const isCommon = (term: string): boolean => shelf.boot.common.includes(term)
  const asked = singles.map((one) => toLookups(toWord(one))).filter((terms) => !terms.some(isCommon))
  const known = await shelf.findTerms(asked.flat())
  const isKnown = (one: Wanted): boolean =>
    toLookups(toWord(one)).some((term) => isCommon(term) || known.has(term))
  const isTyped = (one: Wanted): boolean => typing && one.end === query.source.length
  const instead = new Map<Wanted, Wanted>()
  const asBeginnings: string[] = []
  const corrected: { readonly typed: string; readonly used: string; readonly part: Wanted }[] = []
  const unknown: Wanted[] = []
  const readOne = async (one: Wanted, place: number): Promise<void> => {
    const word = toWord(one)
    // "1,000" begins "1,000,000", and is not meant by it.
    const mayBegin = isTyped(one) ? word.length > 1 : word.length > 2 && !/\d/.test(word)
    const begun = mayBegin ? [...(await shelf.findBeginning(word)).keys()] : []
    if (begun.length > 0) {
      if (!isTyped(one)) asBeginnings.push(one.text)
      instead.set(one, { ...one, instead: [...new Set([...toLookups(word), ...begun])] })
      return
    }
    if (isKnown(one)) return
    const near = isTyped(one) || place >= mostCorrected ? [] : await loadNearest(shelf, word)
    const [best] = near
    if (best === undefined) {
      unknown.push(one)
      return
    }
    instead.set(one, { ...one, instead: near.flatMap(toLookups) })
    corrected.push({ typed: one.text, used: best, part: one })
  }
  await Promise.all(singles.filter((one) => isTyped(one) || !isKnown(one)).map(readOne))
  const replace = <Item>(one: Item): Item => (instead.get(one as Wanted & Item) as Item | undefined) ?? one
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
  }
}

/** What was found lately, by word: the same wrong word is asked about with each letter typed after it. */
const nearBy = new WeakMap<Shelf, Kept<readonly string[]>>()
const mostKept = 50

function loadNearest(shelf: Shelf, word: string): Promise<readonly string[]> {
  const keep = nearBy.get(shelf) ?? openKept(mostKept)
  nearBy.set(shelf, keep)
  return keep(word, () => findNearest(shelf, word))
}

/**
 * Up to three known words, those nearest within two changes (one for a short word) as MiniSearch weighs them, the most
 * frequent first.
 */
async function findNearest(shelf: Shelf, word: string): Promise<readonly string[]> {
  if (/\d/.test(word) || word.length < 3) return []
  const words = (await shelf.findHalves(word)).filter((term) => !term.endsWith(stemMark))
  const index = new MiniSearch<{ readonly id: string }>({
    fields: ['id'],
    ...asTerms,
  })
  index.addAll(words.map((id) => ({ id })))
  const found = index.search(word, { fuzzy: word.length < 5 ? 1 : 2 })
  const near = found
    .filter(({ score }) => score >= sameDistance * (found[0]?.score ?? 0))
    .slice(0, mostNear)
    .map(({ id }) => id as string)
  const known: Terms = near.length < 2 ? new Map() : await shelf.findTerms(near)
  const count = (term: string): number =>
    Math.max(0, ...Object.values(known.get(term) ?? {}).map((articles) => Object.keys(articles).length))
  return near.toSorted((a, b) => count(b) - count(a)).slice(0, 3)
}

/** Words as many changes away differ in score by less than this, since their lengths do; a change more is more. */
const sameDistance = 0.95
const mostNear = 8
