import { gzipSync } from 'node:zlib'
import { assert, property, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { unpack } from '../../../src/search/engine/gunzip.ts'
import { inflate } from '../../../src/search/engine/inflate.ts'

describe('inflate', () => {
  test('gives back what gzip packed, stored, with fixed codes and with codes of its own', () => {
    for (const level of [0, 1, 9]) {
      for (const text of [
        '',
        'a',
        'grain '.repeat(4000),
        'The harbour of Ríosol took in 10,000 tonnes of grain.',
      ]) {
        expect(Buffer.from(inflate(gzipSync(text, { level }))).toString()).toBe(text)
      }
    }
  })

  test('gives any bytes back', () => {
    assert(
      property(uint8Array({ maxLength: 5000 }), (bytes) => {
        expect(Buffer.compare(Buffer.from(inflate(gzipSync(bytes))), Buffer.from(bytes))).toBe(0)
      }),
    )
  })

  test('refuses bytes that end too soon', () => {
    expect(() => inflate(gzipSync('grain '.repeat(50)).subarray(0, 14))).toThrow('Unexpected')
  })
})

describe('unpack', () => {
  test('refuses what is not packed', async () => {
    await expect(unpack(Uint8Array.from([1, 2, 3]))).rejects.toThrow('expected a gzip member')
  })
})
