/** Into how many segments the index of up to so many articles is cut: of few articles it is more of all bytes. */
const segments = [
  [2000, 4],
  [6000, 3],
  [Number.POSITIVE_INFINITY, 2],
] as const

/** How far from an even share a segment may begin, as a share of all articles. */
const reach = 0.05

/** The periods with which a segment may begin, the rarest first: those that are far apart stay the nearest for long. */
const periods: readonly ((date: string) => string)[] = [
  (date) => date.slice(0, '2026'.length),
  (date) => `${date.slice(0, '2026'.length)} ${Math.ceil(Number(date.slice(5, 7)) / 3)}`,
  (date) => date.slice(0, '2026-02'.length),
  (date) => date,
]

/**
 * Where segments begin, for the dates of all articles in order of time: each has about as many articles, and begins with
 * a year, a quarter, a month or a day, whichever comes first that is near. So an article that comes in leaves the
 * segments as they were, but for its own.
 */
export function toSegmentStarts(dates: readonly string[]): readonly number[] {
  const [, many] = segments.find(([most]) => dates.length <= most) ?? segments[0]
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
  for (const toPeriod of periods) {
    const start = places.find((place) => toPeriod(dates[place] ?? '') !== toPeriod(dates[place - 1] ?? ''))
    if (start !== undefined) return start
  }
  return toRound(target)
}

/** A place near `limit` that stays the same while some articles come in: many may have one date, or none. */
function toRound(limit: number): number {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(Math.max(1, limit) / 10)))
  return Math.floor(limit / step) * step
}
