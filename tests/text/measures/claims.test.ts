/**
 * `claim-pairs.txt`: rules beside neighbours that must not change, each of which has to come out as written.
 * `claims.txt`: groups of three invented sentences from The Gull of 2026-03-10, a line each, with what is right below:
 * "figure | by | via | period", "-" for none. Names are given without an article.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { findFigures } from '../../../src/text/figures/figures.ts'
import { toClaimed } from '../../../src/text/measures/claims.ts'
import { decideQuotes } from '../../../src/text/quotes/quotes.ts'
import { findTokens } from '../../../src/text/tokens/tokens.ts'
import type { Paragraph } from '../../../src/types.ts'

const published = '2026-03-10'
const readGroups = (name: string): readonly (readonly string[])[] =>
  readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8')
    .trimEnd()
    .split(/\n(?! )/)
    .map((group) => group.split('\n'))

/** "figure | by | via | period" of each figure of a text. */
function readClaims(text: string): readonly { readonly figure: string; readonly claim: readonly string[] }[] {
  const paragraphs = text
    .split('\\n')
    .map((line): Paragraph => ({ kind: 'body', text: line, line: 1, endLine: 1 }))
  const tokensOf = (index: number) => findTokens(paragraphs[index]?.text ?? '')
  const context = { articleId: 'article', people: [], published, tokensOf }
  const { decided, ...told } = decideQuotes(paragraphs, context)
  const quotes = decided.map(({ quote }) => quote)
  const figures = findFigures(paragraphs, { articleId: 'article', quotes, tokensOf })
  return toClaimed(figures, paragraphs, { ...told, quotes, published, outlets: ['The Gull'] }).map(
    ({ text: figure, by, via, period }) => {
      const name = by.kind === 'speaker' ? by.name : by.kind === 'unresolved' ? by.mention : '-'
      return { figure, claim: [name.replace(ARTICLE, ''), via ?? '-', period ?? '-'] }
    },
  )
}

// Matches "the " of "the mayor"; not "them".
const ARTICLE = /^(?:the|an?|its|their) /i

/** What is right for each labelled figure of a group, and what was read. */
function judge([text = '', ...labels]: readonly string[]) {
  const read = [...readClaims(text)]
  return labels.map((label) => {
    const [figure = '', ...right] = label.trim().split(' | ')
    const index = read.findIndex((one) => one.figure.includes(figure))
    const [found] = index < 0 ? [] : read.splice(index, 1)
    return { text, figure, right, claim: found?.claim ?? ['?', '?', '?'] }
  })
}

describe('claims', () => {
  it.each(readGroups('claim-pairs.txt').flatMap(judge))('of $figure in "$text"', ({ right, claim }) => {
    expect(claim).toEqual(right)
  })

  const judged = readGroups('claims.txt').flatMap(judge)
  const names = (right: readonly string[]): boolean => right[0] !== '-'
  it.each([
    ['whoever counted, where one is named', 0, judged.filter(({ right }) => names(right))],
    ['nobody, where nobody is named', 0, judged.filter(({ right }) => !names(right))],
    ['whoever passed it on', 1, judged],
    ['the period', 2, judged],
  ] as const)('tell %s in more than nine of ten cases', (_, place, cases) => {
    const wrong = cases
      .filter(({ right, claim }) => right[place] !== claim[place])
      .map(({ text, figure, right, claim }) => `${figure}: ${right[place]}, not ${claim[place]} | ${text}`)
    expect(
      1 - wrong.length / cases.length,
      `${wrong.length} of ${cases.length} wrong\n${wrong.join('\n')}`,
    ).toBeGreaterThan(0.92)
  })
})
