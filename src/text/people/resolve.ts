import type { Attribution, Span } from '../../types.ts'
import { OPEN_PRONOUNS } from '../english/function-words.ts'
import { PRONOUN_GENDER } from '../english/names/first-names.ts'
import type { Known, Meant } from './known.ts'
import { findByAge } from './resolve-age.ts'
import { findByDescription } from './resolve-description.ts'
import { findByEpithet } from './resolve-epithet.ts'
import { findByIt } from './resolve-it.ts'
import { findByName } from './resolve-name.ts'
import { findByPronoun, type LastSpoken } from './resolve-pronoun.ts'
import { withOwner } from './whose-body.ts'

/** Resolves mentions in reading order and remembers who spoke. */
export type Resolver = {
  /** The speaker that the words at `span` mean, and how they were read; `words` are their text. */
  readonly resolve: (words: string, span: Span) => Meant
  /** Notes that a quotation at a place was given to a speaker. */
  readonly note: (by: Attribution, span: Span) => void
}

// Matches "a pilot", "One local woman"; not "the pilot".
const INDEFINITE = /^(?:an?|one|another|his|her|their|my) /i

/** The resolver of one article. */
export function toResolver(known: Known): Resolver {
  let last: LastSpoken | null = null
  return {
    resolve: (words, span) => {
      const plain = words.trim()
      const lower = plain.toLowerCase()
      const unresolved: Meant = { by: { kind: 'unresolved', mention: plain }, reason: null }
      const gender = PRONOUN_GENDER.get(lower)
      if (gender) {
        const meant = findByPronoun(gender, span, last, known)
        if (meant) known.learn(meant.by, gender)
        return meant ?? unresolved
      }
      if (lower === 'it' || lower === 'its') return findByIt(span, known) ?? unresolved
      if (OPEN_PRONOUNS.has(lower)) return unresolved
      return (
        findByName(plain, known, span) ??
        findByAge(plain, span, known) ??
        findByDescription(plain, span, known) ??
        findByEpithet(plain, span, last, known) ?? {
          by: { kind: 'unresolved', mention: withOwner(plain, span, last, known) },
          reason: null,
        }
      )
    },
    note: (by, span) => {
      // "he" that means nobody known tells nothing of who comes next, nor does "the captain"
      if (by.kind === 'speaker' || (by.kind === 'unresolved' && INDEFINITE.test(by.mention)))
        last = { by, span }
    },
  }
}
