import { toFolded } from '../text/strings/fold.ts'
import type { Article, FigureKind } from '../types.ts'
import {
  type CountedPhrase,
  type FigureIn,
  findCountedPhrases,
  isOnlyPeople,
  type Least,
} from './counted-phrases.ts'
import {
  countTexts,
  type DraftRow,
  toCountWords,
  toIdMaker,
  toLabelWords,
  toPlaceList,
  toPlaceName,
  toRanking,
} from './draft-row.ts'

/** Kinds worth following; how long and how old is seldom one quantity from text to text. */
const KINDS = [
  'money',
  'percent',
  'mass',
  'area',
  'length',
  'rate',
  'count',
  'people',
] as const satisfies readonly FigureKind[]
const MOST_ROWS = 20
const MOST_TERMS = 6
/** Things and people that are counted by twos and threes are no statistic. */
const FEWEST_COUNTED = 20
const MANY_TEXTS = 30
/** In a larger share of many texts a word is no single quantity. */
const LARGEST_SHARE = 0.2
// Matches ", " of "coca, hectares"; not the hyphen of "super-delegates".
const NOT_A_WORD = /[^\p{L}\p{N}-]+/gu

type DraftMeasure = CountedPhrase & { readonly kind: FigureKind }

/**
 * Rows of `measures.yaml`: what figures of one kind count again and again. `names` are folded words that
 * name people, `lang` is the language of most texts.
 */
export function draftMeasures(
  articles: readonly Article[],
  names: ReadonlySet<string>,
  lang: string,
): readonly DraftRow[] {
  const least: Least = articles.length > MANY_TEXTS ? { figures: 4, texts: 3 } : { figures: 2, texts: 2 }
  const texts = articles.length > MANY_TEXTS ? articles.map(toPlainText) : []
  const all = articles.flatMap((article) => article.figures.map((figure): FigureIn => ({ article, figure })))
  const drafts = KINDS.flatMap((kind): readonly DraftMeasure[] => {
    const figures = all.filter(({ figure }) => figure.kind === kind && figure.conversionOf === null)
    return findCountedPhrases(figures, least, names, lang)
      .filter((phrase) => isStatistic(phrase, kind) && !isEverywhere(phrase, texts))
      .map((phrase) => ({ ...phrase, kind }))
  })
    .toSorted((a, b) => countTexts(b.figures) - countTexts(a.figures) || b.figures.length - a.figures.length)
    .slice(0, MOST_ROWS)
  const toId = toIdMaker()
  return drafts.map((draft) => {
    const isShared = drafts.some((other) => other !== draft && other.key === draft.key)
    const words = draft.forms[0] ?? draft.key
    const label = `${toLabelWords(words)}${isShared ? `, ${draft.kind}` : ''}`
    return toRow(draft, toId(label), label)
  })
}

/** Whether figures are of one quantity: a thing that all are counted in, and not by twos and threes. */
function isStatistic({ key, figures }: CountedPhrase, kind: FigureKind): boolean {
  if (kind !== 'count' && kind !== 'people') return !isOnlyPeople(key)
  if (kind === 'people' && !key.includes(' ') && !isOnlyPeople(key)) return false
  const units = toRanking(figures.map(({ figure }) => figure.unit))
  const [unit, count] = units[0] ?? [null, 0]
  if (unit === null || count * 2 < figures.length) return false
  const values = figures
    .map(({ figure: { value } }) => (typeof value === 'number' ? value : value[1]))
    .toSorted((a, b) => a - b)
  return (values[Math.floor(values.length / 2)] ?? 0) >= FEWEST_COUNTED
}

/** Whether so many texts have a word that figures near it have little in common: "people", "support". */
function isEverywhere({ forms }: CountedPhrase, texts: readonly string[]): boolean {
  const folded = forms.map((form) => ` ${toFolded(form)} `)
  const found = texts.filter((text) => folded.some((form) => text.includes(form))).length
  return found > texts.length * LARGEST_SHARE
}

const toPlainText = ({ paragraphs }: Article): string =>
  ` ${toFolded(
    paragraphs
      .map(({ text }) => text)
      .join(' ')
      .normalize('NFC'),
  ).replace(NOT_A_WORD, ' ')} `

function toRow({ kind, figures, forms }: DraftMeasure, id: string, label: string): DraftRow {
  const [unit] = toRanking(figures.flatMap(({ figure }) => figure.unit ?? []))
  const values = figures.slice(0, 3).map(({ figure }) => figure.text)
  const places = figures.map(({ article, figure }) => toPlaceName(article, figure.span.paragraph))
  return {
    note: [
      `${toCountWords(figures.length, 'figure')} in ${toCountWords(countTexts(figures), 'text')}: ${toPlaceList(places)}`,
      `Such as ${values.join('; ')}`,
    ].join('\n'),
    fields: [
      { key: 'id', value: id, note: null },
      { key: 'label', value: label, note: null },
      {
        key: 'terms',
        items: [...new Set(forms.map(toFolded))].slice(0, MOST_TERMS).map((value) => ({ value, note: null })),
      },
      { key: 'dimension', value: kind, note: null },
      ...(unit ? [{ key: 'unit', value: unit[0], note: `of ${toCountWords(unit[1], 'figure')}` }] : []),
    ],
  }
}
