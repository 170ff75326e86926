import { findSources } from './attribution.ts'
import type { Found } from './found.ts'
import { findIndirect } from './indirect.ts'
import { readDateline } from './dateline.ts'
import { findConversation } from './conversation.ts'
import type { Scene, Source } from './conversation.ts'
import { genderOf } from './gender.ts'
import { toHash } from './hash.ts'
import { findMarks } from './marks.ts'
import type { Marked } from './marks.ts'
import { findNames } from './names.ts'
import { findPhraseAfter, isSourceNoun, isTime } from './nominals.ts'
import type { Phrase } from './nominals.ts'
import { toResolver } from './people.ts'
import { toRegister } from './register.ts'
import { findSentences } from './sentences.ts'
import type { Unit } from './sentences.ts'
import { findTitles, isTerm } from './terms.ts'
import type { Token } from './tokens.ts'
import type { Attribution, Paragraph, Quote, QuoteForm, Span, Speaker } from '../types.ts'

/** What the stage may ask for besides the text. */
export type QuoteContext = {
  readonly articleId: string
  readonly people: readonly Speaker[]
  /** Words of a paragraph, made when first asked for. */
  readonly tokensOf: (paragraph: number) => readonly Token[]
}

/**
 * The quotations of an article in order, each with its speaker or an honest blank. Names of works, labels and scare
 * quotes are nobody's words and are left out.
 */
export function findQuotes(paragraphs: readonly Paragraph[], context: QuoteContext): readonly Quote[] {
  const marksOf = paragraphs.map((paragraph) => findMarks(paragraph.text))
  const scenes: (Scene | undefined)[] = []
  const sceneOf = (index: number): Scene =>
    (scenes[index] ??= toScene(
      paragraphs[index] as Paragraph,
      index,
      marksOf[index] as readonly Marked[],
      context,
    ))
  const conversation = findConversation(paragraphs.length, sceneOf)
  const names = paragraphs.flatMap(({ text }, index) =>
    findNames(text, index, marksOf[index] as readonly Marked[]),
  )
  const resolver = toResolver(
    names,
    toRegister(names),
    context.people,
    (index) => paragraphs[index]?.text ?? '',
  )
  const seen = new Map<string, number>()
  return paragraphs.flatMap((paragraph, index) =>
    toDrafts(sceneOf(index), conversation, paragraph.kind !== 'heading')
      .filter((draft) => !isRepeated(draft, paragraph, sceneOf(index), paragraphs))
      .map((draft): Quote => {
        const { source } = draft
        const who = source ? (source.name ?? source.mention) : null
        const by: Attribution =
          who === null ? { kind: 'none' } : resolver.resolve(wordsAt(paragraphs, who), who)
        if (who) resolver.note(by, who)
        const contents = draft.pieces.map(({ start, end }) => ({ paragraph: index, start, end }))
        const text = contents.map((span) => paragraph.text.slice(span.start, span.end)).join(' ')
        return {
          id: toId(context.articleId, text, seen),
          contents,
          text,
          form: draft.form,
          cue: source?.cue ?? null,
          mention: source?.mention ?? null,
          by,
          rule: source?.rule ?? 'none',
        }
      }),
  )
}

/** Words in a heading without a speaker that stand in the text below as well: quoted once. */
function isRepeated(
  { source, pieces }: Draft,
  own: Paragraph,
  scene: Scene,
  paragraphs: readonly Paragraph[],
): boolean {
  if (!scene.heading || source !== null) return false
  const words = pieces.map(({ start, end }) => own.text.slice(start, end)).join(' ')
  const plain = words.replace(finalMark, '').toLowerCase()
  return paragraphs.some((paragraph) => paragraph !== own && paragraph.text.toLowerCase().includes(plain))
}

// "so." → "so"; not the stop inside "J.R. left"
const finalMark = /[.,!?…]+$/

type Piece = { readonly start: number; readonly end: number }

type Draft = { readonly pieces: readonly Piece[]; readonly form: QuoteForm; readonly source: Source | null }

