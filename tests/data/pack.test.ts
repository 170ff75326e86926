import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { packLines } from '../../src/data/pack.ts'

const lines = Array.from({ length: 600 }, (_, index) => `line ${index} of “the ferry’s log”\n`)

test('lines packed in parts are one gzip file of all lines', async () => {
  for (const most of [1000, 20, 7]) {
    const packed = packLines(lines, most)
    expect(gunzipSync(packed).toString()).toBe(lines.join(''))
    // Browsers refuse a file of several members.
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'))
    expect(await new Response(stream).text()).toBe(lines.join(''))
  }
  expect(gunzipSync(packLines([], 20)).toString()).toBe('')
})

test('a line that comes in leaves the packed lines before and long after it as they were', () => {
  const before = Buffer.from(packLines(lines, 20))
  const after = Buffer.from(packLines(lines.toSpliced(40, 0, 'a line between\n'), 20))
  const [start, end] = [before.subarray(10, 200), before.subarray(-200, -8)]
  expect(after.indexOf(start)).toBe(10)
  expect(after.indexOf(end)).toBe(after.length - 200)
})
