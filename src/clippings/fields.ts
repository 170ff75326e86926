/** Checks of what comes from outside: a file that a reader chose, or what a browser has kept. */

/** For each field whether a value may stand in it. */
export type Fields<Whole> = { readonly [Name in keyof Whole]-?: (value: unknown) => boolean }

/** The first field whose value may not stand in it; null where all may. "" for what is no object at all. */
export function misses<Whole>(value: unknown, fields: Fields<Whole>): string | null {
  if (!isObject(value)) return ''
  const names = Object.keys(fields) as (keyof Whole & string)[]
  return names.find((name) => !fields[name](value[name])) ?? null
}

/** True for an object, a list among them. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** A longer text is no text of an article. */
const mostCharacters = 200_000

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= mostCharacters
}

export function isTextOrNull(value: unknown): boolean {
  return value === null || isText(value)
}

export function isFlag(value: unknown): boolean {
  return typeof value === 'boolean'
}

/** A check of lists by a check of what stands in them. */
export function isListOf(isItem: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => Array.isArray(value) && value.every(isItem)
}
