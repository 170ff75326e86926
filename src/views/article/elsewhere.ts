import * as wording from '../../wording/wording.ts'
import type { Echo, Echoes } from '../compared/echoes.ts'
import { toShort } from '../site/lead.ts'
import type { ArticleEntry, FigureEntry, QuoteEntry } from '../site/entries.ts'
import type { Reference } from '../site/references.ts'

/** A quotation or figure of an article that other articles carry too. */
export type ElsewhereRow = Reference & {
  readonly isQuoted: boolean
  /** The other places that carry it, each linked to its paragraph and named by its article. */
  readonly others: readonly Reference[]
  /** "and 3 more; 2 independent origins"; "" for one origin and nothing more. */
  readonly counts: string
}

const sizes = { rows: 5, others: 3, words: 40 }

/** What other articles carry too, most widespread first; quotations before figures. */
export function toElsewhere(entry: ArticleEntry, echoes: Echoes): readonly ElsewhereRow[] {
  const met = new Set<unknown>()
  const gather = <Entry extends QuoteEntry | FigureEntry>(
    own: readonly Entry[],
    found: ReadonlyMap<Entry, Echo<Entry>>,
  ): readonly { readonly first: Entry; readonly echo: Echo<Entry> }[] =>
    own
      .flatMap((first) => {
        const echo = found.get(first)
        if (!echo || met.has(echo)) return []
        met.add(echo)
        return [{ first, echo }]
      })
      .toSorted((a, b) => b.echo.members.length - a.echo.members.length)
  const quotes = gather(entry.quotes, echoes.quotes).map(({ first, echo }) =>
    toRow(first, first.quote.text, echo),
  )
  const figures = gather(entry.figures, echoes.figures).map(({ first, echo }) =>
    toRow(first, first.figure.text, echo),
  )
  // Leave room for both, rather than showing quotations alone.
  const most = Math.max(sizes.rows - figures.length, Math.ceil(sizes.rows / 2))
  const shown = quotes.slice(0, most)
  return [...shown, ...figures.slice(0, sizes.rows - shown.length)]
}

function toRow<Entry extends QuoteEntry | FigureEntry>(
  own: Entry,
  text: string,
  echo: Echo<Entry>,
): ElsewhereRow {
  const others = echo.members.filter(({ article }) => article !== own.article)
  const more = others.length - sizes.others
  return {
    label: toShort(text, sizes.words).replace(CLOSING, ''),
    lang: own.article.lang,
    address: `#${own.address.split('#')[1] ?? ''}`,
    isQuoted: 'quote' in own,
    others: others
      .slice(0, sizes.others)
      .map(({ article, address }) => ({ label: article.article.title, address, lang: article.lang })),
    counts: [
      ...(more > 0 ? [wording.counts.andMore(more)] : []),
      // One is what everybody expects.
      ...(echo.origins > 1 ? [wording.counts.origins(echo.origins)] : []),
    ].join('; '),
  }
}

/** Matches the comma of "We stay,"; not the dots of "We …". */
const CLOSING = /[.,;:]$/
