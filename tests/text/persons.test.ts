import { describe, expect, it } from 'vitest'
import { isPerson } from '../../src/text/persons.ts'

describe('isPerson', () => {
  it.each([
    'officers',
    'gunman',
    'policewomen',
    'Colombians',
    'detainees',
    'motorist',
    'children',
    'ex-combatants',
  ])('takes "%s" for people', (noun) => {
    expect(isPerson(noun)).toBe(true)
  })

  it.each([
    'tonnes',
    'committees',
    'families',
    'lists',
    'helicopters',
    'specimen',
    'trees',
    'coffee',
    'laboratories',
  ])('does not take "%s" for people', (noun) => {
    expect(isPerson(noun)).toBe(false)
  })
})
