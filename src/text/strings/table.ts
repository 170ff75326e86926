/** A table that is looked up by words of a text: "constructor" is in none that does not list it. */
export function toTable<Value>(rows: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.assign(Object.create(null) as Record<string, Value>, rows)
}
