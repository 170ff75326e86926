import stopwords from 'stopwords-iso' with { type: 'json' }
import { MONTHS_AND_DAYS, RELATIVE_DAYS, TIME_UNITS } from '../text/english/calendar.ts'
import { readCue } from '../text/english/cue-verbs.ts'
import { toFolded } from '../text/strings/fold.ts'
import type { Article } from '../types.ts'

const LISTS = stopwords as Readonly<Record<string, readonly string[]>>

/** The languages whose small words are known, as tags: "en", "fr". */
export const knownLanguages: readonly string[] = Object.keys(LISTS)

/** Words of a language that say nothing of a subject, folded: "the", "because"; not "harbour". */
export function toStopWords(lang: string): ReadonlySet<string> {
  const known = made.get(lang)
  if (known) return known
  const words = (LISTS[lang] ?? []).map((word) => toFolded(word.normalize('NFC')))
  const stops = new Set(words)
  made.set(lang, stops)
  return stops
}

const made = new Map<string, ReadonlySet<string>>()

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

/** The language, of those given, that most words of a text are small words of; the first where none is. */
export function guessLanguage(text: string, languages: readonly string[]): string {
  const words = toFolded(text.normalize('NFC')).match(WORDS) ?? []
  const counted = languages.map((lang) => {
    const stops = toStopWords(lang)
    return { lang, count: words.filter((word) => stops.has(word)).length }
  })
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).lang
}

/** Whether a text is in a language and in no other whose small words are known. */
export function isInLanguage(text: string, lang: string): boolean {
  return guessLanguage(text, [lang, ...knownLanguages]) === lang
}

/** Each word of a folded text; not numbers. */
const WORDS = /\p{L}+/gu
