import { decodeHTMLStrict } from 'entities'
import { toCleanLine } from '../strings/clean-line.ts'

/** A line out of a page's data as a reader should see it: entities that were written twice are read: "Ana &amp; Juan". */
export function toPageText(text: string): string {
  return toCleanLine(decodeHTMLStrict(text))
}

// Matches an end of a line in markup: "</p>", "<br />"; not "</b>".
const LINE_END = /<\/(?:p|div|li|h[1-6]|blockquote)\s*>|<br\s*\/?>/gi
// Matches a tag: "<b>", "</a>"; not "5 < 6 and 7 > 3".
const TAG = /<\/?[a-z][^<>]*>/gi

/** The paragraphs of a text that a page keeps in its data, where they may be lines, or markup written as text. */
export function toPageParagraphs(text: string): readonly string[] {
  const plain = /&lt;\/?[a-z]/i.test(text) ? decodeHTMLStrict(text) : text
  return plain
    .replace(LINE_END, '\n')
    .replace(TAG, '')
    .split(/[\r\n\u2028\u2029]+/)
    .map(toPageText)
    .filter(Boolean)
}
