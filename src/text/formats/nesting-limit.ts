import type { Nodes } from 'hast'

/** Deeper than any page is on purpose: each element is visited once for every one around it. */
const DEEPEST = 200
/** More open letter tags than a careless page has: each is opened again in every paragraph below. */
const MOST_OPEN = 50
// Matches the tags of "<b>", "</em>", "<font size=2>", which a browser opens again in the next paragraph; not "<br>".
const LETTERS_TAG = /<(\/?)(b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)((?:[\s/][^<>]{0,200})?)>/gi
// A line in more than a hundred quotations or lists: "> > > …", "1. 1. 1. …"; not the ruled line "- - - -".
const DEEP_MARKS =
  /^(?![ \t]*([-*])(?:[ \t]*\1)*[ \t]*$)[ \t]*(?:(?:>[ \t]*|(?:[-+*]|\d{1,9}[.)])[ \t]+)){101,}/gm
// A list item set in by two hundred blanks; not code set in by as many.
const DEEP_ITEM = /^[ \t]{200,}(?=(?:>|[-+*]|\d{1,9}[.)])[ \t])/gm

/** True for a page that opens so many letter tags without closing any that its tree would have no bound. */
export function isBoundless(html: string): boolean {
  const open = new Map<string, { count: number; readonly kinds: Set<string> }>()
  let total = 0
  for (const [, slash, name = '', attributes = ''] of html.matchAll(LETTERS_TAG)) {
    const key = name.toLowerCase()
    const state = open.get(key) ?? { count: 0, kinds: new Set() }
    open.set(key, state)
    // Three of a kind at most are opened again.
    const again = (): number => Math.min(state.count, 3 * state.kinds.size)
    const before = again()
    state.count = slash ? Math.max(0, state.count - 1) : state.count + 1
    if (!slash) state.kinds.add(attributes)
    total += again() - before
    if (total > MOST_OPEN) return true
  }
  return false
}

/** The first node that stands in more than 200 others, or null. Walks without recursion, whatever the depth. */
export function findTooDeep(root: Nodes): Nodes | null {
  let level: readonly Nodes[] = [root]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return level[0] ?? null
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
  return null
}

/** Markdown without the marks of lines nested too deep, each line where it was; null when there are none. */
export function toShallow(markdown: string): string | null {
  const shallow = markdown.replace(DEEP_MARKS, '').replace(DEEP_ITEM, '')
  return shallow === markdown ? null : shallow
}
