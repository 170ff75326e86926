import { toTable, toWordList, toWordSet } from '../../strings/table.ts'

/** The words and signs that numbers are written with. Keys are in lower case. */

/** The numbers below twenty: "zero", "twelve"; not "twenty". */
export const ONES = toTable<number>({
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
})

/** Matches, as part of a pattern, a number from two to nineteen in words: "two", "twelve". */
export const SMALL_NUMBER = `(?:${Object.keys(ONES)
  .filter((word) => Number(ONES[word]) > 1)
  .join('|')})`

/** The tens: "twenty", "ninety"; not "ten". */
export const TENS = toTable<number>({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
})

/** Scale words as powers of ten: "million" → 6; not "dozen". */
export const SCALES = toTable<number>({
  hundred: 2,
  thousand: 3,
  grand: 3,
  lakh: 5,
  lakhs: 5,
  million: 6,
  millions: 6,
  millón: 6,
  millones: 6,
  mln: 6,
  mn: 6,
  mil: 6,
  mio: 6,
  crore: 7,
  crores: 7,
  billion: 9,
  bn: 9,
  bln: 9,
  trillion: 12,
  tn: 12,
  trn: 12,
  trln: 12,
})

/** Letters that scale only where the context says so: "35k", "$1.84m", "$25MM", "₹5 cr"; not "g". */
export const LETTERS = toTable<number>({ k: 3, m: 6, mm: 6, cr: 7, b: 9, t: 12 })

/** What a whole is divided by: "half" → 2, "fifths" → 5; not "first". */
export const PARTS = toTable<number>({
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  ninths: 9,
  tenth: 10,
  tenths: 10,
})

/** What verbs multiply by: "doubled" → 2, "halving" → 0.5; not "doubles", which are played. */
export const MULTIPLYING = toTable<number>({
  double: 2,
  doubled: 2,
  doubling: 2,
  triple: 3,
  tripled: 3,
  tripling: 3,
  treble: 3,
  trebled: 3,
  trebling: 3,
  quadruple: 4,
  quadrupled: 4,
  quadrupling: 4,
  quintupled: 5,
  quintupling: 5,
  halve: 0.5,
  halved: 0.5,
  halving: 0.5,
})

/** How many times the size of another something is: "twice as many", "double the rate"; not "doubled", which tells a change. */
export const TIMES = toTable<number>({ twice: 2, thrice: 3, double: 2, triple: 3, treble: 3, quadruple: 4 })

/** Signs for parts of one: "½"; not "%". */
export const GLYPHS = toTable<number>({
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
})

/** Matches the parts that go before a scale: "half a million", "a quarter million"; not "third". */
export const PART_OF_SCALE = /^(?:half|quarter)$/
/** Matches what few thousands are of that are no number: "5k run", "a 4K screen"; not "people". */
export const NAMED_THOUSANDS =
  /^(?:runs?|races?|walks?|runners?|swim|video|screens?|tvs?|displays?|monitors?|resolution|cameras?|footage|plans?|ultra|blu)$/

/** The first four by their place: "second" is 1; not "last". */
export const ORDINALS: readonly string[] = toWordList('first second third fourth')
/** Matches, as part of a pattern, what makes a quantity of the digits before it: "million", "pct"; not "boats". */
export const SCALE_OR_SHARE = '(?:percent|per cent|pct|mln|million|bn|billion)'
/** What multiplies the plural behind "of": "tens" → 10 in "tens of thousands"; not "millions". */
export const VAGUE_FACTORS = toTable<number>({ tens: 10, dozens: 12, hundreds: 100, thousands: 1000 })

// Matches the comma of "1,234" and the spaces of "12 000"; not the dot of "1.5".
const SEPARATOR = /[, \u00a0\u2009\u202f]/g
// Matches "2.500.000"; not "2.500", which may be two and a half.
const DOTTED = /^\d{1,3}(?:\.\d{3}){2,}$/
// Matches "12,5", as Spanish and German write twelve and a half; not "1,200".
const DECIMAL_COMMA = /^\d{1,3},\d{1,2}$/
// All words of the tables above.
const WORDS = [ONES, TENS, SCALES, PARTS].flatMap((table) => Object.keys(table))
// Matches "12", "½", "forty", "a dozen", "several hundred"; not "the boats", "someone". Inside "ten-fold" too: this only rules texts out.
const NUMBER = new RegExp(
  `\\d|[${Object.keys(GLYPHS).join('')}]|(?<![a-z])(?:${[...WORDS, 'dozen', 'dozens', 'scores', 'hundreds', 'thousands', 'billions', 'trillions'].join('|')})(?![a-z])`,
)

