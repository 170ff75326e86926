import type { Attribution, Span } from '../../types.ts'
import { BEFORE_OBJECT } from '../english/function-words.ts'
import { isBodyNoun } from '../english/names/bodies.ts'
import { DESCRIBED_PERSON } from '../english/names/descriptions.ts'
import type { Gender } from '../english/names/first-names.ts'
import { isSourceNoun } from '../english/names/source-nouns.ts'
import type { Known, Meant } from './known.ts'
import type { NameMention } from './name-mention.ts'
import { findByDescription } from './resolve-description.ts'

/** Who spoke last, and where they are named. */
export type LastSpoken = { readonly by: Attribution; readonly span: Span }

// Matches "The pilot " and the sentence it opens, then a quotation at most; not "Ruiz met the pilot".
const SUBJECT_DESCRIPTION = new RegExp(
  String.raw`(?:^|[.!?]["”’]?\s)((?:The|That|This|Another) (?:[\p{Ll}-]+ ){0,3}?${DESCRIBED_PERSON}) [^.!?“”"]*[.!?:,]\s(?:[“"][^“”"]*[”"]\s)?$`,
  'u',
)

/** Whom "he" or "she" means at a place; `last` is who spoke before. Null where nobody fits. */
export function findByPronoun(
  gender: Gender,
  span: Span,
  last: LastSpoken | null,
  known: Known,
): Meant | null {
  return findSubjectBefore(gender, span, known) ?? findNearest(gender, span, last, known)
}

/**
 * Whom the description means that opens the sentence before: "The pilot disagreed. “No,” she said."; null where none
 * does.
 */
function findSubjectBefore(gender: Gender, span: Span, known: Known): Meant | null {
  const before = known.textOf(span.paragraph).slice(Math.max(0, span.start - 600), span.start)
  const match = SUBJECT_DESCRIPTION.exec(before)
  if (!match?.[1]) return null
  const start = span.start - (before.length - match.index) + match[0].indexOf(match[1])
  const inTable = known.lookup(match[1])
  const meant = inTable
    ? ({ by: inTable, reason: 'in-table' } as const)
    : findByDescription(match[1], { ...span, start }, known)
  if (!meant)
    return isSourceNoun(match[1].split(' ').at(-1) as string) && !isBodyNoun(match[1])
      ? { by: { kind: 'unresolved', mention: match[1] }, reason: null }
      : null
  const { by } = meant
  const own = known.toGender(by)
  return known.isPerson(by) && (own === null || own === gender) ? meant : null
}

/** The nearest fitting person before the pronoun: subjects first, sentence by sentence. */
function findNearest(gender: Gender, span: Span, last: LastSpoken | null, known: Known): Meant | null {
  const earlier = known.names.filter(
    (mention) =>
      !mention.quoted &&
      (mention.paragraph < span.paragraph ||
        (mention.paragraph === span.paragraph && mention.end <= span.start)),
  )
  const fits = (by: Attribution): boolean => {
    const own = known.toGender(by)
    return known.isPerson(by) && (own === null || own === gender)
  }
  let best: { readonly by: Attribution; readonly score: number } | null = null
  const fitting = new Set<string>()
  const consider = (by: Attribution, score: number): void => {
    if (by.kind !== 'speaker' || !fits(by)) return
    fitting.add(by.id)
    if (best === null || score > best.score) best = { by, score }
  }
  let distance = 0
  for (let index = earlier.length - 1; index >= 0 && distance < 12; index--, distance++) {
    const mention = earlier[index] as NameMention
    const apart = span.paragraph - mention.paragraph
    if (apart > 3) break
    const entity = known.register.entityOf(mention)
    if (!entity) continue
    const by = known.toSpeaker(entity)
    const certain = known.toGender(by) === gender ? 3 : 0
    const score =
      20 -
      apart * 6 -
      distance +
      (mention.opening ? 5 : 0) -
      (mention.genitive ? 3 : 0) -
      (BEFORE_OBJECT.has(mention.before) ? 3 : 0) +
      certain
    consider(by, score)
  }
  if (last && last.by.kind === 'speaker' && span.paragraph - last.span.paragraph <= 2) {
    // nobody is named between the words of the last speaker and "he added"
    const ended = last.span
    const adjacent =
      ended.paragraph === span.paragraph &&
      !earlier.some((mention) => mention.paragraph === span.paragraph && mention.start >= ended.end)
    consider(last.by, 20 - (span.paragraph - last.span.paragraph) * 4 + (adjacent ? 20 : 3))
  }
  const { by } = (best as { readonly by: Attribution } | null) ?? {}
  return by ? { by, reason: `${fitting.size === 1 ? 'only' : 'nearest'}-${gender}` } : null
}
