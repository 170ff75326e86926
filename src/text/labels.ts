import { isCalibre } from './calibres.ts'
import { isChain } from './chains.ts'
import type { Numeral } from './numerals.ts'
import type { Word } from './prose.ts'
import { isScore } from './scores.ts'
import { isYear } from './years.ts'

// Nouns that a number names rather than counts, in any case: "Article 14", "page 12", "category 4".
const NAMED = new Set(
  `article articles resolution chapter chapters route objective section sections row game games phase part volume vol no nos number nr num page pages pp line flight channel
kilometre kilometer km milepost
highway interstate exit level tier stage category class type room gate lot item decree proposition amendment title figure fig table footnote footnotes endnote step version
season episode round goal rule paragraph verse psalm act scene district ward block zone platform pier model serial code box suite apartment
floor form bill law protocol directive convention annex appendix schedule clause track problem question exhibit operation battalion brigade
division regiment squadron precinct junction freeway motorway bus train tram terminal hangar runway grade windows android ios iphone galaxy playstation xbox pixel
boeing airbus covid formula planet area studio catch fortune stoxx ftse s&p nasdaq russell nikkei dax cac euronext dow topix asx tsx ibex hsi csi ise omx smi kospi
sp band sector unit week day under group matchday lap tip reason lesson key chart option sample superbowl bowl mach apollo falcon sputnik gemini type-r mark mk size channel's radio vitamin omega
hole par agenda priority point pillar axis commission sub-commission bloc front bloque frente camp cell wing aisle seat cabin berth bay dock quay shaft well psalms kings corinthians`
    .split(/\s+/)
    .filter(Boolean),
)
// Of those, the ones that are also ordinary words in front of a count: "of the group 12 died", "at that point 30 people".
const NEEDS_CAPITAL = new Set(
  'part goal act bill law game games number line figure table form group unit point area key day week season sector type class model code box rule title question problem reason option stage round floor channel operation train bus front camp cell wing well catch tip priority option par hole size under dow s&p grade zone block section radio division battalion convention commission mark reason lesson seat fortune round'.split(
    ' ',
  ),
)
const STREET = new Set(
  'street avenue road boulevard lane drive court square place highway st ave rd blvd way calle carrera'.split(
    ' ',
  ),
)

// Matches the end of "21st" and "3rd"; not "km".
const ORDINAL = /^(?:st|nd|rd|th|º|ª)$/
// Matches "Route" and "M"; not "page".
const CAPITAL = /^\p{Lu}/u
// Matches "Big"; not "EP".
const CAPITAL_WORD = /^\p{Lu}\p{Ll}/u
// Matches the sign of "#1" and "@2"; not "$".
const HANDLE = /^[#@_]$/
// Matches the link of "M-19" and "v.2"; not a space.
const LINK = /^[-–/.]$/
// Matches words that lean on a number behind a hyphen: "sub-500", "mid-30"; not "Covid".
const LEANING = /^(?:sub|minus|plus|mid|under|over|non|pre|post|per|than|to|and|at|of|by|from|or|is|was)$/
// Matches "north"; not "M" or "Covid".
const LOWER = /^\p{Ll}+$/u
// Matches the marks of "1,200" and "2.5"; "14" has none.
const SEPARATOR = /[,.]/
// Matches what has numbered parts: "section 3.2"; not "category".
const DIVIDED =
  /^(?:article|section|chapter|version|figure|fig|table|paragraph|clause|annex|appendix|item|part|windows|android|ios)$/
// Matches "3.2"; not "3.25" or "1,200".
const PARTS = /^\d{1,2}\.\d$/
// Matches what is done with a number to call: "dial 123"; not "killed".
const DIALS = /^(?:dial|dialled|dialed|dialling|phone|call|text)$/
// Matches what stands before the P of an index; not "Mr".
const INDEX = /^[&S]$/
// Matches names that take a number even with a unit behind it: "Article 14 percent" is nobody's phrase.
const ALWAYS_NAMES = /^(?:article|section|chapter|route|objective|resolution|no)$/
// Matches "737" and "1984"; not "1,984".
const BARE = /^\d{1,4}$/
// Matches "NUMBER" and "KILLED"; not "Boeing" or "A".
const ALL_CAPITALS = /^\p{Lu}{2,}$/u
// Matches "12"; not "1200".
const UP_TO_THREE = /^\d{1,3}$/
// Matches what closes a list number: "1.", "2)"; not ",".
const CLOSES_NUMBER = /^[.):]$/
// Matches "N" and "latitude"; not "Northern".
const COMPASS = /^(?:N|S|E|W|north|south|east|west|latitude|longitude)$/
// Matches the dash of "16-18"; not a comma.
const DASH = /^[-–]$/
// Matches "degree" and "degrees"; not "°".
const DEGREES = /^degrees?$/