/** Matches "dozen" of "a dozen villages"; not "doze". */
export const DOZENS = /^(?:dozens?|hundreds?|thousands?|millions?|billions?|mln|bln|bn|scores)$/

/** What makes a period or a side of "half" behind it: "the first half", "the northern half"; not "almost". */
export const BEFORE_NAMED_HALF: ReadonlySet<string> = toWordSet(
  'first second other latter last bottom top northern southern eastern western better this each opening final earlier former early',
)

/** What makes a part of "a third" behind it: "almost a third", "more than a quarter"; not "for". */
export const BEFORE_PART: ReadonlySet<string> = toWordSet(
  'almost nearly about around over under roughly some than least to only just',
)

/** What may follow a part that stands alone: "almost a third less", "about a quarter in May"; not "man". */
export const AFTER_PART: ReadonlySet<string> = toWordSet(
  'of in on since from to and or but less more fewer lower higher smaller larger were are is was have had has this last compared between within during after before as over under said say says think want believe live lived vote voted favor favour support oppose agree',
)

/** The words a number in words may begin with: "a", "forty", "several"; not "million", which needs one before it. */
export const OPENS_NUMBER: ReadonlySet<string> = new Set([
  ...Object.keys(ONES),
  ...Object.keys(TENS),
  ...toWordList(
    'a an half quarter couple dozen several few many tens dozens scores hundreds thousands millions billions trillions',
  ),
])

/** Scale words as wires shorten them: "one mln barrels"; not "m". */
export const SHORT_SCALES: ReadonlySet<string> = toWordSet('mln bln trn bn')

/** What a plural without a number stands for, low and high: "dozens" → 12 to 120; not "dozen". */
export const VAGUE_PLURALS = toTable<readonly [number, number]>({
  dozens: [12, 120],
  scores: [20, 200],
  hundreds: [100, 1000],
  thousands: [1e3, 1e4],
  millions: [1e6, 1e7],
  billions: [1e9, 1e10],
  trillions: [1e12, 1e13],
})

/** Matches the plurals that tell an upper end too: "dozens"; not "thousands". */
export const HAS_UPPER_END = /^(?:dozens|scores)$/

/** What makes results of games and tests of "scores" behind it: "test scores of pupils"; not "killed". */
export const BEFORE_RESULTS: ReadonlySet<string> = toWordSet(
  'the their his her its our my your these those with high higher low lower best average final total test exam credit math maths reading film',
)

/** The number its digits write, separators aside: "1,234.5", "2.500.000". */
export function toNumber(text: string): number {
  if (DECIMAL_COMMA.test(text)) return Number(text.replace(',', '.'))
  const plain = text.replace(SEPARATOR, '')
  return Number(DOTTED.test(plain) ? plain.replaceAll('.', '') : plain)
}

/** Exact for decimals: 1.1 by 10^6 is 1100000, not 1100000.0000000002. */
export function scaleBy(value: number, exponent: number): number {
  if (exponent === 0) return value
  const exact = Number(`${value}e${exponent}`)
  return Number.isNaN(exact) ? value * 10 ** exponent : exact
}

// Matches "sixfold", "doubled", "twice"; not "doubles".
const MULTIPLE = new RegExp(
  `fold\\b|\\b(?:in half|${[...Object.keys(MULTIPLYING), ...Object.keys(TIMES)].join('|')})\\b`,
  'i',
)

/** False for a text without a word for a multiple, so that none need be looked for: "doubled", "tenfold"; a fold of paper is ruled out later. */
export function mayMultiply(text: string): boolean {
  return MULTIPLE.test(text)
}

/** False for a text without a digit and without a word that every number in words has, so that none need be looked for. */
export function mayCount(text: string): boolean {
  return NUMBER.test(text.toLowerCase())
}
