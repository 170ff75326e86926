import type { Attribution, Span } from '../../types.ts'
import { BRINGS_IN } from '../english/function-words.ts'
import { genderOfNoun, isOnePerson, NEVER_NAMED, PUBLIC_NOUNS } from '../english/names/one-person.ts'
import { findAntecedents, toFirstNoun } from './antecedents.ts'
import { findFirstMatches } from './first-matches.ts'
import type { Known, Meant } from './known.ts'
import { findAges, readAge } from './resolve-age.ts'
import type { LastSpoken } from './resolve-pronoun.ts'

// Matches "the gambling tycoon"; not "a tycoon".
const DEFINITE = /^the /i
// The least score, that of a subject in the paragraph before; what counts for who spoke last; and by how much one must lead.
const LEAST_SCORE = 14
const LAST_SPOKEN = 6
const CLEAR_LEAD = 4

/**
 * Whom a description means that says something new of somebody just named: "the gambling tycoon" behind "Ana Ruiz said
 * …". Null where two people come into question, and where somebody else was so introduced: "a tycoon".
 */
export function findByEpithet(
  words: string,
  span: Span,
  last: LastSpoken | null,
  known: Known,
): Meant | null {
  const noun = toFirstNoun(words).toLowerCase()
  if (!DEFINITE.test(words) || !isOnePerson(noun) || NEVER_NAMED.has(noun)) return null
  // "the cook" may be anyone's; "the gambling cook" is told of somebody, as "the senator" is
  if (!words.slice(4).includes(' ') && !PUBLIC_NOUNS.has(noun)) return null
  if (isIntroduced(noun, span, known)) return null
  const own = genderOfNoun(noun)
  const age = readAge(words)
  const isOtherAge = (name: string): boolean => {
    const entity = known.register.findEntity(name, null)
    const ages = entity && age !== null ? findAges(entity, known) : []
    return ages.length > 0 && !ages.some((each) => each === age)
  }
  const isSaidOf = (name: string): boolean =>
    known.register.findEntity(name, null)?.descriptions.has(noun) === true
  const isSaidOfAnyone = known.register.entities.some(({ descriptions }) => descriptions.has(noun))
  const scores = new Map<string, { readonly by: Attribution; readonly score: number }>()
  for (const { by, score, gender } of findAntecedents(span, known)) {
    if (by.kind !== 'speaker' || (own !== null && gender !== null && gender !== own)) continue
    // "the mayor" is one who was called so where anyone was
    if (isSaidOfAnyone && !isSaidOf(by.name)) continue
    if (isOtherAge(by.name)) continue
    const spoke = last?.by.kind === 'speaker' && last.by.id === by.id ? LAST_SPOKEN : 0
    if (score + spoke > (scores.get(by.id)?.score ?? LEAST_SCORE))
      scores.set(by.id, { by, score: score + spoke })
  }
  const [best, next] = [...scores.values()].toSorted((a, b) => b.score - a.score)
  return best && best.score - (next?.score ?? 0) >= CLEAR_LEAD ? { by: best.by, reason: 'described' } : null
}

/** Whether the text has somebody by this noun before who is not named: "a tycoon", "tycoons". */
function isIntroduced(noun: string, span: Span, known: Known): boolean {
  const pattern = new RegExp(`\\b${BRINGS_IN}(?: [\\p{L}-]+){0,3} ${noun}s?\\b`, 'giu')
  return findFirstMatches(pattern, span, known, { most: 1, toForm: () => noun }).size > 0
}
