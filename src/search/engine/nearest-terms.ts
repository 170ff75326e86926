import { distance } from 'fastest-levenshtein'
import { type Kept, openKept } from './last-used.ts'
import type { Near, Shelf } from './shelf.ts'

/** What was found lately, by word: the same wrong word is asked about with each letter typed after it. */
const keeps = new WeakMap<Shelf, Kept<readonly Near[]>>()

/** As `findNearest` finds them. */
export function loadNearest(shelf: Shelf, term: string): Promise<readonly Near[]> {
  const keep = keeps.get(shelf) ?? openKept(mostKept)
  keeps.set(shelf, keep)
  return keep(term, () => findNearest(shelf, term))
}

const mostKept = 50

/** Up to three known words nearest to a term within two changes (one for short terms), then the most frequent. */
async function findNearest(shelf: Shelf, term: string): Promise<readonly Near[]> {
  if (/\d/.test(term) || term.length < 3) return []
  const reach = term.length < 5 ? 1 : 2
  const near = (await shelf.findHalves(term))
    .map((one) => ({ ...one, far: toDistance(one.term, term) }))
    .filter(({ far }) => far <= reach)
    .toSorted((a, b) => a.far - b.far || b.count - a.count)
  return near.filter(({ far }) => far === near[0]?.far).slice(0, 3)
}

/** Levenshtein's, where two letters that changed places are one change. */
function toDistance(one: string, other: string): number {
  const far = distance(one, other)
  if (far !== 2 || one.length !== other.length) return far
  const first = [...one].findIndex((letter, place) => letter !== other[place])
  const isSwapped = one[first] === other[first + 1] && one[first + 1] === other[first]
  return isSwapped && one.slice(first + 2) === other.slice(first + 2) ? 1 : 2
}
