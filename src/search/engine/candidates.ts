import { boosts, searchFields, weights } from '../files/definition.ts'
import { fieldLetters, toBucketTerm, toFieldTerm } from '../files/field-term-marks.ts'
import type { Posting } from '../files/postings.ts'
import { toTerm } from '../match/find-in-article.ts'
import { isCommonWord } from '../query/query-parts.ts'
import type { Atom, Query, Wanted } from '../query/query-types.ts'
import { useSizing } from '../query/sizes-later.ts'
import type { Shelf } from './shelf.ts'

/** The articles that may have what a query asks for; every one that has it is among them. */
export type Candidates = {
  readonly count: number
  /** 1 for each article that is one. */
  readonly mask: Uint8Array
  readonly scores: Float64Array
  /**
   * The places of those from one rank to another, best first: by BM25+ as MiniSearch scores, the newer of two equals
   * first.
   */
  readonly takeBest: (from: number, to: number) => readonly number[]
  /** All, the newest first. */
  readonly places: readonly number[]
  /** True when each candidate is known to have it, unread. */
  readonly isExact: boolean
  /** For each word or phrase asked for: how rare it is. */
  readonly weights: readonly number[]
}

/** How much a word counts that stands in for the one typed: a longer word that it begins, a correction of it. */
export type Share = (one: Wanted) => number

/** Finds the articles that may have what a query asks for, from the index alone. */
export async function findCandidates(
  shelf: Shelf,
  query: Query,
  share: Share = () => 1,
): Promise<Candidates> {
  await fetchSizing(query)
  const { count } = shelf.boot
  const terms = new Set<string>()
  const buckets = new Map<Atom, readonly string[]>()
  for (const atom of query.clauses.flatMap(({ any }) => any)) {
    for (const term of toAtomTerms(atom).flat()) terms.add(term)
    if (atom.kind !== 'size') continue
    const range = useSizing().toBucketRange(atom.size)
    const own = range ? await shelf.findBetween(toBucketTerm(range.from), toBucketTerm(range.to)) : []
    buckets.set(atom, own)
    for (const term of own) terms.add(term)
  }
  const postings = await shelf.findPostings([...terms])
  const mask = new Uint8Array(count).fill(1)
  let isExact = true
  for (const { any, excluded } of query.clauses) {
    // A quotation may lack what its article has, so the article stays a candidate.
    if (excluded || !any.every(isSureAtom)) isExact = false
    if (excluded) continue
    const own = new Uint8Array(count)
    for (const atom of any) markAtom(shelf, atom, postings, buckets.get(atom) ?? [], own)
    keepMarked(mask, own)
  }
  const scores = new Float64Array(count)
  for (const one of query.wanted) {
    const own = new Set(one.sequences.flatMap((sequence) => toTelling(sequence).map(toTerm)))
    for (const term of own) addScores(shelf, postings.get(term), share(one), mask, scores)
  }
  const places: number[] = []
  for (let place = count - 1; place >= 0; place--) if (mask[place]) places.push(place)
  return {
    count: places.length,
    mask,
    scores,
    takeBest: toTakeBest(places, scores),
    places,
    isExact,
    weights: query.wanted.map((one) => toRarity(count, one, postings)),
  }
}

/** Ranks put in order at first: few readers go further, and a frequent word has thousands. */
const soon = 200

function toTakeBest(places: readonly number[], scores: Float64Array): Candidates['takeBest'] {
  const sort = (some: readonly number[]): readonly number[] =>
    some.toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || b - a)
  let ordered: readonly number[] | null = null
  return (from, to) => {
    if (ordered === null || (to > ordered.length && ordered.length < places.length))
      ordered = sort(ordered === null && to <= soon ? toBestOf(places, scores) : places)
    return ordered.slice(from, to)
  }
}

/** At least the `soon` best, in no order. */
function toBestOf(places: readonly number[], scores: Float64Array): readonly number[] {
  if (places.length <= soon) return places
  const least = Float64Array.from(places, (place) => scores[place] ?? 0).sort()[places.length - soon] ?? 0
  return places.filter((place) => (scores[place] ?? 0) >= least)
}

/** The table of units, for a query that has a size or unit. */
async function fetchSizing({ clauses }: Query): Promise<void> {
  const isOfUnits = (atom: Atom): boolean =>
    atom.kind === 'size' || (atom.kind === 'field' && atom.field === 'unit')
  if (clauses.some(({ any }) => any.some(isOfUnits))) await import('../query/sizes.ts')
}

/** The terms of the index that an atom is looked up by: one of the lists, each of its terms. */
function toAtomTerms(atom: Atom): readonly (readonly string[])[] {
  if (atom.kind === 'size') return []
  if (atom.kind === 'words') return atom.sequences.map((sequence) => toTelling(sequence).map(toTerm))
  const { field, words, value } = atom
  if (field !== 'speaker' && field !== 'topic' && field !== 'outlet' && field !== 'unit') return []
  const own = words.map((word) => toFieldTerm(field, word))
  const unit = field === 'unit' ? useSizing().readUnit(value) : null
  return unit === null
    ? [own]
    : [own, unit.split(' ').map((word) => toFieldTerm('unit', toTerm(word.toLowerCase())))]
}

