/** A table to look up words of a text in; unlike in a plain object, "constructor" is there only when it is listed. */
export function toTable<Value>(rows: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.assign(Object.create(null) as Record<string, Value>, rows)
}

/** The words of a list that is written as a text: "to  from" → to, from. */
export function toWordList(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}

/** The same as a set. */
export function toWordSet(list: string): ReadonlySet<string> {
  return new Set(toWordList(list))
}

/** A part of a pattern that matches any of some words: oar, sail → "(?:oar|sail)". */
export function toAnyOf(words: readonly string[]): string {
  return `(?:${words.join('|')})`
}
