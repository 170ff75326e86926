import type { Paragraph, Span, Topic, TopicMatch } from '../../types.ts'
import { toFolded } from '../strings/fold.ts'
import { type PhraseHit, toPhraseFinder } from './phrase-finder.ts'

/** Finds the topics of an article, best first; or, where an editor states them, scores those in the editor's order. */
export type Tagger = (
  title: string,
  paragraphs: readonly Paragraph[],
  stated: readonly string[] | null,
) => readonly TopicMatch[]

/** A topic scoring below this, in weighted terms per 400 words, is not given. */
export const TOPIC_THRESHOLD = 5
/** The same for a topic that scores below this share of the best. */
const SHARE = 0.2
/** How often a term adds its weight again when the title has it, and when the first two paragraphs have it. */
const TITLE_BONUS = 2
const LEAD_BONUS = 1

/**
 * A tagger for the topics of `topics.yaml`. A term's first mentions count most (the score grows with the
 * logarithm of the count), so that one word said often does not outweigh three that are said once.
 */
export function toTagger(topics: readonly Topic[]): Tagger {
  const weights = topics.map(
    ({ terms }) => new Map(terms.map(({ term, weight }) => [toFolded(term.normalize('NFC')), weight])),
  )
  const vetoes = topics.map((topic) => topic.vetoes.map((veto) => toFolded(veto.normalize('NFC'))))
  const findTerms = toPhraseFinder(weights.map((terms) => [...terms.keys()]))
  const findVetoes = toPhraseFinder(vetoes)
  const findHits = (folded: string): readonly PhraseHit[] => {
    const found = findTerms(folded)
    const barred = found.length > 0 ? findVetoes(folded) : []
    return found.filter(
      (hit) => !barred.some((veto) => veto.list === hit.list && hit.start < veto.end && hit.end > veto.start),
    )
  }
  return (title, paragraphs, stated) => {
    const titleHits = findHits(toFolded(title))
    const hits = paragraphs.map((paragraph) => findHits(toFolded(paragraph.text)))
    const bodies = paragraphs.flatMap((paragraph, index) => (paragraph.kind === 'body' ? [index] : []))
    const lead = new Set(bodies.slice(0, 2))
    const words = paragraphs.reduce((sum, paragraph) => sum + paragraph.text.split(' ').length, 0)
    const scored = topics.map(({ id }, topic): TopicMatch => {
      const counts = new Map<string, { readonly count: number; readonly bonus: number }>()
      const evidence: Span[] = []
      const add = (term: string, count: number, bonus: number): void => {
        const known = counts.get(term) ?? { count: 0, bonus: 0 }
        counts.set(term, { count: known.count + count, bonus: Math.max(known.bonus, bonus) })
      }
      for (const hit of titleHits) if (hit.list === topic) add(hit.phrase, 0, TITLE_BONUS)
      hits.forEach((found, paragraph) => {
        for (const { list, phrase, start, end } of found) {
          if (list !== topic) continue
          add(phrase, 1, lead.has(paragraph) ? LEAD_BONUS : 0)
          evidence.push({ paragraph, start, end })
        }
      })
      let score = 0
      for (const [term, { count, bonus }] of counts)
        score += (weights[topic]?.get(term) ?? 0) * (Math.log2(1 + count) + bonus)
      return { topic: id, score: Math.round(score * toLengthFactor(words) * 100) / 100, evidence }
    })
    if (stated) return stated.flatMap((topic) => scored.find((match) => match.topic === topic) ?? [])
    const best = Math.max(0, ...scored.map((match) => match.score))
    return scored
      .filter((match) => match.score >= TOPIC_THRESHOLD && match.score >= best * SHARE)
      .sort((a, b) => b.score - a.score || a.topic.localeCompare(b.topic, 'en'))
  }
}

/** The factor that makes up for length: a long text names more of everything. A short one is not marked down. */
function toLengthFactor(words: number): number {
  return 1 / Math.log2(2 + Math.max(0, words - 400) / 400)
}
