import { describe, expect, it } from 'vitest'
import { toSingular } from '../../../src/text/english/noun-number.ts'

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

  it('knows the nouns whose plural follows no rule', () => {
    const pairs = `men=man women=woman children=child feet=foot teeth=tooth mice=mouse lives=life wives=wife
      thieves=thief leaves=leaf halves=half loaves=loaf shelves=shelf wolves=wolf calves=calf
      criteria=criterion phenomena=phenomenon crises=crisis analyses=analysis bases=base
      theses=thesis barracks=barracks headquarters=headquarters means=means crossroads=crossroads
      species=species aircraft=aircraft troops=troop movies=movie ties=tie pies=pie cookies=cookie
      zombies=zombie calories=calorie goalies=goalie shoes=shoe toes=toe foes=foe hoes=hoe
      buses=bus gases=gas causes=cause cases=case news=news axes=axe caches=cache`
    for (const pair of pairs.split(/\s+/)) {
      const [plural, singular] = pair.split('=')
      expect(toSingular(plural as string)).toBe(singular)
    }
  })

  it.each([
    'churches=church dishes=dish boxes=box classes=class heroes=hero',
    'policemen=policeman servicewomen=servicewoman guns=gun GUNS=gun berries=berry',
    'regimen=regimen abdomen=abdomen gas=gas bus=bus acumen=acumen omen=omen bitumen=bitumen',
  ])('goes by rules: %s', (pairs) => {
    for (const pair of pairs.split(' ')) {
      const [noun, singular] = pair.split('=')
      expect(toSingular(noun as string)).toBe(singular)
    }
  })
})
