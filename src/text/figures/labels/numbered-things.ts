import { MONTH, WEEKDAY } from '../../english/calendar.ts'
import { isHarm } from '../../english/harm-words.ts'
import { isPerson } from '../../english/names/persons.ts'
import { PLURAL_WITHOUT_S, UNCHANGED } from '../../english/noun-number.ts'
import {
  ALWAYS_NAMES,
  DIVIDED,
  IDENTIFIED,
  JETS,
  NEEDS_CAPITAL,
  NUMBERED,
  NUMBERED_IN_THOUSANDS,
} from '../../english/numbers/label-words.ts'
import type { Word } from '../../tokens/words.ts'
import type { Numeral } from '../numerals/numeral.ts'

// Matches "Route" and "M"; not "page".
const CAPITAL = /^\p{Lu}/u
// Matches the marks of "1,200" and "2.5"; "14" has none.
const SEPARATOR = /[,.]/
// Matches "3.2"; not "3.25" or "1,200".
const PART_NUMBER = /^\d{1,2}\.\d$/
// Matches "1,448"; not "3.2".
const THOUSANDS = /^\d{1,3},\d{3}$/
// Matches what stands before the P of an index; not "Mr".
const INDEX = /^[&S]$/
// Matches "China's"; not "Rolls".
const OWNER = /['’]s$/
// Matches the hyphen of "21-1234"; not a comma.
const DASH = /^[-–]$/
// Matches parts of laws as they are cut short; not "no".
const CUT_SHORT = /^(?:art|sec|para|fig|vol|ch|pp?|ref)$/
// Matches "boats" and "sheep"; not "mission" or "mass".
const PLURAL = new RegExp(`(?:[^s]s|${PLURAL_WITHOUT_S})$`)
// Matches the number of a kind: "type 2"; not "type 30".
const KIND = /^\d$/
// Matches "737" and "1984"; not "1,984".
const BARE = /^\d{1,4}$/
// Matches "NUMBER" and "KILLED"; not "Boeing" or "A".
const ALL_CAPITALS = /^\p{Lu}{2,}$/u
/** What stands between the numbers of a list: "Articles 3 and 14", "Routes 5, 7 and 9". */
const LISTS = new Set([',', 'and', 'or', 'to', '-', '–', 'through', '&'])
/** How many pieces of such a list are looked over. */
const LONGEST_LIST = 16
// Matches "Monday", "Sept", "May"; not "Mayor".
const MONTH_OR_DAY = new RegExp(`^(?:${WEEKDAY}|${MONTH})$`)

/** Whether a number names the thing in front of it: "Article 14", "Route 40", "page 12", "No. 7", "iPhone 14". */
export function isNumbered(
  words: readonly Word[],
  { first, last, scaled }: Numeral,
  isMeasure: boolean,
): boolean {
  let at = first - 1
  // The second half of "No. 21-1234"
  while (DASH.test(words[at]?.text ?? '') && words[at]?.glued === true && words[at - 1]?.kind === 'number')
    at -= 2
  if (words[at]?.text === '.' && words[at]?.glued === true) at--
  if (words[at]?.text === '#') return true
  if (words[at]?.text === '(' || words[at]?.text === '-') at--
  // "Task Force (TF) 50"
  const isBracketed = words[at]?.text === ')' && words[at - 2]?.text === '('
  if (isBracketed && ALL_CAPITALS.test(words[at - 1]?.text ?? '')) at -= 3
  if (!isMeasure && !scaled && isListed(words, first, last)) return true
  const before = words[at]
  if (before?.kind !== 'word' || scaled) return false
  // "the S&P 500 firms", "S P 500"
  if (before.text === 'P' && INDEX.test(words[at - 1]?.text ?? '')) return true
  const name = toOne(trimDot(before.lower))
  // "Route" and "iOS"; "Ana's" owns what is counted.
  const isCapital = before.text !== before.lower && !OWNER.test(before.text)
  const startsSentence = at === 0 || words[at - 1]?.sentence !== before.sentence
  // "section 3.2", "version 2.0"; but "category 2.5 million"
  if (IDENTIFIED.test(name) && !isMeasure && words[first]?.kind === 'number') return true
  const isPlain =
    !SEPARATOR.test(words[first]?.text ?? '') ||
    (DIVIDED.test(name) && PART_NUMBER.test(words[first]?.text ?? '')) ||
    (NUMBERED_IN_THOUSANDS.test(name) && isCapital && THOUSANDS.test(words[first]?.text ?? ''))
  if (NUMBERED.has(name) && isPlain) {
    // "on page 12", "Section 427": but "in the phase 30 people joined" counts people.
    const counted = words[last + 1]
    const isCount = isMeasure || (counted?.tag === 'NOUN' && counted.lower.endsWith('s'))
    if (isCapital && !startsSentence) return !isMeasure || ALWAYS_NAMES.test(name)
    // "type 2 diabetes"; not "of the type 30 boats"
    const isKind = name === 'type' && KIND.test(words[first]?.text ?? '') && words[at - 1]?.tag !== 'DET'
    if (isKind && !isMeasure) return true
    // "Level 3 charges rose": one thing without an article cannot stand there but by its number.
    const isOne = name === before.lower && !NEEDS_CAPITAL.has(name) && !/^(?:no|number)$/.test(name)
    if (isCapital) return !isCount || (isOne && !isMeasure && !ALL_CAPITALS.test(before.text))
    // "para. 3 of Decree 4"
    if (CUT_SHORT.test(name) && words[at + 1]?.text === '.') return true
    if (name === 'no' || name === 'number')
      return words[at + 1]?.text === '.' || (name === 'number' && !isCount)
    return (!NEEDS_CAPITAL.has(name) || PART_NUMBER.test(words[first]?.text ?? '')) && !isCount
  }
  // "UNSC 1325" may open a sentence; "Alder 12" there is no name.
  const isOpen = startsSentence && !ALL_CAPITALS.test(before.text)
  if (!isCapital || isOpen || isMeasure || words[first]?.kind !== 'number') return false
  if (isProduct(words, at, words[last + 1])) return true
  // "Windows 10", "Law 975 of", "Boeing 737": a bare whole number behind a name and before no noun.
  const after = words[last + 1]
  if (!BARE.test(words[first]?.text ?? '') || before.tag === 'VERB' || before.tag === 'AUX') return false
  if (before.tag !== 'PROPN' || before.end === words[first]?.start) return false
  if (MONTH_OR_DAY.test(before.text)) return true
  // Where all is in capitals, a capital says nothing: "INJURING 30 PEASANTS".
  if (ALL_CAPITALS.test(before.text) && ALL_CAPITALS.test(words[last + 1]?.text ?? '')) return false
  if (isBracketed && at === first - 4) return true
  if (at !== first - 1) return false
  // "in Cali 12 were killed" counts people.
  if (isHarm(after?.lower ?? '') || (after?.tag === 'AUX' && isHarm(words[last + 2]?.lower ?? '')))
    return false
  // "trails Ruiz 458 to 359"
  if (after?.lower === 'to' && words[last + 2]?.kind === 'number' && !JETS.test(words[first]?.text ?? ''))
    return false
  return (
    after === undefined ||
    after.kind !== 'word' ||
    !['NOUN', 'ADJ'].includes(after.tag) ||
    isOfOne(words, last + 1)
  )
}

/**
 * Whether a capital behind an article or another capital makes a name of a word before a number and a verb: "the Watch 5
 * costs", "Exercise Wind 16 began"; not "in Cali 12 died".
 */
function isProduct(words: readonly Word[], at: number, after: Word | undefined): boolean {
  const [name, before, number] = [words[at], words[at - 1], words[at + 1]]
  if (number?.kind !== 'number' || !BARE.test(number.text) || ALL_CAPITALS.test(name?.text ?? ''))
    return false
  if (before?.lower !== 'the' && !(before?.kind === 'word' && CAPITAL.test(before.text))) return false
  if (after === undefined) return false
  // The tagger takes "costs" behind a number for a noun.
  const isPriced = after.tag === 'NOUN' && after.lower === 'costs' && words[at + 3]?.tag !== 'VERB'
  const isVerb = after.tag === 'VERB' || after.tag === 'AUX' || isPriced
  return isVerb && !isHarm(after.lower) && !(after.tag === 'AUX' && isHarm(words[at + 3]?.lower ?? ''))
}

/** Whether a single thing stands from a piece on, which only 1 counts: the "mission" of "the Lyra 3 mission"; not "boats" or "police". */
function isOfOne(words: readonly Word[], from: number): boolean {
  let head = from
  while (words[head + 1]?.tag === 'NOUN' && words[head + 1]?.sentence === words[from]?.sentence) head++
  const noun = words[head]
  if (noun?.tag !== 'NOUN' || noun.text !== noun.lower || words[head + 1]?.tag === 'PROPN') return false
  return !PLURAL.test(noun.lower) && !isPerson(noun.text) && !UNCHANGED.has(noun.lower)
}

/** Whether it is one of several that do: "Articles 3 and 14", "Routes 5, 7 and 9". */
function isListed(words: readonly Word[], first: number, last: number): boolean {
  const after = words[last + 1]
  if (after?.tag === 'NOUN' && !after.glued) return false
  let at = first - 1
  while (first - at < LONGEST_LIST && LISTS.has(words[at]?.lower ?? '') && words[at - 1]?.kind === 'number')
    at -= 2
  const name = words[at]
  if (at === first - 1 || name === undefined || !name.lower.endsWith('s')) return false
  const one = toOne(name.lower)
  return NUMBERED.has(one) && (!NEEDS_CAPITAL.has(one) || CAPITAL.test(name.text))
}

/** The singular of a noun that takes a number: "routes" → "route"; another word as it is. */
function toOne(name: string): string {
  return name.endsWith('s') && NUMBERED.has(name.slice(0, -1)) ? name.slice(0, -1) : name
}

/** A short word without its stop: "No.", "St.". */
function trimDot(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text
}
