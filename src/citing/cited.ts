/** A place of an article as a citation needs it. What is not known is null or empty, never guessed. */
export type Cited = {
  readonly kind: 'article' | 'paragraph' | 'quotation' | 'figure'
  /** What is cited, word for word; empty for the article. */
  readonly words: string
  /** Who says it; null for a paragraph, a figure, or where nobody could be named. */
  readonly speaker: string | null
  /** Told by the writer without quotation marks. */
  readonly isReported: boolean
  readonly title: string
  /** Of the text itself: nobody for a digest of someone else's report. */
  readonly authors: readonly string[]
  readonly publisher: string | null
  /** In words, with its doubt: "about February 2026"; null when unknown. */
  readonly date: string | null
  /** "2026-02"; null when it is no single day, month or year. */
  readonly machineDate: string | null
  /** The editor's word on what the text is. */
  readonly note: string | null
  /** Absolute, with our anchor and the words to mark. */
  readonly link: string
}
