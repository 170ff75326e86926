import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFigures } from '../../../src/text/figures/figures.ts'
import { findTokens } from '../../../src/text/tokens/tokens.ts'
import type { BareFigure, Paragraph, Quote } from '../../../src/types.ts'

const toParagraphs = (text: string): readonly Paragraph[] =>
  text.split('\n').map((line, index) => ({ kind: 'body', text: line, line: index + 1, endLine: index + 1 }))

const read = (text: string, quotes: readonly Quote[] = []): readonly BareFigure[] => {
  const paragraphs = toParagraphs(text)
  return findFigures(paragraphs, {
    articleId: 'article',
    quotes,
    tokensOf: (paragraph) => findTokens(paragraphs[paragraph]?.text ?? ''),
  })
}

/** "text = value unit" with the bound before the value when there is one. */
const list = (text: string): readonly string[] =>
  read(text).map(({ value, unit, qualifier }) => {
    const shown = typeof value === 'number' ? `${Number(value.toPrecision(6))}` : value.join('..')
    return `${qualifier === '=' ? '' : qualifier}${shown} ${unit}`
  })

describe('values', () => {
  it.each([
    ['The levy raised 5 billion dollars.', ['5000000000 USD']],
    ['It cost $1.84m, £3.5bn or €2,500.50.', ['1840000 USD', '3500000000 GBP', '2500.5 EUR']],
    ['Some 12\u00a0000 people left.', ['~12000 people']],
    ['Nineteen boats and twenty-five canoes sank.', ['19 boat', '25 canoe']],
    ['Two hundred and ten thousand farmers waited.', ['210000 people']],
    ['Half a million voters and a dozen mayors signed.', ['500000 people', '12 people']],
    ['Two and a half tonnes of copper wire.', ['2.5 tonne']],
    ['The rate stood at 9-3/4 percent.', ['9.75 percent']],
    [
      'Two-thirds of growers, a quarter of millers and half of the bakers agreed.',
      ['0.666667 null', '0.25 null', '0.5 null'],
    ],
    ['One in five voters and nine out of 10 teachers stayed home.', ['0.2 null', '0.9 null']],
    ['Dozens of homes and tens of thousands of pines burned.', ['12..120 home', '10000..100000 pine']],
    ['Hundreds of millions of dollars vanished.', ['100000000..1000000000 USD']],
    ['The index moved -0.6% and then +0.3%.', ['-0.6 percent', '0.3 percent']],
    ['The deficit was $-2.5bn.', ['-2500000000 USD']],
    ['Add 1/2 pound of butter.', ['0.5 pound']],
    ['A thousand and one lamps and a hundred and fifty sails.', ['1001 lamp', '150 sail']],
    ['The fleet has a hundred and two thousand nets.', ['102000 net']],
    ['Between one hundred and two hundred nets tore.', ['100..200 net']],
    ['Between a thousand and two thousand nets tore.', ['1000..2000 net']],
    ['They spent a million and a half dollars.', ['1500000 USD']],
    ['The sluice cost Rs.12 million or a few U.S dollars more.', ['12000000 INR']],
    ['The sluice cost 12 million U.S dollars.', ['12000000 USD']],
    ['The bank lent 1.200.300.000 pesos.', ['1200300000 peso']],
    ['Seen in May: 3/ dozens of seals.', ['3 seal', '12..120 seal']],
  ])('reads %s', (text, expected) => {
    expect(list(text)).toEqual(expected)
  })
})

describe('units', () => {
  it.each([
    ['The trailer can tow 5,000 pounds, and its payload is 900 pounds.', ['5000 pound', '900 pound']],
    ['He won 500 pounds.', ['500 GBP']],
    ['The salve costs $2 a dose and $9 a pack.', ['2 USD per dose', '9 USD per pack']],
    ['The winch gives 12 pound-foot, later 300 pound-feet.', ['12 pound-foot', '300 pound-foot']],
    ['The valve bears 30 pounds per square inch.', ['30 pound per square inch']],
    ['The lens has a 10x zoom.', ['10 time']],
    ['She has two grandchildren.', ['2 people']],
    ['The lake holds 3 cubic kilometres.', ['3 cubic kilometre']],
  ])('reads %s', (text, expected) => {
    expect(list(text)).toEqual(expected)
  })
})

