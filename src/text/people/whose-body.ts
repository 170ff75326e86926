import type { Span } from '../../types.ts'
import { BODY_CALLED_IT } from '../english/names/bodies.ts'
import { PRONOUN_GENDER } from '../english/names/first-names.ts'
import { findFirstMatches } from './first-matches.ts'
import type { Known } from './known.ts'
import { findByPronoun, type LastSpoken } from './resolve-pronoun.ts'

// Matches "the government", "His administration"; not "the government spokesman", nor "the Coast Board".
const BODY_ALONE = new RegExp(String.raw`^(the|his|her) (${BODY_CALLED_IT})$`, 'i')
// The words that say whose: "of Norland", "of the Isles" behind; "Norland’s", "the Norlandic" before.
const PLACE = String.raw`\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}-]+)*`

/**
 * A description of a body with whose it is, in words of the text before: "the government of Norland" for "the government",
 * "Ana Ruiz’s administration" for "her administration". The words as they are where the text does not say, or says two.
 */
export function withOwner(words: string, span: Span, last: LastSpoken | null, known: Known): string {
  const [, which = '', noun = ''] = BODY_ALONE.exec(words) ?? []
  if (noun === '') return words
  const gender = PRONOUN_GENDER.get(which.toLowerCase())
  if (gender) {
    const by = findByPronoun(gender, span, last, known)?.by
    return by?.kind === 'speaker' ? `${by.name}’s ${noun}` : words
  }
  // Matches "the government of Norland", "Norland’s government", "the Norlandic government"; not "the new government".
  const owned = new RegExp(
    String.raw`(?:[Tt]he )?${noun} of (?:the )?${PLACE}|(?:${PLACE}|[Tt]he ${PLACE})['’]s ${noun}\b|[Tt]he ${PLACE} ${noun}\b`,
    'gu',
  )
  const toForm = (each: string): string => each.replace(ARTICLE, 'the ')
  const [only, ...others] = findFirstMatches(owned, span, known, { most: 2, toForm })
  return only === undefined || others.length > 0 ? words : only
}

// Matches "The " in "The government"; not "Their".
const ARTICLE = /^The /
