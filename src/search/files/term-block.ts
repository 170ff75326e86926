/** The articles that have a term, as MiniSearch has them: by field of the index how often it stands in which. */
export type Postings = Readonly<Record<string, Readonly<Record<string, number>>>>

/**
 * A term as a block of JSON has it: then for each field that has it the field's number and a list: steps from one
 * article to the next, and after one that has the term more than once, how often, below zero.
 */
export type PackedEntry = readonly [term: string, ...fields: (number | readonly number[])[]]

/** Packs what `readEntry` reads; articles count from the first of their segment. */
export function packEntry(term: string, postings: Postings): PackedEntry {
  return [
    term,
    ...Object.entries(postings).flatMap(([field, articles]) => {
      let last = 0
      const steps = Object.entries(articles).flatMap(([key, count]) => {
        const step = Number(key) - last
        last += step
        return count === 1 ? [step] : [step, -count]
      })
      return [Number(field), steps]
    }),
  ]
}

/** The postings of an entry, for a segment that begins with article `start`; those of other segments are added to. */
export function readEntry(
  [, ...fields]: PackedEntry,
  start: number,
  added: Record<string, Record<string, number>> = {},
): Postings {
  for (let index = 0; index < fields.length; index += 2) {
    const articles = (added[String(fields[index])] ??= {})
    let place = start
    for (const step of fields[index + 1] as readonly number[]) {
      if (step < 0) articles[place] = -step
      else articles[(place += step)] = 1
    }
  }
  return added
}
