import type { Article } from '../../types.ts'
import { findSentence } from './context.ts'

/** A lead runs to the end of the sentence that contains character `least`, and is cut at `most` characters. */
const least = 90
const most = 240

/** The first sentences of the first body paragraph, cut between words when long; "" without one. */
export function toLead(article: Article): string {
  const body = article.paragraphs.find((paragraph) => paragraph.kind === 'body')
  if (!body) return ''
  const reach = Math.min(least, body.text.length)
  return toShort(body.text.slice(0, findSentence(body.text, { start: 0, end: reach }).end), most)
}

/** The text if it fits in `limit` characters, else as many whole words as fit, and "…". */
export function toShort(text: string, limit: number): string {
  if (text.length <= limit) return text
  const space = text.lastIndexOf(' ', limit - 1)
  return `${text.slice(0, space > limit / 2 ? space : limit - 1)} …`
}
