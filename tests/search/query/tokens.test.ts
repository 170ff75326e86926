import { assert, constantFrom, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSearchTokens, toTerms } from '../../../src/search/query/tokens.ts'

describe('findSearchTokens', () => {
  test('leaves a plain lower-case word as it is', () => {
    expect(findSearchTokens('grain')).toEqual([
      { start: 0, end: 5, word: 'grain', terms: ['grain'], compound: false },
    ])
  })

  test.each([
    ['$1.37m', ['$1.37m', '1.37m', '1.37']],
    ['10,000', ['10000']],
    ['5%', ['5%', '5']],
    ['2.5%', ['2.5%', '2.5']],
    ['£3bn', ['£3bn', '3bn', '3']],
    ['M-19', ['m19', 'm', '19']],
    ['1990s', ['1990s', '1990']],
    ['2025-05', ['2025-05', '2025', '05']],
    ['1,37', ['1,37']],
    ['0', ['0']],
  ])('keeps %s whole and findable by its parts', (text, terms) => {
    expect(toTerms(text)).toEqual(terms)
  })

  test.each([
    ['Ñandú', ['nandu']],
    ['GÜELL', ['guell']],
    ['U.S.', ['us']],
    ['left-wing', ['leftwing', 'left', 'wing']],
    ['the mayor’s', ['the', 'mayor']],
    ["don't", ['dont']],
  ])('folds case, accents and joining marks of %s', (text, terms) => {
    expect(toTerms(text)).toEqual(terms)
  })

  test('ends a number before the point or comma of its sentence', () => {
    expect(toTerms('In 2025, it fell to 5.')).toEqual(['in', '2025', 'it', 'fell', 'to', '5'])
  })

  test('does not join what a dash keeps apart', () => {
    expect(toTerms('2016–2020')).toEqual(['2016', '2020'])
    expect(toTerms('roads - villages')).toEqual(['roads', 'villages'])
  })

  test('has offsets that cut the token out of the text, and no letter or digit outside a token', () => {
    assert(
      property(string({ unit: constantFrom(...'aÑü9$%., -’"1mS') }), (typed) => {
        const text = typed.normalize('NFC')
        const tokens = findSearchTokens(text)
        const rest = tokens.reduceRight(
          (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
          text,
        )
        expect(rest).not.toMatch(/[\p{L}\p{N}]/u)
        for (const { start, end, terms } of tokens) {
          expect(end).toBeGreaterThan(start)
          expect(terms.every((term) => term !== '')).toBe(true)
        }
      }),
    )
  })
})

describe('toTerms', () => {
  test.each([
    ["mayor's plan", ['mayor', 'plan']],
    ["don't", ['dont']],
    ['10,00', ['10,00']],
    ['1,000,000.5', ['1000000.5']],
    ['12,3456', ['12,3456']],
    ['on 2016–2020', ['on', '2016', '2020']],
    ['well-known-man', ['wellknownman', 'well', 'known', 'man']],
    ['a - b', ['a', 'b']],
    ['U.S.A. is', ['usa', 'is']],
    ['€2.5bn%', ['€2.5bn%', '2.5bn%', '2.5']],
    ['Ægir Œuvre Straße Łódź Søren', ['aegir', 'oeuvre', 'strasse', 'lodz', 'soren']],
  ] as const)('of "%s"', (text, terms) => {
    expect(toTerms(text)).toEqual(terms)
  })
})
