import { BE_FORMS, PERSONAL_SUBJECTS } from '../../english/function-words.ts'
import { ANYONE, isPerson } from '../../english/names/persons.ts'
import { BEHIND_AGE, KINDS_OF_AGE, LINKS_TO_SIZE } from '../../english/numbers/amount-words.ts'
import { AGE_BOUNDS } from '../../english/numbers/bound-words.ts'
import type { Word } from '../../tokens/words.ts'
import type { Draft } from '../draft/drafts.ts'

/** What stands behind an age at the end of a clause. */
const CLOSES = new Set(['.', ';', ')', ':'])
// Matches whose children are counted: "father of three"; not "member".
const PARENTS = /^(?:(?:grand|step)?(?:father|mother|parent|mum|mom|dad)s?|widow(?:er)?s?)$/
/** The oldest and youngest a person is said to be. */
const OLDEST = 120
/** How many words back whoever has the age, or "life expectancy", may stand. */
const REACH = 12
/** What stands between the numbers of a list: "ages 8, 9 and 10". */
const LISTS = new Set([',', 'and', 'or'])
/** How many pieces such a list may take. */
const LONGEST_LIST = 12
// Matches "turned" of "turned 30"; not "turner".
const TURN = /^turn(?:ed|s|ing)?$/
// Matches "aged", "ages" and "age"; not "agency".
const AGE = /^age[sd]?$/
/** Auxiliaries before "be" and an age: "he will be 40". */
const WILL = new Set(['will', 'would'])
// Matches "Ruiz"; not "ABC" or "mayor".
const NAME = /^\p{Lu}\p{Ll}/u

/** Whether a bare number is an age: "aged 23", "Ana Ruiz, 44, said", "the mayor, 51,", "children under five", "life expectancy is 73". */
export function isAge(words: readonly Word[], draft: Draft): boolean {
  if (draft.numeral.scaled) return false
  const oldest = typeof draft.value === 'number' ? draft.value : draft.value[1]
  if (oldest > OLDEST || oldest < 1) return false
  return isSaid(words, draft) || isBounded(words, draft) || isOfKind(words, draft) || isApposed(words, draft)
}

/**
 * Whether the words in front say that a number is an age: "aged 20 to 30", "the age of 21", "turned 30", "he will be
 * 40".
 */
function isSaid(words: readonly Word[], { from, first, last }: Draft): boolean {
  // "under the age of 21"
  if (words[first - 1]?.lower === 'of' && words[first - 2]?.lower === 'age') return true
  const before = words[from - 1]?.lower ?? ''
  const before2 = words[from - 2]?.lower ?? ''
  const behind = words[last + 1]
  if (AGE.test(words[skipList(words, from - 1)]?.lower ?? '') || (before === 'of' && before2 === 'age'))
    return true
  if (before === 'between' && AGE.test(before2)) return true
  if (TURN.test(before) && behind?.kind !== 'word') return true
  // "He will be 40", "she was 16 when"
  const subject = words[from - (WILL.has(before2) ? 3 : 2)]?.lower ?? ''
  const isClosed = behind === undefined || behind.kind === 'mark' || BEHIND_AGE.has(behind.lower)
  return BE_FORMS.has(before) && PERSONAL_SUBJECTS.has(subject) && isClosed
}

/** The piece in front of the earlier numbers of a list: that of "aged" in "aged 8, 9 and 10". */
function skipList(words: readonly Word[], from: number): number {
  let at = from
  while (from - at < LONGEST_LIST && LISTS.has(words[at]?.lower ?? '') && words[at - 1]?.tag === 'NUM')
    at -= 2
  return at
}

/** Whether a bound behind a person makes an age of a number: "children under five", "those arrested were under 25". */
function isBounded(words: readonly Word[], { from, first, last, counted }: Draft): boolean {
  if (!AGE_BOUNDS.has(words[from]?.lower ?? '') || from !== first - 1 || counted !== null) return false
  const after = words[last + 1]
  if (after?.tag === 'NOUN' || after?.tag === 'PROPN' || after?.tag === 'NUM') return false
  const before = words[from - 1]
  if (before === undefined) return false
  if (isPerson(before.text) || ANYONE.has(before.lower)) return true
  // "no one under 18"
  if (before.lower === 'one' && words[from - 2]?.lower === 'no') return true
  if (!BE_FORMS.has(before.lower)) return false
  return behindOf(words, from - 1).some((word) => isPerson(word.text) || ANYONE.has(word.lower))
}

/** Whether a kind of age stands in front: "life expectancy is 73", "an average age of 34". */
function isOfKind(words: readonly Word[], { from, last }: Draft): boolean {
  if (!LINKS_TO_SIZE.has(words[from - 1]?.lower ?? '') || words[last + 1]?.tag === 'NOUN') return false
  return behindOf(words, from - 1).some(
    (word, at, all) =>
      (word.lower === 'expectancy' && all[at - 1]?.lower === 'life') ||
      (word.lower === 'age' && KINDS_OF_AGE.has(all[at - 1]?.lower ?? '')),
  )
}

/** Whether a number stands beside its bearer: "Ana Ruiz, 44, said", "Ana Ruiz (44)", "the mayor, 51, had". */
function isApposed(words: readonly Word[], { from, first, last, value }: Draft): boolean {
  const before = words[from - 1]
  const after = words[last + 1]
  const bearer = words[from - 2]
  if (!Number.isInteger(value) || words[first]?.kind !== 'number' || bearer?.kind !== 'word') return false
  // The tagger takes "Shore" of "Tish Shore" for a thing.
  const isWholeName =
    NAME.test(bearer.text) && NAME.test(words[from - 3]?.text ?? '') && words[from - 3]?.tag === 'PROPN'
  const isName = (NAME.test(bearer.text) && bearer.tag === 'PROPN') || isWholeName
  const isParent = bearer.tag === 'NUM' && isOfParent(words, from - 2)
  if (before?.text === ',' && after?.text === ',')
    return isName || ((isPerson(bearer.text) || isParent) && Number(value) >= 10)
  // "Tish Shore, 17; and Ben Oak, 9."
  if (before?.text === ',' && (after === undefined || CLOSES.has(after.text))) return isWholeName || isParent
  return isName && before?.text === '(' && after?.text === ')' && Number(value) >= 10
}

/** Whether a number counts somebody's children: the "three" of "father of three"; not of "father of three boats". */
export function isOfParent(words: readonly Word[], at: number): boolean {
  return (
    words[at - 1]?.lower === 'of' && PARENTS.test(words[at - 2]?.lower ?? '') && words[at + 1]?.tag !== 'NOUN'
  )
}

/** The words of the sentence before a piece, in reading order. */
function behindOf(words: readonly Word[], at: number): readonly Word[] {
  return words.slice(Math.max(0, at - REACH), at).filter(({ sentence }) => sentence === words[at]?.sentence)
}
