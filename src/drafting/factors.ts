/** A sparse row: the terms that a text has, by index, and what it has of each. */
export type Row = { readonly terms: Int32Array; readonly values: Float64Array }

/** `texts[t][k]`: how much text t is about group k; `terms[k][m]`: how much term m speaks of it. No entry is negative. */
export type Factors = { readonly texts: readonly Float64Array[]; readonly terms: readonly Float64Array[] }

const STEPS = 40
/** Keeps a division from ending in nothing, and a share from staying there. */
const TINY = 1e-9
const BEGINNING = 0.01

/**
 * Texts and terms in `count` groups by non-negative matrix factorisation (Lee and Seung's multiplicative steps), begun
 * from the texts that have least in common, so that the same rows always give the same groups.
 */
export function toFactors(rows: readonly Row[], width: number, count: number): Factors {
  const seeds = chooseSeeds(rows, width, count).map((seed) => toDense(rows[seed] as Row, width))
  const texts = rows.map((row) => Float64Array.from(seeds, (seed) => toOverlap(row, seed) + BEGINNING))
  const terms = seeds.map((seed) => seed.map((value) => value + BEGINNING))
  for (let step = 0; step < STEPS; step++) {
    stepTexts(rows, texts, terms)
    stepTerms(rows, texts, terms)
  }
  return { texts, terms }
}

/** Each text's shares, multiplied by what its row asks for over what the groups give it. */
function stepTexts(
  rows: readonly Row[],
  texts: readonly Float64Array[],
  terms: readonly Float64Array[],
): void {
  const products = terms.map((left) => Float64Array.from(terms, (right) => toProduct(left, right)))
  rows.forEach((row, at) => {
    const shares = texts[at] as Float64Array
    const before = Float64Array.from(shares)
    terms.forEach((term, group) => {
      const given = toProduct(before, products[group] as Float64Array) + TINY
      shares[group] = ((before[group] as number) * toOverlap(row, term)) / given
    })
  })
}

/** The same for the terms of each group. */
function stepTerms(
  rows: readonly Row[],
  texts: readonly Float64Array[],
  terms: readonly Float64Array[],
): void {
  const asked = terms.map((term) => new Float64Array(term.length))
  const products = terms.map(() => new Float64Array(terms.length))
  rows.forEach((row, at) => {
    const shares = texts[at] as Float64Array
    shares.forEach((share, group) => {
      addTo(asked[group] as Float64Array, row, share)
      const own = products[group] as Float64Array
      for (let other = 0; other < own.length; other++)
        own[other] = (own[other] as number) + share * (shares[other] as number)
    })
  })
  const before = new Float64Array(terms.length)
  const width = terms[0]?.length ?? 0
  for (let index = 0; index < width; index++) {
    for (let group = 0; group < terms.length; group++) before[group] = terms[group]?.[index] as number
    for (let group = 0; group < terms.length; group++) {
      const given = toProduct(products[group] as Float64Array, before) + TINY
      ;(terms[group] as Float64Array)[index] =
        ((before[group] as number) * (asked[group]?.[index] as number)) / given
    }
  }
}

/** The text nearest to all others, and then always the one that is typical and has least in common with those chosen. */
function chooseSeeds(rows: readonly Row[], width: number, count: number): readonly number[] {
  const all = new Float64Array(width)
  for (const row of rows) addTo(all, row, 1)
  const typical = rows.map((row) => toOverlap(row, all))
  const nearest = rows.map(() => 0)
  const seeds: number[] = []
  while (seeds.length < Math.min(count, rows.length)) {
    const worth = rows.map((_, at) =>
      seeds.includes(at) ? -1 : (1 - (nearest[at] as number)) * (typical[at] as number),
    )
    const best = worth.reduce((found, value, at) => (value > (worth[found] as number) ? at : found), 0)
    const seed = toDense(rows[best] as Row, width)
    seeds.push(best)
    rows.forEach((row, at) => (nearest[at] = Math.max(nearest[at] as number, toOverlap(row, seed))))
  }
  return seeds
}

function toDense(row: Row, width: number): Float64Array {
  const dense = new Float64Array(width)
  addTo(dense, row, 1)
  return dense
}

function addTo(sums: Float64Array, { terms, values }: Row, factor: number): void {
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] as number
    sums[term] = (sums[term] as number) + factor * (values[at] as number)
  }
}

function toOverlap({ terms, values }: Row, dense: Float64Array): number {
  let sum = 0
  for (let at = 0; at < terms.length; at++)
    sum += (values[at] as number) * (dense[terms[at] as number] as number)
  return sum
}

function toProduct(left: Float64Array, right: Float64Array): number {
  let sum = 0
  for (let at = 0; at < left.length; at++) sum += (left[at] as number) * (right[at] as number)
  return sum
}
