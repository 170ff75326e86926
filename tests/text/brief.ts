import { findQuotes } from '../../src/text/quotes/quotes.ts'
import { findTokens } from '../../src/text/tokens/tokens.ts'
import type { Paragraph, Speaker } from '../../src/types.ts'

/**
 * "speaker: words" of each quotation of a text, a paragraph a line, "# " before a heading; "?" before a mention that
 * stays unresolved, "-" for nobody. Indirect speech is left out unless asked for.
 */
export function readBrief(
  text: string,
  {
    people = [],
    indirect = false,
  }: { readonly people?: readonly Speaker[]; readonly indirect?: boolean } = {},
): readonly string[] {
  const paragraphs = text.split('\n').map((line, index): Paragraph => ({
    kind: line.startsWith('# ') ? 'heading' : 'body',
    text: line.replace(heading, ''),
    line: index + 1,
    endLine: index + 1,
  }))
  const quotes = findQuotes(paragraphs, {
    articleId: 'harbour',
    people,
    tokensOf: (paragraph) => findTokens(paragraphs[paragraph]?.text ?? ''),
  })
  return quotes
    .filter((quote) => indirect === (quote.form === 'indirect'))
    .map(({ by, text: words }) => {
      const who = by.kind === 'speaker' ? by.name : by.kind === 'unresolved' ? `?${by.mention}` : '-'
      return `${who}: ${words}`
    })
}

// "# So" is a heading
const heading = /^# /
