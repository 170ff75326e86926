/** Of a corpus of so many articles the index is cut into more segments: it is more of all bytes there. */
const fewFrom = 5000
const manySegments = 3
const fewSegments = 2

/** How far from an even share a segment may begin, as a share of all articles. */
const reach = 0.1

/**
 * Where segments begin, for the dates of all articles in order of time: each has about as many articles, and begins
 * with the month nearest to that, or with a day where no month is near. So an article that comes in leaves the
 * segments as they were, but for its own.
 */
export function toSegmentStarts(dates: readonly string[]): readonly number[] {
  const many = dates.length < fewFrom ? manySegments : fewSegments
  const starts = Array.from({ length: many }, (_, index) =>
    index === 0 ? 0 : findStart(dates, Math.floor((index * dates.length) / many)),
  )
  return [...new Set(starts)]
}

function findStart(dates: readonly string[], target: number): number {
  const far = Math.ceil(dates.length * reach)
  const places = Array.from({ length: 2 * far + 1 }, (_, index) => target - far + index)
    .filter((place) => place > 0 && place < dates.length)
    .toSorted((a, b) => Math.abs(a - target) - Math.abs(b - target))
  const findPeriod = (length: number): number | undefined =>
    places.find((place) => dates[place]?.slice(0, length) !== dates[place - 1]?.slice(0, length))
  return findPeriod('2026-02'.length) ?? findPeriod('2026-02-25'.length) ?? toRound(target)
}

/** A place near `limit` that stays the same while some articles come in: many may have one date, or none. */
function toRound(limit: number): number {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(Math.max(1, limit) / 10)))
  return Math.floor(limit / step) * step
}