describe('ranges', () => {
  it.each([
    ['Prices fell 10–15 percent.', ['10..15 percent']],
    ['Between 3 and 5 tonnes were lost.', ['3..5 tonne']],
    ['The job takes 15 to 20 minutes.', ['15..20 minute']],
    ['A unit costs $89 to $93 million.', ['89000000..93000000 USD']],
    ['Fares range from $20 to $45.', ['20..45 USD']],
  ])('joins two ends that share a unit: %s', (text, expected) => {
    expect(list(text)).toEqual(expected)
  })

  it.each([
    ['Output rose from 1,500 to 2,500 tonnes.', ['1500 tonne', '2500 tonne']],
    ['The fare rose 5 percent to 120 euros.', ['5 percent', '120 EUR']],
    ['Sales fell by 40 percent to 2,500 barrels.', ['40 percent', '2500 barrel']],
    ['They counted 12 goats and 30 sheep.', ['12 goat', '30 sheep']],
  ])('keeps two figures apart: %s', (text, expected) => {
    expect(list(text)).toEqual(expected)
  })
})

describe('units', () => {
  it.each([
    [
      'The fund holds 7 billion Colombian pesos and Col$20 billion more.',
      ['7000000000 COP', '20000000000 COP'],
    ],
    ['He paid 300 dinars.', ['300 dinar']],
    ['Turnout fell 3 percentage points to 41%.', ['3 percentage point', '41 percent']],
    [
      'The plot covers 40 hectares, 99 acres or 0.4 sq km.',
      ['40 hectare', '99 acre', '0.4 square kilometre'],
    ],
    ['They moved 30 tons, 20 metric tons and 5 tonnes.', ['30 ton', '20 tonne', '5 tonne']],
    ['The sacks weigh 70kg (154 pounds).', ['70 kilogram', '154 pound']],
    ['The coat costs 70 pounds.', ['70 GBP']],
    [
      'The yard is 37m long and sold for $37m to 12m people.',
      ['37 metre', '37000000 USD', '12000000 people'],
    ],
    ['The wall is 40m (131ft) high.', ['40 metre', '131 foot']],
    ['The plant makes 4,500 tons per year at $60 a barrel.', ['4500 ton per year', '60 USD per barrel']],
    ['The rate was 25.9 per 100,000 people.', ['25.9 per 100,000 people']],
    ['A 23-year-old woman and Ana Ruiz, 44, waited.', ['23 year of age', '44 year of age']],
    [
      'The camp held 40 police officers, 12 citizens and 900 members.',
      ['40 people', '12 people', '900 people'],
    ],
    ['There are 1,307 Peruvians and 12 gunmen.', ['1307 people', '12 people']],
    [
      'They signed 3 million ballots and burned 18 drug laboratories.',
      ['3000000 ballot', '18 drug laboratory'],
    ],
    ['The 6,000-strong force left after a five-day siege.', ['6000 people', '5 day']],
    ['It was 38 degrees Celsius at 80 km/h.', ['38 celsius', '80 kilometre per hour']],
    ['Shr 34 cts vs 1.19 dlrs on 510.2 mln shares.', ['34 cent', '1.19 USD', '510200000 share']],
  ])('names the unit: %s', (text, expected) => {
    expect(list(text)).toEqual(expected)
  })

  it.each([
    [
      'They want 3 million ballots, though the mayor set a goal of 9 million.',
      ['3000000 ballot', '9000000 ballot'],
    ],
    ['The blast killed 12 and left 30 wounded.', ['12 people', '30 people']],
    [
      'Three miners died; at least four were hurt and 20 remain missing.',
      ['3 people', '>=4 people', '20 people'],
    ],
    ['Sales hit 3 million radios, up from 2 million.', ['3000000 radio', '2000000 radio']],
    ['The tax went from 6.5 to 6.1 percent.', ['6.5 percent', '6.1 percent']],
    ['He raised 40 million of the 90 million rupees.', ['40000000 INR', '90000000 INR']],
    ['Of the 1,122 mayors, 120 have left.', ['1122 people', '120 people']],
    ['The firm sank 40 boats, 12 of them new.', ['40 boat', '12 boat']],
  ])('finds a unit told once: %s', (text, expected) => {
    expect(list(text)).toEqual(expected)
  })
})

