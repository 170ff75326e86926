import type { Draft } from './figures/draft/drafts.ts'

/** Two figures of one size stand in a list: "63 cents …, 61 a year before" do, "20 seats, 1,200 in all" do not. */
export function isParallel(one: Draft, other: Draft): boolean {
  const [a, b] = [one.value, other.value].map((value) =>
    Math.abs(typeof value === 'number' ? value : value[0]),
  )
  if (a === undefined || b === undefined || a === 0 || b === 0) return false
  return a / b < 5 && b / a < 5
}
