import { SUBORDINATING } from '../../english/function-words.ts'
import { PLURAL_WITHOUT_S } from '../../english/noun-number.ts'
import { isPlace } from '../../english/names/places.ts'
import { TELLING } from '../../english/verb-classes.ts'
import { toTable } from '../../strings/table.ts'
import type { Word } from '../../tokens/words.ts'
import { type PieceRun, readPhraseAfter } from './noun-phrases.ts'
import { isTimeWord } from './phrase-edges.ts'

/** Pronouns that stand for what the text named before, and whether they stand for several. */
const STANDS_FOR = toTable<'one' | 'several' | 'person'>({
  it: 'one',
  they: 'several',
  he: 'person',
  she: 'person',
})

// Matches "mills" and "people"; not "bus" or "class".
const PLURAL = new RegExp(`(?:[^su]s|police|${PLURAL_WITHOUT_S})$`)
/** How far back a sentence begins at most. */
const LONGEST_SENTENCE = 120

/**
 * What a pronoun stands for: the first noun phrase before it in its sentence, or else in the sentence before, that
 * agrees in number ("The fleet lost a ship. It has 60."). Null for other words and where nothing agrees.
 */
export function readReferent(words: readonly Word[], at: number): PieceRun | null {
  const number = STANDS_FOR[words[at]?.lower ?? '']
  const sentence = words[at]?.sentence
  if (number === undefined || sentence === undefined) return null
  const start = toStart(words, at)
  const before = start === 0 ? 0 : toMainClause(words, toStart(words, start - 1), start)
  const subject = readFirst(words, start, at, number, false) ?? readFirst(words, before, start, number, false)
  if (subject !== null || number === 'person') return subject
  return readFirst(words, start, at, number, true) ?? readFirst(words, before, start, number, true)
}

/** The first noun phrase that agrees, up to a piece. */
function readFirst(
  words: readonly Word[],
  from: number,
  to: number,
  number: 'one' | 'several' | 'person',
  isAnywhere: boolean,
): PieceRun | null {
  for (let at = from; at < to; at++) {
    const phrase = readPhraseAfter(words, at)
    if (phrase === null || phrase.last >= to) continue
    // "Among voters, she won": what a clause is about stands behind no preposition.
    const isBehind = words[phrase.first - 1]?.tag === 'ADP' || words[at - 1]?.tag === 'ADP'
    // "said Ana Ruiz. It costs"
    const isSpeaker = number !== 'person' && TELLING.has(words[phrase.first - 1]?.lower ?? '')
    if ((isBehind && !isAnywhere) || isSpeaker) {
      at = phrase.last
      continue
    }
    const head = words[toHead(words, phrase)]
    const isPlural = head?.tag === 'NOUN' && PLURAL.test(head.lower)
    const isNamed = head !== undefined && isName(words, phrase, head)
    const agrees = number === 'several' ? isPlural || isNamed : number === 'person' ? isNamed : !isPlural
    if (agrees) return phrase
    at = phrase.last
  }
  return null
}

/** Whether a word is the name of somebody: not the "Exit" of "Exit polls" that opens a sentence, nor a place. */
function isName(words: readonly Word[], { first, last }: PieceRun, head: Word): boolean {
  const whole = words.slice(first, last + 1).map(({ lower }) => lower)
  // "Exit polls", a dateline's "(AP)"
  const isOpening =
    words[last + 1]?.lower.endsWith('ing') === true ||
    (head.lower.endsWith('ing') && words[first - 1]?.sentence !== head.sentence) ||
    words[first - 1]?.text === '('
  return head.tag === 'PROPN' && !isTimeWord(head) && !isPlace(whole.join(' ')) && !isOpening
}

/** The noun that a phrase is about: the "members" of "members of the crew". */
function toHead(words: readonly Word[], { first, last }: PieceRun): number {
  for (let at = first; at < last; at++) if (words[at + 1]?.tag === 'ADP') return at
  return last
}

/** Where the main clause of a sentence begins: behind the comma of "After Ruiz signed peace, the board began". */
function toMainClause(words: readonly Word[], start: number, end: number): number {
  if (!SUBORDINATING.has(words[start]?.lower ?? '')) return start
  const comma = words.slice(start, end).findIndex(({ text }) => text === ',')
  return comma < 0 ? start : start + comma + 1
}

/** First piece of the sentence a piece stands in. */
function toStart(words: readonly Word[], at: number): number {
  let start = at
  while (start > 0 && at - start < LONGEST_SENTENCE && words[start - 1]?.sentence === words[at]?.sentence)
    start--
  return start
}
