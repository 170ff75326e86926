import { NAME_PARTICLE } from '../english/name-words.ts'
import { AUTHOR_CALLED, AUTHOR_DOES } from '../english/outlets.ts'
import { findPageLine, LINKS_BELOW } from '../english/page-lines.ts'
import type { Block } from '../formats/blocks.ts'
import { hasDesk, isDesk, readByline } from '../lines/byline.ts'
import { readDateLine } from '../lines/date-line.ts'
import { type ArchiveLine, findArchiveLines } from './archive.ts'
import { readDateline } from './dateline.ts'
import { findHeads } from './heads.ts'
import { findLinks } from './links.ts'
import type { Role } from './role.ts'

// Matches the words beside a date in a head: "Alder", "Harbour Desk"; not "It began on".
const BESIDE_DATE = /^[^.!?]{2,70}(?: \| [^.!?]{2,40}){0,3}$/
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
  const archive = findArchiveLines(blocks)
  const first = blocks.map((block, index) => {
    const line = archive[index]
    if (line) return toArchiveRole(line)
    const role = readRole(block)
    return role.kind === 'body' && !block.markup ? (readHeadLine(blocks, index) ?? role) : role
  })
  const noted = first.map((role, index): Role =>
    role.kind === 'body' && !blocks[index]?.markup && isAuthorNote(blocks, index)
      ? { kind: 'note', reason: 'a note about the author' }
      : role,
  )
  const headed = findHeads(blocks, findLinks(blocks, noted))
  return headed.map((role, index) =>
    role.kind === 'body' && !blocks[index]?.markup && isHeading(blocks, headed, index)
      ? { kind: 'heading', reason: 'a short line without a full stop before text' }
      : role,
  )
}

function toArchiveRole(line: NonNullable<ArchiveLine>): Role {
  if (line.kind === 'field' && line.field.says === 'text')
    return { kind: 'label', reason: 'the label of a text in an archive' }
  return line.kind === 'field'
    ? { kind: 'field', reason: 'what an archive or e-mail says of a text' }
    : { kind: line.kind, reason: 'where an archive parts its documents' }
}

/** The role of a line made of names or dates; null for others. Words beside a date are of a head only near a title. */
function readHeadLine(blocks: readonly Block[], index: number): Role | null {
  const text = blocks[index]?.text ?? ''
  if (readDateline(text) !== null) return null
  const date = readDateLine(text)
  const isDate = date !== null && date.rest === ''
  if (isDate) return { kind: 'date', reason: 'a line that gives the date' }
  const byline = readByline(text)
  if (byline?.isLabelled || (byline && byline.authors.length > 0 && hasDesk(text)))
    return { kind: 'byline', reason: 'a line that names the authors' }
  if (isDesk(text) && readByline(blocks[index - 1]?.text ?? '')?.isLabelled)
    return { kind: 'byline', reason: 'a line that names the authors' }
  const isNear = index <= 5 || (blocks[index - 1]?.text.length ?? 0) <= 100
  return date?.date && isNear && text.length <= 140 && BESIDE_DATE.test(date.rest)
    ? { kind: 'date', reason: 'a line that gives the date' }
    : null
}

function readRole(block: Block): Role {
  const { text, markup } = block
  if (markup === 'furniture') return { kind: 'furniture', reason: block.reason ?? 'page furniture' }
  if (markup === 'title' || markup === 'body' || markup === 'metadata') return BODY
  if (markup === 'listitem') {
    const line = findPageLine(text)
    if (line?.reason === LINKS_BELOW) return { kind: line.kind, reason: line.reason }
  }
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
