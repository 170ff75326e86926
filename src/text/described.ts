import { isBodyNoun } from './english/bodies.ts'
import { genderOf } from './english/first-names.ts'
import { isSourceNoun } from './nominals.ts'

/** "a lawyer for Juan Gil", "the mayor of Puerto Sol": the name is not that of the one described. */
export function isDescribed(words: string): boolean {
  const [, head, link] = describedHead.exec(words) ?? []
  if (head === undefined || link === undefined) return false
  // "Secretary of State Ana Ruiz", "Mayor of Marea Juan Gil"
  const office = officeThenName.exec(words)
  if (
    office?.[2] !== undefined &&
    (stateWords.has(office[1]?.toLowerCase() ?? '') || genderOf(office[2]) !== null)
  )
    return false
  // "a statement from the Board" is the Board's
  if (documents.test(head) && makerLink.test(link)) return false
  if (lowerCase.test(head)) return true
  return words.startsWith(head) && isSourceNoun(head.toLowerCase()) && !isBodyNoun(head.toLowerCase())
}

// "State" and "Ana Ruiz" in "Secretary of State Ana Ruiz"; not "Mayor of Puerto Sol"
const officeThenName =
  /\sof\s(?:the\s)?(?:[\p{L}’'-]+\s)*?([\p{L}’'-]+)\s(\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*)+)$/u
const stateWords = new Set([
  'state',
  'defence',
  'defense',
  'justice',
  'finance',
  'health',
  'education',
  'labour',
  'labor',
  'commerce',
  'energy',
  'interior',
  'staff',
])

// "statement", "letter"; not "spokesman"
const documents =
  /^(?:statement|letter|note|post|message|report|memo|email|tweet|release|study|poll|survey)s?$/

// "from"; not "to"
const makerLink = /^(?:from|by|of)$/i

// "lawyer" in "a lawyer for Juan Gil"; "Officials" in "Officials at the Board"; not "Ministry" in "Colombia's Ministry of Trade"
const describedHead = /^(?:[\p{L}\p{N}-]+\s)*?([\p{L}-]+)\s(for|of|to|from|by|at|in|with|on|close)\s/iu

// "pilot"; not "Ruiz"
const lowerCase = /^\p{Ll}/u
