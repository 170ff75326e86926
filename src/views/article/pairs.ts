import { addresses } from '../../links.ts'
import type { Genre } from '../../types.ts'
import * as wording from '../../wording/wording.ts'
import { type Alone, findCommon } from '../compared/in-common.ts'
import { toSentenceRow } from '../compared/statements.ts'
import { toPeriodWords } from '../measures/period-words.ts'
import { toDateKey, toDatePhrase } from '../site/dates.ts'
import type { ArticleEntry, FigureEntry, Site } from '../site/entries.ts'
import type { Reference } from '../site/references.ts'
import {
  type FigureRow,
  type Origin,
  type QuoteRow,
  toFigureRow,
  toOrigin,
  toPlaceWords,
} from '../site/rows.ts'
import { toPair, toPairNames } from './pair-names.ts'
import { findRelatedEntries } from './related.ts'

/** Two of something: the earlier article's, then the later one's. */
type Both<Thing> = readonly [Thing, Thing]

/** A figure in a comparison, with its paragraph and the time it speaks of: "2023"; null where the text states none. */
export type PairFigure = FigureRow & { readonly place: string; readonly period: string | null }

/** Two articles beside each other. */
export type PairPage = {
  readonly params: { readonly one: string; readonly other: string }
  readonly title: string
  readonly description: string
  readonly articles: Both<Origin & { readonly genre: Genre }>
  /** True where one of them is a digest or an analysis, which is no second source. */
  readonly isRetold: boolean
  /** "25 February 2026" where both are of one day; else null. */
  readonly sameDay: string | null
  readonly words: readonly Both<readonly QuoteRow[]>[]
  readonly figures: readonly Both<PairFigure>[]
  readonly different: readonly {
    readonly measure: Reference
    readonly figures: Both<readonly PairFigure[]>
  }[]
  readonly alone: Both<{
    readonly words: readonly QuoteRow[]
    readonly figures: readonly PairFigure[]
    /** How many more of both the article has, which the page leaves out. */
    readonly more: number
  }>
}

/** The most rows of each kind, so that no page grows with its articles. */
const sizes = { different: 6, ofMeasure: 4, alone: 8, context: 70 }

/**
 * A page for each two articles of which one names the other as related and that have words, figures or a measure in
 * common: at most three an article.
 */
export function toPairPages(site: Site): readonly PairPage[] {
  const made = new Set<string>()
  const pages: PairPage[] = []
  for (const [entry, related] of findRelatedEntries(site)) {
    for (const { other, hasPage } of related) {
      const params = toPairNames(site, entry, other)
      const key = addresses.pair(params)
      if (!hasPage || made.has(key)) continue
      made.add(key)
      pages.push(toPairPage(site, params, toPair(entry, other)))
    }
  }
  return pages
}

function toPairPage(site: Site, params: PairPage['params'], [one, other]: Both<ArticleEntry>): PairPage {
  const common = findCommon(site, one, other)
  const genres = [one.article.genre, other.article.genre]
  const day = toDateKey(one.article.published)
  const isSameDay = day.length === DAY_LENGTH && day === toDateKey(other.article.published)
  return {
    params,
    title: wording.pairs.title(one.pageTitle, other.pageTitle),
    description: wording.pairs.description(one.article.title, other.article.title),
    articles: [
      { ...toOrigin(one), genre: one.article.genre },
      { ...toOrigin(other), genre: other.article.genre },
    ],
    isRetold: genres.some((genre) => genre !== 'report'),
    sameDay: isSameDay ? toDatePhrase(one.article.published) : null,
    words: common.words.map(([mine, theirs]) => [mine.map(toSentenceRow), theirs.map(toSentenceRow)]),
    figures: common.figures.map(([mine, theirs]) => [toFigure(mine), toFigure(theirs)]),
    different: common.different.slice(0, sizes.different).map(({ measure, figures: [mine, theirs] }) => ({
      measure: { label: measure.label, address: measure.reference.address },
      figures: [mine.slice(0, sizes.ofMeasure).map(toFigure), theirs.slice(0, sizes.ofMeasure).map(toFigure)],
    })),
    alone: [toAloneRows(common.alone[0]), toAloneRows(common.alone[1])],
  }
}

/** Characters of "2026-02-25". */
const DAY_LENGTH = 10

function toAloneRows({ words, figures }: Alone): PairPage['alone'][number] {
  return {
    words: words.slice(0, sizes.alone).map(toSentenceRow),
    figures: figures.slice(0, sizes.alone).map(toFigure),
    more: Math.max(0, words.length - sizes.alone) + Math.max(0, figures.length - sizes.alone),
  }
}

function toFigure(entry: FigureEntry): PairFigure {
  const { period, span } = entry.figure
  return {
    ...toFigureRow(entry, sizes.context),
    place: toPlaceWords(entry.article, span.paragraph),
    period: period === null ? null : toPeriodWords(period),
  }
}
