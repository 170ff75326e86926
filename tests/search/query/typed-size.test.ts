import { afterEach, describe, expect, test, vi } from 'vitest'
import { findAll } from '../../../src/search/engine/results.ts'
import type { Size } from '../../../src/search/query/query-types.ts'
import { readQuery } from '../../../src/search/query/query.ts'
import { findSize } from '../../../src/search/query/typed-size.ts'
import { library } from '../library.ts'
import { readSize } from './read-size.ts'

const [least, most] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
const all = { from: least, to: most, includes: false, unit: null }
const usd = { unit: 'USD' }
const percent = { unit: 'percent' }
const tonnes = { unit: 'tonne' }
const people = { unit: 'people' }
const equal = (value: number): Partial<Size> => ({ from: value, to: value, includes: true })

describe('readSize', () => {
  test.each([
    ['>1000', { from: 1000 }],
    ['> 1,000', { from: 1000 }],
    ['>=3.5', { from: 3.5, includes: true }],
    ['≥3', { from: 3, includes: true }],
    ['<5', { to: 5 }],
    ['<=5', { to: 5, includes: true }],
    ['≤ 5', { to: 5, includes: true }],
    ['>-5', { from: -5 }],
    ['10..50', { from: 10, to: 50, includes: true }],
    ['50..10', { from: 10, to: 50, includes: true }],
    ['10..50kg', { from: 10, to: 50, includes: true, unit: 'kilogram' }],
    ['1k..2m', { from: 1e3, to: 2e6, includes: true }],
    ['1..2bn', { from: 1e9, to: 2e9, includes: true }],
    ['1b..2', { from: 2, to: 1e9, includes: true }],
    ['>5%', { from: 5, unit: 'percent' }],
    ['>= 3 kg', { from: 3, includes: true, unit: 'kilogram' }],
    ['>2 million', { from: 2e6 }],
    ['>2 million people', { from: 2e6, unit: 'people' }],
    ['>2 thousand tonnes', { from: 2e3, unit: 'tonne' }],
    ['<3 trillion', { to: 3e12 }],
    ['<3mn', { to: 3e6 }],
    ['<$2m', { to: 2e6, unit: 'USD' }],
    ['>£2', { from: 2, unit: 'GBP' }],
    ['>€2', { from: 2, unit: 'EUR' }],
    ['>¥2', { from: 2, unit: 'JPY' }],
    ['>2 COP', { from: 2, unit: 'COP' }],
    ['10kg..2t', { from: 0.01, to: 2, includes: true, ...tonnes }],
  ])('reads %s', (typed, size) => {
    expect(readSize(typed)).toMatchObject({ ...all, ...size })
  })

  test.each([
    ['$3 billion', { ...equal(3e9), ...usd }],
    ['$3bn', { ...equal(3e9), ...usd }],
    ['3bn dollars', { ...equal(3e9), ...usd }],
    ['3 billion US dollars', { ...equal(3e9), ...usd }],
    ['US$3 billion', { ...equal(3e9), ...usd }],
    ['$1.5 million', { ...equal(1.5e6), ...usd }],
    ['$2 trillion', { ...equal(2e12), ...usd }],
    ['$1.37m', { ...equal(1.37e6), ...usd }],
    ['£3 billion', { ...equal(3e9), unit: 'GBP' }],
    ['€3m', { ...equal(3e6), unit: 'EUR' }],
    ['1,200€', { ...equal(1200), unit: 'EUR' }],
    ['500 Colombian pesos', { ...equal(500), unit: 'COP' }],
    ['2600t', { ...equal(2600), ...tonnes }],
    ['2,600 tonnes', { ...equal(2600), ...tonnes }],
    ['2.6 thousand tonnes', { ...equal(2600), ...tonnes }],
    ['10 percent', { ...equal(10), ...percent }],
    ['10 per cent', { ...equal(10), ...percent }],
    ['10  PER CENT', { ...equal(10), ...percent }],
    ['10 pct', { ...equal(10), ...percent }],
    ['10%', { ...equal(10), ...percent }],
    ['10 %', { ...equal(10), ...percent }],
    ['2.5 per cent', { ...equal(2.5), ...percent }],
    ['10 percentage points', { ...equal(10), unit: 'percentage point' }],
    ['3 thousand people', { ...equal(3000), ...people }],
    ['2m people', { ...equal(2e6), ...people }],
    ['35k people', { ...equal(35_000), ...people }],
    ['3 million', equal(3e6)],
    ['3bn', equal(3e9)],
    ['5 hundred thousand', equal(500_000)],
    ['5 km', { ...equal(5), unit: 'kilometre' }],
    ['5km²', { ...equal(5), unit: 'square kilometre' }],
    ['5 square kilometres', { ...equal(5), unit: 'square kilometre' }],
    ['100 km/h', { ...equal(100), unit: 'kilometre per hour' }],
    ['18 years old', { ...equal(18), unit: 'year of age' }],
    ['between 2000 and 4000 tonnes', { from: 2000, to: 4000, includes: true, ...tonnes }],
    ['Between $1 and $2 million', { from: 1e6, to: 2e6, includes: true, ...usd }],
    ['10 to 15 percent', { from: 10, to: 15, includes: true, ...percent }],
    ['10-15%', { from: 10, to: 15, includes: true, ...percent }],
    ['10%–15%', { from: 10, to: 15, includes: true, ...percent }],
    ['2,000 – 4,000 tonnes', { from: 2000, to: 4000, includes: true, ...tonnes }],
    ['500 to 2 million people', { from: 500, to: 2e6, includes: true, ...people }],
    ['900 kg to 2 tonnes', { from: 0.9, to: 2, includes: true, ...tonnes }],
    ['over 2 tonnes', { from: 2, ...tonnes }],
    ['Over 2 tonnes', { from: 2, ...tonnes }],
    ['more than 1,000 people', { from: 1000, ...people }],
    ['less than 5 percent', { to: 5, ...percent }],
    ['under $2m', { to: 2e6, ...usd }],
    ['at least 3 million', { from: 3e6, includes: true }],
    ['no more than 3 million', { to: 3e6, includes: true }],
    ['up to 40%', { to: 40, includes: true, ...percent }],
    ['10 percent or more', { from: 10, includes: true, ...percent }],
    ['1,000 people or fewer', { to: 1000, includes: true, ...people }],
    ['nearly 10 percent', { from: 9.5, to: 10.5, includes: true, ...percent }],
    ['about 10 percent', { from: 9.5, to: 10.5, includes: true, ...percent }],
    ['10 percent or so', { from: 9.5, to: 10.5, includes: true, ...percent }],
  ])('reads %s', (typed, size) => {
    expect(readSize(typed)).toMatchObject({ ...all, ...size })
  })

  test.each([
    '1000',
    '>',
    'a..b',
    '2016–2020',
    '>1..5',
    '>5 boats',
    '>$5 kg',
    '>5 million boats',
    '>5 million million',
    'x>5',
    '>5 kg a day',
    '..5',
    '',
    '1,000',
    '2016',
    '2016-17',
    '2016-2020',
    '24/7',
    '10:30',
    '9/11',
    '1.2.3 kg',
    'm',
    'M-19',
    'COP 30',
    '3m',
    '35k',
    '5G',
    '1990s',
    '4th',
    '5 in',
    '5 mil',
    '10 p',
    'over 1,000',
    'more than 40 countries',
    'between 2000 and 4000',
    'between 2000 tonnes',
    'between 2 kg and 4 km',
    '1,000 jobs',
    'a million miles',
    '$5-a-day',
    '5kg-bag',
    '40-year-old',
    '-5 percent',
    '10 percent OR more',
    'from 10 to 15 percent',
  ])('reads nothing in "%s"', (typed) => {
    expect(readSize(typed)).toBeNull()
  })
})

