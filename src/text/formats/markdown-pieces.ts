import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** A piece of Markdown, in UTF-16 units; the parser takes time with the square of the lists and quotations of a text. */
const LENGTH = 8000
// Matches what reaches over empty lines or says what stands elsewhere means: the fence of code, HTML at the head of a line, "[^1]: A note."; not "a < b".
const REACHING = /\]:|^(?:[ \t]|[-*+>]|\d{1,9}[.)])*(?:```|~~~|<)/m
// Matches the head of a line where whatever stands above has ended: behind an empty line "The" or "- a", not "2." nor "-"; of a list "- a" and "* a"; not " - a" nor "- - -".
const HEAD = /(?<=\n[ \t]*\n)(?=[-*+] \S|[^\s\d*+-])|(?<=\n)(?=([-*+]) (?!\1)[^\s])/g

/** The tree of Markdown as `parse` makes it, of a long text piece by piece where no piece tells on another. */
export function parsePieces(markdown: string, parse: (piece: string) => Root): Root {
  if (markdown.length < 2 * LENGTH || REACHING.test(markdown)) return parse(markdown)
  const heads: number[] = [0]
  for (const { index } of markdown.matchAll(HEAD))
    if (index - (heads.at(-1) ?? 0) >= LENGTH) heads.push(index)
  let line = 0
  const children = heads.flatMap((offset, index) => {
    const piece = markdown.slice(offset, heads[index + 1])
    const root = parse(piece)
    visit(root, ({ position }) => {
      for (const point of position ? [position.start, position.end] : []) {
        point.line += line
        point.offset = (point.offset ?? 0) + offset
      }
    })
    line += piece.split('\n').length - 1
    return root.children
  })
  return { type: 'root', children }
}
