import { describe, expect, it } from 'vitest'
import { findCurrency, isMoneyNoun } from '../../../../src/text/english/numbers/currencies.ts'

describe('findCurrency', () => {
  it.each([
    ['$', 'USD'],
    ['Col$', 'COP'],
    ['€', 'EUR'],
    ['COP', 'COP'],
    ['Colombian pesos', 'COP'],
    ['Danish crowns', 'DKK'],
    ['zloty', 'PLN'],
    ['Hong Kong dollars', 'HKD'],
    ['yen', 'JPY'],
  ])('reads %s as %s', (phrase, code) => {
    expect(findCurrency(phrase)).toBe(code)
  })

  it.each(['pesos', 'day', 'ALL', 'gold', 'boats', 'real'])('names no currency for "%s"', (phrase) => {
    expect(findCurrency(phrase)).toBeNull()
  })

  it.each([
    [
      'USD',
      '$|US$|$US|U.S.$|dollars|bucks|dlrs|greenbacks|U.S. dollars|US dollars|American dollars|U.S. dlrs|US dlrs',
    ],
    ['AUD', 'A$|AU$|AUD$|Australian dlrs'],
    ['CAD', 'C$|CA$|CAN$|CDN$|Canadian dlrs'],
    ['NZD', 'NZ$|N.Z. dlrs|New Zealand dlrs'],
    ['HKD', 'HK$|Hong Kong dlrs|H.K. dlrs'],
    ['SGD', 'S$|Singapore dlrs'],
    ['TWD', 'NT$|Taiwan dlrs|New Taiwan dollars|Taiwan dollars'],
    ['BRL', 'R$|reais'],
    ['COP', 'COL$|COP$'],
    ['MXN', 'MX$|MEX$'],
    ['ARS', 'AR$'],
    ['CLP', 'CLP$'],
    ['JMD', 'J$'],
    ['GBP', '£|pounds|sterling|stg|quid|Pound sterling|English pounds'],
    ['EUR', '€|euros'],
    ['JPY', '¥|yen'],
    ['INR', '₹|Rs|rupees'],
    ['KRW', '₩|won'],
    ['RUB', '₽|rubles|roubles|Russian roubles'],
    ['TRY', '₺|liras|Turkish liras'],
    ['ILS', '₪|Israeli shekels'],
    ['THB', '฿'],
    ['VND', '₫'],
    ['NGN', '₦|nairas'],
    ['PHP', '₱'],
    ['UAH', '₴|hryvnas|Ukrainian hryvnias'],
    ['BTC', '₿|bitcoins'],
    ['MYR', 'RM'],
    ['CNY', 'yuan|renminbi|rmb'],
    ['ZAR', 'rand|South African rand'],
    ['CHF', 'francs'],
    ['NLG', 'guilders|Dutch guilders'],
    ['SEK', 'kronas|kronor|Swedish crowns'],
    ['PEN', 'sol|soles'],
    ['ESP', 'pesetas|Spanish pesetas'],
    ['XEU', 'ecu'],
    ['CRC', 'colones|colón'],
    ['GTQ', 'quetzales'],
    ['VES', 'bolivars|bolivares|bolívares'],
    ['PYG', 'guaranies|guaraníes'],
    ['NIO', 'cordobas|córdobas'],
    ['XOF', 'Cfa francs'],
    ['ETH', 'ether'],
    ['DKK', 'Danish crowns'],
    ['NOK', 'Norwegian crowns'],
    ['CZK', 'Czech crowns'],
    ['ISK', 'Icelandic crowns'],
    ['FRF', 'French francs'],
    ['BEF', 'Belgian francs'],
    ['DEM', 'West German marks|Deutsche marks|German marks'],
    ['FIM', 'Finnish marks|Finnish markkas'],
    ['ITL', 'Italian lire|Italian liras'],
    ['ATS', 'Austrian schillings'],
    ['AED', 'Emirati dirhams|UAE dirhams'],
    ['OMR', 'Omani rials'],
  ])('knows %s by its signs and names: %s', (code, phrases) => {
    expect(phrases.split('|').filter((phrase) => findCurrency(phrase) !== code)).toEqual([])
  })

  it.each('ALL TOP TRY SOS MOP BAM CUP PEN RON MAD LAK GEL XXX SLL AMD DOP LSL BOB KES'.split(' '))(
    'takes "%s" for a word',
    (word) => {
      expect(findCurrency(word)).toBeNull()
    },
  )
})

describe('isMoneyNoun', () => {
  it.each(
    `peso pesos dinar rials riyal dirhams crown krone kroner shillings pesetas francs lire escudo
    schilling cfa cruzados cruzeiro austral australes inti drachmas kwacha`.split(/\s+/),
  )('takes "%s" for money of some country', (noun) => {
    expect(isMoneyNoun(noun)).toBe(true)
  })

  it.each(['pesoss', 'crowned', 'uncrown', 'boats'])('takes "%s" for none', (noun) => {
    expect(isMoneyNoun(noun)).toBe(false)
  })
})
