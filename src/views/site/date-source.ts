import * as wording from '../../wording/wording.ts'
import type { ArticleEntry } from './entries.ts'

/** Where an article's date comes from: an editor or the saved page states it, the text does, or it is unknown. */
export type DateFrom = 'stated' | 'text' | 'nowhere'

/**
 * The rule of the message that the pipeline leaves when it reads a date from the text; without one, the date was
 * stated.
 */
const readFromText = 'published'

/** Where the date of an article comes from. */
export function findDateFrom({ article, messages }: ArticleEntry): DateFrom {
  if (article.published === null) return 'nowhere'
  return messages.some(({ ruleId }) => ruleId === readFromText) ? 'text' : 'stated'
}

/** Where the date comes from and how certain it is, in words: "stated with the text as approximate". */
export function toDateSource(entry: ArticleEntry): string {
  const words = sourceWords[findDateFrom(entry)]
  const doubt = doubtWords[entry.article.published?.at(-1) ?? '']
  return doubt === undefined ? words : `${words} ${doubt}`
}

const sourceWords: Readonly<Record<DateFrom, string>> = {
  stated: wording.dateSources.stated,
  text: wording.dateSources.text,
  nowhere: wording.dateSources.nowhere,
}

/** By the mark at the end of an EDTF date. */
const doubtWords: Readonly<Record<string, string>> = {
  '~': wording.dateSources.about,
  '?': wording.dateSources.uncertain,
  '%': wording.dateSources.aboutAndUncertain,
}
