import type { Span } from '../types.ts'
import type { ArticleEntry, TopicReference } from './site.ts'

/** Why an article bears a topic: each distinct term, where it first stands, and how often it counts. */
export type Reason = TopicReference & {
  readonly score: number
  readonly terms: readonly { readonly text: string; readonly address: string; readonly count: number }[]
}

/** The first place of a term in the text, which bears the fragment its reason links to. */
export type TermPlace = Span & { readonly id: string }

/** Why each topic was given, best topic first, and the places the terms link to. */
export function toReasons(entry: ArticleEntry): {
  readonly reasons: readonly Reason[]
  readonly places: readonly TermPlace[]
} {
  const { article } = entry
  const places = new Map<string, TermPlace>()
  const reasons = entry.topics.map(({ match, ...topic }): Reason => {
    const terms = new Map<string, { text: string; address: string; count: number }>()
    for (const span of match.evidence) {
      const paragraph = article.paragraphs[span.paragraph]
      const text = (paragraph?.text ?? article.title).slice(span.start, span.end)
      const key = text.toLowerCase()
      if (paragraph && !places.has(key)) places.set(key, { ...span, id: `t-${places.size + 1}` })
      const term = terms.get(key) ?? { text, address: `#${places.get(key)?.id ?? 'title'}`, count: 0 }
      term.count++
      terms.set(key, term)
    }
    return { ...topic, score: match.score, terms: [...terms.values()].toSorted((a, b) => b.count - a.count) }
  })
  return { reasons, places: [...places.values()] }
}
