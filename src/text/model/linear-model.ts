/**
 * A linear model over hashed features: a feature is a number, its weight stands in the bucket that the number falls
 * into. Features that share a bucket share a weight, so that a few kilobytes serve any number of them.
 */
export type LinearModel = {
  /** One weight a bucket; their number is a power of two. */
  readonly weights: Float64Array
}

// Two odd constants that spread neighbouring numbers over all 32 bits (Knuth's golden ratio; MurmurHash3's finaliser).
const SPREAD = 0x9e3779b1
const FINAL = 0x85ebca6b

/**
 * A model from its weights as base64 of signed bytes; `step` is the weight that a byte of 1 stands for.
 * Throws a RangeError where the number of bytes is no power of two.
 *
 * @example
 *   toModel(btoa('\u0001\u00ff'), 0.5).weights // Float64Array [0.5, -0.5]
 */
export function toModel(base64: string, step: number): LinearModel {
  const bytes = atob(base64)
  if (!Number.isInteger(Math.log2(bytes.length))) throw new RangeError('Expected 2, 4, 8 … weights')
  return { weights: Float64Array.from(bytes, (byte) => ((byte.charCodeAt(0) << 24) >> 24) * step) }
}

/** The sum of the weights of some features, each a number as `toFeature` gives it. */
export function toScore({ weights }: LinearModel, features: ArrayLike<number>): number {
  const last = weights.length - 1
  let score = 0
  for (let index = 0; index < features.length; index++)
    score += weights[(features[index] as number) & last] as number
  return score
}

/**
 * A feature: the number of its template and the values it has there, in order, as one number of 32 bits. The arguments
 * are no list, since one is made for every pair of a quotation and a mention a hundred times.
 *
 * @example
 *   toFeature(1, 2) === toFeature(2, 1) // false
 */
export function toFeature(template: number, a = 0, b = 0, c = 0, d = 0, e = 0): number {
  let hash = Math.imul(template + 1, SPREAD)
  hash = Math.imul((hash ^ (hash >>> 15)) + a + 1, SPREAD)
  hash = Math.imul((hash ^ (hash >>> 15)) + b + 1, SPREAD)
  hash = Math.imul((hash ^ (hash >>> 15)) + c + 1, SPREAD)
  hash = Math.imul((hash ^ (hash >>> 15)) + d + 1, SPREAD)
  hash = Math.imul((hash ^ (hash >>> 15)) + e + 1, SPREAD)
  hash = Math.imul(hash ^ (hash >>> 13), FINAL)
  return hash ^ (hash >>> 16)
}

/** A word as a number, to be a value of a feature. */
export function toWordValue(word: string): number {
  let hash = 0
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), SPREAD)
  return hash ^ (hash >>> 16)
}

/** Shares of 1 for scores: their softmax. */
export function toProbabilities(scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}
