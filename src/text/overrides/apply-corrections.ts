import { distance } from 'fastest-levenshtein'
import type { VFile } from 'vfile'
import type { Attribution, Figure, Quote, Speaker } from '../../types.ts'
import { warn } from '../messages/messages.ts'
import { toFolded } from '../strings/fold.ts'
import { toNameSlug } from '../strings/slug.ts'
import { findFirstFrom } from '../strings/sorted.ts'
import type { FigureCorrection, QuoteCorrection } from './corrections.ts'

/**
 * The quotations as the editor corrects them; their rule becomes "editor". A correction that fits none, or several, is
 * a warning on `file` at its place.
 */
export function toCorrectedQuotes(
  quotes: readonly Quote[],
  corrections: readonly QuoteCorrection[],
  people: readonly Speaker[],
  file: VFile,
): readonly Quote[] {
  const chosen = new Map<string, QuoteCorrection>()
  const finder = toFinder(corrections.length > 0 ? quotes : [])
  for (const correction of corrections) {
    const fitting = findFitting(finder, correction)
    const target = toOne(fitting, correction, correction.id ?? correction.starts ?? '', 'quotation', file)
    if (!target) continue
    chosen.set(target.id, correction)
    if (correction.starts && !isStart(target, correction.starts)) {
      const reason = `The correction \`${correction.starts}\` is taken for “${target.text.slice(0, 60)}”, which nearly starts so`
      file.info(reason, { place: correction.place, source: 'dossier', ruleId: 'correction' })
    }
  }
  return quotes.flatMap((quote) => {
    const correction = chosen.get(quote.id)
    if (!correction) return [quote]
    if (correction.remove) return []
    return [
      {
        ...quote,
        by: toAttribution(correction.speaker ?? 'none', people),
        rule: 'editor',
        confidence: null,
        candidates: [],
        reasons: [],
      },
    ]
  })
}

/** The figures as the editor corrects them; of several corrections of one, each adds to those before. Warnings as for quotations. */
export function toCorrectedFigures(
  figures: readonly Figure[],
  corrections: readonly FigureCorrection[],
  people: readonly Speaker[],
  file: VFile,
): readonly Figure[] {
  if (corrections.length === 0) return figures
  const byId = Map.groupBy(figures, ({ id }) => id)
  const byWords = Map.groupBy(figures, ({ text }) => toPlain(text))
  const found = corrections.flatMap((correction) => {
    const named = byId.get(correction.id ?? '') ?? []
    const words = toPlain(correction.text ?? '')
    const fitting = named.length > 0 || words === '' ? named : (byWords.get(words) ?? [])
    const target = toOne(fitting, correction, correction.id ?? correction.text ?? '', 'figure', file)
    return target ? [{ id: target.id, correction }] : []
  })
  const chosen = Map.groupBy(found, ({ id }) => id)
  return figures.flatMap((figure) => {
    const all = (chosen.get(figure.id) ?? []).map(({ correction }) => correction)
    if (all.some(({ remove }) => remove)) return []
    return [all.reduce<Figure>((corrected, correction) => toCorrected(corrected, correction, people), figure)]
  })
}

function toCorrected(figure: Figure, correction: FigureCorrection, people: readonly Speaker[]): Figure {
  const { value, unit, qualifier, of, by, via, period } = correction
  return {
    ...figure,
    value: value ?? figure.value,
    unit: unit ?? figure.unit,
    qualifier: qualifier ?? figure.qualifier,
    of: of ?? figure.of,
    by: by === null ? figure.by : toAttribution(by, people),
    via: toStated(via, figure.via),
    period: toStated(period, figure.period),
  }
}

/**
 * The quotations a correction may mean: by id, where none has it by first words or, so that it survives a small edit of
 * the text, by words that nearly open one. What is removed has to be named exactly.
 */
function findFitting({ byId, byWords }: Finder, { id, starts, remove }: QuoteCorrection): readonly Quote[] {
  const named = byId.get(id ?? '') ?? []
  if (named.length > 0) return named
  const wanted = toPlain(starts ?? '')
  if (wanted === '') return []
  // Those that begin so stand together.
  const from = findFirstFrom(byWords, ({ words }) => words < wanted)
  const to = findFirstFrom(byWords, ({ words }) => words < wanted || words.startsWith(wanted))
  const exact = byWords.slice(from, to)
  const allowed = Math.floor(wanted.length / 5)
  const fitting =
    exact.length > 0 || remove
      ? exact
      : byWords.filter(({ words }) => distance(words.slice(0, wanted.length), wanted) <= allowed)
  return fitting.map(({ quote }) => quote)
}

/** Quotations by their ids, and in the order of their plain words. */
type Finder = {
  readonly byId: ReadonlyMap<string, readonly Quote[]>
  readonly byWords: readonly { readonly quote: Quote; readonly words: string }[]
}

function toFinder(quotes: readonly Quote[]): Finder {
  return {
    byId: Map.groupBy(quotes, ({ id }) => id),
    byWords: quotes
      .map((quote) => ({ quote, words: toPlain(quote.text) }))
      .sort((one, other) => (one.words < other.words ? -1 : one.words > other.words ? 1 : 0)),
  }
}

function isStart(quote: Quote, words: string): boolean {
  return toPlain(quote.text).startsWith(toPlain(words))
}

function toPlain(text: string): string {
  return toFolded(text.normalize('NFC'))
    .replace(/[^\p{L}\p{N}$€£%]+/gu, ' ')
    .trim()
}

function toOne<Item>(
  fitting: readonly Item[],
  correction: QuoteCorrection | FigureCorrection,
  words: string,
  noun: string,
  file: VFile,
): Item | null {
  const [first] = fitting
  if (first !== undefined && fitting.length === 1) return first
  const found = fitting.length === 0 ? 'found none' : `found ${fitting.length}`
  warn(file, `Expected one ${noun} for \`${words}\`, ${found}`, correction.place, 'correction')
  return null
}

/** What the editor states, where anything; "none" for nothing. */
function toStated(stated: string | null, found: string | null): string | null {
  return stated === 'none' ? null : (stated ?? found)
}

/** A speaker by the id or a name of the table, or by the name as the editor writes it. */
function toAttribution(speaker: string, people: readonly Speaker[]): Attribution {
  if (speaker === 'none') return { kind: 'none' }
  const known = people.find(({ id, name, aliases }) => [id, name, ...aliases].includes(speaker))
  return known
    ? { kind: 'speaker', id: known.id, name: known.name }
    : { kind: 'speaker', id: toNameSlug(speaker), name: speaker }
}