/**
 * Whether a number names something instead of counting it: "M-19", "5G", "Article 14", "#1", "21st", a phone number,
 * a footnote, a coordinate, a score, a year. `quantity` tells whether a unit of measure or currency stands with it.
 */
export function isLabel(words: readonly Word[], numeral: Numeral, quantity: boolean): boolean {
  const first = words[numeral.first]
  const last = words[numeral.last]
  if (first === undefined || last === undefined) return true
  if (numeral.form === 'words')
    return isNamedByWord(words, numeral, quantity) || isCapitalName(words, numeral)
  if (first.kind !== 'number') return false
  return (
    isCalibre(words, numeral) ||
    isDialled(words, numeral) ||
    isGluedName(words, numeral, quantity) ||
    isOrdinal(words, numeral) ||
    isChain(words, numeral, quantity) ||
    isNamedByWord(words, numeral, quantity) ||
    isNote(words, numeral) ||
    isCoordinate(words, numeral) ||
    isScore(words, numeral, quantity) ||
    isStreetNumber(words, numeral) ||
    (!quantity && !numeral.scaled && isYear(words, numeral.first))
  )
}

/** "the Big Five", "Group of Seven": a spelled number with a capital inside a sentence is part of a name. */
function isCapitalName(words: readonly Word[], { first }: Numeral): boolean {
  const word = words[first]
  const before = words[first - 1]
  if (
    word === undefined ||
    before === undefined ||
    before.kind !== 'word' ||
    before.sentence !== word.sentence
  )
    return false
  const stem = before.lower === 'of' ? words[first - 2] : before
  return CAPITAL.test(word.text) && CAPITAL_WORD.test(stem?.text ?? '')
}

/** "M-19", "G7", "News9", "F-16", "COVID-19", "5G", "3D", "737s", "#1". */
function isGluedName(words: readonly Word[], { first, last }: Numeral, quantity: boolean): boolean {
  const number = words[first]
  const before = words[first - 1]
  if (number?.glued === true && before !== undefined) {
    if (before.kind === 'word' && !quantity) return true
    if (HANDLE.test(before.text)) return true
    // "the P5+1"
    if (before.text === '+' && before.glued && words[first - 2]?.glued === true) return true
    if (LINK.test(before.text) && before.glued) {
      const stem = words[first - 2]
      // "a 3-to-1 majority"
      const isTo = stem?.lower === 'to' && stem.glued && words[first - 3]?.text === '-'
      // "the 0-to-60-mph time" names a test.
      if (isTo && (!quantity || words[first - 4]?.text === '0' || words[first - 4]?.lower === 'zero'))
        return true
      // "sub-500", "minus-5" and "mid-30" stay numbers; "M-19" and "Covid-19" do not.
      if (stem?.kind === 'word' && !LEANING.test(stem.lower)) {
        return !(quantity && LOWER.test(stem.text))
      }
    }
  }
  const after = words[last + 1]
  if (after?.glued === true && after.kind === 'word' && !quantity) return after.text !== 'x'
  return false
}

function isOrdinal(words: readonly Word[], { last }: Numeral): boolean {
  const after = words[last + 1]
  return after?.glued === true && ORDINAL.test(after.lower)
}

