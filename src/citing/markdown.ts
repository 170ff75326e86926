import type { Heading, Paragraph, RootContent } from 'mdast'
import { toMarkdown as stringify, type Unsafe } from 'mdast-util-to-markdown'
import type { Cited } from './cited.ts'
import { toBeforeTitle, toPieces } from './forms.ts'
import { toSafeLine } from './safe-line.ts'

/** A citation in Markdown: the words as a block quotation, followed by the linked source. */
export function toMarkdown(cited: Cited): string {
  return toMarkdownText(toMarkdownParts(cited)).trimEnd()
}

/** The same in parts, for a longer text. */
export function toMarkdownParts(cited: Cited): readonly RootContent[] {
  const pieces = toPieces(cited)
  const toSource = (start: string): Paragraph => ({
    type: 'paragraph',
    children: [
      { type: 'text', value: start + toBeforeTitle(pieces) },
      { type: 'link', url: pieces.link, children: [{ type: 'text', value: pieces.title }] },
      { type: 'text', value: pieces.rest },
    ],
  })
  if (pieces.words === '') return [toSource('')]
  return [{ type: 'blockquote', children: [...toParagraphs(pieces.words), toSource('— ')] }]
}

/** A heading that says a text. */
export function toHeading(text: string): Heading {
  return { type: 'heading', depth: 2, children: [{ type: 'text', value: toSafeLine(text) }] }
}

/** Paragraphs that say a text, with its line breaks; blank lines part them. */
export function toParagraphs(text: string): readonly Paragraph[] {
  return text
    .split(BLANK_LINES)
    .map((part) => part.split(LINE_BREAK).map(toSafeLine).filter(Boolean))
    .filter((lines) => lines.length > 0)
    .map((lines) => ({
      type: 'paragraph',
      children: lines.flatMap((value, index) => [
        ...(index === 0 ? [] : [{ type: 'break' } as const]),
        { type: 'text', value } as const,
      ]),
    }))
}

/** Parts as the text of a file. Of what a part says nothing is markup. */
export function toMarkdownText(parts: readonly RootContent[]): string {
  return stringify(
    { type: 'root', children: [...parts] },
    { resourceLink: true, extensions: [{ unsafe: [...ofGitHub] }] },
  )
}

/**
 * What is markup on GitHub and not in the Markdown that the library writes: "~~" and bare addresses. An address would take
 * the backslash of a "\\<" behind it, and the "<" would open an element.
 */
const ofGitHub: readonly Unsafe[] = [
  { character: '~' },
  { character: ':', before: '[pPsS]', after: '/' },
  { character: '.', before: '[wW]' },
  { character: '@' },
].map((sign) => ({
  ...sign,
  inConstruct: 'phrasing',
  notInConstruct: ['destinationLiteral', 'destinationRaw'],
}))

/** Matches the line break of "a\nb"; not U+2028, which is one for few programs. */
const LINE_BREAK = /\r\n?|\n/

/** Matches what parts paragraphs: "\n\n", "\n \n"; not "\n". */
const BLANK_LINES = /(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)/
