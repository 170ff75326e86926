import { make } from '../../browser/elements.ts'

/** What makes a link ask for another query. */
export function toLink(query: string): Readonly<Record<string, string>> {
  return { href: `?q=${encodeURIComponent(query)}`, 'data-query': query }
}

export function toQueryLink(text: string, query: string): Node {
  return make('a', toLink(query), [text])
}
