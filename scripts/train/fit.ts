/** One choice to learn from: the features of each option, and the indexes of those that are right. */
export type Choice = {
  readonly options: readonly ArrayLike<number>[]
  readonly right: readonly number[]
}

export type FitOptions = {
  /** Number of weights, a power of two. */
  readonly size: number
  readonly epochs: number
  /** Step of the first update of a weight; later ones shrink as AdaGrad says. */
  readonly rate: number
  /** Strength of the pull to zero, per choice. */
  readonly decay: number
}

/**
 * Weights that give the right options of each choice the greatest share of the softmax over its options: stochastic
 * gradient descent with AdaGrad steps, averaged over the second half of the epochs. The same choices give the same
 * weights: their order is drawn from a fixed seed.
 */
export function fit(choices: readonly Choice[], { size, epochs, rate, decay }: FitOptions): Float64Array {
  const last = size - 1
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-6)
  const sums = new Float64Array(size)
  const gradient = new Float64Array(size)
  const touched: number[] = []
  const order = choices.map((_, index) => index)
  const random = toRandom(42)
  const averaged = Math.ceil(epochs / 2)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1))
      const kept = order[index] as number
      order[index] = order[other] as number
      order[other] = kept
    }
    for (const index of order) {
      const { options, right } = choices[index] as Choice
      const scores = options.map((features) => {
        let score = 0
        for (let at = 0; at < features.length; at++)
          score += weights[(features[at] as number) & last] as number
        return score
      })
      const highest = Math.max(...scores)
      const powers = scores.map((score) => Math.exp(score - highest))
      const all = powers.reduce((sum, power) => sum + power, 0)
      const good = right.reduce((sum, one) => sum + (powers[one] as number), 0)
      options.forEach((features, option) => {
        const power = powers[option] as number
        const wanted = right.includes(option) ? power / good : 0
        const slope = power / all - wanted
        if (Math.abs(slope) < 1e-4) return
        for (let at = 0; at < features.length; at++) {
          const bucket = (features[at] as number) & last
          if (gradient[bucket] === 0) touched.push(bucket)
          gradient[bucket] = (gradient[bucket] as number) + slope
        }
      })
      for (const bucket of touched) {
        const step = (gradient[bucket] as number) + decay * (weights[bucket] as number)
        squares[bucket] = (squares[bucket] as number) + step * step
        weights[bucket] = (weights[bucket] as number) - (rate * step) / Math.sqrt(squares[bucket] as number)
        gradient[bucket] = 0
      }
      touched.length = 0
    }
    if (epoch >= epochs - averaged) {
      for (let bucket = 0; bucket < size; bucket++)
        sums[bucket] = (sums[bucket] as number) + (weights[bucket] as number)
    }
  }
  return sums.map((sum) => sum / averaged)
}

/** Weights as signed bytes, and the weight that a byte of 1 stands for; the largest weights are cut where that loses least. */
export function toBytes(weights: Float64Array): { readonly bytes: Int8Array; readonly step: number } {
  const sizes = [...weights].map(Math.abs).sort((a, b) => a - b)
  const step = (sizes[Math.floor(sizes.length * 0.999)] as number) / 127 || 1
  return {
    bytes: Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / step)))),
    step,
  }
}

/** A stream of numbers from 0 up to 1, the same for the same seed (Numerical Recipes' generator). */
function toRandom(seed: number): () => number {
  let state = seed
  return () => (state = (state * 1664525 + 1013904223) % 4294967296) / 4294967296
}
