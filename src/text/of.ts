import { readBehind } from './behind.ts'
import { readObject, readSubject } from './clauses.ts'
import type { Draft } from './drafts.ts'
import { readInFront } from './infront.ts'
import { isWhen, readLasting } from './lasting.ts'
import { readPhraseAfter, readPhraseBefore } from './nounphrases.ts'
import type { Phrase } from './nounphrases.ts'
import { withoutFigures } from './otherfigures.ts'
import type { Word } from './prose.ts'
import { readWhose } from './whose.ts'

/** "sailors aged 20" */
const AGE_WORDS = new Set(['aged', 'age', 'ages'])
/** What an age in apposition stands behind: "Ana Ruiz, 44" */
const OPENS_ASIDE = new Set([',', '('])
/** Brackets that open. */
const OPENING = new Set(['(', '['])
/** Brackets that close. */
const CLOSING = new Set([')', ']'])
/** Parts of speech a phrase does not begin with. */
const LOOSE_ENDS = new Set(['ADP', 'DET', 'CCONJ', 'PART'])

/** What a clause may begin behind. */
const CLAUSE_EDGES = new Set([',', ';', 'and', 'but', 'while', 'that', 'where', 'when', 'as', 'because'])
// Matches "dozen" of "a dozen villages"; not "doze".
const DOZENS = /^(?:dozens?|hundreds?|thousands?|millions?|billions?|mln|bln|bn|scores)$/
// Matches "rising"; not "rose".
const GERUND = /ing$/
/** The most figures in a list that can share what they measure. */
const LONGEST_LIST = 12

