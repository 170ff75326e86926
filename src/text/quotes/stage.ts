import type { Paragraph } from '../../types.ts'
import { findNames } from '../people/find-names.ts'
import { type Register, toRegister } from '../people/register.ts'
import type { NameMention } from '../people/name-mention.ts'
import { analyseSentence, type Sentence } from '../sentence/analyse.ts'
import type { Mention } from '../sentence/mentions.ts'
import { mendHeadline } from '../sentence/headlines.ts'
import { findSentences, type SentenceUnit, unitAt } from '../sentence/sentences.ts'
import { findMarks, type Marked } from '../tokens/quotation-marks.ts'
import type { Token } from '../tokens/tokens.ts'
import type { BlockQuotation } from './block-quotations.ts'
import { type Bearer, type Scene, type Stage, type Standing, toOffsets } from './quotation-view.ts'
import { findQuotedTerms } from './terms.ts'

/** An article as the ranker sees it, paragraph by paragraph as it is asked for. */
export function toStage(
  paragraphs: readonly Paragraph[],
  tokensOf: (paragraph: number) => readonly Token[],
): Stage & {
  readonly names: readonly NameMention[]
  readonly register: Register
  readonly marksOf: readonly (readonly Marked[])[]
} {
  const marksOf = paragraphs.map(({ text }) => findMarks(text))
  const names = paragraphs.flatMap(({ text }, index) =>
    findNames(text, index, marksOf[index] as readonly Marked[]),
  )
  const register = toRegister(names)
  const byParagraph = Map.groupBy(names, ({ paragraph }) => paragraph)
  const standings = new Map<object, Standing>()
  const bearers = new Map<Sentence, readonly Bearer[]>()
  const toStanding = (sentence: Sentence, mention: Mention): Standing | null => {
    if (mention.kind === 'pronoun') return null
    const { start, end } = toOffsets(sentence, mention)
    const name = byParagraph.get(sentence.paragraph)?.findLast((one) => one.start < end && one.end > start)
    const entity = name && name.end <= end + 2 ? register.entityOf(name) : null
    if (!entity) return null
    let standing = standings.get(entity)
    if (!standing) {
      standing = {
        bearer: entity.name,
        isPerson: entity.person,
        count: entity.mentions.length,
        speaks: entity.mentions.some(({ speaks }) => speaks),
      }
      standings.set(entity, standing)
    }
    return standing
  }
  const toBearer = (sentence: Sentence, mention: Mention): Bearer => {
    const standing = toStanding(sentence, mention)
    return { standing, key: standing?.bearer ?? toOwnKey(sentence, mention) }
  }
  const scenes: (Scene | undefined)[] = []
  return {
    names,
    register,
    marksOf,
    paragraphs: paragraphs.length,
    isQuoting: (paragraph) => (marksOf[paragraph]?.length ?? 0) > 0,
    textOf: (paragraph) => paragraphs[paragraph]?.text ?? '',
    sceneOf: (paragraph) =>
      (scenes[paragraph] ??= toScene(
        paragraphs[paragraph] as Paragraph,
        paragraph,
        marksOf[paragraph] as readonly Marked[],
        tokensOf(paragraph),
      )),
    // every quotation near a sentence asks for these
    bearersOf: (sentence) => {
      let found = bearers.get(sentence)
      if (!found)
        bearers.set(sentence, (found = sentence.mentions.map((mention) => toBearer(sentence, mention))))
      return found
    },
  }
}

/** What tells apart a mention that is no name: its noun, or a pronoun and its place. */
function toOwnKey({ units }: Sentence, { kind, end }: Mention): string {
  const { lower, start } = unitAt(units, end - 1)
  return kind === 'pronoun' ? `${lower} ${start}` : lower
}

/** A stage on which a block quotation without marks of its own is one quotation; one without words quotes nothing. */
export function withBlocks(stage: Stage, blocks: ReadonlyMap<number, BlockQuotation>): Stage {
  const scenes = new Map(
    [...blocks]
      .filter(([, { marked }]) => !marked)
      .map(([paragraph, { start, end }]) => [
        paragraph,
        toBlockScene(paragraph, stage.textOf(paragraph), start, end),
      ]),
  )
  return {
    ...stage,
    isQuoting: (paragraph) =>
      scenes.get(paragraph)?.marks.some(({ end }) => end > 0) ?? stage.isQuoting(paragraph),
    sceneOf: (paragraph) => scenes.get(paragraph) ?? stage.sceneOf(paragraph),
  }
}

function toBlockScene(paragraph: number, text: string, start: number, end: number): Scene {
  const mark: Marked = {
    start,
    end,
    outerStart: start,
    outerEnd: end,
    opened: true,
    closed: true,
    single: false,
  }
  const unit = { text: text.slice(start, end), lower: '"', tag: 'QUOTE', start, end, quote: 0 }
  return {
    paragraph,
    text,
    heading: false,
    marks: [mark],
    sentences: end > start ? [analyseSentence(paragraph, [unit])] : [],
  }
}

function toScene(
  { text, kind }: Paragraph,
  paragraph: number,
  marks: readonly Marked[],
  tokens: readonly Token[],
): Scene {
  const cut = (terms: ReadonlySet<Marked>): readonly (readonly SentenceUnit[])[] =>
    findSentences(text, tokens, marks, terms).map(mendHeadline)
  const quoting = cut(NO_TERMS)
  const terms = findQuotedTerms(quoting, marks)
  const sentences = terms.size > 0 ? cut(terms) : quoting
  return {
    paragraph,
    text,
    heading: kind === 'heading' || isHeadline(text, marks),
    marks,
    sentences: sentences.map((units) => analyseSentence(paragraph, units)),
  }
}

const NO_TERMS: ReadonlySet<Marked> = new Set()

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
