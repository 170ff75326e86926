import { toTable } from '../../strings/table.ts'

// Signs before a number, longest first when read: "Col$", "US$", "£".
const SIGNS = toTable<string>({
  $: 'USD',
  us$: 'USD',
  $us: 'USD',
  'u.s.$': 'USD',
  a$: 'AUD',
  au$: 'AUD',
  aud$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  can$: 'CAD',
  cdn$: 'CAD',
  nz$: 'NZD',
  hk$: 'HKD',
  s$: 'SGD',
  nt$: 'TWD',
  r$: 'BRL',
  col$: 'COP',
  cop$: 'COP',
  mx$: 'MXN',
  mex$: 'MXN',
  ar$: 'ARS',
  clp$: 'CLP',
  j$: 'JMD',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₪': 'ILS',
  '฿': 'THB',
  '₫': 'VND',
  '₦': 'NGN',
  '₱': 'PHP',
  '₴': 'UAH',
  '₿': 'BTC',
  rm: 'MYR',
  rs: 'INR',
  'rs.': 'INR',
})

// Nouns that name one currency when no country is said; "peso" and "dinar" name none.
const NOUNS = toTable<string>({
  dollar: 'USD',
  buck: 'USD',
  dlr: 'USD',
  greenback: 'USD',
  pound: 'GBP',
  sterling: 'GBP',
  stg: 'GBP',
  quid: 'GBP',
  euro: 'EUR',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rmb: 'CNY',
  rupee: 'INR',
  ruble: 'RUB',
  rouble: 'RUB',
  won: 'KRW',
  reais: 'BRL',
  rand: 'ZAR',
  franc: 'CHF',
  lira: 'TRY',
  guilder: 'NLG',
  krona: 'SEK',
  kronor: 'SEK',
  hryvna: 'UAH',
  sol: 'PEN',
  soles: 'PEN',
  peseta: 'ESP',
  ecu: 'XEU',
  colones: 'CRC',
  colón: 'CRC',
  quetzales: 'GTQ',
  bolivar: 'VES',
  bolivares: 'VES',
  bolívares: 'VES',
  guaranies: 'PYG',
  guaraníes: 'PYG',
  cordoba: 'NIO',
  córdoba: 'NIO',
  'cfa franc': 'XOF',
  naira: 'NGN',
  bitcoin: 'BTC',
  ether: 'ETH',
})

// How newspapers spell what Intl names otherwise: "Danish crowns", "French francs", "U.S. dlrs".
const PHRASES = toTable<string>({
  'u.s. dollar': 'USD',
  'u.s dollar': 'USD',
  'us dollar': 'USD',
  'american dollar': 'USD',
  'u.s. dlr': 'USD',
  'us dlr': 'USD',
  'canadian dlr': 'CAD',
  'australian dlr': 'AUD',
  'hong kong dlr': 'HKD',
  'h.k. dlr': 'HKD',
  'n.z. dlr': 'NZD',
  'new zealand dlr': 'NZD',
  'singapore dlr': 'SGD',
  'taiwan dlr': 'TWD',
  'pound sterling': 'GBP',
  'english pound': 'GBP',
  'danish crown': 'DKK',
  'swedish crown': 'SEK',
  'norwegian crown': 'NOK',
  'czech crown': 'CZK',
  kč: 'CZK',
  sfr: 'CHF',
  'icelandic crown': 'ISK',
  'french franc': 'FRF',
  'belgian franc': 'BEF',
  'west german mark': 'DEM',
  'deutsche mark': 'DEM',
  'german mark': 'DEM',
  'finnish mark': 'FIM',
  'finnish markka': 'FIM',
  'dutch guilder': 'NLG',
  'italian lire': 'ITL',
  'italian lira': 'ITL',
  'spanish peseta': 'ESP',
  'austrian schilling': 'ATS',
  'russian rouble': 'RUB',
  'ukrainian hryvnia': 'UAH',
  'israeli shekel': 'ILS',
  'emirati dirham': 'AED',
  'uae dirham': 'AED',
  'omani rial': 'OMR',
  'turkish lira': 'TRY',
  'south african rand': 'ZAR',
  'new taiwan dollar': 'TWD',
  'taiwan dollar': 'TWD',
})

