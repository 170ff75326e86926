import stopwords from 'stopwords-iso' with { type: 'json' }
import { MONTHS_AND_DAYS, RELATIVE_DAYS, TIME_UNITS } from '../text/english/calendar.ts'
import { readCue } from '../text/english/cue-verbs.ts'
import { toFolded } from '../text/strings/fold.ts'
import type { Article } from '../types.ts'

const LISTS = stopwords as Readonly<Record<string, readonly string[]>>

/** Words of a language that say nothing of a subject, folded: "the", "because"; not "harbour". */
export function toStopWords(lang: string): ReadonlySet<string> {
  return new Set((LISTS[lang.split('-')[0] ?? ''] ?? []).map((word) => toFolded(word.normalize('NFC'))))
}

/** Whether an English word tells when or who said what, in lower case: "Monday", "said", "weeks"; not "harbour". */
export function isReportersWord(word: string): boolean {
  return (
    MONTHS_AND_DAYS.has(word) ||
    RELATIVE_DAYS.has(word) ||
    TIME_UNITS.has(word) ||
    readCue(word) === 'say' ||
    readCue(word) === 'tell'
  )
}

/** The text of all articles that a language is guessed from: the first paragraphs of each. */
export function toSample(articles: readonly Article[]): string {
  return articles
    .map(({ paragraphs }) =>
      paragraphs
        .slice(0, 5)
        .map(({ text }) => text)
        .join(' '),
    )
    .join(' ')
}

/** The language, of those given, whose small words are the most frequent in a text; the first where none is. */
export function guessLanguage(text: string, languages: readonly string[]): string {
  const words = toFolded(text.normalize('NFC')).match(WORDS) ?? []
  const counted = languages.map((lang) => {
    // The longest lists hold odd words: words that two languages share tell nothing.
    const others = languages.filter((other) => other !== lang).map(toStopWords)
    const own = toStopWords(lang)
    return {
      lang,
      count: words.filter((word) => own.has(word) && !others.some((other) => other.has(word))).length,
    }
  })
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).lang
}

/** Whether a text is in a language: so many of its words are those that every text of it has. */
export function isInLanguage(text: string, stops: ReadonlySet<string>): boolean {
  const words = toFolded(text.normalize('NFC')).match(WORDS) ?? []
  return words.filter((word) => stops.has(word)).length >= words.length * SMALL_SHARE
}

/** Two in five words of a report are such words; of one in a language that shares some of them, fewer than one in five. */
const SMALL_SHARE = 0.2
/** Each word of a folded text; not numbers. */
const WORDS = /\p{L}+/gu
