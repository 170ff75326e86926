import type { Attribution, BareFigure, Figure, Paragraph, Quote, Span } from '../../types.ts'
import { A_TEXT, TOLD_OUTLET } from '../english/counting-words.ts'
import type { Sentence } from '../sentence/analyse.ts'
import {
  findPoll,
  isGoingOn,
  isOneClause,
  type Left,
  mayCarry,
  NOTHING_LEFT,
  startsWithPronoun,
  toNamedBefore,
  toNextParagraph,
} from './going-on.ts'
import { isDoneTo, isOfAsked } from './source-clauses.ts'
import { findAside, type Stretch } from './asides.ts'
import { findHolder, type Quoted, toQuoted, toSentenceIn } from './said-in.ts'
import { type PeriodContext, readAlone, toPeriods } from './sentence-periods.ts'
import { type CountSource, findSources } from './sources.ts'
import { findSubject, isPress, type Resolve, toName, toPlainName, toSource } from './naming.ts'

/** What an article tells besides its text. */
export type ClaimContext = {
  readonly quotes: readonly Quote[]
  /** EDTF of the article's date. */
  readonly published: string | null
  /** Names of outlets: the one that prints the article, and those an editor's table names. */
  readonly outlets: readonly string[]
  readonly sentencesOf: (paragraph: number) => readonly Sentence[]
  readonly resolve: Resolve
  readonly isPerson: (by: Attribution) => boolean
}

type Context = Omit<ClaimContext, 'quotes'> & PeriodContext

const NONE: Attribution = { kind: 'none' }
// Matches "told the Gull", "in an interview with El Faro"; the outlet is the group.
const OUTLET = "((?:the )?\\p{Lu}[\\p{L}&’'-]*(?: \\p{Lu}[\\p{L}&’'-]*){0,4})"
const TOLD_TO = new RegExp(`\\b${TOLD_OUTLET} ${OUTLET}`, 'u')
// Matches "according to the Delta Institute"; not "according to him".
const ACCORDING_TO =
  /\b[Aa]ccording to ((?:the |a |an )?\p{Lu}[\p{L}.&’'-]*(?: (?:(?:of|for|on|and) (?:the )?)?\p{Lu}[\p{L}&’'-]*)*)/u
// Matches " TODAY" behind "USA", which ends the name of an outlet; not " today".
const TODAY_BEHIND = /^ T(?:ODAY|oday)\b/
// The same right behind a speaker; not "said. He told".
const TOLD_HERE = new RegExp(`^[^.“”"]{0,30}\\b${TOLD_OUTLET} ${OUTLET}`, 'u')

/**
 * The figures with who counted or claims each, who passed it on, and the period it speaks of. Nobody and nothing where
 * the text does not say; an outlet passes on and never counts.
 */
export function toClaimed(
  figures: readonly BareFigure[],
  paragraphs: readonly Paragraph[],
  { quotes, ...told }: ClaimContext,
): readonly Figure[] {
  const context: Context = { ...told, quoted: toQuoted(quotes) }
  const claimed = new Map<string, Figure>()
  // A poll told in paragraphs of a sentence each goes on as well.
  let before: { readonly paragraph: number; readonly left: Left } | null = null
  for (const [paragraph, own] of Map.groupBy(figures, ({ span }) => span.paragraph)) {
    const text = paragraphs[paragraph]?.text ?? ''
    const sentences = context.sentencesOf(paragraph)
    const { poll } = before?.left ?? NOTHING_LEFT
    let left: Left = before?.paragraph === paragraph - 1 ? before.left : { ...NOTHING_LEFT, poll }
    sentences.forEach((sentence, index) => {
      const start = index === 0 ? 0 : (sentence.units[0]?.start ?? 0)
      const end = sentences[index + 1]?.units[0]?.start ?? text.length
      const held = own.filter(({ span }) => span.start >= start && span.start < end)
      const read = readSentence(text, sentence, { start, end }, held, left, context)
      for (const figure of read.figures) claimed.set(figure.id, figure)
      left = read.left
    })
    before = { paragraph, left: toNextParagraph(left) }
  }
  return figures.map((figure) => {
    const found = claimed.get(figure.id) ?? { ...figure, by: NONE, via: null, period: null }
    const original = figure.conversionOf === null ? undefined : claimed.get(figure.conversionOf)
    // What is restated is the same claim.
    return original ? { ...found, by: original.by, via: original.via, period: original.period } : found
  })
}