describe('bounds', () => {
  it.each([
    ['about 40 boats', '~'],
    ['almost 40 boats', '~'],
    ['nearly 40 boats', '~'],
    ['some 40 boats', '~'],
    ['roughly 40 boats', '~'],
    ['more than 40 boats', '>'],
    ['over 40 boats', '>'],
    ['at least 40 boats', '>='],
    ['no fewer than 40 boats', '>='],
    ['up to 40 boats', '<='],
    ['as many as 40 boats', '<='],
    ['no more than 40 boats', '<='],
    ['fewer than 40 boats', '<'],
    ['just under 40 boats', '<'],
    ['40 or more boats', '>='],
    ['40 boats', '='],
  ])('reads "%s" as %s', (phrase, qualifier) => {
    expect(read(`They counted ${phrase} that day.`).map((figure) => figure.qualifier)).toEqual([qualifier])
  })
})

describe('trend', () => {
  it.each([
    ['Exports jumped 40 percent.', ['up']],
    ['Exports fell by about 8 percent in May.', ['down']],
    ['They reported a 10 percent drop.', ['down']],
    ['Turnout was down 1.9%.', ['down']],
    ['Rents climbed to 5.7% from 5.3%.', ['up', null]],
    ['The mine has 40 trucks.', [null]],
    ['It carried up to 40 passengers.', [null]],
    ['They laid down 40 rifles.', [null]],
  ])('of "%s" is %j', (text, expected) => {
    expect(read(text).map(({ trend }) => trend)).toEqual(expected)
  })
})

describe('of', () => {
  it.each([
    [
      'Potential wheat output jumped 40 percent to nearly 2,500 tonnes.',
      ['Potential wheat output', 'Potential wheat output'],
    ],
    [
      'The fire took 30 members of the rescue team, including 20 cooks and nine nurses.',
      ['members of the rescue team (fire)', 'cooks', 'nurses'],
    ],
    ['Guards found 14 tonnes of copper.', ['copper']],
    [
      'The village is replacing 300 hectares [about 741 acres] of dry scrub.',
      ['dry scrub (village)', 'dry scrub (village)'],
    ],
    ['A reward for the dog was set at 50 euros.', ['reward for the dog']],
    ['The bank raised its prime rate to 9 percent.', ['prime rate (bank)']],
    ['They built a 10kW solar array.', ['solar array']],
    ['The league wants to gather 3 million ballots.', ['ballots (league)']],
  ])('of "%s" is %j', (text, expected) => {
    expect(read(text).map((figure) => figure.of)).toEqual(expected)
  })
})

describe('conversions', () => {
  it('point to the figure they restate and share its bound', () => {
    const [mass, pounds] = read('They lost more than 5,000 kg [11,000 lb] of grain.')
    expect(pounds?.conversionOf).toBe(mass?.id)
    expect([mass?.qualifier, pounds?.qualifier]).toEqual(['>', '>'])
  })

  it.each([
    'The prize is 90 million Colombian pesos, equal to $22,000.',
    'A night costs 90 euros ($97).',
    'The wreck lies 7 miles (11 km) out.',
  ])('are seen in "%s"', (text) => {
    const [first, second] = read(text)
    expect(second?.conversionOf).toBe(first?.id)
  })

  it.each([
    'The deal is worth 1.2 billion dollars, or 42.50 dollars a share.',
    'The road (40 km) took 9 years (30 miles).',
  ])('are not seen where amounts differ: "%s"', (text) => {
    expect(read(text).map(({ conversionOf }) => conversionOf)).toEqual(read(text).map(() => null))
  })
})

