import { describe, expect, it } from 'vitest'
import { readFigures } from '../../reading.ts'

const things = (text: string): readonly (string | null)[] => readFigures(text).map(({ of }) => of)

describe('what a figure measures', () => {
  it.each([
    ['All of the 14 tonnes of copper wire is new.', ['copper wire']],
    ['Potential catches surged by 45 percent.', ['Potential catches']],
    ['Catches jumped 17 percent to 4,100 tonnes.', ['Catches', 'Catches']],
    ['The board reported a 10 percent drop in fares.', ['fares']],
    ['A ticket costs between 5 and 9 euros.', ['ticket']],
    ['The fine of 40 euros was paid.', ['fine']],
    ['The price is the equivalent of 70 kg of salt.', ['salt']],
    ['The board saw an average of 30 boats.', ['boats (board)']],
    ['A crate holds 12 lamps whilst a pallet holds 90.', ['lamps (crate)', 'lamps']],
    ['A loss of 70 cents a share came first.', ['loss']],
    ['Fares rose to 12 dollars, up from 9 dollars.', ['Fares', 'Fares']],
    ['Dividend six cents vs four cents.', ['Dividend', 'Dividend']],
    ['The Vela 40 is up about 15 percent.', ['Vela 40']],
    ['The 500-page report was late.', ['report']],
    ['A 12-storey tower burnt.', ['tower']],
  ])('stands behind it or is its subject: %s', (text, expected) => {
    expect(things(text)).toEqual(expected)
  })

  it('is the people counted, by the noun the text gives them', () => {
    expect(things('The army sent 14 police officers and six soldiers.')).toEqual([
      'police officers (army)',
      'soldiers (army)',
    ])
  })

  it('has whose it is in brackets only where a verb takes the counted things', () => {
    expect(things('The league counted 30 ballots.')).toEqual(['ballots (league)'])
    expect(things('The league met, and nine letters came.')).toEqual([null])
    expect(things('The old dog was saved by eight sailors.')).toEqual(['sailors'])
    expect(things('Many were hurt in raids at two mills.')).toEqual([null])
  })

  it.each([
    ['The crew unloaded 14 tonnes of copper wire.', ['copper wire (crew)']],
    ['The mill posted a loss of 70 cents.', ['loss (mill)']],
    ['The ship sailed at a speed of 15 knots.', ['speed (ship)']],
    ['It raised its output to 14 tonnes of salt.', ['salt (output)']],
    ['The state spent 40 million euros on clinics.', ['clinics (state)']],
  ])('has whose a measured thing is in brackets: %s', (text, expected) => {
    expect(things(text)).toEqual(expected)
  })

  it('does not give a thing to who only tells of it', () => {
    expect(things('The board reported 14 tonnes of salt.')).toEqual(['salt'])
  })

  it.each([
    ['Some 14 members of the coast guard were killed.', ['members of the coast guard killed']],
    ['The storm left nine sailors dead.', ['sailors dead (storm)']],
    ['In total 740 tonnes of salt were seized.', ['salt seized']],
    ['The list names 900 people who have been missing.', ['people who have been missing']],
  ])('keeps what befell the counted and what tells them apart: %s', (text, expected) => {
    expect(things(text)).toEqual(expected)
  })

  it.each([
    ['The council has six months to draft a charter.', ['charter (council)']],
    ['The board must gather letters within six months.', ['letters']],
    ['The crime is punished with 14 years in prison.', ['prison (crime)']],
    ['A reward of 4 million euros for his capture was set.', ['reward for his capture']],
    ['They set a duty of 5 percent on flax.', ['duty on flax']],
  ])('is what time and money are for: %s', (text, expected) => {
    expect(things(text)).toEqual(expected)
  })

  it('is what a pronoun stands for, in its sentence or the one before', () => {
    expect(things('The mill said it lost 4 percent.')).toEqual(['mill'])
    expect(things('The mill closed. It had lost 4 percent.')).toEqual(['mill'])
    expect(things('The shares jumped when they were at 4 percent.')).toEqual(['shares'])
  })

  it('is what “which” stands for, past a name in apposition', () => {
    expect(things('The package for the captain, Ana Ruiz, which was worth 4 million euros, grew.')).toEqual([
      'package for the captain',
    ])
    expect(things('They own nine boats, half of which leak.')).toEqual([null, 'boats'])
  })

  it('is the second thing where its verb is left out', () => {
    expect(things('Rents rose 12 percent and wages nine percent.')).toEqual(['Rents', 'wages'])
  })

  it('has what counted things make up in brackets', () => {
    expect(things('It was a run of seven games.')).toEqual(['games (run)'])
  })

  it.each([
    // a noun phrase goes on behind an owner, and a compound up to its noun
    ["The harbour's remaining 29-day winter season is short.", ['winter season']],
    ["The country mines 67% of the world's total.", ["world's total"]],
    [
      'They face a 40 euro refit of the 44-year-old sea club.',
      ['refit of the 44-year-old sea club', 'sea club'],
    ],
    ['The profit of Acme Inc. fell 4 percent.', ['profit of Acme Inc.']],
    ['The St. Clair mill lost 40 million euros.', ['St. Clair mill']],
    ['He works for Acme Co. It has 40 boats.', ['boats (Acme Co)']],
    ['The firm gives six weeks of paid leave.', ['paid leave']],
    ['The talk was only half the story.', ['story']],
    // and it ends where another begins
    ['The mayor gave it time the press spent 30 euros on.', ['press']],
    ['The board saw the meetings Ruiz had with 40 donors.', ['donors (Ruiz)']],
  ])('is a whole noun phrase: %s', (text, expected) => {
    expect(things(text)).toEqual(expected)
  })

  it.each([
    ['The deal, signed in May, is worth 40 million euros.', ['deal']],
    ['In May, the town paid 40 million euros.', ['town']],
    ['The reeds covered 2,300 hectares, the Water Office said, up 13 percent.', ['reeds', 'reeds']],
    ['Shares in Vela Fund (VLA) were down 68p.', ['Shares in Vela Fund']],
    ['Growth across Peru slowed to 4 percent.', ['Growth']],
    ['Ships that carry salt cost 40 million euros.', ['Ships']],
    ['The firm that sells boats costing 40 euros sank.', ['boats']],
    ['People living near the mill lost 40 euros.', ['People']],
    ['They hope the price will fall 4 percent.', ['price']],
    ['Prices range from 40 to 90 euros.', ['Prices']],
  ])('is the subject of the right clause: %s', (text, expected) => {
    expect(things(text)).toEqual(expected)
  })

  it.each([
    ['They set out on a seven-year, 2 billion-mile trip.', ['trip', 'trip']],
    ['The mayor cut spending 12 percent.', ['spending (mayor)']],
    ['The plan cost the state 3 billion.', ['plan']],
    ['The port handled 14 percent more cargo than Vigo.', ['cargo (port)']],
    ['Rents are 12 percent higher than in May.', ['Rents']],
    ['Ruiz leads Vela by 9 points.', ['Ruiz']],
    ['Ruiz leads Vela, 52 percent to 37 percent.', ['Ruiz', 'Vela']],
    ['Rents rose from 52 percent to 57 percent of pay.', ['Rents', 'Rents']],
    ['Ruiz passed the $394,000 raised by Vela.', ['Vela']],
    ['He won 83% of voters under 30.', ['voters', 'voters']],
  ])('is what the figure is said of: %s', (text, expected) => {
    expect(things(text)).toEqual(expected)
  })

  it.each([
    ['They were hopeful that things would turn by the next two.'],
    ['He will need much of the next four years.'],
    ['He fell short of the 1,237 needed.'],
    ['They met over the course of 48 hours.'],
    ['Ruiz said 17-year-olds who sail may vote.'],
  ])('is null where nothing fits: %s', (text) => {
    expect(things(text)).toEqual([null])
  })

  it('gives nothing to who only tells of it, and to nobody what a clause aside took', () => {
    expect(things('The board said 12 captains had come.')).toEqual(['captains'])
    expect(things('The army found 12 captains.')).toEqual(['captains (army)'])
    expect(things('The son of one mayor came.')).toEqual(['mayor'])
    expect(things('They know a way to clean the bay while saving 12 captains.')).toEqual(['captains'])
    expect(things('LIMA (AP) — Ana Ruiz won in Peru, which she led for eight years.')).toEqual(['Ana Ruiz'])
  })

  it('is null for a time when something happens', () => {
    expect(things('The committee will meet within six months.')).toEqual([null])
    expect(things('The miller came back two years later.')).toEqual([null])
  })

  it('is what lasts where that stands in front of a time', () => {
    expect(things('It led to a shutdown for more than three months.')).toEqual(['shutdown'])
    expect(things('The drought lasted 14 months.')).toEqual(['drought'])
  })

  it('is null where the text does not say who or what', () => {
    expect(things('They paid 30 euros.')).toEqual([null])
    expect(things('Rebels stormed the mill, wounding 27.')).toEqual([null])
  })
})
