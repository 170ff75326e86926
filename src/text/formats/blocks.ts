import { decodeHTMLStrict } from 'entities'
import type { ParagraphKind } from '../../types.ts'
import { readField } from '../english/archive-fields.ts'
import { ISO_DAY_FIRST } from '../english/calendar.ts'
import { findPageLine } from '../english/page-lines.ts'
import { readByline } from '../lines/byline.ts'
import { readDateLine } from '../lines/date-line.ts'
import { toCleanLine } from '../strings/clean-line.ts'
import { endsSentence, isBroken, isContinued, isWrapped, toJoined, toKnownWords } from './hard-wrap.ts'

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
  /** The day that the line opens with and that is no part of its text, as written: "2023-09-12". */
  readonly day?: string
}

// Matches "- " of "- first", "• " of "• first"; not "-first" nor "– " in a sentence.
const BULLET = /^(?:[-*–—+] |[•·▪◦●■‣] ?)(?=\S)/
// Matches what opens a list, numbered ones too: "- first", "3. first", "(a) first"; not "-first" nor "1990 was".
const LIST_START = /^(?:[-*•·▪–—]|\(?(?:\d{1,2}|[a-z])[.)])\s/
// Matches the signs that open nothing but lists: "•first"; not "- Yes, he said.".
const SURE_BULLET = /^[•▪◦●■‣]/

/** Source lines; CRLF, CR and LF all end one. */
export function readLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/)
}

/**
 * The blocks of a text without markup: one a line or, where the file is hard-wrapped, the lines between two empty ones;
 * an item of a list without its bullet. `first` is the 1-based number of `lines[0]`.
 */
export function findBlocks(lines: readonly string[], first = 1): readonly Block[] {
  const clean = lines.map(toPlainLine)
  const wrapped = isWrapped(clean)
  const words = wrapped ? toKnownWords(clean) : null
  const blocks: Block[] = []
  let blankBefore = true
  // The last source line of the block above, whose length tells whether it was folded.
  let above = ''
  // The last block up to its last word, and that word: joined once it ends, since a whole text may be one block.
  let parts: string[] = []
  const close = (): void => {
    const last = blocks.at(-1)
    if (last && parts.length > 1) blocks[blocks.length - 1] = { ...last, text: parts.join(' ') }
    parts = []
  }
  clean.forEach((text, index) => {
    const line = first + index
    if (text === '') {
      // A line of invisible characters only is no empty line of the file: it is kept aside with its reason.
      if (/\S/.test(lines[index] ?? '')) {
        close()
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
    if (
      wrapped &&
      words &&
      last &&
      !blankBefore &&
      last.markup === null &&
      (isBroken(above, text) ||
        (!isItem(parts.slice(0, 2).join(' '), above, text) &&
          isContinued(above, text, wrapped.width) &&
          !isLineOfItsOwn(above) &&
          !isLineOfItsOwn(text)))
    ) {
      const soft = (lines[index - 1] ?? '').trimEnd().endsWith('\u00ad')
      const word = parts.pop() ?? ''
      const joined = soft ? word + text : toJoined(word, text, words)
      const gap = joined.lastIndexOf(' ')
      if (gap >= 0) parts.push(joined.slice(0, gap))
      parts.push(joined.slice(gap + 1))
      blocks[blocks.length - 1] = { ...last, endLine: line }
    } else {
      close()
      parts = [text]
      blocks.push({ text, line, endLine: line, blankBefore, markup: null, reason: null })
    }
    above = text
    blankBefore = false
  })
  close()
  return toDated(toListed(blocks))
}

/** A line without HTML entities, as a reader should see it: "caf&#233;" is "café". */
function toPlainLine(line: string): string {
  return toCleanLine(line.includes('&') ? decodeHTMLStrict(line) : line)
}

/** Whether a line opens an item of a list, and not with the dash of a sentence that is folded there. */
function isItem(block: string, above: string, text: string): boolean {
  const isInside = /^[-–—] \p{Ll}/u.test(text) && !endsSentence(above) && !LIST_START.test(block)
  return LIST_START.test(text) && !isInside
}

/** Whether a line is known for what it is by itself, and goes on with none: a byline, a date, a field of an archive. */
function isLineOfItsOwn(text: string): boolean {
  if (text.length < 120 && readField(text) !== null) return true
  const kind = findPageLine(text)?.kind
  if (kind !== undefined && kind !== 'note' && kind !== 'caption') return true
  return readDateLine(text)?.rest === '' || readByline(text)?.isLabelled === true
}

/**
 * The blocks with items of lists marked, which lose their bullets. A dash alone opens speech as often, so two have to
 * follow one another.
 */
function toListed(blocks: readonly Block[]): readonly Block[] {
  const bullets = blocks.map(({ text }) => BULLET.exec(text)?.[0].trim() ?? null)
  return blocks.map((block, index) => {
    const bullet = bullets[index]
    if (block.markup !== null || !bullet || !/[\p{L}\p{N}]/u.test(block.text)) return block
    const listed =
      SURE_BULLET.test(block.text) || bullets[index - 1] === bullet || bullets[index + 1] === bullet
    return listed ? { ...block, text: block.text.replace(BULLET, ''), markup: 'listitem' } : block
  })
}

/** The blocks, the first without the day that a harvester wrote before it: "date 2023-09-12 Silt chokes the port". */
function toDated(blocks: readonly Block[]): readonly Block[] {
  const [head, ...rest] = blocks
  const [label, day] = ISO_DAY_FIRST.exec(head?.text ?? '') ?? []
  // Several such lines are a chronicle.
  if (!head || head.markup !== null || !label || !day || ISO_DAY_FIRST.test(rest[0]?.text ?? ''))
    return blocks
  return [{ ...head, text: head.text.slice(label.length), day }, ...rest]
}