function toScene(
  { text, kind }: Paragraph,
  paragraph: number,
  marks: readonly Marked[],
  context: QuoteContext,
): Scene {
  const tokens = context.tokensOf(paragraph)
  const sentences = findSentences(text, tokens, marks, findTitles(text, tokens, marks))
  const sources = new Map<number, Source>()
  for (const units of sentences) {
    for (const [place, found] of findSources(units)) {
      sources.set((units[place] as Unit).quote, toSource(units, paragraph, found, place))
    }
  }
  return {
    paragraph,
    text,
    heading: kind === 'heading' || isHeadline(text, marks),
    marks,
    sentences,
    sources,
  }
}

/** ‘A quiet start’ on a line of its own: a heading of the text, as single marks tell. */
function isHeadline(text: string, marks: readonly Marked[]): boolean {
  const mark = marks[0]
  return (
    marks.length === 1 &&
    mark !== undefined &&
    mark.single &&
    mark.outerStart === 0 &&
    text.length - mark.outerEnd < 2 &&
    text.length < 90
  )
}

/** "a clerk of the board": a description keeps what tells whom it means. */
function withRest(units: readonly Unit[], phrase: Phrase, place: number): Phrase {
  const head = units[phrase.end - 1] as Unit
  if (head.tag !== 'NOUN' || !restLinks.has(units[phrase.end]?.lower ?? '')) return phrase
  const rest = findPhraseAfter(units, phrase.end + 1)
  return rest && !isTime(units[rest.end - 1] as Unit) && (phrase.start > place || rest.end <= place)
    ? { start: phrase.start, end: rest.end }
    : phrase
}

const restLinks = new Set(['of', 'for', 'from', 'at', 'with'])

/** "the Ministry of Defence": what follows "of" belongs to the name of a body, not to that of a person. */
function withBody(units: readonly Unit[], phrase: Phrase): Phrase {
  return bodyNouns.has((units[phrase.end - 1] as Unit).lower) ? withPlace(units, phrase) : phrase
}

const bodyNouns = new Set(
  'ministry university department office court council bank institute bureau board house association union center centre foundation chamber academy college league society federation confederation embassy government army front institution committee commission secretariat minister ministers organization organisation school diocese'.split(
    ' ',
  ),
)

/** The places in the text of what a sentence tells of a source; the words said stand at unit `place`. */
function toSource(
  units: readonly Unit[],
  paragraph: number,
  found: Omit<Found, 'rule'> & { readonly rule: string },
  place: number,
): Source {
  const span = ({ start, end }: Phrase): Span => ({
    paragraph,
    start: (units[start] as Unit).start,
    end: (units[end - 1] as Unit).end,
  })
  const name =
    (found.name ?? findHolder(units, found.phrase))
      ? withBody(units, found.name ?? (findHolder(units, found.phrase) as Phrase))
      : withRest(units, withBody(units, found.phrase), place)
  return {
    rule: found.rule,
    cue: found.cue ? span(found.cue) : null,
    mention: span(found.pronoun ?? withPlace(units, found.phrase)),
    name: span(name),
  }
}

/** "Secretary of State Ana Ruiz", "Mayor of Marea Juan Gil": the name that follows an office. */
function findHolder(units: readonly Unit[], phrase: Phrase): Phrase | null {
  if (units[phrase.end]?.lower !== 'of' || !isSourceNoun((units[phrase.end - 1] as Unit).lower)) return null
  const { end } = withPlace(units, phrase)
  for (let start = phrase.end + 2; start < end - 1; start++) {
    const name = units
      .slice(start, end)
      .map(({ text }) => text)
      .join(' ')
    if (officeWords.has((units[start - 1] as Unit).lower) || genderOf(name) !== null) return { start, end }
  }
  return null
}

const officeWords = new Set(
  'state defence defense justice finance health education labour labor commerce energy interior staff'.split(
    ' ',
  ),
)

