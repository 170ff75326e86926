import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { packLines } from '../../src/data/pack.ts'

const lines = Array.from({ length: 600 }, (_, index) => `line ${index} of “the ferry’s log”\n`)

test('packed lines are one gzip file of them, which browsers unpack too', async () => {
  const packed = packLines(lines)
  expect(gunzipSync(packed).toString()).toBe(lines.join(''))
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
  expect(await new Response(stream).text()).toBe(lines.join(''))
  expect(gunzipSync(packLines([])).toString()).toBe('')
})

test('a packed file names no file, no time and no system', () => {
  expect([...packLines(lines).subarray(3, 8), packLines(lines)[9]]).toEqual([0, 0, 0, 0, 0, 255])
})
