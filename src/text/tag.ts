import type { Paragraph, Span, Topic, TopicMatch } from '../types.ts'
import { toFolded } from './fold.ts'

/** Finds the topics of an article, best first; or, where an editor states them, scores those in the editor's order. */
export type Tagger = (
  title: string,
  paragraphs: readonly Paragraph[],
  stated: readonly string[] | null,
) => readonly TopicMatch[]

/** A topic scoring below this, in weighted terms per 400 words, is not given. */
const threshold = 5
/** Nor one that scores below this part of the best. */
const share = 0.2
/** A term adds its weight so many times more when the title has it, and when the first two paragraphs have it. */
const titleBonus = 2
const leadBonus = 1

/**
 * A tagger for the topics of `topics.yaml`. A term's first mentions count most (the score grows with the
 * logarithm of the count), so that one word said often does not outweigh three that are said once.
 */
export function toTagger(topics: readonly Topic[]): Tagger {
  const matchers = topics.map(toMatcher)
  return (title, paragraphs, stated) => {
    const foldedTitle = toFolded(title)
    const folded = paragraphs.map((paragraph) => toFolded(paragraph.text))
    const bodies = paragraphs.flatMap((paragraph, index) => (paragraph.kind === 'body' ? [index] : []))
    const lead = new Set(bodies.slice(0, 2))
    const words = paragraphs.reduce((sum, paragraph) => sum + paragraph.text.split(' ').length, 0)
    const scored = matchers.map((find): TopicMatch => {
      const counts = new Map<string, { count: number; bonus: number; readonly weight: number }>()
      const evidence: Span[] = []
      const add = ({ term, weight }: Hit, count: number, bonus: number): void => {
        const known = counts.get(term) ?? { count: 0, bonus: 0, weight }
        counts.set(term, { count: known.count + count, bonus: Math.max(known.bonus, bonus), weight })
      }
      for (const hit of find.hits(foldedTitle)) add(hit, 0, titleBonus)
      folded.forEach((text, paragraph) => {
        for (const hit of find.hits(text)) {
          add(hit, 1, lead.has(paragraph) ? leadBonus : 0)
          evidence.push({ paragraph, start: hit.start, end: hit.end })
        }
      })
      let score = 0
      for (const { count, bonus, weight } of counts.values()) score += weight * (Math.log2(1 + count) + bonus)
      return { topic: find.topic, score: Math.round(score * toLengthFactor(words) * 100) / 100, evidence }
    })
    if (stated) return stated.flatMap((topic) => scored.find((match) => match.topic === topic) ?? [])
    const best = Math.max(0, ...scored.map((match) => match.score))
    return scored
      .filter((match) => match.score >= threshold && match.score >= best * share)
      .sort((a, b) => b.score - a.score || a.topic.localeCompare(b.topic, 'en'))
  }
}

/** A long text names more of everything; a short one is not punished for being short. */
const toLengthFactor = (words: number): number => 1 / Math.log2(2 + Math.max(0, words - 400) / 400)

type Hit = { readonly term: string; readonly weight: number; readonly start: number; readonly end: number }
type Matcher = { readonly topic: string; readonly hits: (folded: string) => readonly Hit[] }

function toMatcher(topic: Topic): Matcher {
  const weights = new Map(topic.terms.map(({ term, weight }) => [toFolded(term.normalize('NFC')), weight]))
  const terms = toPattern([...weights.keys()])
  const vetoes = toPattern(topic.vetoes.map((veto) => toFolded(veto.normalize('NFC'))))
  const hits = (folded: string): readonly Hit[] => {
    if (!terms) return []
    const barred = vetoes
      ? [...folded.matchAll(vetoes)].map((match) => [match.index, match.index + match[0].length] as const)
      : []
    return [...folded.matchAll(terms)].flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length]
      if (barred.some(([from, to]) => start < to && end > from)) return []
      return { term: match[0], weight: weights.get(match[0]) ?? 0, start, end }
    })
  }
  return { topic: topic.id, hits }
}

/** One pattern for whole words, the longest phrase first; null for no phrase. */
function toPattern(phrases: readonly string[]): RegExp | null {
  const sorted = phrases.filter(Boolean).sort((a, b) => b.length - a.length)
  if (sorted.length === 0) return null
  const escaped = sorted.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}
