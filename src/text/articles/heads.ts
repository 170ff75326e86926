import type { Block } from '../formats/blocks.ts'
import { SENTENCE_CLOSE } from '../lines/sentence-close.ts'
import { findTokens } from '../tokens/tokens.ts'
import { readFields } from './fields.ts'
import {
  type HeadLine,
  isBareName,
  isClosedSentence,
  isSentence,
  isTitleLike,
  readHeadLine,
  type Zone,
} from './head-lines.ts'
import { ANCHORS, findInnerZone, findOpeningZone, isAnchor, isArchived } from './head-zones.ts'
import { isHeadlineAbove } from './headline.ts'
import type { Role } from './role.ts'

/** A longer line under a kicker is no headline. */
const LONGEST_HEADLINE = 140
/** A longer sentence is no headline with a full stop. */
const LONGEST_SENTENCE = 160
// Matches "Late Edition - Final"; not "Board edits its plan".
const EDITION = /\beditions?\b/i

/**
 * The roles of blocks, with the heads of articles read as wholes: what is section, title, standfirst, byline or name,
 * outlet or date is told by all lines around. The file opens with a head; others stand around a byline or date.
 */
export function findHeads(blocks: readonly Block[], roles: readonly Role[]): readonly Role[] {
  const read = [...roles]
  const opening = findOpeningZone(blocks, roles, 0)
  readZone(blocks, read, opening, true)
  let index = opening.to
  while (index < blocks.length) {
    if (read[index]?.kind === 'opens' || read[index - 1]?.kind === 'closes') {
      const zone = findOpeningZone(blocks, read, index)
      readZone(blocks, read, zone, true)
      index = Math.max(index + 1, zone.to)
      continue
    }
    const zone = isAnchor(read[index]) ? findInnerZone(blocks, read, index, opening.to) : null
    if (zone) readZone(blocks, read, zone, false)
    index = zone ? Math.max(index + 1, zone.to) : index + 1
  }
  return read
}

/** Gives the lines of a head their roles. */
function readZone(blocks: readonly Block[], roles: Role[], zone: Zone, isOpening: boolean): void {
  const open: number[] = []
  for (let index = zone.from; index < zone.to; index++) {
    const kind = roles[index]?.kind
    if ((kind === 'body' || kind === 'heading') && blocks[index]?.markup === null && blocks[index]?.text)
      open.push(index)
  }
  const textOf = (index: number): string => blocks[index]?.text ?? ''
  const lines = open.map((index) => ({ index, text: textOf(index), is: readHeadLine(textOf(index)) }))
  const isArchive = isArchived(roles, zone)
  const archived = isArchive ? findArchiveOutlet(roles, zone, open) : -1
  const stated = findStatedTitle(blocks, roles, zone)
  const candidates = lines.filter(
    ({ index, text, is }) =>
      index !== archived &&
      is !== 'section' &&
      is !== 'outlet' &&
      (isArchive ? !EDITION.test(text) : !isBareName(blocks, roles, zone, index, text)),
  )
  const anchors = roles.slice(zone.from, zone.to).filter(({ kind }) => ANCHORS.has(kind)).length
  const found =
    stated === null
      ? (pickTitle(candidates, roles, anchors > 0) ??
        lines.find(({ index, is }) => index !== archived && is === 'likely outlet' && lines.length === 1))
      : lines.find(({ text }) => text === stated)
  // Without byline and date, the line alone has to look like a title.
  const isTitle =
    found !== undefined &&
    (!isOpening ||
      anchors > 0 ||
      found.is !== null ||
      isTitleLike(blocks, roles, found.index) ||
      isHeadlineOver(blocks, roles, found.index))
  const title = isTitle ? found : undefined
  for (const { index, text, is } of lines) {
    if (index === title?.index) continue
    const isAbove = title !== undefined && index < title.index
    if (index === archived || is === 'outlet' || (is === 'likely outlet' && title))
      roles[index] = { kind: 'outlet', reason: 'a line that names the outlet' }
    else if (is === 'section' && (isAbove || anchors > 0))
      roles[index] = { kind: 'section', reason: 'the section of the page' }
    else if (isArchive && !SENTENCE_CLOSE.test(text))
      roles[index] = { kind: 'field', reason: 'what an archive or e-mail says of a text' }
    else if (!candidates.some((candidate) => candidate.index === index) && is !== 'section')
      roles[index] = { kind: 'byline', reason: 'a line that names the authors' }
    else if (isAbove && !SENTENCE_CLOSE.test(text))
      roles[index] = { kind: 'furniture', reason: 'above the title' }
    else if (anchors > 0 && title && !isAbove && is !== 'section')
      roles[index] = { kind: 'standfirst', reason: 'a standfirst' }
  }
  if (!title) return
  const kinds = new Set(roles.slice(zone.from, zone.to).map(({ kind }) => kind))
  roles[title.index] = {
    kind: 'title',
    reason: kinds.has('byline') ? 'a title with a byline' : 'a title with a date or byline',
    isSure: kinds.has('byline') && kinds.has('date'),
  }
}

/** Whether a line with a full stop is a headline by what stands below it. */
function isHeadlineOver(blocks: readonly Block[], roles: readonly Role[], index: number): boolean {
  const below = blocks
    .slice(index + 1, index + 8)
    .filter((_, offset) => roles[index + 1 + offset]?.kind === 'body')
    .map(({ text }) => text)
  return isHeadlineAbove(
    blocks[index]?.text ?? '',
    below.slice(0, 3),
    blocks[index + 1]?.blankBefore ?? false,
  )
}

/** The title that a labelled line of a head states; null where none does. */
function findStatedTitle(blocks: readonly Block[], roles: readonly Role[], zone: Zone): string | null {
  const fields = blocks
    .slice(zone.from, zone.to)
    .filter((_, offset) => roles[zone.from + offset]?.kind === 'field')
  return fields.length === 0 ? null : readFields(fields).title
}

/** The first line that is no kicker: of three words at most, without a verb, with the headline under it. */
function pickTitle(
  candidates: readonly HeadLine[],
  roles: readonly Role[],
  isAnchored: boolean,
): HeadLine | undefined {
  const first = candidates[0]
  if (first && !isAnchored && isSentence(first.text) && first.text.length > LONGEST_SENTENCE) return undefined
  return candidates.find(({ index, text }, order) => {
    // A sentence is a title only right above a byline or date.
    if (isSentence(text) && text.length > LONGEST_SENTENCE && !isAnchor(roles[index + 1])) return false
    const next = candidates[order + 1]?.text
    if (next === undefined || isClosedSentence(next) || next.length > LONGEST_HEADLINE) return true
    return text.split(' ').length > 3 || findTokens(text).some(({ tag }) => tag === 'VERB' || tag === 'AUX')
  })
}

/** The block that names the outlet of an archive's document: right above its date, or under it; -1 when there is none. */
function findArchiveOutlet(roles: readonly Role[], zone: Zone, open: readonly number[]): number {
  const dated = roles.slice(zone.from, zone.to).findIndex(({ kind }) => kind === 'date')
  if (dated < 0 || open.length < 2) return -1
  const at = zone.from + dated
  return open.includes(at - 1) ? at - 1 : (open.find((index) => index > at) ?? -1)
}
