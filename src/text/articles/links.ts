import { LINKS_BELOW } from '../english/page-lines.ts'
import type { Block } from '../formats/blocks.ts'
import type { Role } from './role.ts'

/** A longer line is no headline, in UTF-16 units. */
const LONGEST_HEADLINE = 170
/** Links are listed by so many at most; more lines without a full stop are a text of their own. */
const MOST_LINKS = 12
// Matches what ends a sentence or an introduction, which no headline does: "at sea.”", "he said:"; not "who pays?".
const CLOSED = /[.!:;,…][”"’')\]]*$/

/** The roles with the headlines under "Recommended Stories" and its like set aside: up to the first line that is text. */
export function findLinks(blocks: readonly Block[], roles: readonly Role[]): readonly Role[] {
  const read = [...roles]
  for (const [index, role] of roles.entries()) {
    if (role.kind !== 'furniture' || role.reason !== LINKS_BELOW) continue
    const end = findEndOfLinks(blocks, roles, index + 1)
    for (let link = index + 1; link < end; link++) {
      const kind = read[link]?.kind
      if (kind === 'body' || kind === 'heading' || kind === 'listitem')
        read[link] = { kind: 'furniture', reason: 'a link to another page' }
    }
  }
  return read
}

/** Index behind the last of the links that start at a block: headlines, or items of a list, in a row. */
function findEndOfLinks(blocks: readonly Block[], roles: readonly Role[], from: number): number {
  const isListed = blocks[from]?.markup === 'listitem'
  // Where an empty line parts the links from the text, it does so for good.
  const isClose = blocks[from]?.blankBefore === false
  let end = from
  for (let index = from; index < blocks.length && index < from + MOST_LINKS; index++) {
    const block = blocks[index] as Block
    const kind = roles[index]?.kind
    if (isListed !== (block.markup === 'listitem')) break
    if (isClose && block.blankBefore) break
    // A page that lists its links to those who cannot see says where the list ends.
    if (kind === 'furniture' && /end of list$/i.test(block.text)) break
    if (kind === 'furniture' && roles[index]?.reason !== LINKS_BELOW) continue
    if (kind !== 'body' && kind !== 'listitem') break
    if (block.markup !== null && block.markup !== 'listitem') break
    if (!isListed && !isHeadline(block.text)) break
    // A headline with a byline or date of its own opens an article.
    const next = roles[index + 1]?.kind
    if (next === 'byline' || next === 'date') break
    end = index + 1
  }
  return end
}

function isHeadline(text: string): boolean {
  return text.length <= LONGEST_HEADLINE && !CLOSED.test(text) && /^[^\p{Ll}]/u.test(text)
}
