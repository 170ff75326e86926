import { describe, expect, it } from 'vitest'
import { toSingular } from '../../src/text/singular.ts'

describe('toSingular', () => {
  it.each([
    ['laboratories', 'laboratory'],
    ['boxes', 'box'],
    ['houses', 'house'],
    ['gunmen', 'gunman'],
    ['knives', 'knife'],
    ['canoes', 'canoe'],
    ['people', 'people'],
  ])('turns %s into %s', (plural, singular) => {
    expect(toSingular(plural)).toBe(singular)
  })

  it.each(['boat', 'virus', 'crisis', 'mass', 'specimen', 'series'])('leaves "%s" alone', (noun) => {
    expect(toSingular(noun)).toBe(noun)
  })
})