function readSentence(
  text: string,
  sentence: Sentence,
  { start, end }: Stretch,
  held: readonly BareFigure[],
  left: Left,
  context: Context,
): { readonly figures: readonly Figure[]; readonly left: Left } {
  const words = text.slice(start, end).trimEnd()
  const it = left.by !== null && !context.isPerson(left.by) ? left.by : null
  const sources = findSources(text, sentence, context.resolve, it).flatMap((source) => {
    const by = toNamedBefore(source.by, text.slice(source.start, source.end), left)
    // "The report says 40": a text counts nothing, and whose it is is not said.
    if (isText(by)) return []
    // "the Gull’s report" is no count of the Gull’s, which its poll is.
    const isData =
      source.isData && !(isOutlet(by, context) && A_TEXT.test(text.slice(source.start, source.end)))
    return [{ ...source, by, isData, isPress: source.isPress || (!isData && isOutlet(by, context)) }]
  })
  const toldTo = toOutlet(TOLD_TO.exec(words)?.[1], context)
  let goesOnFrom: number | null = null
  const told = held.map((figure): Figure => {
    const own = findOwn(text, figure, sources, toldTo, left, context)
    const isNext =
      own === null &&
      (isGoingOn(text, figure, { start, end }, left) ||
        (goesOnFrom !== null && isOneClause(text.slice(goesOnFrom, figure.span.start))))
    const carried = isNext ? left.source : null
    goesOnFrom = isNext && carried?.isData === true ? figure.span.end : null
    const { by, via } = own ?? (carried ? toClaim(carried, context) : { by: NONE, via: null })
    return { ...figure, by, via, period: null }
  })
  const periods = toPeriods(text, { start, end }, held, left, context)
  const dated = told.map((figure, index): Figure => {
    const isCarried = figure.by.kind !== 'none' && figure.by === left.by
    return {
      ...figure,
      period:
        periods[index] ?? (mayCarry(text, figure, { start, end }, isCarried, left) ? left.period : null),
    }
  })
  const subject = findSubject(text, sentence, context.resolve, context.isPerson)
  const isSilent = held.length === 0 && sources.length === 0
  const by = dated.findLast((figure) => figure.by.kind !== 'none')?.by ?? sources.at(-1)?.by ?? null
  const stated =
    held.length === 0
      ? readAlone(words, left, context)
      : // Where only some have a period it is no more than theirs, unless it begins with the first.
        (dated.at(dated.every(({ period }) => period !== null) ? -1 : 0)?.period ?? null)
  const data = sources.find(({ isData, isPress: press }) => isData && !press)
  const goesOn = dated.some((figure) => figure.by.kind !== 'none' && figure.by === left.source?.by)
  return {
    figures: dated,
    left: isSilent
      ? { ...NOTHING_LEFT, by: startsWithPronoun(words) ? left.by : subject, period: stated, poll: left.poll }
      : {
          poll: findPoll(text, sources) ?? left.poll,
          source: data ?? sources[0] ?? (goesOn ? left.source : null),
          by: by ?? subject ?? left.by,
          period: stated,
          figures: held,
        },
  }
}

