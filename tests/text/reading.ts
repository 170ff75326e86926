import { findFigures } from '../../src/text/figures/figures.ts'
import { findTokens } from '../../src/text/tokens/tokens.ts'
import type { BareFigure } from '../../src/types.ts'

/** The figures of one paragraph. */
export function readFigures(text: string): readonly BareFigure[] {
  return findFigures([{ kind: 'body', text, line: 1, endLine: 1 }], {
    articleId: 'article',
    quotes: [],
    tokensOf: () => findTokens(text),
  })
}
