import type { Span } from '../../types.ts'
import { AFTER_SIGNATURE, BEFORE_DESCRIPTION, NAME_PARTICLE } from '../english/name-words.ts'
import { unitAt } from '../sentence/sentences.ts'
import { CLASS_OF, type UnitClass } from '../sentence/unit-class.ts'
import { type QuotationView, type Scene, type Stage, toOffsets } from './quotation-view.ts'

/** A speaker whom the layout of the text names, and the rule that read it. */
export type LaidOut = { readonly rule: string; readonly mention: Span }

const NAME_WORD = String.raw`\p{Lu}[\p{L}\p{N}.'’&-]*`
const NAME = `${NAME_WORD}(?: (?:${NAME_PARTICLE}|of|the|and|&|${NAME_WORD}))*?`
const DESCRIPTION = String.raw`${BEFORE_DESCRIPTION} [^,(:;|.!?]{2,50}?`
// Matches "— Ana Prieto", "– President Gil of Bay Town, in a letter", "— a fisher"; not "— We will not sail".
const SIGNED = new RegExp(
  String.raw`^[—–―-]{1,3}\s*(${DESCRIPTION}|${NAME})(?=\s*(?:$|[,(:;|])| ${AFTER_SIGNATURE} )[^\n]{0,100}$`,
  'u',
)
// Matches "KELLER: We" and "Q: We"; not "We: all".
const TURN = /^(\p{Lu}[\p{Lu}.’' -]{0,30}):\s/u
/** The longest signature, in UTF-16 units. */
const LONGEST_SIGNATURE = 160

/**
 * Who speaks as the layout tells it, without a sentence that says so: "Ana Ruiz, Post: “…”", "KELLER: …" inside the marks,
 * “…” — Ana Ruiz, a signature on the line below; null where the layout tells nothing.
 */
export function readLayout(stage: Stage, scene: Scene, view: QuotationView): LaidOut | null {
  return readTurn(scene, view) ?? readLabel(view) ?? readDash(scene, view) ?? readBelow(stage, scene, view)
}

/** "KELLER: We will not sail" inside the marks: a turn of a transcript. */
function readTurn({ paragraph, text }: Scene, { mark }: QuotationView): LaidOut | null {
  const label = TURN.exec(text.slice(mark.start, mark.end))?.[1]
  return label === undefined || label.length < 3
    ? null
    : { rule: 'transcript', mention: { paragraph, start: mark.start, end: mark.start + label.length } }
}

/** What a label may stand behind in its sentence. */
const OPENS_LABEL: ReadonlySet<UnitClass> = new Set([CLASS_OF.dash, CLASS_OF.colon, CLASS_OF.stop])

/** "Ana Ruiz: “…”", "Ana Ruiz, Harbour Post: “…”", "A: “…”": a name alone, or with where it was said, before a colon. */
function readLabel({ sentence, place, before }: QuotationView): LaidOut | null {
  if (before !== CLASS_OF.colon) return null
  const { classes, mentions, units, paragraph } = sentence
  const first = Math.max(
    0,
    classes.findLastIndex((one, index) => index < place - 1 && OPENS_LABEL.has(one)) + 1,
  )
  const label = mentions.find(({ start, end, kind }) => start === first && end < place && kind === 'name')
  if (!label) return null
  const rest = classes.slice(label.end, place - 1)
  const isAlone = rest.every((one, index) =>
    index === 0 ? one === CLASS_OF.comma : one === CLASS_OF.name || one === CLASS_OF.noun,
  )
  if (!isAlone || units[first]?.quote !== -1) return null
  const rule = label.end - label.start === 1 && (units[first]?.text.length ?? 0) === 1 ? 'interview' : 'label'
  return { rule, mention: { paragraph, ...toOffsets(sentence, label) } }
}

/** “…” — Ana Ruiz: a dash and a name that end a sentence which the quotation begins. */
function readDash({ text, paragraph }: Scene, { sentence, place, after }: QuotationView): LaidOut | null {
  if (place > 0 || after !== CLASS_OF.dash) return null
  const start = unitAt(sentence.units, place + 1).start
  const end = unitAt(sentence.units, sentence.units.length - 1).end
  return toSigned(text.slice(start, end), paragraph, start)
}

/** A line below that begins with a dash and a name. */
function readBelow(stage: Stage, scene: Scene, { at, isAlone }: QuotationView): LaidOut | null {
  const below = scene.paragraph + 1
  if (!isAlone || at !== scene.sentences.length - 1 || below >= stage.paragraphs) return null
  const text = stage.textOf(below)
  return text.length > LONGEST_SIGNATURE ? null : toSigned(text, below, 0)
}

/** The name that words behind a dash are signed with; null where they are no signature. */
export function toSigned(words: string, paragraph: number, offset: number): LaidOut | null {
  const name = SIGNED.exec(words)?.[1]
  if (!name || words.length > LONGEST_SIGNATURE) return null
  const start = offset + words.indexOf(name)
  return { rule: 'signature', mention: { paragraph, start, end: start + name.length } }
}
