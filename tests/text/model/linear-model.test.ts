import { expect, test } from 'vitest'
import {
  toFeature,
  toModel,
  toProbabilities,
  toScore,
  toWordValue,
} from '../../../src/text/model/linear-model.ts'

const toBase64 = (...bytes: readonly number[]): string =>
  Buffer.from(Int8Array.from(bytes).buffer).toString('base64')

test('weights come back as signed multiples of their step', () => {
  expect([...toModel(toBase64(1, -1, 127, -127), 0.5).weights]).toEqual([0.5, -0.5, 63.5, -63.5])
  expect(() => toModel(toBase64(1, 2, 3), 1)).toThrow(RangeError)
})

test('a score is the sum of the weights of the buckets that features fall into', () => {
  const model = toModel(toBase64(1, 10, 20, 40), 0.1)
  expect(toScore(model, [1, 2])).toBeCloseTo(3)
  expect(toScore(model, [5, -1])).toBeCloseTo(5)
  expect(toScore(model, [])).toBe(0)
})

test('features differ by template, by value and by the order of values', () => {
  const features = [0, 1, 2, 3].flatMap((template) =>
    [0, 1, 2].flatMap((first) => [0, 1, 2].map((second) => toFeature(template, first, second))),
  )
  expect(new Set(features).size).toBe(features.length)
  expect(toWordValue('said')).not.toBe(toWordValue('sadi'))
})

test('features spread over buckets', () => {
  const buckets = new Set(Array.from({ length: 1000 }, (_, value) => toFeature(3, value) & 1023))
  // By chance 632 of 1,024 buckets are hit.
  expect(buckets.size).toBeGreaterThan(580)
})

test('probabilities sum to one, whatever the size of scores', () => {
  expect(toProbabilities([0, 0])).toEqual([0.5, 0.5])
  const [low, high] = toProbabilities([1000, 1001]) as [number, number]
  expect(high / low).toBeCloseTo(Math.E)
})
