import * as wording from '../../wording/wording.ts'
import type { ArticleEntry } from './entries.ts'

/** Where an article's date comes from: what an editor or the saved page states, the words of the text, nowhere. */
export type DateFrom = 'stated' | 'text' | 'nowhere'

/** What the pipeline says when it reads a date from the text; a date without such a word is stated. */
const readFromText = 'published'

export function findDateFrom({ article, messages }: ArticleEntry): DateFrom {
  if (article.published === null) return 'nowhere'
  return messages.some(({ ruleId }) => ruleId === readFromText) ? 'text' : 'stated'
}

/** How sure an article's date is, in words: "stated with the text, as about this time". */
export function toDateSource(entry: ArticleEntry): string {
  const words = sourceWords[findDateFrom(entry)]
  const doubt = doubtWords[entry.article.published?.at(-1) ?? '']
  return doubt === undefined ? words : `${words}, ${doubt}`
}

const sourceWords: Readonly<Record<DateFrom, string>> = {
  stated: wording.dateSources.stated,
  text: wording.dateSources.text,
  nowhere: wording.dateSources.nowhere,
}

/** By the mark an EDTF date ends in. */
const doubtWords: Readonly<Record<string, string>> = {
  '~': wording.dateSources.about,
  '?': wording.dateSources.uncertain,
  '%': wording.dateSources.aboutAndUncertain,
}
