import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { packText } from '../../src/data/pack.ts'

const text = Array.from({ length: 600 }, (_, index) => `line ${index} of “the ferry’s log”\n`).join('')

test('a packed text is one gzip file of it, which browsers unpack too', async () => {
  const packed = packText(text)
  expect(gunzipSync(packed).toString()).toBe(text)
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
  expect(await new Response(stream).text()).toBe(text)
  expect(gunzipSync(packText('')).toString()).toBe('')
})

test('a packed text names no file, no time and no system', () => {
  expect([...packText(text).subarray(3, 8), packText(text)[9]]).toEqual([0, 0, 0, 0, 0, 255])
})
