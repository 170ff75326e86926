import { toSingular } from '../text/english/noun-number.ts'
import { isPerson } from '../text/english/names/persons.ts'
import { toFolded } from '../text/strings/fold.ts'
import type { Article, Figure } from '../types.ts'
import { countTexts, toRanking } from './draft-row.ts'
import { isReportersWord, toStopWords } from './stop-words.ts'

/** Words that say what several figures of one kind count, and those figures. */
export type CountedPhrase = {
  /** Folded, in the singular: "coca crop". */
  readonly key: string
  /** As the texts write it, the most frequent first: "coca crops", "Coca crops". */
  readonly forms: readonly string[]
  readonly figures: readonly FigureIn[]
}

export type FigureIn = { readonly article: Article; readonly figure: Figure }

/** How often a phrase has to recur. */
export type Least = { readonly figures: number; readonly texts: number }

const LONGEST_PHRASE = 4
/** A shorter phrase is better where it has so many times the figures. */
const BROADER = 1.5

// Matches the " (goal)" of "signatures (goal)".
const ASIDE = /\s*\([^)]*\)/g
// Matches "harbour", "high-level", "2-litre"; not "’s".
const WORD = /[\p{L}\p{N}][\p{L}\p{N}-]*(?:['’]s?(?=\s|$))?/gu
// Matches "year’s", "rivers’"; not "years".
const OWNER = /['’]s?$/u

/**
 * The phrases that recur in what figures count, the longest that say it: "potential output", not "output" nor "last
 * year's potential output". All figures are of one kind. `names` are folded words that name people.
 */
export function findCountedPhrases(
  figures: readonly FigureIn[],
  least: Least,
  names: ReadonlySet<string>,
  lang: string,
): readonly CountedPhrase[] {
  const stops = toStopWords(lang)
  const isContent = (word: string): boolean =>
    word.length > 2 && !stops.has(word) && !names.has(word) && !isReportersWord(word) && !/^\p{N}/u.test(word)
  const found = new Map<string, { forms: string[]; figures: FigureIn[] }>()
  for (const entry of figures) {
    for (const [key, form] of toPhrases(entry, isContent)) {
      const known = found.get(key) ?? { forms: [], figures: [] }
      found.set(key, known)
      known.forms.push(form)
      known.figures.push(entry)
    }
  }
  const recurring = [...found]
    .map(([key, { forms, figures: own }]): CountedPhrase => ({
      key,
      forms: toRanking(forms).map(([form]) => form),
      figures: own,
    }))
    .filter((one) => one.figures.length >= least.figures && countTexts(one.figures) >= least.texts)
  const long = recurring.filter(({ key }) => key.includes(' '))
  const chosen = long.filter(
    (one) =>
      !long.some(
        (other) =>
          other !== one && isPart(other, one) && other.figures.length >= one.figures.length * BROADER,
      ) &&
      !long.some(
        (other) => other !== one && isPart(one, other) && one.figures.length < other.figures.length * BROADER,
      ),
  )
  const taken = new Set(chosen.flatMap((one) => one.figures.map(({ figure }) => figure)))
  const words = recurring
    .filter(({ key }) => !key.includes(' '))
    .map((one) => ({ ...one, figures: one.figures.filter(({ figure }) => !taken.has(figure)) }))
    .filter((one) => one.figures.length >= least.figures && countTexts(one.figures) >= least.texts)
  return [...chosen, ...words]
}

/** Whether nothing but people are counted, of whom a share or a sum says little without what they do: "voters". */
export function isOnlyPeople(key: string): boolean {
  return !key.includes(' ') && isPerson(key)
}

const isPart = (part: CountedPhrase, whole: CountedPhrase): boolean =>
  ` ${whole.key} `.includes(` ${part.key} `)

/** The phrases of up to four words in what a figure counts that its paragraph has, by their words in the singular. */
function toPhrases(
  { article, figure }: FigureIn,
  isContent: (word: string) => boolean,
): ReadonlyMap<string, string> {
  const written = toWords(article.paragraphs[figure.span.paragraph]?.text ?? '')
  const keys = ` ${written.map(toKey).join(' ')} `
  const counted = [figure.of, figure.kind === 'count' ? figure.unit : null]
  const phrases = new Map<string, string>()
  for (const text of counted) {
    const words = toWords((text ?? '').replace(ASIDE, ''))
    words.forEach((_, start) => {
      for (let end = start + 1; end <= Math.min(words.length, start + LONGEST_PHRASE); end++) {
        const part = words.slice(start, end)
        const folded = part.map(toFolded)
        if (part.some((word) => OWNER.test(word))) continue
        if (!isContent(folded[0] ?? '') || !isContent(folded.at(-1) ?? '')) continue
        const key = part.map(toKey).join(' ')
        const at = keys.indexOf(` ${key} `)
        if (at < 0) continue
        // The spaces before it tell how many words are: a key has one word for each of the text.
        const first = keys.slice(0, at + 1).split(' ').length - 2
        phrases.set(key, written.slice(first, first + part.length).join(' '))
      }
    })
  }
  return phrases
}

const toKey = (word: string): string => toSingular(toFolded(word))

const toWords = (text: string): readonly string[] => text.normalize('NFC').match(WORD) ?? []
