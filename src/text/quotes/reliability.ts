import { RELIABILITY } from './speaker-weights.ts'

/** How often decisions of like confidence were right, on labelled articles that the weights were not learned from. */
export type Reliability = {
  /** Confidence, 0 to 1: this much or more, and less than `below`. */
  readonly from: number
  readonly below: number
  /** Number of decisions, and of those that were right. */
  readonly of: number
  readonly right: number
}

/** The least confident first; empty where nothing was counted. */
export const reliability: readonly Reliability[] = RELIABILITY
