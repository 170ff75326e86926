import { readUsage } from '../english/american-british.ts'
import { NAME_PARTICLE } from '../english/name-words.ts'
import { INTRODUCING_ROLE } from '../english/names/descriptions.ts'
import type { Block } from '../formats/blocks.ts'
import type { Role } from './role.ts'
import { readDateline } from './dateline.ts'

/** Where an article starts, or may: an index into the blocks, and the reason in words. */
export type Start = { readonly block: number; readonly reason: string }

export type Segmentation = {
  /** Ascending; the first is block 0. */
  readonly starts: readonly Start[]
  /** Places where one may start, for an editor to decide; those in `starts` too are split all the same. */
  readonly doubts: readonly Start[]
}

/** Counts the paragraphs from one block up to another. */
type BodyCounter = (from: number, to: number) => number

/** A person or body named in full, with the short name that stands for it afterwards. */
export type Introduction = { readonly full: string; readonly short: string }

/** An article shorter than this many paragraphs is taken for a part of its neighbour. */
const SHORTEST = 3
/** From this many marks of spelling, counted on both sides, a change of spelling is a start and not only a doubt. */
const ENOUGH_MARKS = 10
/** Roles of blocks that may stand above the first evidence of an article and belong to it. */
const OPENING_KINDS: ReadonlySet<Role['kind']> = new Set([
  'heading',
  'byline',
  'date',
  'caption',
  'address',
  'section',
  'outlet',
])
// Matches "Prieto"; not "pilot".
const NAME = "\\p{Lu}[\\p{L}'’-]+"
// Matches "Ana Prieto", "Ana de la Vega"; not "Prieto".
const FULL_NAME = `${NAME}(?: (?:\\p{Lu}\\.|de la|${NAME_PARTICLE}|${NAME})){1,3}`
// Matches "Harbour President Ana Prieto", "counterpart, Ana Prieto"; not "the president said".
const ROLE_THEN_NAME = new RegExp(`${INTRODUCING_ROLE} (${FULL_NAME})`, 'gu')
// Matches "The Island Ferry Union (IFU)"; not "(see below)".
const BODY_WITH_ABBREVIATION =
  /((?:\p{Lu}[\p{L}'’-]+)(?: (?:of|for|the|and|de|del|[\p{Lu}][\p{L}'’-]+)){1,8}) \((\p{Lu}[\p{Lu}.&-]{1,9})\)/gu

/**
 * Where the articles of a raw text file start. A false split is the worse error, so one sign alone splits
 * only when it hardly ever stands inside an article (a dateline); weaker ones have to meet.
 */
export function findStarts(blocks: readonly Block[], roles: readonly Role[]): Segmentation {
  if (blocks.length === 0) return { starts: [], doubts: [] }
  const starts: Start[] = [{ block: 0, reason: 'the file starts here' }]
  const doubts: Start[] = []
  const countBodies = toBodyCounter(roles)
  // The last block that is no furniture, kept on the way since furniture may fill a file.
  let before: number | null = roles[0]?.kind === 'furniture' ? null : 0
  for (let index = 1; index < blocks.length; index++) {
    const start = (starts.at(-1) as Start).block
    const isSure = isDocument(roles, index) || roles[index]?.isSure === true
    // Before a sure start, a short text is an article only if it has a byline or date too.
    const isWhole = isDocument(roles, index) || (isSure && isDatedPart(roles, start, index))
    const reason =
      countBodies(start, index) < (isWhole ? 1 : SHORTEST) ||
      countBodies(index, blocks.length) < (isSure ? 1 : SHORTEST)
        ? null
        : readEvidence(blocks, roles, start, index, before)
    if (roles[index]?.kind !== 'furniture') before = index
    if (reason !== null)
      starts.push({
        block: isDocument(roles, index) ? index : toOpening(blocks, roles, start, index),
        reason,
      })
  }
  const bounds = [...starts.map((start) => start.block), blocks.length]
  for (const [order, start] of [...starts].entries()) {
    const shift = findShift(blocks, roles, start.block, bounds[order + 1] as number, countBodies)
    if (!shift) continue
    doubts.push(shift)
    if (shift.marks >= ENOUGH_MARKS) starts.push(shift)
  }
  return { starts: starts.sort((a, b) => a.block - b.block), doubts }
}

/** Whether a byline or date stands from a block up to another. */
function isDatedPart(roles: readonly Role[], from: number, to: number): boolean {
  return roles.slice(from, to).some(({ kind }) => kind === 'byline' || kind === 'date')
}

/** Whether a document of an archive's export starts at a block. */
function isDocument(roles: readonly Role[], index: number): boolean {
  return (
    roles[index]?.kind === 'opens' || (roles[index - 1]?.kind === 'closes' && roles[index]?.kind !== 'closes')
  )
}

/** Why an article starts at a block, or null. */
function readEvidence(
  blocks: readonly Block[],
  roles: readonly Role[],
  start: number,
  index: number,
  before: number | null,
): string | null {
  const role = roles[index] as Role
  const text = (blocks[index] as Block).text
  if (isDocument(roles, index)) return 'an archive parts its documents here'
  if (role.kind === 'title') return role.reason
  if (role.kind === 'byline' && roles[index - 1]?.kind === 'heading') return 'a title with a byline'
  if (role.kind !== 'body' && role.kind !== 'heading' && role.kind !== 'caption') return null
  const ended = before !== null && roles[before]?.kind === 'note'
  if (role.kind === 'body') {
    const dateline = readDateline(text)
    if (dateline) return 'a dateline opens a report'
    if (ended || isLead(roles, index)) {
      const again = findAgain(blocks, roles, start, index)
      if (again && ended) return `the article before has ended, and ${again} is introduced again in full`
      if (again) return `page furniture follows a lead that introduces ${again} again in full`
    }
  }
  if (role.kind === 'heading' && ended) return 'a title after the end matter of the article before'
  if (role.kind === 'heading' && roles[index - 1]?.kind === 'address')
    return 'a web address with a title under it'
  if (role.kind === 'heading' && isDated(roles, index)) return 'a title with a date or byline'
  return null
}

