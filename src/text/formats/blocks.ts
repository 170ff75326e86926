import type { ParagraphKind } from '../../types.ts'
import { toCleanLine } from './clean-line.ts'

/** A block of clean text and its 1-based, inclusive source lines. `blankBefore`: an empty line stands above it. */
export type Block = {
  readonly text: string
  readonly line: number
  readonly endLine: number
  readonly blankBefore: boolean
  /** What the markup says this is; null in raw text, where it has to be found. */
  readonly markup: ParagraphKind | 'title' | 'furniture' | 'metadata' | 'image' | null
  /** Why the markup puts a block aside ("navigation"); null for text that is kept. */
  readonly reason: string | null
  /** Where the image of a block with this markup is: the address as the file gives it. Its `text` is the alt text. */
  readonly image?: string
}

// A line that closes a sentence: `… at sea.”`; not `… the armed`.
const SENTENCE_END = /[.!?…:][”"’')\]]*$/
// A line that opens a list: "- first", "• first", "3. first", "(a) first"; not "-first" nor "1990 was".
const LIST_START = /^(?:[-*•·–]|\(?(?:\d{1,2}|[a-z])[.)])\s/

/** Source lines; CRLF, CR and LF all end one. */
export function readLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/)
}

/**
 * The blocks of a text without markup: one a line or, where the file is hard-wrapped, the lines between two empty ones.
 * `first` is the 1-based number of `lines[0]`.
 */
export function findBlocks(lines: readonly string[], first = 1): readonly Block[] {
  const clean = lines.map(toCleanLine)
  const wrapped = isWrapped(clean)
  const blocks: Block[] = []
  let blankBefore = true
  clean.forEach((text, index) => {
    const line = first + index
    if (text === '') {
      // A line of invisible characters only is no empty line of the file: it is kept aside with its reason.
      if (/\S/.test(lines[index] ?? '')) {
        blocks.push({
          text: '',
          line,
          endLine: line,
          blankBefore,
          markup: 'furniture',
          reason: 'invisible characters only',
        })
      } else {
        blankBefore = true
      }
      return
    }
    const last = blocks.at(-1)
    if (wrapped && last && !blankBefore && last.markup === null && isContinued(last.text, text)) {
      blocks[blocks.length - 1] = { ...last, text: toJoined(last.text, text), endLine: line }
    } else {
      blocks.push({ text, line, endLine: line, blankBefore, markup: null, reason: null })
    }
    blankBefore = false
  })
  return blocks
}

/** True for text folded at a fixed width: half the lines go on in lower case below, and none is long. */
function isWrapped(lines: readonly string[]): boolean {
  let inside = 0
  let pairs = 0
  for (const [index, text] of lines.entries()) {
    if (text.length > 120) return false
    const next = lines[index + 1]
    if (!text || !next) continue
    pairs++
    if (text.length > 40 && !SENTENCE_END.test(text) && /^\p{Ll}/u.test(next)) inside++
  }
  return pairs >= 2 && inside * 2 >= pairs
}

/** False where a new paragraph starts in a wrapped file without an empty line: at a list item, below a short line. */
function isContinued(above: string, text: string): boolean {
  if (LIST_START.test(text)) return false
  const lastLineIsShort = above.length < 40 && SENTENCE_END.test(above)
  return !lastLineIsShort
}

/** Two lines as one: "six-" and "decade" become "six-decade", since the hyphen may belong to the word. */
function toJoined(above: string, text: string): string {
  return /\p{L}-$/u.test(above) && /^\p{Ll}/u.test(text) ? above + text : `${above} ${text}`
}
