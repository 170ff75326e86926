import { ARABIC_ARTICLE, NOT_TELLING_APART } from '../english/name-words.ts'
import { toFolded } from '../strings/fold.ts'
import type { NameMention } from './name-mention.ts'

/** Somebody while the names of a text are put together; `place` is the order in which they came up. */
export type EntityDraft = {
  readonly place: number
  name: string
  /** The words of the name that tell people apart. */
  keys: readonly string[]
  readonly mentions: NameMention[]
}

/** All drafts of a text, found by the words of their names: thousands may share a surname. */
export type Namesakes = {
  /** In the order in which they came up. */
  readonly drafts: readonly EntityDraft[]
  readonly add: (name: string, keys: readonly string[]) => EntityDraft
  readonly rename: (draft: EntityDraft, name: string, keys: readonly string[]) => void
  /** Those whose name may be that of the same person, in order. */
  readonly findSame: (keys: readonly string[]) => readonly EntityDraft[]
  /** Those whose name had this last word when they came up, in order. */
  readonly ofLast: (last: string) => readonly EntityDraft[]
}

// Matches "’s" in "Ruiz’s"; not "’" in "Rivers’".
const GENITIVE = /['’]s$/
// A space of any kind; not a hyphen.
const SPACES = /[\s ]+/
/** Matches "“Anchor” " in "Ana “Anchor” Ruiz" and "‘Anchor’ " for it; not the apostrophe of "O'Brien". */
export const NICKNAME = /["“][^"”]*["”] |(?<=\s)['‘][^'’]*['’] /
// Matches "el-" in "el-Hadi"; not "elba".
const ARTICLE_IN_NAME = new RegExp(`^${ARABIC_ARTICLE}`)
// Matches "," in "Jr.,"; not "Jr".
const ENDING_MARKS = /[.,]+$/

/** An empty list of drafts. */
export function toNamesakes(): Namesakes {
  const drafts: EntityDraft[] = []
  const byLast = new Map<string, EntityDraft[]>()
  // By the last word with the first, and with each.
  const byFirst = new Map<string, EntityDraft[]>()
  const byWord = new Map<string, EntityDraft[]>()
  const file = (draft: EntityDraft): void => {
    const [first, last] = [draft.keys[0], draft.keys.at(-1)]
    addTo(byFirst, `${first} ${last}`, draft)
    for (const key of new Set(draft.keys)) addTo(byWord, `${key} ${last}`, draft)
  }
  return {
    drafts,
    add: (name, keys) => {
      const draft: EntityDraft = { place: drafts.length, name, keys, mentions: [] }
      drafts.push(draft)
      addTo(byLast, keys.at(-1) as string, draft)
      file(draft)
      return draft
    },
    rename: (draft, name, keys) => {
      draft.name = name
      draft.keys = keys
      file(draft)
    },
    findSame: (keys) => {
      const [first, last] = [keys[0], keys.at(-1)]
      // The first word of the shorter name is in the longer.
      const near = [
        ...((keys.length > 1 ? byWord : byFirst).get(`${first} ${last}`) ?? []),
        ...keys.slice(1).flatMap((key) => byFirst.get(`${key} ${last}`) ?? []),
      ]
      const same = new Set(near.filter((draft) => isSame(draft.keys, keys)))
      return [...same].sort((one, other) => one.place - other.place)
    },
    ofLast: (last) => byLast.get(last) ?? [],
  }
}

/** Adds to a list in place, since a name of ten thousand words, which some files have, would be copied as often. */
export function addTo<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const known = lists.get(key)
  if (known) known.push(item)
  else lists.set(key, [item])
}

/** The words of a name that tell people apart: folded, without initials, particles and "Jr.". */
export function toKeys(name: string): readonly string[] {
  const words = toFolded(name.normalize('NFC').replace(NICKNAME, ''))
    .replace(GENITIVE, '')
    .split(SPACES)
    .map((word) => word.replace(ENDING_MARKS, '').replace(ARTICLE_IN_NAME, ''))
    .filter((word) => word.length > 1 && !NOT_TELLING_APART.has(word))
  return words.length > 0 ? words : [toFolded(name)]
}

/** Whether two names may be one person's: the same last word and no first name against it. */
function isSame(left: readonly string[], right: readonly string[]): boolean {
  if (left.at(-1) !== right.at(-1)) return false
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  return short[0] === long[0] || (short.length > 1 && short.every((key) => long.includes(key)))
}
