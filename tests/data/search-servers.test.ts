import { describe, expect, test } from 'vitest'
import {
  type Judgement,
  mapping,
  toBulkLines,
  toDocuments,
  toImportLine,
  typesenseSchema,
} from '../../src/data/search-servers.ts'
import { records } from '../search/library.ts'

const judgements = new Map<string, Judgement>([
  ['q-harbour-0', { confidence: 0.9349, candidates: [] }],
  [
    'q-budget-0',
    {
      confidence: null,
      candidates: [
        { mention: 'A docker', probability: 0.4 },
        { mention: 'the treasury', probability: 0.3 },
      ],
    },
  ],
])
const documents = records.flatMap((record) => toDocuments(record, null, judgements))

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

  test('gives a quotation its confidence, and where it is open who may speak', () => {
    const find = (id: string) => documents.find((document) => document.id.endsWith(id))
    expect(find('#q-harbour-0')).toMatchObject({ confidence: 0.93 })
    expect(find('#q-harbour-0')).not.toHaveProperty('candidates')
    expect(find('#q-budget-0')).toMatchObject({ candidates: ['A docker', 'the treasury'] })
    expect(find('#q-budget-0')).not.toHaveProperty('confidence')
    expect(find('#q-cities-0')).not.toHaveProperty('confidence')
  })

  test('has no field that the mapping or the schema lacks', () => {
    const names = new Set(documents.flatMap((document) => Object.keys(document)))
    for (const name of names) expect(Object.keys(mapping.mappings.properties)).toContain(name)
    const fields = ['id', ...typesenseSchema.fields.map((field) => field.name)]
    for (const name of names) expect(fields).toContain(name)
  })

  test('links to the site where it has an address', () => {
    const [first] = records.flatMap((record) =>
      toDocuments(record, 'https://example.org/reader/', judgements),
    )
    expect(first?.link).toMatch(/^https:\/\/example\.org\/reader\/articles\//)
  })

  test('names the paragraph that a quotation or figure stands in', () => {
    const paragraphs = new Set(documents.filter(({ kind }) => kind === 'paragraph').map(({ id }) => id))
    for (const { kind, paragraph } of documents)
      if (kind !== 'paragraph') expect(paragraphs).toContain(paragraph)
  })

  test('has values of the types that the mapping and the schema name', () => {
    const mapped: Readonly<Record<string, { readonly type: string }>> = mapping.mappings.properties
    const isOf: Readonly<Record<string, (value: unknown) => boolean>> = {
      keyword: (value) =>
        typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string')),
      text: (value) => [value].flat().every((one) => typeof one === 'string'),
      float: (value) => Number.isFinite(value),
      boolean: (value) => typeof value === 'boolean',
      double: (value) => Array.isArray(value) && value.every((one) => Number.isFinite(one)),
      date: (value) => typeof value === 'string' && /^\d{4}(?:-\d\d){0,2}$/.test(value),
      string: (value) => typeof value === 'string',
      'string[]': (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
      'float[]': (value) => Array.isArray(value) && value.every((one) => Number.isFinite(one)),
      bool: (value) => typeof value === 'boolean',
    }
    for (const document of documents) {
      for (const [name, value] of Object.entries(document)) {
        expect([name, isOf[mapped[name]?.type ?? '']?.(value)]).toEqual([name, true])
        const field = typesenseSchema.fields.find((one) => one.name === name)
        if (field) expect([name, isOf[field.type]?.(value)]).toEqual([name, true])
      }
      // What the schema does not call optional is there.
      for (const field of typesenseSchema.fields)
        if (!('optional' in field)) expect(document).toHaveProperty(field.name)
    }
  })
})

describe('the lines of the files', () => {
  test('are pairs of an action and a document for the bulk interface, whatever stands in a text', () => {
    const odd = documents.map((document) => ({ ...document, text: `${document.text}\n"\u2028"` }))
    const lines = odd.map(toBulkLines).join('').split('\n')
    expect(lines.pop()).toBe('')
    expect(lines).toHaveLength(odd.length * 2)
    odd.forEach((document, index) => {
      expect(JSON.parse(lines[index * 2] ?? '')).toEqual({ index: { _id: document.id } })
      expect(JSON.parse(lines[index * 2 + 1] ?? '')).toEqual(document)
    })
  })

  test('are one document each for Typesense, whose id is that of the site', () => {
    const lines = documents.map(toImportLine).join('').trimEnd().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(
      documents.map(({ id }) => id),
    )
  })
})