describe('findSize', () => {
  test.each([
    ['> 1,000 kg grain', '> 1,000 kg'],
    ['>2 million votes', '>2 million'],
    ['>2 million people fled', '>2 million people'],
    ['>5 in May', '>5'],
    ['>5 square kilometres of rice', '>5 square kilometres'],
    ['>5 euros', '>5 euros'],
    ['10..50% more', '10..50%'],
    ['10kg..50kg more', '10kg..50kg'],
    ['<$2m, grain', '<$2m'],
    ['<$2m grain', '<$2m'],
    ['1,000 kg grain', '1,000 kg'],
    ['1,000 jobs', null],
    ['>', null],
    ['grain >5', null],
    ['>5 oz gold', '>5 oz'],
    ['>5 m wide', '>5 m'],
    ['10 percent of the vote', '10 percent'],
    ['10%.', '10%'],
    ['2,600 tonnes, officials said', '2,600 tonnes'],
    ['3 million jobs', '3 million'],
    ['>5 Year: 2026', '>5'],
    ['10% OR 20%', '10%'],
    ['5 kg -3 kg', '5 kg'],
    ['10 percent at least 3 tonnes', '10 percent'],
    ['5%-based', null],
    ['1..2..3', null],
  ])('of "%s" is %s', (text, found) => {
    const end = findSize(text, 0)?.end
    expect(end === undefined ? null : text.slice(0, end)).toBe(found)
  })
})

