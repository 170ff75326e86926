/** Shares that a model gives, rising, and how often it was right where it gave them. */
export type Points = readonly (readonly [share: number, right: number])[]

/** How often a decision with a share is right: between the points that were counted; the nearest one outside of them. */
export function toCalibrated(points: Points, share: number): number {
  const next = points.findIndex(([at]) => at >= share)
  const [after, high] = points[next < 0 ? points.length - 1 : next] as Points[number]
  const [before, low] = points[Math.max(0, (next < 0 ? points.length : next) - 1)] as Points[number]
  return after === before ? high : low + ((high - low) * (share - before)) / (after - before)
}
