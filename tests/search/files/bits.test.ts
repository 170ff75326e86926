import { array, assert, constantFrom, integer, property, record, string, uniqueArray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openBitReader, openBitWriter } from '../../../src/search/files/bits.ts'
import { readPosting, skipPosting, writePosting } from '../../../src/search/files/postings.ts'
import { readTerms, toAlphabet, writeTerm } from '../../../src/search/files/term-block.ts'

describe('bits', () => {
  test('give any numbers back in the order in which they were written', () => {
    const one = record({
      kind: constantFrom('bits', 'gamma', 'rice'),
      value: integer({ min: 1, max: 60_000 }),
      width: integer({ min: 6, max: 16 }),
    })
    assert(
      property(array(one), (all) => {
        const writer = openBitWriter()
        for (const { kind, value, width } of all) {
          if (kind === 'gamma') writer.gamma(value)
          else if (kind === 'rice') writer.rice(value, width)
          else writer.bits(value, 16)
        }
        const reader = openBitReader(writer.toBytes())
        const read = all.map(({ kind, width }) =>
          kind === 'gamma' ? reader.gamma() : kind === 'rice' ? reader.rice(width) : reader.bits(16),
        )
        expect(read).toEqual(all.map(({ value }) => value))
      }),
    )
  })

  test('that are broken end in an error and are not read for ever', () => {
    expect(() => openBitReader(new Uint8Array(2)).gamma()).toThrow('Unexpected bits')
  })
})

describe('a block of terms', () => {
  test('gives back any terms in order, letters of every script among them', () => {
    const term = string({ minLength: 1, maxLength: 12, unit: 'grapheme' })
    assert(
      property(uniqueArray(term, { minLength: 1, maxLength: 60 }), (all) => {
        const terms = all.toSorted((a, b) => (a < b ? -1 : 1))
        const alphabet = toAlphabet(terms)
        const writer = openBitWriter()
        terms.forEach((one, index) => {
          writeTerm(writer, alphabet, terms[index - 1] ?? '', one)
          writer.gamma(index + 1)
        })
        const filled = new Uint8Array(writer.size() + 16)
        filled.set(writer.toBytes())
        const read: string[] = []
        readTerms(filled, alphabet, (one, { gamma }) => {
          read.push(one)
          return gamma() === read.length
        })
        expect(read).toEqual(terms)
      }),
    )
  })
})

describe('a posting', () => {
  test('gives back places and counts of each field, counted from the start of its segment', () => {
    const list = record({
      places: uniqueArray(integer({ min: 0, max: 299 }), { minLength: 1, maxLength: 300 }),
      most: integer({ min: 1, max: 40 }),
    })
    assert(
      property(
        array(list, { minLength: 1, maxLength: 4 }),
        integer({ min: 0, max: 9000 }),
        (lists, start) => {
          const fields = lists.map(({ places, most }) =>
            places.toSorted((a, b) => a - b).flatMap((place) => [place, 1 + (place % most)]),
          )
          const writer = openBitWriter()
          writePosting(writer, fields, 300)
          writer.gamma(77)
          const reader = openBitReader(writer.toBytes())
          const read = readPosting(reader, { start, span: 300 })
          expect(reader.gamma()).toBe(77)
          const flat = read
            .slice(0, fields.length)
            .map((field) =>
              Array.from(field?.places ?? [], (place, index) => [place - start, field?.counts[index]]).flat(),
            )
          expect(flat).toEqual(fields)
          const passed = openBitReader(writer.toBytes())
          expect(skipPosting(passed, { start, span: 300 })).toBe(
            Math.max(...lists.map((one) => one.places.length)),
          )
          expect(passed.gamma()).toBe(77)
        },
      ),
    )
  })
})
