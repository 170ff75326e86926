import { genderOf } from '../english/names/first-names.ts'
import { SAID_BY_ARCHIVE } from '../english/page-lines.ts'
import type { Block } from '../formats/blocks.ts'
import { readByline } from '../lines/byline.ts'
import { SENTENCE_CLOSE } from '../lines/sentence-close.ts'
import { readDateline } from './dateline.ts'
import { isClosedSentence, isSentence, isTitleLike, readHeadLine, type Zone } from './head-lines.ts'
import type { Role } from './role.ts'

/** Lines of a head that are known without it; captions and buttons may stand among them. */
export const ANCHORS: ReadonlySet<Role['kind']> = new Set(['byline', 'date', 'field'])
/** What may stand in a head and says nothing of where it ends. */
const PASSED: ReadonlySet<Role['kind']> = new Set([
  ...ANCHORS,
  'furniture',
  'caption',
  'address',
  'rule',
  'outlet',
  'note',
  'opens',
])
/** A head has at most so many blocks, */
const MOST_BLOCKS = 24
/** so many of them that are known by nothing but their place, */
const MOST_OPEN = 7
/** and so many sentences: its standfirst. */
const MOST_SENTENCES = 2
/** A longer sentence is no standfirst but the text, in UTF-16 units. */
const LONGEST_STANDFIRST = 320
/** A longer line is no line of a head. */
const LONGEST_LINE = 220

/** Whether a block is a byline or date. */
export function isAnchor(role: Role | undefined): boolean {
  return role?.kind === 'byline' || role?.kind === 'date'
}

/** The head that the file, or a document of an export, opens with; of no block where it opens with its text. */
export function findOpeningZone(blocks: readonly Block[], roles: readonly Role[], from: number): Zone {
  let sentences = 0
  let open = 0
  let hasSentence = false
  let anchored = from
  let lines = from
  for (let index = from; index < Math.min(blocks.length, from + MOST_BLOCKS); index++) {
    const kind = roles[index]?.kind ?? 'body'
    if (kind === 'closes' || (kind === 'opens' && index > from)) break
    if (kind === 'label') break
    // Data of an archive stand behind a text too.
    if (ANCHORS.has(kind) && !(kind === 'field' && hasSentence)) anchored = index + 1
    if (PASSED.has(kind) || kind === 'listitem') {
      if (lines === index) lines = index + 1
      continue
    }
    const { text } = blocks[index] as Block
    if (readDateline(text) !== null || ++open > MOST_OPEN) break
    hasSentence ||= isSentence(text) || (open > 1 && isClosedSentence(text))
    if (isClosedSentence(text) && open > 1) {
      if (text.length > LONGEST_STANDFIRST || ++sentences > MOST_SENTENCES) break
    } else if (text.length > LONGEST_LINE) break
    // Under a standfirst stands no second title: that one opens another article.
    else if (sentences > 0 && readHeadLine(text) === null && readByline(text) === null) break
    else if (lines === index && (!isSentence(text) || open === 1)) lines = index + 1
  }
  const to = Math.max(anchored, lines)
  return { from, to: extend(blocks, roles, to, isArchived(roles, { from, to })) }
}

/** The head around a byline or date within the file, whose title stands above it; null where none does. */
export function findInnerZone(
  blocks: readonly Block[],
  roles: readonly Role[],
  anchor: number,
  after: number,
): Zone | null {
  let from = anchor
  while (from > after && anchor - from < 10) {
    const above = from - 1
    const kind = roles[above]?.kind ?? 'body'
    if (kind === 'byline' || kind === 'date' || kind === 'address' || kind === 'outlet') from--
    else if (kind === 'caption' && from < anchor) break
    else if (kind === 'caption' || (kind === 'furniture' && isTitleLike(blocks, roles, above - 1))) from--
    else if (isTitleLike(blocks, roles, above)) from--
    // A standfirst has the title above it, and a blank line or the end of a text above that.
    else if (
      from === anchor &&
      kind === 'body' &&
      (blocks[above]?.text.length ?? 0) <= LONGEST_STANDFIRST &&
      isTitleLike(blocks, roles, above - 1) &&
      above - 1 > after &&
      isClosed(blocks, roles, above - 2)
    )
      from -= 2
    else break
  }
  let to = anchor + 1
  while (isAnchor(roles[to])) to++
  const hasTitle = blocks.slice(from, anchor).some((_, offset) => isTitleLike(blocks, roles, from + offset))
  return hasTitle ? { from, to: extend(blocks, roles, to, false) } : null
}

/** Whether a block ends something: a sentence, end matter, or anything that is no text. */
function isClosed(blocks: readonly Block[], roles: readonly Role[], index: number): boolean {
  const kind = roles[index]?.kind ?? 'body'
  return kind !== 'body' && kind !== 'heading' ? true : SENTENCE_CLOSE.test(blocks[index]?.text ?? '')
}

/** A head with the outlet, names and buttons under its last line. */
function extend(blocks: readonly Block[], roles: readonly Role[], to: number, isArchive: boolean): number {
  let end = to
  while (end > 0 && end < blocks.length) {
    const kind = roles[end]?.kind ?? 'body'
    const { text, markup } = blocks[end] as Block
    const isPart =
      isAnchor(roles[end]) ||
      (kind === 'furniture' && isTextBehind(roles, end)) ||
      (kind === 'body' &&
        markup === null &&
        (readHeadLine(text) !== null ||
          isKnownName(text) ||
          (isArchive && text.length < 40 && !SENTENCE_CLOSE.test(text))))
    if (!isPart) break
    end++
  }
  return end
}

/** Whether a line is a name that opens with a first name: "Ana Prieto"; not "Talks Resume". */
function isKnownName(text: string): boolean {
  const authors = /\.$/.test(text) ? [] : (readByline(text)?.authors ?? [])
  return authors.length > 0 && authors.every((name) => name.split(' ').length <= 4 && genderOf(name) !== null)
}

/** Whether text follows, so that a button is above and not below it. */
function isTextBehind(roles: readonly Role[], index: number): boolean {
  return roles.slice(index + 1, index + 8).some(({ kind }) => kind === 'body')
}

/** Whether an archive's or e-mail's data stand in a head. */
export function isArchived(roles: readonly Role[], { from, to }: Zone): boolean {
  return roles
    .slice(from, to)
    .some(({ kind, reason }) => kind === 'field' || kind === 'opens' || reason === SAID_BY_ARCHIVE)
}
