import { describe, expect, it } from 'vitest'
import { isPerson } from '../../../../src/text/english/names/persons.ts'

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

  it.each([
    'fishermen grandchildren step-child schoolchild great-grandchild godchildren',
    'harbourmaster headmasters quartermaster postmasters wharfmaster',
    'lobbyists cyclist interviewee evacuees nominees servicewomen salespeople anchorperson',
    'men women wives thieves passersby babies midwives ex-soldiers seniors minor witnesses spies waitresses',
    'Bolivians Koreans Africans Mexicans Chinese Spaniards Israelis Iraqis Iranis Punjabis Pakistanis',
    'Briton Danes Swiss Wayuu Tories Saudi',
  ])('takes all of these for people: %s', (nouns) => {
    expect(nouns.split(' ').filter((noun) => !isPerson(noun))).toEqual([])
  })

  it.each([
    'crew head star model major general master subject regular rehab underage illegal wardog caucasian host mate noble',
    'specimen regimen abdomen acumen talisman ottoman caiman stayman bitumen amen',
    'list checklist shortlist wishlists playlist blacklist whitelist waist fist wrist twists heist mist gist schist',
    'subcommittee guarantees degree pedigree rupees jubilee toffee levees marquee melee chimpanzees frisbee yankees soiree manatee apogee settee',
    'childhood stepchildhood remaster grandmastery colombians anise trees knees humanpeoples',
    'ants ages boats',
  ])('takes none of these for people: %s', (nouns) => {
    expect(nouns.split(' ').filter(isPerson)).toEqual([])
  })
})
