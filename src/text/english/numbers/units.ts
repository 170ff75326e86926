import type { FigureKind } from '../../../types.ts'

/** A unit of measure: its name in the singular, what it measures, and its size in the dimension's base unit. */
export type Unit = {
  readonly name: string
  readonly dimension: Dimension
  /** How many of the dimension's base unit it is; null where it cannot be converted by a factor. */
  readonly factor: number | null
  readonly kind: FigureKind
}

export type Dimension =
  | 'share'
  | 'mass'
  | 'area'
  | 'length'
  | 'volume'
  | 'duration'
  | 'age'
  | 'speed'
  | 'power'
  | 'energy'
  | 'temperature'
  | 'data'
  | 'pressure'
  | 'torque'
  | 'other'

type Row = readonly [name: string, factor: number | null, aliases: string, symbols?: string]

// Base units: kilogram, square metre, metre, litre, second, watt, joule, byte.
// Aliases are matched without regard to case and with a plural s; symbols exactly as written.
const LEXICON: Readonly<Record<Dimension, readonly Row[]>> = {
  share: [
    ['percent', 1, 'per cent|percent|pct|per-cent|pc', '%|％'],
    ['percentage point', null, 'percentage point|percent point|pct point|pct pt|percentage pt|pp'],
    ['basis point', null, 'basis point|bp|bps'],
  ],
  mass: [
    ['tonne', 1000, 'tonne|metric ton|metric tonne', 't'],
    ['ton', 907.18474, 'ton|short ton|us ton|dwt ton'],
    ['kilogram', 1, 'kilogram|kilogramme|kilo|kg|kgs'],
    ['gram', 0.001, 'gram|gramme|gm|gr', 'g'],
    ['milligram', 1e-6, 'milligram|milligramme|mg'],
    ['microgram', 1e-9, 'microgram|µg|μg|mcg'],
    ['pound', 0.45359237, 'lb|lbs'],
    ['ounce', 0.028349523125, 'ounce|oz'],
    ['stone', 6.35029318, ''],
    ['long ton', 1016.0469088, 'long ton'],
    ['hundredweight', 50.80234544, 'hundredweight|cwt'],
    ['carat', 0.0002, 'carat'],
    ['kiloton', 1e6, 'kiloton|kilotonne'],
    ['megaton', 1e9, 'megaton|megatonne', 'Mt'],
    ['gigaton', 1e12, 'gigaton|gigatonne', 'Gt'],
  ],
  area: [
    [
      'square kilometre',
      1e6,
      'square kilometre|square kilometer|sq km|sq. km|sq kilometre|square km|km²|km2|sqkm|square kilo',
    ],
    ['square metre', 1, 'square metre|square meter|sq m|sq. m|sqm|sq metre|sq meter|square m|m²|m2'],
    ['square mile', 2589988.110336, 'square mile|sq mile|sq. mile|sq mi|sq. mi'],
    ['square centimetre', 0.0001, 'square centimetre|square centimeter|sq cm|cm²|cm2'],
    ['square millimetre', 1e-6, 'square millimetre|square millimeter|sq mm|mm²|mm2'],
    ['square foot', 0.09290304, 'square foot|square feet|sq ft|sq. ft|sqft|sq foot|sq feet'],
    ['square inch', 0.00064516, 'square inch|square inches|sq in'],
    ['square yard', 0.83612736, 'square yard|sq yd'],
    ['hectare', 10000, 'hectare|ha'],
    ['acre', 4046.8564224, 'acre'],
  ],
  length: [
    ['kilometre', 1000, 'kilometre|kilometer|km|kms'],
    ['metre', 1, 'metre|meter|mtr', 'm|M'],
    ['centimetre', 0.01, 'centimetre|centimeter|cm|cms'],
    ['millimetre', 0.001, 'millimetre|millimeter|mm'],
    ['micrometre', 1e-6, 'micrometre|micrometer|micron|µm|μm'],
    ['nanometre', 1e-9, 'nanometre|nanometer|nm'],
    ['mile', 1609.344, 'mile', 'mi'],
    ['nautical mile', 1852, 'nautical mile'],
    ['fathom', 1.8288, 'fathom'],
    ['yard', 0.9144, 'yard|yd|yds'],
    ['foot', 0.3048, 'foot|feet|ft'],
    ['inch', 0.0254, 'inch|inches', '″|"'],
  ],
  volume: [
    ['litre', 1, 'litre|liter', 'l|L'],
    ['millilitre', 0.001, 'millilitre|milliliter|ml'],
    ['cubic metre', 1000, 'cubic metre|cubic meter|cu m|m³|m3|cubic m'],
    ['hectolitre', 100, 'hectolitre|hectoliter|hl'],
    ['cubic kilometre', 1e12, 'cubic kilometre|cubic kilometer|km³|km3'],
    ['cubic foot', 28.316846592, 'cubic foot|cubic feet|cu ft|ft³|ft3'],
    ['cubic centimetre', 0.001, 'cubic centimetre|cubic centimeter|cm³|cm3|cc'],
    ['gallon', 3.785411784, 'gallon|us gallon'],
    ['barrel', 158.987294928, 'barrel|bbl|bbls|brl'],
    ['pint', 0.473176473, 'pint|us pint'],
    ['quart', 0.946352946, 'quart|us quart'],
    ['fluid ounce', 0.0295735295625, 'fluid ounce|us fluid ounce|fl oz'],
    ['cup', null, ''],
    ['tablespoon', null, 'tablespoon|tbsp'],
    ['teaspoon', null, 'teaspoon|tsp'],
    ['acre-foot', 1233481.83754752, 'acre-foot|acre-feet|acre foot|acre feet'],
    ['bushel', 35.23907016688, 'bushel'],
    ['barrel per day', null, 'bpd|barrel-a-day'],
  ],
  duration: [
    ['millisecond', 0.001, 'millisecond', 'ms'],
    ['second', 1, 'second|sec|secs', 's'],
    ['minute', 60, 'minute|min|mins'],
    ['hour', 3600, 'hour|hr|hrs', 'h'],
    ['day', 86400, 'day'],
    ['night', null, 'night'],
    ['week', 604800, 'week|wk|wks'],
    ['month', 2629746, 'month|mth|mths'],
    ['quarter', null, ''],
    ['year', 31556952, 'year|yr|yrs'],
    ['decade', 315569520, 'decade'],
    ['century', 3155695200, 'century|centuries'],
  ],
  age: [
    [
      'year of age',
      1,
      'year-old|year old|years old|years-old|year of age|years of age|years-of-age|yr old|yr-old|yo',
    ],
    ['month of age', 1 / 12, 'month-old|month old|months old|months-old|months of age'],
    ['week of age', 7 / 365.2425, 'week-old|week old|weeks old|weeks-old|weeks of age'],
    ['day of age', 1 / 365.2425, 'day-old|day old|days old|days-old|days of age'],
  ],
  speed: [
    [
      'kilometre per hour',
      1 / 3.6,
      'kilometre per hour|kilometer per hour|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|kilometer an hour|km per hour|km an hour|kph|kmh|km/h|km/hr|kmph|k.p.h|k.p.h.',
    ],
    [
      'mile per hour',
      0.44704,
      'mile per hour|miles per hour|miles an hour|mile an hour|mph|miles-per-hour|m.p.h|m.p.h.',
    ],
    [
      'metre per second',
      1,
      'metre per second|meter per second|metres per second|meters per second|metres a second|meters a second|m/s',
    ],
    ['knot', 0.514444, 'knot|kt|kts'],
    ['mile per gallon', null, 'mile per gallon|miles per gallon|miles a gallon|mpg|m.p.g|m.p.g.'],
    ['revolutions per minute', null, 'rpm|r.p.m|r.p.m.|revolutions per minute|revs per minute'],
  ],
  power: [
    ['watt', 1, 'watt', 'W'],
    ['kilowatt', 1e3, 'kilowatt|kw'],
    ['megawatt', 1e6, 'megawatt', 'MW|mw'],
    ['gigawatt', 1e9, 'gigawatt|gw'],
    ['horsepower', 745.69987158, 'horsepower|hp|ps'],
    ['brake horsepower', 745.69987158, 'brake horsepower|bhp'],
  ],
  energy: [
    ['joule', 1, 'joule'],
    ['kilojoule', 1e3, 'kilojoule|kj'],
    ['kilowatt hour', 3.6e6, 'kilowatt hour|kilowatt-hour|kwh'],
    ['megawatt hour', 3.6e9, 'megawatt hour|megawatt-hour|mwh'],
    ['gigawatt hour', 3.6e12, 'gigawatt hour|gigawatt-hour|gwh'],
    ['calorie', null, 'calorie|cal|kcal'],
  ],
  temperature: [
    [
      'celsius',
      null,
      'degree celsius|degrees celsius|degree centigrade|degrees centigrade|celsius|degree c|degrees c|degc|deg c|° c|°c|℃',
      '',
    ],
    [
      'fahrenheit',
      null,
      'degree fahrenheit|degrees fahrenheit|fahrenheit|degree f|degrees f|degf|deg f|° f|°f|℉',
    ],
    ['kelvin', null, 'kelvin'],
    ['degree', null, 'degree|deg|°'],
  ],
  data: [
    ['byte', 1, 'byte'],
    ['kilobyte', 1e3, 'kilobyte|kb'],
    ['megabyte', 1e6, 'megabyte|mb'],
    ['gigabyte', 1e9, 'gigabyte|gb'],
    ['terabyte', 1e12, 'terabyte|tb'],
    ['megabit per second', null, 'megabit per second|megabits per second|megabits a second|mbps|mbit/s'],
    ['gigabit per second', null, 'gigabit per second|gigabits per second|gigabits a second|gbps'],
  ],
  pressure: [
    ['pascal', 1, 'pascal', 'Pa'],
    ['kilopascal', 1e3, 'kilopascal|kpa'],
    ['megapascal', 1e6, 'megapascal', 'MPa'],
    ['gigapascal', 1e9, 'gigapascal', 'GPa'],
    ['pound per square inch', 6894.757293168, 'psi|pounds per square inch'],
    ['kilopound per square inch', 6894757.293168, 'ksi'],
  ],
  torque: [
    ['newton metre', 1, 'newton metre|newton meter|newton-metre|newton-meter|nm of torque', 'Nm|N·m'],
    ['pound-foot', 1.3558179483, 'pound-foot|pound-feet|pound feet|lb-ft|lb ft|lb.-ft'],
  ],
  other: [
    ['cent', null, 'cent|cts|ct', '¢'],
    ['pence', null, 'pence|penny', 'p'],
    ['sen', null, ''],
    ['point', null, 'point|pts|pt'],
    ['magnitude', null, ''],
    ['hertz', null, 'hertz|hz'],
    ['kilohertz', null, 'kilohertz|khz'],
    ['megahertz', null, 'megahertz|mhz'],
    ['gigahertz', null, 'gigahertz|ghz'],
    ['volt', null, 'volt', 'V|v'],
    ['kilovolt', null, 'kilovolt|kv'],
    ['ampere', null, 'ampere|amp', 'A'],
    ['milliampere-hour', null, 'mah|milliampere hour'],
    ['farad', null, 'farad', 'F'],
    ['ohm', null, 'ohm', 'Ω'],
    ['decibel', null, 'decibel|db'],
    ['point per game', null, 'ppg|points per game|points a game'],
    ['rebound per game', null, 'rpg|rebounds per game|rebounds a game'],
    ['assist per game', null, 'apg|assists per game|assists a game'],
    ['pixel', null, 'pixel'],
    ['megapixel', null, 'megapixel', 'MP'],
    ['part per million', null, 'part per million|parts per million|parts-per-million|ppm'],
    ['parts-per-billion', null, 'part per billion|parts per billion|parts-per-billion|ppb'],
    ['time', null, '', '×|x'],
  ],
}

