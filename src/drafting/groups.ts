import { type Factors, type Row, toFactors } from './factors.ts'
import type { TermCandidate } from './terms.ts'

/** Texts that share terms; `texts` are indexes, `terms` the strongest first with the share of them that is this group's. */
export type Group = {
  readonly texts: readonly number[]
  readonly terms: readonly {
    readonly candidate: TermCandidate
    readonly purity: number
    readonly strength: number
  }[]
}

const MOST_GROUPS = 12
/** So much of the best number's worth is as good. */
const NEARLY_BEST = 0.93
/** The terms by which groups are judged. */
const HEAD = 8
/** A group of fewer texts is none. */
const FEWEST_TEXTS = 2
/** A text belongs to a group that makes up at least this share of it. */
const MEMBER_SHARE = 0.35

/**
 * Groups of texts, as many as the texts themselves show: of all numbers the one whose groups have terms that stand in the
 * same texts and differ from one another's. Empty where the terms set nothing apart.
 */
export function findGroups(candidates: readonly TermCandidate[], texts: number): readonly Group[] {
  if (candidates.length < HEAD) return []
  const rows = toRows(candidates, texts)
  const most = Math.min(MOST_GROUPS, Math.floor(Math.sqrt(texts) * 1.4))
  const tried = Array.from({ length: Math.max(0, most - 1) }, (_, at) => {
    const groups = toGroups(toFactors(rows, candidates.length, at + 2), candidates)
    return { groups, worth: toWorth(groups, texts) }
  })
  const best = Math.max(0, ...tried.map(({ worth }) => worth))
  // Where several numbers are about as good, readers have more of more topics.
  return tried.findLast(({ worth }) => worth > 0 && worth >= best * NEARLY_BEST)?.groups ?? []
}

/** TF-IDF of each text, each row of length 1. */
function toRows(candidates: readonly TermCandidate[], texts: number): readonly Row[] {
  const rows = Array.from({ length: texts }, (): { terms: number[]; values: number[] } => ({
    terms: [],
    values: [],
  }))
  candidates.forEach(({ counts }, term) => {
    const rarity = Math.log(texts / counts.size)
    for (const [text, count] of counts) {
      rows[text]?.terms.push(term)
      rows[text]?.values.push(Math.log2(1 + count) * rarity)
    }
  })
  return rows.map(({ terms, values }) => {
    const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0)) || 1
    return { terms: Int32Array.from(terms), values: Float64Array.from(values, (value) => value / length) }
  })
}

function toGroups({ texts, terms }: Factors, candidates: readonly TermCandidate[]): readonly Group[] {
  // How much of all texts a group explains makes groups of all sizes comparable.
  const sizes = terms.map((_, group) => texts.reduce((sum, own) => sum + (own[group] as number), 0))
  const lengths = terms.map((row) => Math.sqrt(row.reduce((sum, value) => sum + value * value, 0)))
  return terms
    .map((own, group): Group => {
      const members = texts.flatMap((shares, text) => {
        const weighed = shares.map((share, other) => share * (lengths[other] as number))
        const all = weighed.reduce((sum, share) => sum + share, 0)
        return all > 0 && (weighed[group] as number) >= all * MEMBER_SHARE ? [text] : []
      })
      const ranked = candidates
        .map((candidate, term) => {
          const mass = terms.map((other, at) => (other[term] as number) * (sizes[at] as number))
          const all = mass.reduce((sum, value) => sum + value, 0)
          const purity = all > 0 ? (mass[group] as number) / all : 0
          return { candidate, purity, strength: (own[term] as number) * purity }
        })
        .filter(({ strength }) => strength > 0)
        .toSorted((a, b) => b.strength - a.strength || (a.candidate.key < b.candidate.key ? -1 : 1))
      return { texts: members, terms: ranked }
    })
    .filter((group) => group.texts.length >= FEWEST_TEXTS)
    .toSorted((a, b) => b.texts.length - a.texts.length)
}

/** How well the strongest terms of each group go together, how different the groups are, and how many texts they hold. */
function toWorth(groups: readonly Group[], texts: number): number {
  if (groups.length < 2) return 0
  const heads = groups.map(({ terms }) => terms.slice(0, HEAD).map(({ candidate }) => candidate))
  const coherence = heads.reduce((sum, head) => sum + toCoherence(head, texts), 0) / heads.length
  const distinct = new Set(heads.flat()).size / heads.flat().length
  const held = new Set(groups.flatMap((group) => group.texts)).size / texts
  return coherence * distinct * held
}

/** Mean normalised pointwise mutual information of pairs of terms: 1 where they stand in the same texts only. */
function toCoherence(terms: readonly TermCandidate[], texts: number): number {
  let sum = 0
  let pairs = 0
  terms.forEach((left, at) => {
    for (const right of terms.slice(at + 1)) {
      pairs++
      const both = [...left.counts.keys()].filter((text) => right.counts.has(text)).length
      if (both === 0 || both === texts) continue
      const expected = (left.counts.size / texts) * (right.counts.size / texts)
      sum += Math.log(both / texts / expected) / -Math.log(both / texts)
    }
  })
  return pairs === 0 ? 0 : Math.max(0, sum / pairs)
}
