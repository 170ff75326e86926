import type { Paragraph } from '../../types.ts'
import { AFTER_SIGNATURE, BEFORE_DESCRIPTION, NAME_PARTICLE } from '../english/name-words.ts'
import type { Marked } from '../tokens/quotation-marks.ts'
import { type QuoteSource, type Scene, toSceneSource } from './conversation.ts'

/** A paragraph set apart as a quotation: the words quoted, none where a signature is all there is, and their source. */
export type BlockQuotation = {
  readonly start: number
  readonly end: number
  readonly source: QuoteSource | null
}

/** What block quotations tell: whole paragraphs that are quoted, and sources of quotations with marks in others. */
export type BlockQuotations = {
  /** By index of the paragraph. */
  readonly wholes: ReadonlyMap<number, BlockQuotation>
  /** By paragraph and mark, as of a conversation. */
  readonly sources: ReadonlyMap<string, QuoteSource>
}

type Texts = {
  readonly paragraphs: readonly Paragraph[]
  readonly marksOf: readonly (readonly Marked[])[]
  readonly sceneOf: (paragraph: number) => Scene
  readonly conversation: ReadonlyMap<string, QuoteSource>
}

type Signature = { readonly end: number; readonly source: QuoteSource }

const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{N}.'’&-]*`
const NAME = `${NAME_WORD}(?: (?:${NAME_PARTICLE}|of|the|and|&|${NAME_WORD}))*?`
const DESCRIPTION = String.raw`${BEFORE_DESCRIPTION} [^,(:;|.!?]{2,50}?`
// Matches "— Ana Prieto", "– President Gil of Bay Town, in a letter", "— a fisher"; not "— We will not sail".
const SIGNED = new RegExp(
  String.raw`^[—–―-]{1,3}\s*(${DESCRIPTION}|${NAME})(?=\s*(?:$|[,(:;|])| ${AFTER_SIGNATURE} )[^\n]{0,100}$`,
  'u',
)
// Matches the dash of "… at sea. — Ana Prieto"; not that of "the boats — all of them".
const DASH_BEHIND = /(?<=[.!?…]["”’»)]{0,3}|["”’»])\s*(?=[—–―-]{1,3}\s*\p{L})/gu
// Matches "we"; not "we all".
const FIRST_PERSON = /^(?:I|we)$/i
/** Rules that go without a verb of saying. */
const NO_SAYING: ReadonlySet<string> = new Set(['clause-subject', 'same-sentence', 'for-whom'])
/** So many blocks in a row may be a whole text. */
const FEWEST_OF_TEXT = 4
/** Blocks of further paragraphs are not looked for elsewhere in the text: each costs a look through all of it. */
const MOST_PARAGRAPHS = 500
/** The longest signature, in UTF-16 units. */
const LONGEST_SIGNATURE = 160
/** Fewer words stand in two places by chance. */
const FEWEST_WORDS = 4

/**
 * Block quotations: a paragraph set apart is one quotation, unless it has marks of its own. Who says it stands behind a
 * dash, at its end or below it, else in the sentence that leads to it; the same words elsewhere in the text know too.
 * A block that repeats the writer's own words quotes nobody.
 */
export function findBlockQuotations(texts: Texts): BlockQuotations {
  const wholes = new Map<number, BlockQuotation>()
  const sources = new Map<string, QuoteSource>()
  const { paragraphs } = texts
  for (let first = 0; first < paragraphs.length; first++) {
    if (paragraphs[first]?.kind !== 'quotation') continue
    let end = first
    while (paragraphs[end]?.kind === 'quotation') end++
    readRun(first, end, texts, wholes, sources)
    first = end
  }
  return { wholes, sources }
}

/** Reads the block quotations that stand below each other, up to paragraph `end`. */
function readRun(
  first: number,
  end: number,
  texts: Texts,
  wholes: Map<number, BlockQuotation>,
  sources: Map<string, QuoteSource>,
): void {
  const run = texts.paragraphs.slice(first, end)
  const signatures = run.map(({ text }, index) => findSigned(text, first + index))
  const firstSigned = signatures.findIndex((signature) => signature !== null)
  const lead = findLead(first, texts)
  if (isText(run.length, texts) && firstSigned < 0 && !lead) return
  let told: QuoteSource | null = null
  for (let at = run.length - 1; at >= 0; at--) {
    const { text } = run[at] as Paragraph
    const signature = signatures[at]
    // A signature serves all blocks above it, up to the signature before; who leads in does not know those below it.
    told = signature?.source ?? told
    const introduced = firstSigned < 0 || at <= firstSigned ? lead : null
    const length = signature?.end ?? text.length
    const index = first + at
    if (length === 0) {
      wholes.set(index, { start: 0, end: 0, source: null })
    } else if (isMarked(index, length, texts)) {
      giveSources(index, { told, introduced }, texts, sources)
    } else {
      const twin = told || introduced ? null : findTwin(text.slice(0, length), index, texts)
      if (twin === 'written') wholes.set(index, { start: 0, end: 0, source: null })
      else wholes.set(index, { start: 0, end: length, source: told ?? introduced ?? twin })
    }
  }
}