/** "Article 14", "Route 40", "page 12", "No. 7", "Flight 203", "iPhone 14". */
function isNamedByWord(words: readonly Word[], { first, last, scaled }: Numeral, quantity: boolean): boolean {
  let at = first - 1
  if (words[at]?.text === '.' && words[at]?.glued === true) at--
  if (words[at]?.text === '#') return true
  if (words[at]?.text === '(' || words[at]?.text === '-') at--
  const before = words[at]
  if (before?.kind !== 'word' || scaled) return false
  // "the S&P 500 firms", "S P 500"
  if (before.text === 'P' && INDEX.test(words[at - 1]?.text ?? '')) return true
  const name = trimDot(before.lower)
  const isCapital = CAPITAL.test(before.text)
  const startsSentence = at === 0 || words[at - 1]?.sentence !== before.sentence
  // "section 3.2", "version 2.0"; but "category 2.5 million"
  const isPlain =
    !SEPARATOR.test(words[first]?.text ?? '') || (DIVIDED.test(name) && PARTS.test(words[first]?.text ?? ''))
  if (NAMED.has(name) && isPlain) {
    // "on page 12", "Section 427": but "in the phase 30 people joined" counts people.
    const counted = words[last + 1]
    const isCount = quantity || (counted?.tag === 'NOUN' && counted.lower.endsWith('s'))
    if (isCapital && !startsSentence) return !quantity || ALWAYS_NAMES.test(name)
    if (isCapital) return !isCount
    if (name === 'no' || name === 'number')
      return words[at + 1]?.text === '.' || (name === 'number' && !isCount)
    return (!NEEDS_CAPITAL.has(name) || PARTS.test(words[first]?.text ?? '')) && !isCount
  }
  if (!isCapital || startsSentence || quantity || words[first]?.kind !== 'number') return false
  // "Windows 10", "Law 975 of", "Boeing 737": a bare whole number behind a name and before no noun.
  const after = words[last + 1]
  if (!BARE.test(words[first]?.text ?? '') || before.tag === 'VERB' || before.tag === 'AUX') return false
  if (before.tag !== 'PROPN' || before.end === words[first]?.start) return false
  if (MONTHISH.test(before.text)) return true
  // Where all is in capitals, a capital says nothing: "INJURING 30 PEASANTS".
  if (ALL_CAPITALS.test(before.text) && ALL_CAPITALS.test(words[last + 1]?.text ?? '')) return false
  if (at !== first - 1) return false
  return after === undefined || after.kind !== 'word' || !['NOUN', 'ADJ'].includes(after.tag)
}

// Matches "Monday", "Sept", "May"; not "Mayor".
const MONTHISH =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)$/

/** "12-14 Acacia Avenue", "10 Downing Street". */
function isStreetNumber(words: readonly Word[], { last }: Numeral): boolean {
  let at = last + 1
  if (DASH.test(words[at]?.text ?? '') && words[at + 1]?.kind === 'number') at += 2
  for (let step = 0; step < 4; step++) {
    const word = words[at + step]
    if (word?.kind !== 'word' || !CAPITAL.test(word.text)) return false
    if (STREET.has(trimDot(word.lower))) return step > 0
  }
  return false
}

/** "[12]", "1. First", "(2) Second", "3) Third": footnotes and list numbers. */
function isNote(words: readonly Word[], { first, last }: Numeral): boolean {
  const before = words[first - 1]
  const after = words[last + 1]
  if (!UP_TO_THREE.test(words[first]?.text ?? '') || first !== last) return false
  if (before?.text === '[' && after?.text === ']') return true
  if (first === 0 && after?.glued === true && CLOSES_NUMBER.test(after.text)) return true
  return (
    before?.text === '(' &&
    after?.text === ')' &&
    (first === 1 || words[last + 2]?.kind === 'word') &&
    Number(words[first]?.text) < 20 &&
    words[first - 2]?.tag !== 'PROPN'
  )
}

/** "4°35′N", "74.08° W", "12 degrees north". */
function isCoordinate(words: readonly Word[], { last }: Numeral): boolean {
  const mark = words[last + 1]
  if (mark?.text === '′' || mark?.text === '″') return true
  if (mark?.text === '°') {
    const after = words[last + 2]
    return after?.kind === 'number' || (after?.kind === 'word' && COMPASS.test(after.text))
  }
  return DEGREES.test(mark?.lower ?? '') && COMPASS.test(words[last + 2]?.text ?? '')
}

/** "(57) 601": a dialling code; "dial 123": a number to call. */
function isDialled(words: readonly Word[], { first, last }: Numeral): boolean {
  const isOther = words[first - 1]?.lower === 'or' && words[first - 2]?.kind === 'number'
  const verb = words[first - (isOther ? 3 : 1)]?.lower ?? ''
  if (DIALS.test(verb) && UP_TO_THREE.test(words[first]?.text ?? '') && words[last + 1]?.tag !== 'NOUN')
    return true
  const isBracketed = words[first - 1]?.text === '(' && words[last + 1]?.text === ')'
  return isBracketed && UP_TO_THREE.test(words[first]?.text ?? '') && words[last + 2]?.kind === 'number'
}

/** "No." and "St." without their dot. */
function trimDot(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text
}
