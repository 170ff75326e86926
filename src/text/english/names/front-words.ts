import { toWordSet } from '../../strings/table.ts'
import { readCue } from '../cue-verbs.ts'
import { BODY_WORDS, isBodyName } from './bodies.ts'
import { genderOf } from './first-names.ts'
import { isOnePerson } from './one-person.ts'
import { isPeople, isPlace } from './places.ts'
import { HEADLINE_WORDS } from './sentence-openers.ts'

// What stands with a capital before a full name and is no part of it, lower case: parts of a game, parties, peoples.
const ROLES =
  toWordSet(`boss skipper captain striker winger fly-half scrum-half full-back centre-back midfielder defender goalkeeper
keeper prop hooker flanker forward batsman bowler tory whig liberal lib-dem labour green rival veteran fellow teenager pensioner
mum dad lib dem counsel spaniard briton centre-half out-half grandmother grandfather local musician singer rapper comedian chef pilot nurse lawyer campaigner protester`)
// Matches "frenchman", "irishwoman"; not "norman".
const NATIONAL = /^(?:french|dutch|irish|english|welsh|scots|cornish|ulster|manx)-?(?:man|woman)$/
// Matches "defiant", "furious", "outspoken"; not "ana". Names with such an end are told by their being first names.
const ADJECTIVE = /(?:ant|ent|ious|ful|less|ive|ish|able|ible|ing|ed|ken)$/
// Matches "SNP's", "Post’s", "Rivers’"; not "Posts".
const OWNER_END = /(?:['’]s|s['’])$/
// Matches "Oscar-winner"; not "Ruiz-Gil".
const HYPHENATED = /-\p{Ll}+$/u
// Matches "SNP’s"; not "Post’s".
const CAPITALS_OWNER = /^\p{Lu}{2,}['’]s$/u

/** How many words of a run of capitals are a name, where it may be a headline: 2 of "Ana Ruiz Told How It Began"; all of "Ana Ruiz". */
export function countNameWords(words: readonly string[]): number {
  let end = words.findIndex((word, index) => index > 1 && HEADLINE_WORDS.has(word.toLowerCase()))
  if (end < 0) return words.length
  while (end > 2 && readCue((words[end - 1] as string).toLowerCase()) !== null) end--
  return end
}

/** How many words in front of a name are none of it: 1 in "Boss Ana Ruiz" and in "SNP’s Ana Ruiz"; 0 in "Ana Ruiz". */
export function countFrontWords(words: readonly string[]): number {
  const count = countOwnerOrFirst(words)
  // "Lib Dem Ana Ruiz", "Queen’s Counsel Ana Ruiz"
  return count > 0 ? count + countFrontWords(words.slice(count)) : 0
}

function countOwnerOrFirst(words: readonly string[]): number {
  const owner = words.findLastIndex((word) => OWNER_END.test(word))
  if (owner >= 0 && owner < words.length - 1 && isOwner(words, owner)) return owner + 1
  const [first = '', ...rest] = words
  // "Oscar-winner Ruiz"
  if (rest.length > 0 && HYPHENATED.test(first) && isOnePerson(first.toLowerCase())) return 1
  if (rest.length < 2 || isBodyName(words.join(' '))) return 0
  const lower = first.toLowerCase()
  if (ROLES.has(lower) || NATIONAL.test(lower)) return 1
  const isNamed = genderOf(rest.join(' ')) !== null && genderOf(words.join(' ')) === null
  return isNamed && (ADJECTIVE.test(lower) || isPeople(lower) || isOnePerson(lower)) ? 1 : 0
}

/** Whether an owner is no part of what it owns: "Fox News’" in "Fox News’ Bret Baier"; not "Seamen's" in "Seamen's Union". */
function isOwner(words: readonly string[], owner: number): boolean {
  const rest = words.slice(owner + 1)
  const name = rest.join(' ')
  if (CAPITALS_OWNER.test(words[owner] as string) || genderOf(name) !== null || isPlace(name)) return true
  const isBody = isBodyName(` ${name}`) || rest.some((word) => BODY_WORDS.has(word.toLowerCase()))
  return rest.length >= 2 && !isBody
}