/** Blocks that are most of a text are the text, kept so by whoever took it over, and quote nobody. */
function isText(blocks: number, { paragraphs }: Texts): boolean {
  return blocks >= FEWEST_OF_TEXT && blocks * 2 > paragraphs.length
}

/** What the marks of a block are given where their own sentence does not say who speaks. */
function giveSources(
  index: number,
  { told, introduced }: { readonly told: QuoteSource | null; readonly introduced: QuoteSource | null },
  { sceneOf, ...texts }: Texts,
  sources: Map<string, QuoteSource>,
): void {
  const own = sceneOf(index).sources
  texts.marksOf[index]?.forEach((mark, at) => {
    if (own.has(at)) return
    const words = (texts.paragraphs[index] as Paragraph).text.slice(mark.start, mark.end)
    const twin = told ? null : findTwin(words, index, { sceneOf, ...texts })
    const source = told ?? (twin === 'written' ? null : twin) ?? introduced
    if (source) sources.set(`${index}:${at}`, source)
  })
}

/** Marks of its own: round most of the block, or with who says it in their sentence; not those of a term. */
function isMarked(index: number, length: number, { paragraphs, marksOf, sceneOf }: Texts): boolean {
  const { text } = paragraphs[index] as Paragraph
  const marks = marksOf[index] ?? []
  if (marks.length === 0) return false
  const marked = marks.reduce((sum, mark) => sum + mark.outerEnd - mark.outerStart, 0)
  // "We call this “historic”", "It is a “historic” storm": nobody is quoted in the block but its speaker.
  return (
    marked * 2 > length ||
    [...sceneOf(index).sources.values()].some(
      ({ rule, mention }) =>
        !NO_SAYING.has(rule) && !FIRST_PERSON.test(text.slice(mention.start, mention.end)),
    )
  )
}

/** Who signs a block, and where its words end. */
function findSigned(text: string, paragraph: number): Signature | null {
  const places = [0, ...[...text.matchAll(DASH_BEHIND)].map(({ index }) => index)]
  for (const place of places.filter((start) => text.length - start <= LONGEST_SIGNATURE)) {
    const name = SIGNED.exec(text.slice(place).trimStart())?.[1]
    if (!name) continue
    const start = text.indexOf(name, place)
    const mention = { paragraph, start, end: start + name.length }
    return { end: place, source: { rule: 'signature', cue: null, mention, name: null } }
  }
  return null
}

/** Who is brought in by the sentence above a block: by a colon, or by a verb of saying. */
function findLead(first: number, { paragraphs, sceneOf }: Texts): QuoteSource | null {
  const above = paragraphs[first - 1]
  if (!above || above.kind === 'heading' || above.kind === 'caption') return null
  const scene = sceneOf(first - 1)
  const sentence = scene.sentences.at(-1)
  return sentence
    ? toSceneSource(scene, sentence, 'lead-in-above', !above.text.trimEnd().endsWith(':'))
    : null
}

/** The source of the same words between marks elsewhere; "written" where the writer says them; else null. */
function findTwin(
  words: string,
  own: number,
  { paragraphs, marksOf, conversation }: Texts,
): QuoteSource | 'written' | null {
  const plain = words.replace(/^["“‘]|[.,!?…"”’]{1,9}$/g, '').toLowerCase()
  if (plain.split(' ').length < FEWEST_WORDS || own > MOST_PARAGRAPHS) return null
  for (const [index, { text, kind }] of paragraphs.entries()) {
    const start = index === own || kind === 'quotation' ? -1 : text.toLowerCase().indexOf(plain)
    if (start < 0) continue
    const at = (marksOf[index] ?? []).findIndex((mark) => mark.start <= start && start < mark.end)
    if (at < 0) return 'written'
    const source = conversation.get(`${index}:${at}`)
    return source ? { ...source, rule: 'same-words' } : null
  }
  return null
}
