import { describe, expect, test } from 'vitest'
import { toIndexTerms, toLookups, toStem } from '../../../src/search/query/stems.ts'

describe('toStem', () => {
  test.each([
    ['the forms of a verb and its noun', 'resign resigns resigned resigning resignation'],
    ['a crop', 'cultivated cultivating cultivation'],
    ['a seizure', 'seize seized seizures'],
    ['closing', 'close closed closures'],
    ['making', 'produce produced production'],
    ['deciding', 'decide decided decision decisions'],
    ['entering by force', 'invade invaded invasion'],
    ['letting in', 'admit admitted admission'],
    ['work', 'labour labor labours labored'],
    ['a harbour', 'harbour harbor harbours'],
    ['keeping off', 'defence defense'],
    ['a stage', 'theatre theater theatres'],
    ['length', 'metre meter metres'],
    ['putting in order', 'organise organize organised organizing'],
    ['taking apart', 'analyse analyze analysed'],
    ['a list', 'catalogue catalog catalogues'],
    ['a plan', 'programme program programmes'],
    ['a road', 'travelled traveled travelling'],
  ])('is one for %s', (_, words) => {
    expect(new Set(words.split(' ').map(toStem)).size).toBe(1)
  })

  test.each([
    'four for',
    'hour hor',
    'our or',
    'tour tor',
    'commission commit',
    'passion pass',
    'measure mease',
    'pressure press',
    'general generate',
    'news new',
    'entire entier',
    'fact faction',
    'pension pend',
    'mission mit',
    'acre acer',
  ])('keeps apart %s', (pair) => {
    const [one = '', other = ''] = pair.split(' ')
    expect(toStem(one)).not.toBe(toStem(other))
  })

  test.each(['m19', '1990s', 'us', '$5', 'москва', '2.5%', 'eln'])('leaves %s as it is', (word) => {
    expect(toStem(word)).toBe(word)
  })
})

test.each([
  'labours=labors laboured=labored labouring=laboring labourer=laborer labourers=laborers honourable=honorable',
  'honourably=honorably colourful=colorful colourfully=colorfully colourless=colorless savoury=savory',
  'neighbourhood=neighborhood neighbourhoods=neighborhoods favourite=favorite favourites=favorites',
  'organise=organize organises=organizes organised=organized organising=organizing organiser=organizer',
  'organisers=organizers organisation=organization organisations=organizations organisational=organizational',
  'analyse=analyze analysed=analyzed paralysing=paralyzing',
  'centre=center centres=centers theatre=theater fibre=fiber sabres=sabers metre=meter',
  'defence=defense defences=defenses defenceless=defenseless offence=offense licenced=licensed',
  'catalogue=catalog catalogues=catalogs dialogue=dialog programme=program programmes=programs kilogrammes=kilograms',
  'seizure=seize seizures=seize closure=close exposure=expose exposures=expose erasure=erase',
  'production=produce productions=produce reduction=reduce introduction=introduce',
  'decision=decide decisions=decide collision=collide division=divide invasion=invade evasion=evade',
  'explosion=explode erosion=erode corrosion=corrode expansion=expand suspension=suspend extension=extend pretension=pretend',
  'admission=admit permission=permit submission=submit transmission=transmit emissions=emit',
])('British and American, noun and verb are one: %s', (pairs) => {
  const stems = pairs.split(' ').map((pair) => pair.split('='))
  expect(stems.filter(([one = '', other = '']) => toStem(one) !== toStem(other))).toEqual([])
})

test('a word is in the index as it is and by its stem, and looked up by both', () => {
  expect(toIndexTerms('seizures')).toEqual(['seizures', 'seiz!'])
  expect(toIndexTerms('harbor')).toBe('harbor')
  expect(toLookups('harbours')).toEqual(['harbours', 'harbor', 'harbor!'])
  expect(toLookups('harbor')).toEqual(['harbor', 'harbor!'])
  expect(toLookups('m19')).toEqual(['m19'])
})
