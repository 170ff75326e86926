/** What a citation says of a place in an article. Unknown fields are null or empty, never guessed. */
export type Cited = {
  readonly kind: 'article' | 'paragraph' | 'quotation' | 'figure'
  /** The cited words, verbatim; "" for the article. */
  readonly words: string
  /** The speaker; null for a paragraph, for a figure, or where nobody is identified. */
  readonly speaker: string | null
  /** True for reported speech, without quotation marks. */
  readonly isReported: boolean
  readonly title: string
  /** Authors of the text itself; none for a digest of another outlet's report. */
  readonly authors: readonly string[]
  readonly publisher: string | null
  /** The date in words, including doubt: "about February 2026"; null when unknown. */
  readonly date: string | null
  /** "2026-02"; null unless it is a single day, month or year. */
  readonly machineDate: string | null
  /** The editor's note on what the text is. */
  readonly note: string | null
  /** Absolute, with the anchor and the words to highlight. */
  readonly link: string
}