/** Who claims a figure by its quotation or sentence; null where neither says. */
function findOwn(
  text: string,
  figure: BareFigure,
  sources: readonly CountSource[],
  toldTo: string | null,
  left: Left,
  context: Context,
): { readonly by: Attribution; readonly via: string | null } | null {
  const { start } = figure.span
  const held = findHolder(text, figure.span, context.quoted)
  // Reported speech of nobody known is read as any sentence.
  const isNobodys =
    held?.quote.form === 'indirect' && (toSaid(held.quote.by).kind === 'none' || isNoSpeech(text, held))
  const holder = isNobodys ? null : held
  const around = sources.filter(({ from, to }) => from <= start && start < to)
  if (holder === null) {
    const aside = findAside(text, figure.span, 0)
    // The one whose verb stands nearest before it, or else the one named last; in an aside who is named there.
    const nearest = around
      .filter(({ start: place }) => aside === null || (place >= aside.start && place < aside.end))
      .toSorted(
        (one, other) => toRank(other) - toRank(one) || other.from - one.from || other.start - one.start,
      )[0]
    if (!nearest) return null
    const claim = toClaim(nearest, context)
    const outer = around.find((one) => one !== nearest && one.isPress)
    return { by: claim.by, via: claim.via ?? (outer ? toName(outer.by) : null) ?? toldTo }
  }
  const inner = around
    .filter(({ start: place }) => place >= holder.content.start && place < holder.content.end)
    .toSorted((one, other) => other.from - one.from)[0]
  const cited =
    inner ??
    findCited(text, { ...figure.span, ...toSentenceIn(text, holder.content, figure.span) }, context) ??
    around.find(({ teller }) => teller !== null)
  // "the ministry’s figures show": what is named as the speaker may be a count of somebody's
  const { mention } = holder.quote
  const teller = sources.find(
    ({ isData, start: from, end: to }) => isData && mention && from < mention.end && to > mention.start,
  )
  const said =
    mention === null
      ? ''
      : text.slice(mention.start, mention.end) +
        (TODAY_BEHIND.exec(text.slice(mention.end, mention.end + 7))?.[0] ?? '')
  const speaker = teller?.by ?? toNamedBefore(toSaid(holder.quote.by), said, left)
  // The words that bring in a quotation may stand sentences before: "Ruiz told the Gull in May."
  const frame = mention?.paragraph === figure.span.paragraph ? text.slice(mention.end, mention.end + 60) : ''
  const heard = toldTo ?? toOutlet(TOLD_HERE.exec(frame)?.[1], context)
  if (cited && !cited.isPress) {
    const name = toName(speaker)
    return { by: cited.by, via: (name === toName(cited.by) ? null : name) ?? cited.teller ?? heard }
  }
  if (speaker.kind === 'none') return null
  // An outlet passes on what others say, and counts in a poll or tally of its own.
  if (!teller && isOutlet(speaker, context)) return { by: NONE, via: toName(speaker) }
  return { by: speaker, via: heard }
}

/** The Institute that a speaker names in a quotation: "According to the Delta Institute, 40". */
function findCited(
  text: string,
  { paragraph, start, end }: Span,
  { resolve }: Context,
): Pick<CountSource, 'by' | 'isPress' | 'teller'> | null {
  const match = ACCORDING_TO.exec(text.slice(start, end))
  if (!match?.[1]) return null
  const from = start + match.index + match[0].length - match[1].length
  const span = { paragraph, start: from, end: from + match[1].length }
  const by = toSource(resolve(toPlainName(match[1]), span))
  return by.kind === 'none' ? null : { by, isPress: isPress(by), teller: null }
}

/** Whether what is taken for reported speech is done to its speaker: "a group accused of hiding 12 boats". */
function isNoSpeech(text: string, { quote, content }: Quoted): boolean {
  const cue = quote.cue === null ? '' : text.slice(quote.cue.start, quote.cue.end)
  return isDoneTo(cue.toLowerCase(), text.slice(content.start, content.end).split(' ', 1)[0] ?? '')
}

/** Who is cited counts before who cites, and anybody before an outlet. */
function toRank({ isPress: press, teller }: CountSource): number {
  return press ? 0 : teller === null ? 1 : 2
}

function toClaim(
  source: CountSource,
  context: Context,
): { readonly by: Attribution; readonly via: string | null } {
  return !source.isData && isOutlet(source.by, context)
    ? { by: NONE, via: toName(source.by) }
    : { by: source.by, via: source.teller }
}

/** Whether words for a text stand where somebody should: "a report", "the sentence before". */
function isText(by: Attribution): boolean {
  return by.kind === 'unresolved' && A_TEXT.test(by.mention)
}

/** A speaker of the text; nobody for a pronoun that means nobody known, nor for those who are asked in a poll. */
function toSaid(by: Attribution): Attribution {
  if (by.kind !== 'unresolved') return by
  return (by.mention.length < 6 && PRONOUN.test(by.mention)) || isOfAsked(by.mention) || isText(by)
    ? NONE
    : { kind: 'unresolved', mention: toPlainName(by.mention) }
}

// Matches "he", "they"; not "the mayor".
const PRONOUN = /^(?:he|she|it|they|we|i|you|who|which|that|this|these|those|one|some|many)$/i

/** Whether somebody is an outlet: by name, or one of those that are known. */
function isOutlet(by: Attribution, { outlets }: Context): boolean {
  const name = toPlainName(toName(by) ?? '').toLowerCase()
  return isPress(by) || outlets.some((outlet) => toPlainName(outlet).toLowerCase() === name)
}

/** The outlet somebody told something, without its article; null for "told parliament". */
function toOutlet(words: string | undefined, context: Context): string | null {
  if (words === undefined) return null
  const name = toPlainName(words)
  return isOutlet({ kind: 'unresolved', mention: name }, context) ? name : null
}
