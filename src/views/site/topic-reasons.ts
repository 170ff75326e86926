import { withWords } from '../../links.ts'
import type { ArticleEntry, TopicReference } from './entries.ts'

/** Why an article has a topic: each distinct term, a link to its first place, and how often it counts. */
export type Reason = TopicReference & {
  readonly score: number
  readonly terms: readonly { readonly text: string; readonly address: string; readonly count: number }[]
}

/** The reasons for each topic, best topic first. A term's link marks it in its paragraph. */
export function toReasons(entry: ArticleEntry): readonly Reason[] {
  const { article, anchors, address } = entry
  return entry.topics.map(({ match, ...topic }): Reason => {
    const terms = new Map<string, { text: string; address: string; count: number }>()
    for (const span of match.evidence) {
      const paragraph = article.paragraphs[span.paragraph]
      const text = (paragraph?.text ?? article.title).slice(span.start, span.end)
      const place = `${address}#${paragraph ? anchors[span.paragraph] : 'title'}`
      const term = terms.get(text.toLowerCase()) ?? { text, address: withWords(place, text), count: 0 }
      term.count++
      terms.set(text.toLowerCase(), term)
    }
    return { ...topic, score: match.score, terms: [...terms.values()].toSorted((a, b) => b.count - a.count) }
  })
}
