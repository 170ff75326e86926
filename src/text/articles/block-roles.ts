import { NAME_PARTICLE } from '../english/name-words.ts'
import { AUTHOR_CALLED, AUTHOR_DOES } from '../english/outlets.ts'
import { DATE_IN_LINE, findPageLine } from '../english/page-lines.ts'
import type { Block } from '../formats/blocks.ts'
import { readDateline } from './dateline.ts'

/** What a block is on the page, and the reason in words. */
export type Role = {
  readonly kind:
    | 'body'
    | 'heading'
    | 'caption'
    | 'listitem'
    | 'quotation'
    | 'row'
    | 'image'
    | 'furniture'
    | 'note'
    | 'byline'
    | 'address'
    | 'date'
    | 'rule'
  readonly reason: string
}

// Matches "The Harbour Post, 14 April 2026", "March 3, 2026 · 5 min read", "By Ana Prieto | Bay News | 3 March 2026"; not "It began on March 3, 2026.".
const HEAD_LINE = new RegExp(
  `^(?:[^.!?]{2,70}?(?: [|·•–—] |, ))?(?:updated |published )?(?:\\d{1,2}:\\d{2} [A-Z]{2,4}, )?${DATE_IN_LINE}(?: [|·•–—] [^.!?]{2,40}){0,3}$`,
  'i',
)
/** The role of a block that is text. */
const BODY: Role = { kind: 'body', reason: 'text' }
// A heading of sections with its number: "Objective 2: Keep the rivers clean."; not "Objective 2 was met.".
const NUMBERED_HEADING = /^(?:\p{Lu}\p{L}+ )?(?:\d{1,2}|[IVX]{1,4})[.:)] \p{Lu}[^.!?]{3,90}\.?$/u
// A line closed on both sides by marks, with no mark inside: ‘A quiet peace’; not “Yes,” he said.
const QUOTED_LINE = /^[“"‘'][^“”"]{3,80}[”"’']$/u
// A speaker of a transcript: "ANNA PEREZ: Why not?"; not "Peru: Who pays?".
const TRANSCRIPT = /^\p{Lu}{2,}[\p{Lu} .'’-]*: /u
// Matches "as said.”"; not "as said".
const SENTENCE_CLOSE = /[.!;,:…][”"’')\]]*$/
// Matches "Prieto", "J."; not "pilot".
const NAME_WORD = "\\p{Lu}[\\p{L}.'’-]*"
// Matches "Ana Prieto is a senior reporter at The Daily"; not "Ana Prieto is a lawyer" with Prieto speaking before or after.
const AUTHOR_NOTE = new RegExp(
  `^(${NAME_WORD}(?: (?:${NAME_PARTICLE}|${NAME_WORD})){1,3}),? (?:is(?! \\p{Ll}+ing)|${AUTHOR_DOES})\\b(?: [^ ]+){0,10} ?${AUTHOR_CALLED}`,
  'u',
)

/** The role of each block, in order. Blocks with markup keep what the markup says. */
export function findRoles(blocks: readonly Block[]): readonly Role[] {
  const first = blocks.map((block, index) => {
    const role = readRole(block)
    return role.kind === 'body' && !block.markup ? (readHeadLine(blocks, index) ?? role) : role
  })
  const noted = first.map((role, index): Role =>
    role.kind === 'body' && !blocks[index]?.markup && isAuthorNote(blocks, index)
      ? { kind: 'note', reason: 'a note about the author' }
      : role,
  )
  return noted.map((role, index) =>
    role.kind === 'body' && !blocks[index]?.markup && isHeading(blocks, noted, index)
      ? { kind: 'heading', reason: 'a short line without a full stop before text' }
      : role,
  )
}

/**
 * The role of a line with outlet, date or byline near a title: at the top of the file, or under a short line; else
 * null.
 */
function readHeadLine(blocks: readonly Block[], index: number): Role | null {
  const text = blocks[index]?.text ?? ''
  if (
    text.length > 140 ||
    (index > 5 && (blocks[index - 1]?.text.length ?? 0) > 100) ||
    !HEAD_LINE.test(text)
  )
    return null
  return /^by /i.test(text)
    ? { kind: 'byline', reason: 'a line that names the authors' }
    : { kind: 'date', reason: 'a line that gives the date' }
}

function readRole(block: Block): Role {
  const { text, markup } = block
  if (markup === 'furniture') return { kind: 'furniture', reason: block.reason ?? 'page furniture' }
  if (markup === 'title' || markup === 'body' || markup === 'metadata') return BODY
  if (markup) return { kind: markup, reason: 'markup' }
  const line = findPageLine(text)
  return line === null ? BODY : { kind: line.kind, reason: line.reason }
}

/** Whether a short line without a closing mark stands before text: "Talks resume", "Who pays?", a quoted title. */
function isHeading(blocks: readonly Block[], roles: readonly Role[], index: number): boolean {
  const block = blocks[index]
  const next = nextText(roles, index)
  if (!block || next === null || block.line !== block.endLine) return false
  const { text } = block
  const words = text.split(' ').length
  const [mostWords, longest] = isTitlePlace(blocks, roles, index) ? [30, 200] : [14, 100]
  if (words > mostWords || text.length > longest || !/\p{L}/u.test(text) || /^[\p{Ll}]/u.test(text))
    return false
  // Above a byline, date or dateline stands a title, whatever its marks: "Ferries stop; islands wait".
  const after = roles[index + 1]?.kind
  if (after === 'byline' || after === 'date' || readDateline(blocks[index + 1]?.text ?? ''))
    return !/[.!,][”"’')\]]*$/.test(text)
  const isText = (at: number): boolean => roles[at]?.kind === 'body' && (blocks[at]?.text.length ?? 0) >= 40
  // A headline may have its outlet under it, or a second line.
  if (index === 0 ? ![next, next + 1, next + 2].some(isText) : !isText(next)) return false
  if (NUMBERED_HEADING.test(text)) return true
  if (QUOTED_LINE.test(text)) return !/[.!?,…][”"’']$/.test(text)
  if (SENTENCE_CLOSE.test(text) || /["“”]$/.test(text) || TRANSCRIPT.test(text)) return false
  // "Who pays?" is a heading; "Really? Who pays?" and speech are text.
  if (text.endsWith('?')) return words <= 10 && !/[.?!] |["“]/.test(text)
  return !/[.!?] \p{Lu}/u.test(text) && !/^[“"]/.test(text)
}

/**
 * Whether a title may stand here, which may be longer than a heading: first in the file, after end matter, above a
 * byline, date or dateline.
 */
function isTitlePlace(blocks: readonly Block[], roles: readonly Role[], index: number): boolean {
  const before = roles[index - 1]?.kind
  const after = roles[index + 1]?.kind
  if (index === 0 || before === 'note' || before === 'address' || after === 'byline' || after === 'date')
    return true
  return after === 'body' && readDateline(blocks[index + 1]?.text ?? '') !== null
}

function nextText(roles: readonly Role[], index: number): number | null {
  for (let next = index + 1; next < roles.length; next++) {
    const kind = roles[next]?.kind
    if (kind === 'body' || kind === 'heading' || kind === 'listitem' || kind === 'note') return next
  }
  return null
}

/** Whether a line says what its author does: the name stands nowhere near it but in bylines. */
function isAuthorNote(blocks: readonly Block[], index: number): boolean {
  const { text } = blocks[index] as Block
  if (index < 3 || text.length > 900 || /["“]/.test(text.slice(0, 40))) return false
  const surname = AUTHOR_NOTE.exec(text)?.[1]?.split(' ').at(-1)
  if (!surname) return false
  const around = [...blocks.slice(Math.max(0, index - 80), index), ...blocks.slice(index + 1, index + 4)]
  return !around.some((block) => !/^by /i.test(block.text) && block.text.includes(surname))
}
