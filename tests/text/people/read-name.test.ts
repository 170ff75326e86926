import { describe, expect, it } from 'vitest'
import { isBodyName } from '../../../src/text/english/names/bodies.ts'
import { isHonour, opensBodies, readTitle } from '../../../src/text/english/names/titles.ts'
import { readName } from '../../../src/text/people/read-name.ts'

describe('readName', () => {
  it.each([
    ['Sen. Ana Ruiz', 'Ana Ruiz', 'senator'],
    ['Ana Ruiz', 'Ana Ruiz', null],
    ['the pilot Ana Ruiz', 'Ana Ruiz', 'pilot'],
    ['Ana Ruiz MP', 'Ana Ruiz', null],
    ['Dame Ana Ruiz DBE', 'Ana Ruiz', 'dame'],
    ['Ana “Anchor” Ruiz', 'Ana Ruiz', null],
    ['Ana "Anchor" Ruiz', 'Ana Ruiz', null],
    ['Ana O’Brien’s', 'Ana O’Brien', null],
    ["Ana Rivers'", 'Ana Rivers', null],
    ['The Harbour Post’s Ana Ruiz', 'Ana Ruiz', null],
    ['Vice President Ana de la Vega', 'Ana de la Vega', 'president'],
    ['then-Mayor Gil', 'Gil', 'mayor'],
    ['Karim al-Hadi', 'Karim al-Hadi', null],
    ['the Ministry of Fisheries', 'Ministry of Fisheries', 'the'],
    ['The Board', 'Board', null],
    ['the Justice Department', 'Justice Department', 'the'],
    ['The Trade and Industry Ministry', 'Trade and Industry Ministry', null],
    ['the Food, Lands and Water Board', 'Food, Lands and Water Board', null],
    ['the Senate and Justice Department', 'Justice Department', 'and'],
    ['Channel 4', 'Channel 4', null],
    ['J. R. Gil Jr.', 'J. R. Gil Jr.', null],
  ])('of "%s" is %s, %s', (words, name, title) => {
    expect(readName(words)).toEqual(name === null ? null : { name, title })
  })

  it.each([
    'the campaign',
    '85%',
    'The Arizona Republican',
    'the Democrats',
    'American',
    'Article 4',
    'Resolution 12',
    'Section 3',
    'Law',
    'The',
    'He',
    'They',
    'We',
    'A',
    '61-year-old',
    '',
  ])('is none in "%s"', (words) => {
    expect(readName(words)).toBeNull()
  })
})

describe('titles', () => {
  it.each([
    ['Sen.', 'senator'],
    ['Rep', 'representative'],
    ['gov.', 'governor'],
    ['Dr.', 'doctor'],
    ['Mayor', 'mayor'],
    ['alcaldesa', 'alcaldesa'],
    ['vp', 'vice'],
    ['Doña', 'doña'],
    ['state', null],
    ['First', null],
    ['Don', null],
    ['Congress', null],
    ['boat', null],
  ])('%s stands for %s', (word, title) => {
    expect(readTitle(word)).toBe(title)
  })

  it('letters behind a name are honours', () => {
    const honours = 'MP MEP MSP TD OBE MBE CBE DBE KBE QC KC MD PhD Esq Esq.'.split(' ')
    expect(honours.filter((word) => !isHonour(word))).toEqual([])
    expect(['mp', 'AP', 'OBEs'].filter(isHonour)).toEqual([])
  })

  it('bodies are known by their last word', () => {
    const bodies = `Harbour Committee|Justice Department|Labour Party|Ferry Union’s|Low Water Inc|Bay University|
      Island Airport|Relief Fund|Rowing Club|High Court|City Council`
    expect(bodies.split('|').filter((body) => !isBodyName(body.trim()))).toEqual([])
    expect(['Justice Gil', 'Committee', 'Harbour Committeeman', 'the party'].filter(isBodyName)).toEqual([])
    expect(['justice', 'general'].filter((word) => !opensBodies(word))).toEqual([])
    expect(opensBodies('mayor')).toBe(false)
  })
})
