import { describe, expect, it } from 'vitest'
import { findUnit, findUnitByName } from '../../../../src/text/english/numbers/units.ts'

describe('findUnit', () => {
  it.each([
    ['kilogrammes', 'kilogram'],
    ['kg', 'kilogram'],
    ['metric tons', 'tonne'],
    ['tons', 'ton'],
    ['sq km', 'square kilometre'],
    ['feet', 'foot'],
    ['per cent', 'percent'],
    ['percentage points', 'percentage point'],
    ['years old', 'year of age'],
    ['MW', 'megawatt'],
    ['km/h', 'kilometre per hour'],
  ])('reads %s as %s', (phrase, name) => {
    expect(findUnit(phrase)?.name).toBe(name)
  })

  it('does not know a counted noun or a currency', () => {
    expect(['ballots', 'USD', 'dollars', ''].map(findUnit)).toEqual([null, null, null, null])
  })
})

describe('findUnitByName', () => {
  it('finds what findUnit names, and nothing by an alias', () => {
    expect(findUnitByName('tonne')?.dimension).toBe('mass')
    expect(findUnitByName('kg')).toBeNull()
  })
})

describe('every unit', () => {
  // Its name = a word for it = a sign for it.
  it.each([
    [
      'share',
      `percent = pc = %
    percentage point = pp
    basis point = bps`,
    ],
    [
      'mass',
      `tonne = metric tonne = t
    ton = dwt ton
    kilogram = kgs
    gram = gm = g
    milligram = mg
    microgram = mcg
    pound = lbs
    ounce = oz
    stone
    long ton
    hundredweight = cwt
    carat
    kiloton = kilotonne
    megaton = megatonne = Mt
    gigaton = gigatonne = Gt`,
    ],
    [
      'area',
      `square kilometre = square kilo
    square metre = m2
    square mile = sq. mi
    square centimetre = cm2
    square millimetre = mm2
    square foot = sq feet
    square inch = sq in
    square yard = sq yd
    hectare = ha
    acre`,
    ],
    [
      'length',
      `kilometre = kms
    metre = mtr = m
    centimetre = cms
    millimetre = mm
    micrometre = μm
    nanometre = nm
    mile = mi
    nautical mile
    fathom
    yard = yds
    foot = ft
    inch = inches = ″`,
    ],
    [
      'volume',
      `litre = liter = l
    millilitre = ml
    cubic metre = cubic m
    hectolitre = hl
    cubic kilometre = km3
    cubic foot = ft3
    cubic centimetre = cc
    gallon = us gallon
    barrel = brl
    pint = us pint
    quart = us quart
    fluid ounce = fl oz
    cup
    tablespoon = tbsp
    teaspoon = tsp
    acre-foot = acre feet
    bushel
    barrel per day = barrel-a-day`,
    ],
    [
      'duration',
      `millisecond = ms
    second = secs = s
    minute = mins
    hour = hrs = h
    day
    night
    week = wks
    month = mths
    quarter
    year = yrs
    decade
    century = centuries`,
    ],
    [
      'age',
      `year of age = yo
    month of age = months of age
    week of age = weeks of age
    day of age = days of age`,
    ],
    [
      'speed',
      `kilometre per hour = kmph
    mile per hour = miles-per-hour
    metre per second = m/s
    knot = kts
    mile per gallon = mpg
    revolutions per minute = revs per minute`,
    ],
    [
      'power',
      `watt = W
    kilowatt = kw
    megawatt = MW
    gigawatt = gw
    horsepower = ps
    brake horsepower = bhp`,
    ],
    [
      'energy',
      `joule
    kilojoule = kj
    kilowatt hour = kwh
    megawatt hour = mwh
    gigawatt hour = gwh
    calorie = kcal`,
    ],
    [
      'temperature',
      `celsius = ℃
    fahrenheit = ℉
    kelvin
    degree = °`,
    ],
    [
      'data',
      `byte
    kilobyte = kb
    megabyte = mb
    gigabyte = gb
    terabyte = tb
    megabit per second = mbit/s
    gigabit per second = gbps`,
    ],
    [
      'pressure',
      `pascal = Pa
    kilopascal = kpa
    megapascal = MPa
    gigapascal = GPa
    pound per square inch = pounds per square inch
    kilopound per square inch = ksi`,
    ],
    [
      'torque',
      `newton metre = nm of torque = Nm
    pound-foot = lb.-ft`,
    ],
    [
      'other',
      `cent = ct = ¢
    pence = penny = p
    sen
    point = pt
    hertz = hz
    kilohertz = khz
    megahertz = mhz
    gigahertz = ghz
    volt = V
    kilovolt = kv
    ampere = amp = A
    milliampere-hour = milliampere hour
    farad = F
    ohm = Ω
    decibel = db
    point per game = points a game
    rebound per game = rebounds a game
    assist per game = assists a game
    pixel
    megapixel = MP
    part per million = ppm
    parts-per-billion = ppb
    time = ×`,
    ],
  ])('of %s is known by name, word and sign', (dimension, rows) => {
    for (const row of rows.split('\n')) {
      const [name, ...others] = row.trim().split(' = ')
      for (const word of [name as string, ...others])
        expect(findUnit(word), word).toMatchObject({ name, dimension })
    }
  })

  it.each([
    ['percent', 'percent'],
    ['tonne', 'mass'],
    ['acre', 'area'],
    ['mile', 'length'],
    ['week', 'duration'],
    ['year of age', 'age'],
    ['litre', 'other'],
    ['knot', 'other'],
  ])('%s gives a figure of the kind %s', (name, kind) => {
    expect(findUnitByName(name)?.kind).toBe(kind)
  })

  it('has its plural in words of three letters and more, not in short signs', () => {
    expect(findUnit('tons')?.name).toBe('ton')
    expect(findUnit('PINTS')?.name).toBe('pint')
    expect(findUnit('mgs')?.name).toBeUndefined()
    expect(findUnit('Gts')).toBeNull()
  })
})
