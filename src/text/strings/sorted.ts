/**
 * The index of the first item of a sorted list that is not before a place, found in steps that grow with the logarithm of
 * its length: of [2, 4, 9] and `item < 4` it is 1. The length where all are before it.
 */
export function findFirstFrom<Item>(sorted: readonly Item[], isBefore: (item: Item) => boolean): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = Math.floor((from + to) / 2)
    if (isBefore(sorted[middle] as Item)) from = middle + 1
    else to = middle
  }
  return from
}