describe('what names, dates and labels hold', () => {
  it('is no name where all words of a headline have a capital', () => {
    expect(list('Harbour Police Free Seven Skippers')).toEqual(['7 people'])
  })

  it.each([
    'The plan was drawn up in 1990, renewed in the 1980s, then dropped on 3 March 2016.',
    'They met at 10:45 a.m. on Feb. 25, again on 2024-03-01 and in 2022–2026.',
    'The M-19, the G7, an EP-2, a 5G mast, two-tone News9 and an F-16 were named.',
    'Article 14 of Resolution 2254, Chapter 3, Route 40 and Objective 2 apply.',
    'It is the #1 ally and the first of its kind in a second term, in 21st place.',
    'Call 555-0143 or +57 310 555 0143.',
    'See note [3] and page 12.',
    'The wreck lies at 4°35′N, 74°04′W.',
    'One of the mayors told one another that no one came.',
    'The team won 3-2 in a 50-50 game after a 5-4 vote.',
    'The 2016 agreement and the 2016 peace deals stand.',
    'She lives at 10 Acacia Avenue and flies a Boeing 737.',
    'The COP30 and the Big Five met under the 33rd Front.',
    'At 7:05am the 11 a.m. train left.',
    'The host at 192.168.0.1 answers 10.0.0.7, 192.168.100.100 and runs release 2.4.1.',
  ])('is no figure: %s', (text) => {
    expect(list(text)).toEqual([])
  })
})

describe('findFigures', () => {
  it('comes back empty from a text without numbers and asks for no tokens', () => {
    const paragraphs = toParagraphs('The mayor left early.\nNobody came.')
    const figures = findFigures(paragraphs, {
      articleId: 'article',
      quotes: [],
      tokensOf: () => {
        throw new Error('asked for tokens')
      },
    })
    expect(figures).toEqual([])
  })

  it('says in which quotation a figure stands', () => {
    const text = 'We lost 40 boats, she said, of 90 boats.'
    const quote: Quote = {
      id: 'q1',
      contents: [{ paragraph: 0, start: 0, end: 16 }],
      text: text.slice(0, 16),
      form: 'direct',
      cue: null,
      mention: null,
      by: { kind: 'none' },
      confidence: null,
      candidates: [],
      reasons: [],
      rule: 'test',
    }
    expect(read(text, [quote]).map((figure) => figure.quote)).toEqual(['q1', null])
  })

  it('gives every figure its own id, the same for the same text', () => {
    const text = 'They lost 40 boats.\nThey lost 40 boats.'
    const ids = read(text).map(({ id }) => id)
    expect(new Set(ids).size).toBe(2)
    expect(read(text).map(({ id }) => id)).toEqual(ids)
  })

  it('keeps spans inside their paragraph, in order, apart, and equal to their text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '$',
        '€',
        ' million',
        ' percent',
        '%',
        ' to ',
        '-',
        '–',
        ',',
        '.',
        ' of ',
        ' tonnes',
        ' (',
        ')',
        ' m',
        ' between ',
        ' and ',
        ' half ',
        ' one ',
        ' in ',
        'M-',
        ' no. ',
        '/',
        ' years old',
        ' killed',
        '\u00a0',
        '“',
        '”',
        ' up ',
        ' from ',
        ' dozens of ',
      ),
      fc.integer({ min: 0, max: 99999 }).map(String),
      fc.string({ maxLength: 4 }),
      fc.constantFrom(' soldiers', ' boats', ' Ana', ' March', ' rose', ' people', '½', '😀'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('').replace(/\n/g, ' ')
        let last = 0
        for (const figure of read(text)) {
          expect(figure.span.start).toBeGreaterThanOrEqual(last)
          expect(figure.span.end).toBeGreaterThan(figure.span.start)
          expect(figure.span.end).toBeLessThanOrEqual(text.length)
          expect(figure.text).toBe(text.slice(figure.span.start, figure.span.end))
          for (const value of [figure.value].flat()) expect(Number.isFinite(value)).toBe(true)
          last = figure.span.end
        }
      }),
      { numRuns: 400 },
    )
  })
})