/** "Sen. Ana Ruiz of Marea": the place belongs to the mention. */
function withPlace(units: readonly Unit[], phrase: Phrase): Phrase {
  if (units[phrase.end]?.lower !== 'of') return phrase
  let end = phrase.end + 1
  if (units[end]?.tag === 'DET') end++
  while (units[end]?.tag === 'PROPN') end++
  return units[end - 1]?.tag === 'PROPN' ? { start: phrase.start, end } : phrase
}

/** The quotations of a paragraph; two pieces with only their cue between them are one. */
function toDrafts(
  scene: Scene,
  conversation: ReadonlyMap<string, Source>,
  indirect: boolean,
): readonly Draft[] {
  const drafts: Draft[] = []
  for (const units of scene.sentences) {
    const reported = indirect ? toReported(scene.text, units, scene.paragraph) : null
    if (reported) drafts.push(reported)
    let open: { draft: Draft; place: number } | null = null
    units.forEach((unit, place) => {
      if (unit.quote < 0) return
      const mark = scene.marks[unit.quote] as Marked
      const source = conversation.get(`${scene.paragraph}:${unit.quote}`) ?? null
      if (isTerm(units, place, source, scene.text)) return
      if (open && source && isSplit(units, open.place, place, open.draft.source, source)) {
        const joined: Draft = { ...open.draft, pieces: [...open.draft.pieces, mark] }
        drafts[drafts.length - 1] = joined
        open = { draft: joined, place }
        return
      }
      const draft: Draft = { pieces: [mark], form: isWhole(units, place) ? 'direct' : 'mixed', source }
      drafts.push(draft)
      open = { draft, place }
    })
  }
  return drafts
}

/** The indirect speech of a sentence. */
function toReported(text: string, units: readonly Unit[], paragraph: number): Draft | null {
  const found = findIndirect(units)
  if (!found) return null
  const { content } = found
  const first = (units[content.start] as Unit).start
  // "LIMA (AP) — Talks failed, the ministry said": where it was filed is nobody's words.
  const piece = {
    start: Math.max(first, first === 0 ? (readDateline(text)?.end ?? 0) : 0),
    end: (units[content.end - 1] as Unit).end,
  }
  return {
    pieces: [piece],
    form: 'indirect',
    source: toSource(units, paragraph, { ...found, pronoun: null }, content.start),
  }
}

/** `“We will,” she said, “go on”`: nothing between but who says it. */
function isSplit(
  units: readonly Unit[],
  first: number,
  second: number,
  left: Source | null,
  right: Source,
): boolean {
  if (
    left === null ||
    left.mention.start !== right.mention.start ||
    left.mention.paragraph !== right.mention.paragraph
  )
    return false
  const between = units.slice(first + 1, second)
  const content = (units[first] as Unit).text
  return (
    left.rule.startsWith('after') &&
    between.at(-1)?.text === ',' &&
    (commaInside.test(content) || between[0]?.text === ',') &&
    between.length < 40
  )
}

/** A quotation that is a sentence of its own or follows a comma or colon; "mixed" runs on in the writer's sentence. */
function isWhole(units: readonly Unit[], place: number): boolean {
  const before = units[place - 1]
  if (!before) return true
  if (before.text === ':' || before.text === ',') return opensWhole.test((units[place] as Unit).text)
  return before.quote >= 0 || before.tag === 'PUNCT'
}

function wordsAt(paragraphs: readonly Paragraph[], span: Span): string {
  return (paragraphs[span.paragraph] as Paragraph).text.slice(span.start, span.end)
}

/** Stable while article and words stand; a repeated quotation is numbered. */
function toId(articleId: string, text: string, seen: Map<string, number>): string {
  const count = (seen.get(text) ?? 0) + 1
  seen.set(text, count)
  return `q${toHash(count > 1 ? `${articleId}\n${text}\n${count}` : `${articleId}\n${text}`)}`
}

// "so," and "so,’"; not "so."
const commaInside = /,['"”’]*$/

// "We will", "[The] boat"; not "the boat"
const opensWhole = /^["'“‘([]*[\p{Lu}\p{N}¿¡]/u