// Matches the marks of “bosses” and "bosses"; not an apostrophe.
const QUOTE = /[“”„«»"]/g

// Matches what stands between two figures of one thing: "vs", ", or", "to", ", up from"; not "and".
const AGAINST = /^(?:,? ?(?:vs|versus|against|compared with|compared to|or|to)|,? ?(?:up|down) from)$/
// Nouns that carry a figure but are not what it measures.
const PEOPLE_WORD = /^(?:people|persons?)$/

/**
 * What a figure counts or measures, in the text's own words: the noun phrase counted, with whose it is in brackets
 * where the clause has a subject ("ballots (league)"), the thing behind the measure ("14 tonnes of copper") or the
 * subject it is said of ("potential wheat output jumped 40 percent"). Null where nothing is said beyond the unit.
 */
export function readOf(
  text: string,
  words: readonly Word[],
  drafts: readonly Draft[],
  at: number,
): string | null {
  const index = findListHead(words, drafts, at)
  const draft = drafts[index]
  if (draft === undefined) return null
  if (draft.counted !== null) return readCountedThing(text, words, drafts, index)
  const isOf = words[draft.last + 1]?.lower === 'of'
  const told =
    draft.kind === 'age' ? (readBehind(words, draft) ?? readBearer(words, draft)) : readBehind(words, draft)
  // "2 million of the 5 million euros": what follows is a figure itself.
  const behind = isOf ? withoutFigures(words, drafts, index, told) : told
  // "half of it" says of what, but not in words that name it.
  if (told === null && isOf) return null
  // "wounding 27": nobody says who they are.
  if (behind === null && (draft.kind === 'people' || isSubject(words, draft))) return null
  if (behind === null && draft.kind === 'duration') {
    const lasting = readLasting(words, draft)
    if (lasting !== null) return toText(text, words, lasting)
    if (isWhen(words, draft)) return null
  }
  const phrase =
    behind ??
    withoutFigures(words, drafts, index, readInFront(words, draft)) ??
    withoutFigures(words, drafts, index, readObject(words, draft)) ??
    withoutFigures(words, drafts, index, readSubject(words, draft, false)) ??
    readBeneficiary(words, draft)
  return phrase === null ? null : toText(text, words, phrase)
}

/** "a 60-year-old said", "and 12 percent are hungry": the figure stands for what the clause is about. */
function isSubject(words: readonly Word[], draft: Draft): boolean {
  let at = draft.last + 1
  while (words[at]?.tag === 'ADV') at++
  const verb = words[at]
  if (verb === undefined || verb.sentence !== words[draft.first]?.sentence) return false
  if (verb.tag !== 'AUX' && (verb.tag !== 'VERB' || GERUND.test(verb.lower))) return false
  let edge = draft.from - 1
  while (words[edge]?.tag === 'DET') edge--
  const before = words[edge]
  return before === undefined || before.sentence !== verb.sentence || CLAUSE_EDGES.has(before.lower)
}

/** The first of the figures listed in one breath: in "(12 points, 7 rebounds)" both measure one thing. */
function findListHead(words: readonly Word[], drafts: readonly Draft[], index: number): number {
  let head = index
  for (; index - head < LONGEST_LIST; head--) {
    const draft = drafts[head]
    const earlier = drafts[head - 1]
    if (draft === undefined || earlier === undefined || draft.counted !== null) break
    if (isHeldAgainst(words, earlier, draft)) continue
    if (
      earlier.last !== draft.from - 2 ||
      words[draft.from - 1]?.text !== ',' ||
      !isInBracket(words, draft.from)
    )
      break
  }
  return head
}

/** "12 cents vs 10 cents", "$3m, or 12 cents a share": both figures are said of one thing. */
function isHeldAgainst(words: readonly Word[], earlier: Draft, draft: Draft): boolean {
  if (earlier.kind === 'duration' || draft.kind === 'duration') return false
  const link = words
    .slice(earlier.last + 1, draft.from)
    .map((word) => word.lower)
    .join(' ')
  return earlier.counted === null && AGAINST.test(link)
}

function readCountedThing(
  text: string,
  words: readonly Word[],
  drafts: readonly Draft[],
  index: number,
): string | null {
  const draft = drafts[index]
  const counted = draft?.counted
  if (draft === undefined || counted == null) return null
  const whole = readPhraseAfter(words, counted.head)
  const last = Math.max(counted.head, whole?.last ?? counted.head)
  const isNamed = counted.head < draft.first
  // "a 12 page leaflet": the unit is told already, the leaflet is not.
  const isUnitFirst = counted.first < counted.head && words[counted.first]?.lower === counted.unit
  const said = toText(text, words, { first: isUnitFirst ? counted.first + 1 : counted.first, last })
  const subject = isNamed ? null : readWhose(words, drafts, index)
  const whose = subject === null || subject.last >= draft.from ? null : toText(text, words, subject)
  const noun = words[counted.head]?.lower ?? ''
  // Told elsewhere in the sentence, the noun is worth repeating: "a goal of 9 million" after "3 million ballots".
  const isMore =
    isNamed ||
    isUnitFirst ||
    (draft.attributive && draft.unit === 'people') ||
    draft.kind === 'rate' ||
    draft.unit === null ||
    last > counted.head ||
    (counted.isPeople && !PEOPLE_WORD.test(noun))
  if (whose === null) return isMore ? said : null
  return said === null ? whose : `${said} (${whose})`
}

/** Whose age it is: "21 sailors, aged 20 to 60", "Ana Ruiz, 44, said". */
function readBearer(words: readonly Word[], draft: Draft): Phrase | null {
  let at = draft.from - 1
  if (AGE_WORDS.has(words[at]?.lower ?? '')) at--
  if (OPENS_ASIDE.has(words[at]?.text ?? '')) at--
  return at === draft.from - 1 ? null : readPhraseBefore(words, at)
}

/** "$40 for the lamp and $60 for the oven": what a sum is for, where nothing else says of what it is. */
function readBeneficiary(words: readonly Word[], draft: Draft): Phrase | null {
  return draft.kind === 'money' && words[draft.last + 1]?.lower === 'for'
    ? readPhraseAfter(words, draft.last + 2)
    : null
}

function isInBracket(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= 0 && at - back < 24; back--) {
    if (OPENING.has(words[back]?.text ?? '')) return true
    if (CLOSING.has(words[back]?.text ?? '')) return false
  }
  return false
}

/** A number that counts what follows adds nothing: "8,000 rebels"; those of "35-year-old striker" and "18th Brigade" do. */
function isLoose(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  if (DOZENS.test(words[at]?.lower ?? '')) return true
  return words[at]?.tag === 'NUM' && next?.kind === 'word' && !(words[at]?.kind === 'number' && next.glued)
}

function toText(text: string, words: readonly Word[], phrase: Phrase): string | null {
  const { last } = phrase
  let { first } = phrase
  while (
    first < last &&
    (words[first]?.kind === 'mark' || LOOSE_ENDS.has(words[first]?.tag ?? '') || isLoose(words, first))
  )
    first++
  const slice = text.slice(words[first]?.start ?? 0, words[last]?.end ?? 0).trim()
  // A phrase may take in one mark of a pair: "three union “bosses”".
  const plain = slice.replace(QUOTE, '')
  return plain === '' ? null : plain
}
