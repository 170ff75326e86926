import { readOutletName, SECTIONS, SERIES_PART } from '../english/head-words.ts'
import { genderOf } from '../english/names/first-names.ts'
import type { Block } from '../formats/blocks.ts'
import { isPersonName, readByline } from '../lines/byline.ts'
import { SENTENCE_CLOSE } from '../lines/sentence-close.ts'
import { isHeadlineCase } from '../sentence/headlines.ts'
import { isModelWord } from '../tokens/tokens.ts'
import { readDateline } from './dateline.ts'
import type { Role } from './role.ts'

/** A line of a head that only its place tells from text: its block, and what its words make of it. */
export type HeadLine = {
  readonly index: number
  readonly text: string
  readonly is: ReturnType<typeof readHeadLine>
}

/** A head: the blocks from `from` up to `to`. */
export type Zone = { readonly from: number; readonly to: number }

/** A longer line is no title. */
const LONGEST_TITLE = 220
// Matches "News|Labour", "Home > World > Africa", "World / Africa"; not "Ferries stop | Alder".
const TRAIL_BREAK = / ?[|>›»/·•] ?/

/** What a line of a head is by itself; null for what may be title or standfirst. */
export function readHeadLine(text: string): 'section' | 'outlet' | 'likely outlet' | null {
  if (isSection(text)) return 'section'
  const outlet = readOutletName(text)
  return outlet === 'sure' ? 'outlet' : outlet === 'likely' ? 'likely outlet' : null
}

/** Whether a block may be a title by its looks: one line, a capital first and no full stop last. */
export function isTitleLike(blocks: readonly Block[], roles: readonly Role[], index: number): boolean {
  const block = blocks[index]
  const kind = roles[index]?.kind
  if (!block || block.markup !== null || (kind !== 'body' && kind !== 'heading')) return false
  const { text } = block
  return (
    text.length <= LONGEST_TITLE &&
    text.split(' ').length <= 30 &&
    !/[.,:;…][”"’')\]]*$/.test(text) &&
    !/^[\p{Ll}“"]/u.test(text) &&
    /\p{L}/u.test(text) &&
    readDateline(text) === null
  )
}

/** Whether a line ends as sentences do and headlines do not: "Ferries stop."; not "Board: ‘We Sail.’" or "Who pays?". */
export function isClosedSentence(text: string): boolean {
  return /[.!…][”"’')\]]*$/.test(text) && !isHeadlineCase(text)
}

/** Whether a line is a sentence of some length. */
export function isSentence(text: string): boolean {
  return SENTENCE_CLOSE.test(text) && text.length >= 60
}

/** Whether a line names sections: "Politics", "News|Labour", "Home > World > Africa". */
function isSection(text: string): boolean {
  if (text.length > 60) return false
  if (SERIES_PART.test(text)) return true
  const parts = text.split(TRAIL_BREAK).map((part) => part.trim().toLowerCase())
  const known = parts.filter((part) => SECTIONS.has(part) || part === 'home' || part === '').length
  if (parts.length === 1) return known === 1
  return known > 0 && parts.every((part) => part.split(' ').length <= 3)
}

/** Whether a line of a head is a name and no more: "Ana Prieto", with the date or outlet beside it or known as a first name. */
export function isBareName(
  blocks: readonly Block[],
  roles: readonly Role[],
  zone: Zone,
  index: number,
  text: string,
): boolean {
  const byline = /\p{Ll}\.$/u.test(text) ? null : readByline(text)
  if (!byline || byline.isLabelled || byline.authors.length === 0) return false
  if (byline.authors.some((name) => !isFullName(name))) return false
  const isBeside = [index - 1, index + 1].some(
    (near) => near >= zone.from && isBesideName(blocks, roles, near),
  )
  const hasTitleAbove =
    index > zone.from &&
    roles.slice(zone.from, index).some(({ kind }) => kind === 'body' || kind === 'heading')
  // "Harbour Board Extends Mission in Alder" is a headline, though four words with capitals and "in" are a name too.
  if (hasTitleAbove && isBeside)
    return byline.authors.every((name) => genderOf(name) !== null || !isMadeOfWords(name))
  if (byline.authors.some((name) => isTextAbout(blocks, roles, zone, name))) return false
  // "Talks Resume" is made of words that are no names.
  return (
    byline.authors.some((name) => genderOf(name) !== null) ||
    (hasTitleAbove && byline.authors.every((name) => !isMadeOfWords(name)))
  )
}

/** Whether a block is what stands above or under a name: a date, or an outlet for sure. */
function isBesideName(blocks: readonly Block[], roles: readonly Role[], index: number): boolean {
  return roles[index]?.kind === 'date' || readOutletName(blocks[index]?.text ?? '') === 'sure'
}

function isMadeOfWords(name: string): boolean {
  return name.split(' ').every((word) => isModelWord(word.toLowerCase()))
}

function isFullName(name: string): boolean {
  const words = name.split(' ').length
  return words >= 2 && words <= 4 && isPersonName(name)
}

/** Whether the text below a head speaks of a person, who then is in its title and did not write it. */
function isTextAbout(blocks: readonly Block[], roles: readonly Role[], { to }: Zone, name: string): boolean {
  const words = name.split(' ')
  const told = [words.at(-1) as string, words.slice(0, 2).join(' ')]
  return blocks
    .slice(to, to + 30)
    .some(
      ({ text }, offset) => roles[to + offset]?.kind === 'body' && told.some((part) => text.includes(part)),
    )
}
