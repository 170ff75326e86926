/** A number expression: the pieces it spans (both inclusive) and what it is worth. */
export type Numeral = {
  readonly first: number
  readonly last: number
  /** A pair for a vague plural: "dozens" is 12 to 120. */
  readonly value: number | readonly [number, number]
  /** "fraction" and "share" ("one in five") are parts of a whole; "vague" are the pairs. */
  readonly form: 'digits' | 'words' | 'fraction' | 'share' | 'vague'
  /** A scale word or letter was applied: "5 billion", "$1.84m". */
  readonly scaled: boolean
  /** The words tell no exact number: "a couple of million". */
  readonly isAbout?: boolean
}