// Kinds of figures by what their unit measures; "other" for the rest.
const KINDS: Partial<Record<Dimension, FigureKind>> = {
  share: 'percent',
  mass: 'mass',
  area: 'area',
  length: 'length',
  duration: 'duration',
  age: 'age',
}

/** Words longer than this are matched in the plural too. */
const SHORTEST_PLURAL = 3
// The units by alias, by symbol and by name.
const BY_ALIAS = new Map<string, Unit>()
const BY_SYMBOL = new Map<string, Unit>()
const BY_NAME = new Map<string, Unit>()

for (const [dimension, rows] of Object.entries(LEXICON) as [Dimension, readonly Row[]][]) {
  for (const [name, factor, aliases, symbols] of rows) {
    const unit: Unit = { name, dimension, factor, kind: KINDS[dimension] ?? 'other' }
    BY_NAME.set(name, unit)
    for (const alias of [name, ...aliases.split('|').filter(Boolean)]) {
      BY_ALIAS.set(alias, unit)
      if (alias.length >= SHORTEST_PLURAL && !alias.endsWith('s')) BY_ALIAS.set(`${alias}s`, unit)
    }
    for (const symbol of (symbols ?? '').split('|').filter(Boolean)) BY_SYMBOL.set(symbol, unit)
  }
}

/** The unit a word or phrase names ("kilogrammes", "sq km", "MW"), or null. Currencies are not here. */
export function findUnit(phrase: string): Unit | null {
  return BY_SYMBOL.get(phrase) ?? BY_ALIAS.get(phrase.toLowerCase()) ?? null
}

/** The names of all units that measure the same: those of mass for "mass". */
export function findUnitNames(dimension: Dimension): readonly string[] {
  return LEXICON[dimension].map(([name]) => name)
}

/** The unit that `Figure.unit` names ("kilogram"), or null when the name is a currency or a counted noun. */
export function findUnitByName(name: string): Unit | null {
  return BY_NAME.get(name) ?? null
}
