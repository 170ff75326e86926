import { findFigures } from '../../src/text/figures/figures.ts'
import { findQuotes } from '../../src/text/quotes/quotes.ts'
import { findTokens } from '../../src/text/tokens/tokens.ts'
import type { BareFigure, Paragraph, Quote, Span } from '../../src/types.ts'

/**
 * All that is read from a text (a paragraph a line, "# " before a heading), a line each, in the order of the text:
 * first the quotations, then the figures.
 */
export function readCompact(text: string): readonly string[] {
  const paragraphs = text.split('\n').map((line, index): Paragraph => ({
    kind: line.startsWith('# ') ? 'heading' : 'body',
    text: line.replace(heading, ''),
    line: index + 1,
    endLine: index + 1,
  }))
  const tokensOf = (index: number) => findTokens(paragraphs[index]?.text ?? '')
  const quotes = findQuotes(paragraphs, { articleId: 'article', people: [], tokensOf })
  const figures = findFigures(paragraphs, { articleId: 'article', quotes, tokensOf })
  const cut = ({ paragraph, start, end }: Span): string => paragraphs[paragraph]?.text.slice(start, end) ?? ''
  return [
    ...quotes.map((quote) => toQuoteLine(quote, cut)),
    ...figures.map((one) => toFigureLine(one, figures)),
  ]
}

// "# So" is a heading
const heading = /^# /

/** `Ana Ruiz | said | the pier is closed` with form, rule and, where it differs from the name, the mention. */
function toQuoteLine({ contents, form, cue, mention, by, rule }: Quote, cut: (span: Span) => string): string {
  const who = by.kind === 'speaker' ? by.name : by.kind === 'unresolved' ? `? ${by.mention}` : 'nobody'
  const named = mention === null ? '' : cut(mention)
  return [
    `${who}${named === '' || who.endsWith(named) ? '' : ` (${named})`}`,
    cue === null ? '' : cut(cue),
    contents.map(cut).join(' … '),
    `${form}, ${rule}`,
  ].join(' | ')
}

/** `more than 12 boats | > 12 boat | of boats`, and what else there is to say. */
function toFigureLine(figure: BareFigure, all: readonly BareFigure[]): string {
  const { text, kind, value, unit, qualifier, trend, of, conversionOf, quote } = figure
  const number = typeof value === 'number' ? toShort(value) : value.map(toShort).join(' to ')
  const restated = all.find(({ id }) => id === conversionOf)
  return [
    text,
    `${qualifier} ${number} ${unit ?? '-'}, ${kind}`,
    ...(of === null ? [] : [`of ${of}`]),
    ...(trend === null ? [] : [trend]),
    ...(restated === undefined ? [] : [`restates ${restated.text}`]),
    ...(quote === null ? [] : ['quoted']),
  ].join(' | ')
}

function toShort(value: number): string {
  return String(Number(value.toPrecision(7)))
}
