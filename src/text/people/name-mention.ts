/** A name of a person or body and its place; a title before it is kept apart. */
export type NameMention = {
  readonly paragraph: number
  readonly start: number
  readonly end: number
  /** Without title: "Ana Ruiz", "Ruiz". */
  readonly name: string
  /** Lower case, full word: "senator", "mr", "president"; null when none stands before the name. */
  readonly title: string | null
  /** Inside quotation marks. */
  readonly quoted: boolean
  /** True at the start of a sentence, where it is most likely the subject. */
  readonly opening: boolean
  /** Followed by "'s". */
  readonly genitive: boolean
  /** The word before, lower case: "in", "by"; empty at the start. */
  readonly before: string
  /** Words with a capital before it that are no part of it, "When" in "When Ruiz left"; empty where there are none. */
  readonly prefix: string
  /** What is said of it in apposition, lower case: "a republican from iowa". */
  readonly description: string
  /** Followed by a verb of saying. */
  readonly speaks: boolean
}
