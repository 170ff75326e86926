import type { Qualifier } from '../../../types.ts'
import { isPerson } from '../../english/names/persons.ts'
import { toSingular } from '../../english/noun-number.ts'
import { KINDS_BY_NUMBER, MADE_OF_PEOPLE, MADE_OF_THINGS } from '../../english/numbers/count-words.ts'
import type { Word } from '../../tokens/words.ts'
import { isSpan } from '../labels/scores.ts'
import type { Numeral } from '../numerals/numeral.ts'

/** What a number counts that is joined to it by a hyphen: the "judge" of "a three-judge panel". */
export type Joined = { readonly unit: string; readonly isPeople: boolean }

/** Parts of speech of a thing and what stands before it; the tagger takes the "bed" of "a 20-bed ward" for a verb. */
const THINGS = new Set(['NOUN', 'ADJ', 'VERB', 'PROPN'])
// Matches what is done so often: "a 12-rated film"; not "bed".
const DONE = /\p{L}{3}(?:ed|ing)$/u
/** The least number that tells how many persons: "a three-judge panel"; "a two-child policy" is a kind. */
const FEWEST_JUDGES = 3
/** The least number that tells a size: "a 500-page report"; "a two-party state" is a kind. */
const SEVERAL = 10
/** What is joined to a number and bounds it: "20-plus trucks", "a 30-plus-year career", "40-odd stalls". */
const TAILS: Readonly<Record<string, Qualifier>> = { plus: '>=', odd: '~' }

/**
 * What a number joined to a word counts: people in "a 6,000-strong force", pages in "a 500-page report"; null where no
 * word is joined, 'kind' where one only says which kind something is: "a six-speed box".
 */
export function readJoined(words: readonly Word[], numeral: Numeral): Joined | 'kind' | null {
  const word = readJoinedWord(words, numeral)
  if (word === null) return null
  const isPeople = MADE_OF_PEOPLE.has(word) || (Number(numeral.value) >= FEWEST_JUDGES && isPerson(word))
  if (isPeople) return { unit: 'people', isPeople }
  return isMadeOf(words, numeral, word) ? { unit: toSingular(word), isPeople } : 'kind'
}

/** The word joined to a number that bounds it, and its last piece: "20-plus trucks", "40-odd stalls"; else null. */
export function readTail(
  words: readonly Word[],
  numeral: Numeral,
): { readonly last: number; readonly qualifier: Qualifier } | null {
  // "100+ users"; not "5+1"
  const plus = words[numeral.last + 1]
  if (plus?.text === '+' && plus.glued && words[numeral.last + 2]?.kind !== 'number')
    return { last: numeral.last + 1, qualifier: '>=' }
  const qualifier = TAILS[readJoinedWord(words, numeral) ?? '']
  return qualifier === undefined ? null : { last: numeral.last + 2, qualifier }
}

/** The word joined to a number by a hyphen: the "speed" of "a six-speed box". */
function readJoinedWord(words: readonly Word[], { last }: Numeral): string | null {
  const hyphen = words[last + 1]
  const word = words[last + 2]
  return hyphen?.text === '-' && hyphen.glued && word?.glued === true && word.kind === 'word'
    ? word.lower
    : null
}

/**
 * Whether a word joined to a number tells what the thing behind it has so many of: "a three-bedroom flat", "the
 * 1,237-delegate mark"; not "a two-party state", "a 64-bit chip" or "a 40-metre pool".
 */
function isMadeOf(words: readonly Word[], { form, last, value }: Numeral, joined: string): boolean {
  if (form !== 'digits' && form !== 'words') return false
  if (MADE_OF_THINGS.has(joined)) return Number(value) > 1
  const [noun, after] = [words[last + 2], words[last + 3]]
  const isNoun =
    THINGS.has(noun?.tag ?? '') && noun?.text === joined && !KINDS_BY_NUMBER.has(toSingular(joined))
  return Number(value) >= SEVERAL && isNoun && !DONE.test(joined) && THINGS.has(after?.tag ?? '')
}

/** Whether a spelled number behind a hyphen is half a word: "two-for-one", "all-seven". */
export function isHalfWord(words: readonly Word[], { first, form }: Numeral): boolean {
  const hyphen = words[first - 1]
  const stem = words[first - 2]
  const isGlued = hyphen?.text === '-' && hyphen.glued && words[first]?.glued === true
  return (
    form === 'words' && isGlued && stem?.kind === 'word' && stem.tag !== 'NUM' && !isSpan(words, first - 2)
  )
}
