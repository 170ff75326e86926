import {
  ANY_CLAUSE_STARTS,
  BE_FORMS,
  DETERMINERS,
  MODALS,
  NOUN_LINKS,
  PRONOUNS,
} from '../text/english/function-words.ts'
import { isCoreCue, readCue } from '../text/english/cue-verbs.ts'
import { OFFICES_OF } from '../text/english/names/bodies.ts'
import { ROLE_BEFORE } from '../text/english/names/descriptions.ts'
import { RELATION_WORDS } from '../text/english/names/relations.ts'
import { PARTY_WORD, SHORT_TITLE } from '../text/english/name-words.ts'
import { isPerson } from '../text/english/names/persons.ts'
import { OPENERS } from '../text/english/names/sentence-openers.ts'
import { readTitle } from '../text/english/names/titles.ts'
import type { MentionIn } from './everyone.ts'
import { toLabelWords, toPlaceName, toRanking } from './draft-row.ts'

/** What somebody is, in the words of a text, and where it says so. */
export type ToldRole = { readonly words: string; readonly count: number; readonly place: string }

// Matches ", a pilot from the north," behind a name, ", the mayor of Puerto Sol."; not ", he said,".
const APPOSITION =
  /^(?:['’]s)?(?: \([^)]{1,30}\))?, ((?:(?:the|an?) |\p{Lu}[\p{L}’'-]+ |\p{Ll})[^,.;:"“”()]{2,80})(?:[,.;]|$)/u
// Matches "a former general, " in front of a name, "the mayor, "; not "on Monday, ".
const PHRASE_BEFORE = /(?:^|\s)(?:the|an?) ((?:[\p{L}’'-]+ ){0,3}\p{Ll}+), $/iu
// Where the first noun phrase of a description ends: " of", " who"; not "office".
const PHRASE_END = /\s(?:of|for|from|at|in|on|with|by|to|near|and|or|who|whom|whose|that|which|is|was|has)\s/u
// Where a description goes on to tell what somebody does: " who ran", " and said", " such as"; not " such talks".
const TELLS_MORE =
  /\s(?:who|whom|whose|that|which|while|when|where|(?:such )?as|and (?=\p{Ll}+(?:ed|s)\b)).*$/u
// Matches "the ", "another "; not "then ".
const ARTICLE = /^(?:the|an?|another|one)\s/iu
// Matches "Mr" of "an adviser to Mr. Gil", "B" of "the Ana B. Gil Fund", where the full stop ends no sentence; not "Gil".
const CUT_OFF = /\s(?:Mr|Mrs|Ms|Dr|St|Jr|Sen|Rep|Gov|Gen|Lt|Col|Prof|\p{Lu})$/u
// Matches "ran", "said" in their usual forms: "walking", "elected"; not "red-haired".
const VERB_FORM = /^\p{Ll}+(?:ed|ing)$/u
/** Openers of sentences that open a role as well: "first lady", "only candidate". */
const MAY_OPEN_ROLE: ReadonlySet<string> = new Set(['first', 'second', 'only', 'most', 'next', 'then'])
// Matches "Gov."; not "minister.", with which a sentence ends.
const SHORTENED = new RegExp(`^${SHORT_TITLE}$`)
// Matches "U.S."; not "patrols.".
const INITIALS = /^(?:\p{Lu}\.)+$/u
// Matches the last words before a name: "said harbour minister "; not what a mark cuts off.
const WORDS_BEFORE = /((?:[\p{L}.’'-]+ ){1,5})$/u
// The most words of a role in front of a name.
const LONGEST_ROLE = 4
/** Of somebody with more mentions, a role has to be told twice. */
const MANY_MENTIONS = 20

/** What the texts call somebody, the most frequent words; null where they say nothing, or only whose friend it is. */
export function findRole(mentions: readonly MentionIn[]): ToldRole | null {
  const found = mentions.flatMap((entry) => {
    const words = readRoleAfter(entry) ?? readRoleBefore(entry)
    return words === null ? [] : [{ words, place: toPlaceName(entry.article, entry.mention.paragraph) }]
  })
  const [best] = toRanking(found.map(({ words }) => words.toLowerCase()))
    .map(([words, count]) => ({ words, count }))
    // A longer role says more: it wins over one that is not twice as frequent.
    .toSorted((a, b) => toRank(b) - toRank(a))
  const first = best && found.find(({ words }) => words.toLowerCase() === best.words)
  // One text's slip is no role of somebody whom many name.
  if (!first || (best.count === 1 && mentions.length > MANY_MENTIONS)) return null
  return {
    words: toLabelWords(first.words),
    count: best.count,
    place: first.place,
  }
}

const toRank = ({ words, count }: { readonly words: string; readonly count: number }): number =>
  count * (words.includes(' ') ? 2 : 1)

function readRoleAfter({ article, mention }: MentionIn): string | null {
  const text = article.paragraphs[mention.paragraph]?.text ?? ''
  const found = APPOSITION.exec(text.slice(mention.end, mention.end + 110))?.[1]
  if (found === undefined) return null
  const words = found.replace(TELLS_MORE, '').replace(ARTICLE, '').trim()
  const head = words.split(PHRASE_END)[0]?.split(' ').at(-1) ?? ''
  const [first = ''] = words.toLowerCase().split(/[ '’]/)
  const isClause =
    PRONOUNS.has(first) ||
    (OPENERS.has(first) && !MAY_OPEN_ROLE.has(first)) ||
    DETERMINERS.has(first) ||
    readCue(first) !== null
  return isRoleNoun(head) && !isClause && !CUT_OFF.test(words) ? words : null
}

/** "harbour minister" of "said harbour minister Ana Prieto". */
function readRoleBefore({ article, mention }: MentionIn): string | null {
  const text = article.paragraphs[mention.paragraph]?.text ?? ''
  const lead = text.slice(Math.max(0, mention.start - 60), mention.start)
  const phrase = PHRASE_BEFORE.exec(lead)?.[1]
  if (phrase !== undefined && isRoleNoun(phrase.split(' ').at(-1) as string)) return phrase
  const words = WORDS_BEFORE.exec(lead)?.[1]?.trim().split(' ')
  // "Secretary of State Ana Prieto"
  const office =
    words && words.at(-2) === 'of' && OFFICES_OF.has(words.at(-1)?.toLowerCase() ?? '')
      ? words.splice(-2)
      : []
  const written = words?.at(-1)
  if (!words || written === undefined) return null
  // "Gov." of "Ohio Gov. Ana Prieto" is written out
  const head = (SHORTENED.test(written) && readTitle(written)) || written
  if ((head === written.toLowerCase() && !ROLE_BEFORE.test(head)) || !isRoleNoun(head)) return null
  let first = words.length - 1
  while (first > 0 && words.length - first < LONGEST_ROLE && mayDescribe(words[first - 1] as string)) first--
  return isOwner(words[first - 1] ?? '') ? null : [...words.slice(first, -1), head, ...office].join(' ')
}

function isRoleNoun(word: string): boolean {
  const lower = word.toLowerCase()
  if (RELATION_WORDS.has(lower) || PARTY_WORD.test(word)) return false
  // "Hale" of "Mayor Ana Hale" may look like a noun for a person
  return ROLE_BEFORE.test(lower) || (word === lower ? isPerson(word) : readTitle(word) !== null)
}

/** Whether a word in front of a role belongs to it: "prime", "harbour", "US"; not "said", "the", "with". */
function mayDescribe(word: string): boolean {
  const lower = word.toLowerCase()
  const isSmall = [DETERMINERS, BE_FORMS, MODALS, PRONOUNS, NOUN_LINKS, ANY_CLAUSE_STARTS, OPENERS].some(
    (list) => list.has(lower),
  )
  if (word.endsWith('.') && !SHORTENED.test(word) && !INITIALS.test(word)) return false
  return (
    /\p{L}/u.test(word) &&
    !isSmall &&
    !isCoreCue(lower) &&
    !VERB_FORM.test(word) &&
    !isOwner(word) &&
    !RELATION_WORDS.has(lower)
  )
}

/** "his", "Ruiz’s": the role is told of somebody else. */
function isOwner(word: string): boolean {
  return /['’]s?$/.test(word) || (DETERMINERS.has(word.toLowerCase()) && !/^(?:the|an?)$/i.test(word))
}
