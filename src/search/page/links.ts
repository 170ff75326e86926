import { make } from '../../browser/elements.ts'
import type { Results } from '../engine/results.ts'
import type { Query } from '../query/query-types.ts'

/** What makes a link ask for another query. */
export function toLink(query: string): Readonly<Record<string, string>> {
  return { href: `?q=${encodeURIComponent(query)}`, 'data-query': query }
}

export function toQueryLink(text: string, query: string): Node {
  return make('a', toLink(query), [text])
}

/** The query as it was answered: with the words that were looked for in place of those that stand nowhere. */
export function toAnswered({ source }: Query, { corrected }: Results): string {
  return corrected.reduce((query, { typed, used }) => query.replace(typed, used), source)
}

/** The address of a result with what was searched for, so that the article can mark it and lead from hit to hit. */
export function toArrival(address: string, query: string): string {
  const at = address.indexOf('#')
  const [path, place] = at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)]
  return `${path}?q=${encodeURIComponent(query)}${place}`
}
