import type { Span } from '../../types.ts'
import { DOCUMENT } from '../english/documents.ts'
import { isBodyNoun, OFFICES_OF } from '../english/names/bodies.ts'
import { isPlace } from '../english/names/places.ts'
import { genderOf } from '../english/names/first-names.ts'
import { SMALL_NUMBER, VAGUE_PLURALS } from '../english/numbers/number-words.ts'
import { COMMON_WITH_CAPITAL, isSourceNoun, LOOKS_COMMON } from '../english/names/source-nouns.ts'
import { toAnyOf } from '../strings/table.ts'
import { type Known, type Meant, toNamed } from './known.ts'
import { readName } from './read-name.ts'

// Matches "many Marinos", "Some Liberals"; not "Manny Ruiz".
const QUANTIFIED = new RegExp(
  `^(?:many|some|most|several|few|other|${SMALL_NUMBER}|${toAnyOf(Object.keys(VAGUE_PLURALS))} of)\\s`,
  'i',
)
// Matches "Ana and Juan"; not "Andes".
const AND_LINK = / and /
// Matches "State" and "Ana Ruiz" in "Secretary of State Ana Ruiz"; not "Mayor of Puerto Sol".
const OFFICE_THEN_NAME =
  /\sof\s(?:the\s)?(?:[\p{L}’'-]+\s)*?([\p{L}’'-]+)\s(\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*)+)$/u
// Matches "statement", "letters"; not "spokesman".
const DOCUMENT_HEAD = new RegExp(`^${DOCUMENT}s?$`)
// Matches "from"; not "to".
const MAKER_LINK = /^(?:from|by|of)$/i
// Matches "lawyer" in "a lawyer for Juan Gil"; "Officials" in "Officials at the Board"; not "Ministry" in "Colombia's Ministry of Trade".
const DESCRIBED_HEAD = /^(?:[\p{L}\p{N}-]+\s)*?([\p{L}-]+)\s(for|of|to|from|by|at|in|with|on|close)\s/iu
// Matches "Tensions" and "Ruiz"; not "NASA" nor "Ana Reyes".
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u
// Matches "pilot"; not "Ruiz".
const LOWER_CASE = /^\p{Ll}/u

/** The speaker whom words name: "Sen. Ana Ruiz", "Ruiz", "the Harbour Board"; null for a description or two people. */
export function findByName(words: string, known: Known, span: Span | null = null): Meant | null {
  // an alias says who holds an office now, the table's dates who did then
  const holder = known.findHolder(words)
  if (holder) return { by: holder, reason: 'office-holder' }
  const direct = toTabled(words, known)
  if (direct) return direct
  if (isDescribed(words) || isPair(words, known) || QUANTIFIED.test(words)) return null
  const parsed = readName(words)
  if (!parsed) return null
  const names = span ? known.namesIn(span.paragraph) : []
  // "the Office on Drugs and Crime": what the text was found to name is more than the last capitals
  const mention =
    span &&
    names.findLast(
      ({ name, start, end }) => name.endsWith(parsed.name) && start >= span.start && end <= span.end,
    )
  // "Sands" at the end of "the Institute of Tides and Sands"
  const around = span && names.find(({ start, end }) => start < span.start && end === span.end)
  const entity =
    (mention && known.register.entityOf(mention)) ??
    known.register.findEntity(parsed.name, parsed.title) ??
    (around ? known.register.entityOf(around) : null)
  // "Aides said": only a sentence's first word has the capital, and nobody is called so in full
  const common =
    !parsed.name.includes(' ') &&
    isSourceNoun(parsed.name.toLowerCase()) &&
    !entity?.name.includes(' ') &&
    !entity?.mentions.some((mention) => !mention.opening)
  if (common) return null
  // "Tensions eased", "Footage shows": what only opens sentences, and never has a verb of saying, may be any word
  const isOnlyOpening =
    CAPITALISED.test(parsed.name) &&
    LOOKS_COMMON.test(parsed.name.toLowerCase()) &&
    parsed.title === null &&
    entity !== null &&
    entity.mentions.every(({ opening, speaks, name }) => opening && !speaks && !name.includes(' '))
  if (isOnlyOpening) return toTabled(parsed.name, known)
  // "Vermont" and "Company" say nothing by themselves; "Chad" may be what the text calls Chad Hale
  const isThing = isPlace(parsed.name) || COMMON_WITH_CAPITAL.has(parsed.name.toLowerCase())
  if (isThing && parsed.title === null && !(entity?.name.includes(' ') && !isPlace(entity.name)))
    return toTabled(parsed.name, known)
  const inTable = toTabled(parsed.name, known)
  if (inTable) return inTable
  const by = entity ? known.toSpeaker(entity) : toNamed(parsed.name)
  const length = parsed.name.split(' ').length
  const isShort = entity !== null && entity.name.split(' ').length > length
  return { by, reason: isShort ? 'surname-of' : length > 1 ? 'full-name' : null }
}

function toTabled(name: string, known: Known): Meant | null {
  const by = known.lookup(name)
  return by && { by, reason: 'in-table' }
}

/** Whether words name two people and so no one speaker: "Ana Ruiz and Juan Gil". */
function isPair(words: string, known: Known): boolean {
  const [left, right, ...more] = words.split(AND_LINK)
  if (left === undefined || right === undefined || more.length > 0) return false
  const halves = [left, right].map((half) => {
    const parsed = readName(half)
    return parsed && known.register.findEntity(parsed.name, parsed.title)
  })
  // "France and Chile"; not "the Trade and Industry Ministry"
  return halves.every((half) => half?.person) || (halves.every(Boolean) && !isBodyNoun(words.toLowerCase()))
}

/**
 * Whether the name in a description is not that of the one described: "a lawyer for Juan Gil", "the mayor of Puerto
 * Sol".
 */
export function isDescribed(words: string): boolean {
  const [, head, link] = DESCRIBED_HEAD.exec(words) ?? []
  if (head === undefined || link === undefined) return false
  // "Secretary of State Ana Ruiz", "Mayor of Marea Juan Gil"
  const office = OFFICE_THEN_NAME.exec(words)
  if (
    office?.[2] !== undefined &&
    (OFFICES_OF.has(office[1]?.toLowerCase() ?? '') || genderOf(office[2]) !== null)
  )
    return false
  // "a statement from the Board" is the Board's
  if (DOCUMENT_HEAD.test(head) && MAKER_LINK.test(link)) return false
  if (LOWER_CASE.test(head)) return true
  return words.startsWith(head) && isSourceNoun(head.toLowerCase()) && !isBodyNoun(head.toLowerCase())
}
