import { describe, expect, test } from 'vitest'
import { mapping, toDocuments, typesenseSchema } from '../../src/search/export.ts'
import { records } from './library.ts'

const documents = records.flatMap((record) => toDocuments(record, null))

describe('toDocuments', () => {
  test('gives every quotation, figure and paragraph, each with an id of its own that is its link', () => {
    const many = records.reduce(
      (sum, { quotes, figures, paragraphs }) => sum + quotes.length + figures.length + paragraphs.length,
      0,
    )
    expect(documents).toHaveLength(many)
    expect(new Set(documents.map(({ id }) => id)).size).toBe(many)
    for (const { id, link } of documents) expect(link).toBe(id)
  })

  test('gives a quotation its speaker and sentence, a figure its value and unit', () => {
    expect(documents.find(({ id }) => id.endsWith('#q-harbour-0'))).toMatchObject({
      speaker: 'ana-penalver',
      published: '2026-02-25',
      topics: ['trade'],
    })
    expect(documents.find(({ id }) => id.endsWith('#f-harbour-1'))).toMatchObject({
      values: [1_370_000],
      unit: 'USD',
      speakerName: 'Ana Peñalver',
    })
  })

  test('has no field that the mapping or the schema lacks', () => {
    const names = new Set(documents.flatMap((document) => Object.keys(document)))
    for (const name of names) expect(Object.keys(mapping.mappings.properties)).toContain(name)
    const fields = ['id', ...typesenseSchema.fields.map((field) => field.name)]
    for (const name of names) expect(fields).toContain(name)
  })

  test('links to the site where it has an address', () => {
    const [first] = records.flatMap((record) => toDocuments(record, 'https://example.org/reader/'))
    expect(first?.link).toMatch(/^https:\/\/example\.org\/reader\/articles\//)
  })
})
