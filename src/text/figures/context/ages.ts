import { BE_FORMS, PERSONAL_SUBJECTS } from '../../english/function-words.ts'
import { ANYONE, isPerson } from '../../english/names/persons.ts'
import {
  BEHIND_AGE,
  COMES_AT_AGE,
  KINDS_OF_AGE,
  LINKS_TO_SIZE,
  TURNS_SO,
} from '../../english/numbers/amount-words.ts'
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
/** Parts of speech that follow an age and are nothing counted: "turned 30 in", "who turn 65 can". */
const NO_THING = new Set(['ADP', 'SCONJ', 'CCONJ', 'AUX', 'DET', 'ADV', 'PART', 'PRON'])
/** A number up to this may be an hour: "died at 9". */
const LAST_HOUR = 12
// Matches what links an age and its bound: "45 and older"; not "to".
const LINKS_BOUND = /^(?:and|or)$/
// Matches what only ages are: "45 and older"; not "over".
const OLDER = /^(?:older|younger)$/
// Matches what ages are behind a person: "those 65 and over"; not "more".
const OVER = /^(?:over|under|up|above|below)$/
// Matches "Jr" and "Sr"; not "Sir".
const JUNIOR = /^(?:jr|sr)$/
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
function isSaid(words: readonly Word[], { from, first, last, value }: Draft): boolean {
  const oldest = [value].flat().at(-1) ?? 0
  // "under the age of 21"
  if (words[first - 1]?.lower === 'of' && words[first - 2]?.lower === 'age') return true
  const before = words[from - 1]?.lower ?? ''
  const before2 = words[from - 2]?.lower ?? ''
  const behind = words[last + 1]
  if (AGE.test(words[skipList(words, from - 1)]?.lower ?? '') || (before === 'of' && before2 === 'age'))
    return true
  if (before === 'between' && AGE.test(before2)) return true
  // "turned 30 in May", "will turn 18 before June"; not "turned 30 boats around"
  const isFree = behind?.kind !== 'word' || (NO_THING.has(behind.tag) && !TURNS_SO.test(behind.lower))
  if (TURN.test(before) && isFree) return true
  // "He will be 40", "she was 16 when"
  const subject = words[from - (WILL.has(before2) ? 3 : 2)]?.lower ?? ''
  const isClosed = behind === undefined || behind.kind === 'mark' || BEHIND_AGE.has(behind.lower)
  if (BE_FORMS.has(before) && PERSONAL_SUBJECTS.has(subject) && isClosed) return true
  // "died at 91"; "died at 9" may be by the clock.
  const isLate = before === 'at' && words[first]?.tag === 'NUM' && COMES_AT_AGE.has(before2)
  return (isLate && isClosed && oldest > LAST_HOUR) || isOfSeveral(words, from, last)
}

/** Whether several persons are told by their ages: "the victims were 12, 15 and 19"; not "the dead were 12". */
function isOfSeveral(words: readonly Word[], from: number, last: number): boolean {
  const verb = skipList(words, from - 1)
  const isListed =
    verb < from - 1 || (LISTS.has(words[last + 1]?.lower ?? '') && words[last + 2]?.tag === 'NUM')
  const end = words[last + 1]
  const isClosed = end === undefined || end.kind === 'mark' || LISTS.has(end.lower)
  return (
    isListed && isClosed && BE_FORMS.has(words[verb]?.lower ?? '') && isPerson(words[verb - 1]?.text ?? '')
  )
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
  // "under-21 players", "over-65s"
  const isGroup =
    words[first]?.glued === true && words[first - 1]?.text === '-' && words[first - 1]?.glued === true
  if (isGroup && AGE_BOUNDS.has(words[first - 2]?.lower ?? '')) return true
  // "voters 45 and older", "those 65 or over"
  const tail = LINKS_BOUND.test(words[last + 1]?.lower ?? '') ? (words[last + 2]?.lower ?? '') : ''
  if (OLDER.test(tail)) return true
  const bearer = words[from - 1]
  if (OVER.test(tail) && bearer !== undefined && (isPerson(bearer.text) || ANYONE.has(bearer.lower)))
    return true
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
  const isBoth = words[from - 1]?.lower === 'both'
  const comma = isBoth ? from - 2 : from - 1
  const before = words[comma]
  const after = words[last + 1]
  // "John Oak Jr., 55,"
  const isJunior = words[comma - 1]?.text === '.' && JUNIOR.test(words[comma - 2]?.lower ?? '')
  const at = isJunior ? comma - 2 : comma - 1
  const bearer = words[at]
  const isEnd = after === undefined || after.text === ',' || CLOSES.has(after.text)
  if (!Number.isInteger(value) || bearer?.kind !== 'word') return false
  if (before?.text === ',' && isEnd && (isBoth || isJunior)) return true
  // "her son, seven, drowned"
  if (words[first]?.kind !== 'number')
    return before?.text === ',' && isEnd && isPerson(bearer.text) && !bearer.lower.endsWith('s')
  // The tagger takes "Shore" of "Tish Shore" for a thing.
  const isWholeName =
    NAME.test(bearer.text) && NAME.test(words[at - 1]?.text ?? '') && words[at - 1]?.tag === 'PROPN'
  const isName = (NAME.test(bearer.text) && bearer.tag === 'PROPN') || isWholeName
  const isParent = bearer.tag === 'NUM' && isOfParent(words, at)
  if (before?.text === ',' && after?.text === ',')
    return isName || ((isPerson(bearer.text) || isParent) && Number(value) >= 10)
  // "Tish Shore, 17; and Ben Oak, 9."
  if (before?.text === ',' && isEnd) return isWholeName || isParent || (isName && isBehindAge(words, at))
  return isName && before?.text === '(' && after?.text === ')' && Number(value) >= 10
}

/** Whether somebody's age stands between commas in front: "Lachlan, 44, and James, 43". */
function isBehindAge(words: readonly Word[], at: number): boolean {
  return behindOf(words, at).some(
    ({ kind }, index, all) =>
      kind === 'number' &&
      all[index - 1]?.text === ',' &&
      all[index + 1]?.text === ',' &&
      NAME.test(all[index - 2]?.text ?? ''),
  )
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