describe('the words that a size may be said in', () => {
  test.each([
    ['10 per cent', '10 per cent'],
    ['about 10 per cent', '10 per cent'],
    ['10 per cent or so', '10 per cent'],
    ['more than 1,000 people', 'more than 1,000 people'],
    ['10 per cent or more', '10 per cent or more'],
    ['between 2 and 4 tonnes', 'between 2 and 4 tonnes'],
    ['>10 per cent', null],
    ['2..4 tonnes', null],
  ])('of "%s" are %s', (text, said) => {
    const range = findSize(text, 0)?.said
    expect(range ? text.slice(...range) : null).toBe(said)
  })
})

describe('a size in words finds figures in any writing', () => {
  test.each([
    ['10,000t', ['10,000 tonnes']],
    ['10 thousand tonnes', ['10,000 tonnes']],
    ['over 9,000 tonnes', ['10,000 tonnes']],
    ['between 9,000,000 and 11,000,000 kg', ['10,000 tonnes']],
    ['over 10,000 tonnes', []],
    ['1.37 million dollars', ['$1.37m']],
    ['$1.37 million', ['$1.37m']],
    ['£1.37 million', []],
    ['3bn pounds', ['£3bn']],
    ['5 per cent', ['five percent']],
    ['5% prices', ['five percent']],
    ['2.5 per cent', ['2.5%']],
    ['about 2.4 pct', ['2.5%']],
    ['2 to 3 percent', ['2.5%']],
    ['per cent', ['2.5%', 'five percent']],
    ['percent grain', ['five percent']],
  ])('%s: %j', async (typed, texts) => {
    const found = await findAll(library, readQuery(typed))
    expect(found.flatMap((one) => (one.kind === 'figure' ? [one.figure.text] : []))).toEqual(texts)
  })
})

describe('on a Spanish site', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
    vi.resetModules()
  })

  test.each([
    ['10 por ciento', { from: 10, to: 10, unit: 'percent' }],
    ['2,5 %', { from: 2.5, to: 2.5, unit: 'percent' }],
    ['2.600 toneladas', { from: 2600, to: 2600, unit: 'tonne' }],
    ['3 mil millones de dólares', { from: 3e9, to: 3e9, unit: 'USD' }],
    ['más de 1.000 personas', { from: 1000, to: most, includes: false, unit: 'people' }],
    ['mas de 2 toneladas', { from: 2, to: most, includes: false, unit: 'tonne' }],
    ['menos de 5 por ciento', { from: least, to: 5, includes: false, unit: 'percent' }],
    ['al menos 3 millones', { from: 3e6, to: most, includes: true, unit: null }],
    ['hasta 40%', { from: least, to: 40, includes: true, unit: 'percent' }],
    ['entre 2.000 y 4.000 toneladas', { from: 2000, to: 4000, unit: 'tonne' }],
    ['10 a 15 por ciento', { from: 10, to: 15, unit: 'percent' }],
    ['over 2 tonnes', { from: 2, to: most, unit: 'tonne' }],
  ])('reads %s', async (typed, size) => {
    vi.stubEnv('SITE_LANGUAGE', 'es')
    vi.resetModules()
    const spanish = await import('../../../src/search/query/typed-size.ts')
    const found = spanish.findSize(typed, 0)
    expect(found).toMatchObject({ size, end: typed.length })
  })
})

test.each([
  ['more than 10 kg or more', 'more than 10 kg'],
  ['>10 kg or more', '>10 kg'],
  ['10 kg or more grain', '10 kg or more'],
])('“%s” ends behind “%s”, since a number has one bound', (typed, size) => {
  expect(findSize(typed, 0)?.end).toBe(size.length)
})