// Codes that are also words or units; in running text they are read only before a number: "ALL 500".
const MISLEADING = new Set([
  'ALL',
  'TOP',
  'TRY',
  'SOS',
  'MOP',
  'BAM',
  'CUP',
  'PEN',
  'RON',
  'MAD',
  'LAK',
  'GEL',
  'XXX',
  'SLL',
  'AMD',
  'DOP',
  'LSL',
  'BOB',
  'KES',
])

// Codes by the names and signs of currencies; codes there are; and whose nouns are whose, all from the runtime's data.
const BY_PHRASE = new Map<string, string>()
const CODES = new Set<string>()
const NOUN_OWNERS = new Map<string, Set<string>>()
const names = new Intl.DisplayNames('en', { type: 'currency' })

for (const code of Intl.supportedValuesOf('currency')) {
  CODES.add(code)
  const name = (names.of(code) ?? code).toLowerCase()
  // "Argentine Peso (1983–1985)" and codes without a name are history.
  if (name === code.toLowerCase() || name.includes('(')) continue
  if (!BY_PHRASE.has(name)) BY_PHRASE.set(name, code)
  const noun = name.split(' ').at(-1) ?? name
  NOUN_OWNERS.set(noun, (NOUN_OWNERS.get(noun) ?? new Set()).add(code))
}

for (const [noun, owners] of NOUN_OWNERS) {
  const [only] = owners
  if (
    owners.size === 1 &&
    only !== undefined &&
    noun.length > 3 &&
    !/^(?:real|unit|units|dollar|leaf|sterling|gold|silver|platinum|palladium|fund|franc|mark|rights|franco|bond|future|day|certificate|escudo|stabilizer|strong|weak)$/.test(
      noun,
    )
  )
    BY_PHRASE.set(noun, only)
}

for (const [phrase, code] of [...Object.entries(NOUNS), ...Object.entries(PHRASES)])
  BY_PHRASE.set(phrase, code)

// Matches codes behind a letter that scales them: "MEUR", "kUSD"; not "MARS".
const SCALED_CODE = /^([kKmM])(EUR|USD|GBP|CHF|SEK|NOK|DKK)$/
// Matches a code that a dollar sign touches: "CAD$", "AUD$"; not "US$".
const CODE_AND_DOLLAR = /^([A-Z]{3})\$$/

/** The power of ten in the code of a currency: 6 for "MEUR", 3 for "kUSD", 0 for any other word. */
export function readCodeScale(word: string): number {
  const letter = SCALED_CODE.exec(word)?.[1]?.toLowerCase()
  return letter === undefined ? 0 : letter === 'k' ? 3 : 6
}

/** Matches what stands before a sign and a space: "US $5"; not "A $5 bet" or "has". */
export const BEFORE_DOLLAR = /^(?:U\.?S\.?|S|C|HK|NZ|NT|AU|CA|Can|Cdn|Col|COP|Mex|MX|CLP|AR)$/

/**
 * The ISO 4217 code a sign, code, noun or phrase stands for ("Col$", "COP", "euros", "Colombian pesos"), or null.
 * Names come from the runtime's own CLDR data (`Intl.DisplayNames`).
 */
export function findCurrency(phrase: string): string | null {
  if (CODES.has(phrase)) return MISLEADING.has(phrase) ? null : phrase
  const joined = SCALED_CODE.exec(phrase)?.[2] ?? CODE_AND_DOLLAR.exec(phrase)?.[1] ?? ''
  if (CODES.has(joined)) return joined
  const lower = phrase.toLowerCase()
  const sign = SIGNS[lower]
  if (sign !== undefined) return sign
  const direct = BY_PHRASE.get(lower)
  if (direct !== undefined) return direct
  // "pesos", "rupees", "crowns"
  return lower.length > 3 && lower.endsWith('s') ? (BY_PHRASE.get(lower.slice(0, -1)) ?? null) : null
}

/** Whether a noun is money though it names no one currency: "pesos", "dinars", "crowns". */
export function isMoneyNoun(noun: string): boolean {
  return /^(?:peso|dinar|rial|riyal|dirham|crown|krone|kroner|shilling|peseta|franc|lire|escudo|schilling|cfa|cruzado|cruzeiro|austral(?:e(?=s))?|inti|drachma|kwacha)s?$/i.test(
    noun,
  )
}
