import { describe, expect, it } from 'vitest'
import { findFigures } from '../../../../src/text/figures/figures.ts'
import { findTokens } from '../../../../src/text/tokens/tokens.ts'

/** The units of the figures of an article, a paragraph a line. */
function units(article: string): readonly (string | null)[] {
  const texts = article.split('\n')
  return findFigures(
    texts.map((text, at) => ({ kind: 'body', text, line: at + 1, endLine: at + 1 })),
    { articleId: 'article', quotes: [], tokensOf: (at) => findTokens(texts[at] ?? '') },
  ).map(({ unit }) => unit)
}

describe('a dollar without a country', () => {
  it.each([
    ['The fund raised C$1.2bn, up from $900m a year before.', ['CAD', 'CAD']],
    ['The fund raised C$1.2bn.\nIt spent $300m more.', ['CAD', 'CAD']],
    ['It pays 30 Canadian dollars, up from 20 dollars.', ['CAD', 'CAD']],
    ['A ticket in Toronto costs $3.', ['CAD']],
    ['A ticket in Sydney costs 3 dollars a day.', ['AUD per day']],
    ['Fares rose in Toronto.\nA ticket costs $3.', ['CAD']],
  ])('is the one of its text: %s', (text, expected) => {
    expect(units(text)).toEqual(expected)
  })

  it.each([
    ['The fund raised C$1.2bn and US$300m.\nIt spent $300m more.', ['CAD', 'USD', null]],
    ['A ticket in Toronto costs $3.\nIt costs $4 in New York.', [null, 'USD']],
    ['Fares in Toronto and Sydney cost $3.', [null]],
  ])('has no unit where nobody can tell: %s', (text, expected) => {
    expect(units(text)).toEqual(expected)
  })

  it.each([
    ['The barge costs $3m.', ['USD']],
    ['In New York a ticket costs $3.', ['USD']],
    ['A ticket in Toronto costs US$3.', ['USD']],
    ['The firm in Sydney paid 3 US dollars.', ['USD']],
    ['The fund raised C$1.2bn ($900m).\nIt spent $300m more.', ['CAD', 'USD', 'USD']],
    ['The fund raised C$1.2bn, or $900m, in May.', ['CAD', 'USD']],
    ['A New York fund paid C$1.2bn for the pier.\nIt spent $300m more.', ['CAD', 'USD']],
    ['Oil rose to $80 a barrel in Toronto.', ['USD per barrel']],
    ['A ticket in Toronto costs €3.', ['EUR']],
  ])('is that of the United States elsewhere: %s', (text, expected) => {
    expect(units(text)).toEqual(expected)
  })
})
