import type { Attribution, Span } from '../../types.ts'
import type { Gender } from '../english/names/first-names.ts'
import { genderOfNoun, isOnePerson } from '../english/names/one-person.ts'
import { FARTHEST, findAntecedents, NEAREST, SUBJECT, toFirstNoun } from './antecedents.ts'
import type { Known, Meant } from './known.ts'

/** Who spoke last, and where they are named. */
export type LastSpoken = { readonly by: Attribution; readonly span: Span }

// How many paragraphs after somebody's words a pronoun still means them.
const LAST_SPOKEN_PARAGRAPHS = 2

/**
 * Whom "he" or "she" means at a place; `last` is who spoke before, and `from` where its paragraph is read from. Subjects
 * before objects, near before far; whoever spoke last before both. Null where nobody fits.
 */
export function findByPronoun(
  gender: Gender,
  span: Span,
  last: LastSpoken | null,
  known: Known,
  from = Math.max(0, span.start - FARTHEST),
): Meant | null {
  let best: { readonly by: Attribution; readonly score: number } | null = null
  const fitting = new Set<string>()
  const consider = (by: Attribution, score: number, own: Gender | null): void => {
    if (own !== null && own !== gender) return
    fitting.add(toKey(by))
    if (best === null || score > best.score) best = { by, score }
  }
  for (const { by, score, gender: own } of findAntecedents(span, known)) consider(by, score, own)
  const apart = last ? span.paragraph - last.span.paragraph : 0
  if (last && apart <= LAST_SPOKEN_PARAGRAPHS && isSomeone(last.by, known)) {
    // nobody is named between the words of the last speaker and "he added"
    const between = Array.from({ length: apart + 1 }, (_, index) => last.span.paragraph + index)
    const adjacent = !between
      .flatMap(known.namesIn)
      .some(
        ({ paragraph, start, end, quoted }) =>
          !quoted &&
          (paragraph > last.span.paragraph || start >= last.span.end) &&
          (paragraph < span.paragraph || end <= span.start),
      )
    const bonus = adjacent ? (apart === 0 ? 20 : 8) : 3
    consider(last.by, NEAREST - apart * 4 + bonus, toGender(last.by, known))
  }
  const chained = findChained(gender, { ...span, from }, last, known)
  if (chained) consider(chained.by, chained.score, null)
  const { by } = (best as { readonly by: Attribution } | null) ?? {}
  if (!by) return null
  return { by, reason: by.kind === 'speaker' ? `${fitting.size === 1 ? 'only' : 'nearest'}-${gender}` : null }
}

/**
 * Whom the same pronoun means that opens a sentence before it in the paragraph, `from` a place on: "She left. It leaked,
 * she said."
 */
function findChained(
  gender: Gender,
  { from, ...span }: Span & { readonly from: number },
  last: LastSpoken | null,
  known: Known,
): { readonly by: Attribution; readonly score: number } | null {
  const before = known.textOf(span.paragraph).slice(from, span.start)
  const match = [...before.matchAll(gender === 'he' ? HE_OPENS : SHE_OPENS)].at(-1)
  if (!match) return null
  const start = from + match.index + match[0].length - gender.length
  // Where the reach begins no sentence does.
  if (from > 0 && start === from) return null
  const earlier = { paragraph: span.paragraph, start, end: start + gender.length }
  // whoever spoke behind that pronoun was not yet the last to speak
  const isLater = last !== null && last.span.paragraph === span.paragraph && last.span.start >= start
  const by = findByPronoun(gender, earlier, isLater ? null : last, known, from)?.by
  const named = known
    .namesIn(span.paragraph)
    .filter(({ start: at, end, quoted }) => !quoted && at > start && end <= span.start)
  return by ? { by, score: NEAREST + SUBJECT + 2 - named.length } : null
}

// Match a pronoun at the head of a sentence, the text before the last one first: "He" in "… left. He"; not "said he".
const HE_OPENS = /(?:^|[.!?]["”’)]*\s)He(?=\s)/gu
const SHE_OPENS = /(?:^|[.!?]["”’)]*\s)She(?=\s)/gu

function toKey(by: Attribution): string {
  return by.kind === 'speaker' ? by.id : by.kind === 'unresolved' ? by.mention : ''
}

/** Whether a speaker is a person, and a mention that nobody is found for describes one: "a nurse"; not "the report". */
function isSomeone(by: Attribution, known: Known): boolean {
  if (by.kind !== 'unresolved') return known.isPerson(by)
  return isOnePerson(toFirstNoun(by.mention).toLowerCase())
}

function toGender(by: Attribution, known: Known): Gender | null {
  return by.kind === 'unresolved' ? genderOfNoun(toFirstNoun(by.mention).toLowerCase()) : known.toGender(by)
}