/** A phrase is looked up by the words in it that tell something: "the" stands in every article. */
function toTelling(sequence: readonly string[]): readonly string[] {
  const telling = sequence.filter((word) => !isCommonWord({ sequences: [[word]] }))
  return telling.length > 0 ? telling : sequence
}

/** Whether the index alone says that an article has it. */
function isSureAtom(atom: Atom): boolean {
  if (atom.kind === 'words') return !atom.exact && atom.sequences.every(({ length }) => length === 1)
  return (
    atom.kind === 'field' && (atom.field === 'topic' || atom.field === 'outlet') && atom.words.length === 1
  )
}

/** Marks the articles that may have it. */
function markAtom(
  shelf: Shelf,
  atom: Atom,
  postings: ReadonlyMap<string, Posting>,
  buckets: readonly string[],
  mask: Uint8Array,
): void {
  if (atom.kind === 'size') {
    for (const term of buckets) markAll(postings.get(term), true, mask)
    return
  }
  if (atom.kind === 'field' && atom.field === 'kind') {
    mask.fill(1)
    return
  }
  if (atom.kind === 'field' && (atom.field === 'year' || atom.field === 'before' || atom.field === 'after')) {
    markPeriod(shelf, atom.field, atom.value, mask)
    return
  }
  const isField = atom.kind === 'field' && atom.field in fieldLetters
  for (const terms of toAtomTerms(atom)) {
    const [first, ...rest] = terms
    if (first === undefined) continue
    if (rest.length === 0) {
      markAll(postings.get(first), isField, mask)
      continue
    }
    const own = new Uint8Array(mask.length)
    markAll(postings.get(first), isField, own)
    for (const term of rest) {
      const has = new Uint8Array(mask.length)
      markAll(postings.get(term), isField, has)
      keepMarked(own, has)
    }
    for (let place = 0; place < mask.length; place++) if (own[place]) mask[place] = 1
  }
}

/** Takes away what is not marked in the other. */
function keepMarked(mask: Uint8Array, other: Uint8Array): void {
  for (let place = 0; place < mask.length; place++) if (!other[place]) mask[place] = 0
}

function markAll(posting: Posting | undefined, isField: boolean, mask: Uint8Array): void {
  posting?.forEach((own, field) => {
    if (!own || (field === searchFields.length) !== isField) return
    const { places } = own
    for (let index = 0; index < places.length; index++) mask[places[index] ?? 0] = 1
  })
}

/** The articles of the months that a period may reach: they stand in order of time. */
function markPeriod(
  { boot }: Shelf,
  field: 'year' | 'before' | 'after',
  value: string,
  mask: Uint8Array,
): void {
  boot.months.forEach(([month, first], index) => {
    const common = Math.min(month.length, value.length)
    const isNear = month.slice(0, common) === value.slice(0, common)
    const isIn = field === 'year' ? isNear : isNear || (field === 'before' ? month < value : month > value)
    if (isIn && month !== '') mask.fill(1, first, boot.months[index + 1]?.[1] ?? boot.count)
  })
}

/** BM25+ with MiniSearch's own constants over the whole corpus; the tests hold it against MiniSearch. */
function addScores(
  { boot, lengths }: Shelf,
  posting: Posting | undefined,
  share: number,
  mask: Uint8Array,
  scores: Float64Array,
): void {
  const { k, b, d } = weights
  searchFields.forEach((_, field) => {
    const own = posting?.[field]
    const measured = lengths.fields[field]
    if (!own) return
    const rarity = toInverseFrequency(boot.count, own.places.length) * (boosts[field] ?? 1) * share
    const mean = boot.averages[field] ?? 1
    for (let index = 0; index < own.places.length; index++) {
      const place = own.places[index] ?? 0
      if (!mask[place]) continue
      const many = own.counts[index] ?? 1
      const length = measured?.[place] ?? mean
      const norm = k * (1 - b + (b * length) / mean)
      scores[place] = (scores[place] ?? 0) + rarity * (d + (many * (k + 1)) / (many + norm))
    }
  })
}

function toInverseFrequency(count: number, many: number): number {
  return Math.log(1 + (count - many + 0.5) / (many + 0.5))
}

/** Of the rarest of its words, for a phrase. */
function toRarity(count: number, { sequences }: Wanted, postings: ReadonlyMap<string, Posting>): number {
  const counts = sequences.flat().map((word) => {
    const fields = postings.get(toTerm(word)) ?? []
    return Math.max(0, ...fields.map((own) => own?.places.length ?? 0))
  })
  return toInverseFrequency(count, Math.min(count, ...counts))
}
