import type { Span } from '../../types.ts'
import { OFFICES_OF, takesOf } from '../english/names/bodies.ts'
import { genderOf } from '../english/names/first-names.ts'
import { isSourceNoun } from '../english/names/source-nouns.ts'
import { findPhraseAfter, isTime, type Phrase } from '../sentence/noun-phrases.ts'
import type { SentenceUnit } from '../sentence/sentences.ts'
import type { Found } from './attribution-found.ts'
type QuoteSource = {
  readonly rule: string
  readonly cue: Span | null
  readonly mention: Span
  readonly name: Span | null
}

/** The places in the text of what a sentence tells of a source; the words said stand at unit `place`. */
export function toSource(
  units: readonly SentenceUnit[],
  paragraph: number,
  found: Omit<Found, 'rule'> & { readonly rule: string },
  place: number,
): QuoteSource {
  const span = ({ start, end }: Phrase): Span => ({
    paragraph,
    start: (units[start] as SentenceUnit).start,
    end: (units[end - 1] as SentenceUnit).end,
  })
  const apart = found.name ?? findHolder(units, found.phrase)
  const whole = withRest(units, withBody(units, found.phrase), place)
  // "a clerk of the board": without a name beside it the whole description is the mention
  const placed = withPlace(units, found.phrase)
  const described = apart === null && whole.end > placed.end ? whole : placed
  return {
    rule: found.rule,
    cue: found.cue ? span(found.cue) : null,
    mention: span(found.pronoun ?? described),
    name: span(apart ? withBody(units, apart) : whole),
  }
}

/** "Secretary of State Ana Ruiz", "Mayor of Marea Juan Gil": the name that follows an office. */
function findHolder(units: readonly SentenceUnit[], phrase: Phrase): Phrase | null {
  if (units[phrase.end]?.lower !== 'of' || !isSourceNoun((units[phrase.end - 1] as SentenceUnit).lower))
    return null
  const { end } = withPlace(units, phrase)
  for (let start = phrase.end + 2; start < end - 1; start++) {
    const name = units
      .slice(start, end)
      .map(({ text }) => text)
      .join(' ')
    if (OFFICES_OF.has((units[start - 1] as SentenceUnit).lower) || genderOf(name) !== null)
      return { start, end }
  }
  return null
}

/** "Sen. Ana Ruiz of Marea": the place belongs to the mention. */
function withPlace(units: readonly SentenceUnit[], phrase: Phrase): Phrase {
  if (units[phrase.end]?.lower !== 'of') return phrase
  let end = phrase.end + 1
  if (units[end]?.tag === 'DET') end++
  while (units[end]?.tag === 'PROPN') end++
  return units[end - 1]?.tag === 'PROPN' ? { start: phrase.start, end } : phrase
}

/** "a clerk of the board": a description keeps what tells whom it means. */
function withRest(units: readonly SentenceUnit[], phrase: Phrase, place: number): Phrase {
  const head = units[phrase.end - 1] as SentenceUnit
  if ((head.tag !== 'NOUN' && head.text !== '%') || !restLinks.has(units[phrase.end]?.lower ?? ''))
    return phrase
  const rest = findPhraseAfter(units, phrase.end + 1)
  return rest && !isTime(units[rest.end - 1] as SentenceUnit) && (phrase.start > place || rest.end <= place)
    ? { start: phrase.start, end: rest.end }
    : phrase
}

const restLinks = new Set(['of', 'for', 'from', 'at', 'with'])

/** "the Ministry of Defence": what follows "of" belongs to the name of a body, not to that of a person. */
function withBody(units: readonly SentenceUnit[], phrase: Phrase): Phrase {
  const last = (units[phrase.end - 1] as SentenceUnit).lower
  return takesOf(last) || MINISTERS.test(last) ? withPlace(units, phrase) : phrase
}

// "minister"; not "ministry"
const MINISTERS = /^ministers?$/