/**
 * The block that an article opens with, which may stand above its first evidence: title, byline, date, web address,
 * caption.
 */
function toOpening(blocks: readonly Block[], roles: readonly Role[], start: number, index: number): number {
  let opening = index
  while (opening - 1 > start) {
    const kind = roles[opening - 1]?.kind
    if (kind === undefined || !OPENING_KINDS.has(kind)) break
    // A caption above a dateline opens the piece; above anything else it more likely closes the one before.
    if (kind === 'caption' && !readDateline((blocks[index] as Block).text)) break
    opening--
  }
  return opening
}

function toBodyCounter(roles: readonly Role[]): BodyCounter {
  const upTo = [0]
  for (const [index, { kind }] of roles.entries()) upTo.push((upTo[index] ?? 0) + (kind === 'body' ? 1 : 0))
  return (from, to) => (upTo[to] ?? 0) - (upTo[from] ?? 0)
}

/** True where the block is the first of at most three paragraphs that furniture follows: a lead cut by "Recommended Stories". */
function isLead(roles: readonly Role[], index: number): boolean {
  if (roles[index - 1]?.kind === 'furniture') return false
  for (let next = index + 1; next <= index + 3; next++) {
    const kind = roles[next]?.kind
    if (kind === 'furniture') return true
    if (kind !== 'body' && kind !== 'caption') return false
  }
  return false
}

/** True for a title line with a byline or date under it. */
function isDated(roles: readonly Role[], index: number): boolean {
  const next = roles[index + 1]?.kind
  return next === 'byline' || (next === 'date' && roles[index + 2]?.kind !== 'heading')
}

/** Who is introduced in full in a paragraph although the article has used the short name before; null when nobody. */
function findAgain(
  blocks: readonly Block[],
  roles: readonly Role[],
  start: number,
  index: number,
): string | null {
  for (const { full, short } of findIntroductions((blocks[index] as Block).text)) {
    if (countShort(blocks, roles, start, index, full, short) >= 2) return full
  }
  return null
}

/** Paragraphs between two blocks that use a short name without the full one. */
function countShort(
  blocks: readonly Block[],
  roles: readonly Role[],
  from: number,
  to: number,
  full: string,
  short: string,
): number {
  let count = 0
  for (let index = from; index < to; index++) {
    if (roles[index]?.kind !== 'body') continue
    const text = (blocks[index] as Block).text.replaceAll(full, ' ')
    if (new RegExp(`(?<!\\p{L})${escape(short)}(?!\\p{L})`, 'u').test(text)) count++
  }
  return count
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/**
 * The place where one spelling ends and another begins ("center … U.S." before, "programme … tonnes" after),
 * with three marks or more on each side and none on the wrong one: two desks, so perhaps two articles.
 */
function findShift(
  blocks: readonly Block[],
  roles: readonly Role[],
  from: number,
  to: number,
  countBodies: BodyCounter,
): (Start & { readonly marks: number }) | null {
  const usages = blocks
    .slice(from, to)
    .map((block, offset) => (roles[from + offset]?.kind === 'body' ? readUsage(block.text) : null))
  for (const [first, second] of [
    ['american', 'british'],
    ['british', 'american'],
  ] as const) {
    const lastFirst = usages.findLastIndex((usage) => (usage?.[first] ?? 0) > 0)
    const firstSecond = usages.findIndex((usage) => (usage?.[second] ?? 0) > 0)
    if (lastFirst < 0 || firstSecond <= lastFirst) continue
    const total = (kind: 'american' | 'british'): number =>
      usages.reduce((sum, usage) => sum + (usage?.[kind] ?? 0), 0)
    if (total(first) < 3 || total(second) < 3) continue
    const next = findFresh(blocks, roles, from + lastFirst + 1, from + firstSecond)
    if (countBodies(from, next) < SHORTEST || countBodies(next, to) < SHORTEST) continue
    const words = { american: 'American', british: 'British' }
    return {
      block: next,
      reason: `${words[first]} spelling ends before this line and ${words[second]} spelling begins after it`,
      marks: total(first) + total(second),
    }
  }
  return null
}

/** The first paragraph from `from` to `to` that does not go on with speech. */
function findFresh(blocks: readonly Block[], roles: readonly Role[], from: number, to: number): number {
  for (let index = from; index < to; index++) {
    if (roles[index]?.kind === 'body' && !/^\W*["“‘]/.test((blocks[index] as Block).text)) return index
  }
  return to
}

/** Who is introduced in full in a paragraph: after a role, or with an abbreviation in brackets. */
export function findIntroductions(text: string): readonly Introduction[] {
  const found: Introduction[] = []
  for (const match of text.matchAll(ROLE_THEN_NAME)) {
    const full = match[1] as string
    found.push({ full, short: full.split(' ').at(-1) as string })
  }
  for (const match of text.matchAll(BODY_WITH_ABBREVIATION)) {
    found.push({ full: match[1] as string, short: match[2] as string })
  }
  return found
}
