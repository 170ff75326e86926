import { isNobody, isNothing, isRefusing, isSupposing, isUnsaid } from '../english/reporting-words.ts'
import { type LinearModel, toProbabilities, toScore } from '../model/linear-model.ts'
import type { Sentence } from '../sentence/analyse.ts'
import type { Mention } from '../sentence/mentions.ts'
import { type SentenceUnit, unitAt } from '../sentence/sentences.ts'
import { toOffsets } from './quotation-view.ts'
import { findContents, findReportedCues } from './reported-contents.ts'
import { toContentFeatures } from './reported-features.ts'
import { findSpeakers, toNobodyFeatures, toSpeakerFeatures } from './reported-speakers.ts'
import { CLASS_OF } from '../sentence/unit-class.ts'
import type { ContentOption, ContentWay, ReportedCue } from './reported-type.ts'
import { type CueView, toCueView } from './reported-view.ts'

/** Reported speech as it was weighed. */
export type Reported = ContentOption & {
  readonly cue: ReportedCue
  readonly mention: Mention
  /** Share of 1 of this content, or one much like it, with this speaker. */
  readonly share: number
}

/** A cue with what it may bring in, and what is known of it to all of them. */
export type OpenCue = { readonly view: CueView; readonly options: readonly ContentOption[] }

/** Contents that cover the same words to this share speak for each other. */
const SAME = 0.5
/** What an option counts for itself, beside those like it. */
const OWN = 0.3

/** The cues of a sentence that bring in something, none of them negated, supposed or in a question. */
export function findOpenCues(sentence: Sentence): readonly OpenCue[] {
  const { units } = sentence
  if (units.length < 5 || units.at(-1)?.text === '?') return []
  return findReportedCues(sentence).flatMap((cue) => {
    const helping = units.slice(cue.open, cue.start)
    if (cue.kind === 'verb' && helping.some(({ lower }) => isUnsaid(lower))) return []
    // "refused to say whether"
    if (isRefusing(units[cue.open - 1]?.lower ?? '')) return []
    const options = findContents(sentence, cue).filter((option) => hasVerb(units, option))
    return options.length > 0 ? [{ view: toCueView(sentence, cue), options }] : []
  })
}

/** The features of each content a cue may bring in; first those of there being none. */
export function toContentChoice({ view, options }: OpenCue): readonly (readonly number[])[] {
  return [[], ...options.map((option) => [...view.shared, ...toContentFeatures(view, option)])]
}

/** The features of each mention that may have said a content; first those of there being none. */
export function toSpeakerChoice(
  view: CueView,
  option: ContentOption,
  mentions: readonly Mention[],
): readonly (readonly number[])[] {
  return [toNobodyFeatures(view), ...mentions.map((mention) => toSpeakerFeatures(view, option, mention))]
}

/** The reported speech of a sentence with a share of `least` or more, likeliest first; none overlaps another. */
export function judgeReported(model: LinearModel, sentence: Sentence, least: number): readonly Reported[] {
  const found = findOpenCues(sentence)
    .flatMap((cue) => judge(model, sentence, cue, least) ?? [])
    .toSorted((one, other) => other.share - one.share)
  const taken: Reported[] = []
  for (const one of found) {
    const overlaps = taken.some(({ pieces }) =>
      pieces.some((piece) => one.pieces.some(({ start, end }) => start < piece.end && end > piece.start)),
    )
    if (!overlaps) taken.push(one)
  }
  return taken
}

function judge(model: LinearModel, sentence: Sentence, open: OpenCue, least: number): Reported | null {
  const { view, options } = open
  const [none = 0, ...shares] = toProbabilities(
    toContentChoice(open).map((features) => toScore(model, features)),
  )
  if (1 - none < least) return null
  const spans = options.map(({ pieces }) => pieces.map((piece) => toOffsets(sentence, piece)))
  const likeOf = (at: number): number =>
    shares.reduce((sum, share, other) => (isAlike(spans[at], spans[other]) ? sum + share : sum), 0)
  const worth = shares.map((share, at) => (share < 0.02 ? 0 : likeOf(at) + OWN * share))
  const best = worth.indexOf(Math.max(...worth))
  const option = options[best] as ContentOption
  const content = likeOf(best)
  if (content < least) return null
  const mentions = findSpeakers(sentence, view.cue, option)
  const [, ...spoken] = toProbabilities(
    toSpeakerChoice(view, option, mentions).map((features) => toScore(model, features)),
  )
  const mention = mentions[spoken.indexOf(Math.max(...spoken))]
  if (!mention || isNobodys(sentence, view.cue, option, mention) || isThing(sentence, option)) return null
  // "the mayor, Ana Ruiz, said": either stands for the speaker
  const share = mentions.reduce(
    (sum, one, at) => (isApposed(sentence, mention, one) ? sum + content * (spoken[at] as number) : sum),
    0,
  )
  return share < least ? null : { ...option, cue: view.cue, mention, share }
}

type Offsets = readonly { readonly start: number; readonly end: number }[]

/** Whether two mentions stand for the same: "the mayor, Ana Ruiz". */
function isApposed({ classes }: Sentence, one: Mention, other: Mention): boolean {
  if (one === other) return true
  const [left, right] = one.start < other.start ? [one, other] : [other, one]
  return (
    right.start === left.end + 1 &&
    classes[left.end] === CLASS_OF.comma &&
    left.kind !== 'pronoun' &&
    right.kind !== 'pronoun'
  )
}

/** Whether the first pieces of two contents cover much the same words. */
function isAlike([one]: Offsets = [], [other]: Offsets = []): boolean {
  if (!one || !other) return false
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return shared >= SAME * (Math.max(one.end, other.end) - Math.min(one.start, other.start))
}

function hasVerb(units: readonly SentenceUnit[], { pieces }: ContentOption): boolean {
  const [{ start, end }] = pieces
  for (let index = start; index < end; index++) {
    const { tag } = unitAt(units, index)
    if (tag === 'VERB' || tag === 'AUX') return true
  }
  return false
}

/** "nobody claimed", "no minister said", "if he said": nothing that anybody did say. */
function isNobodys({ units }: Sentence, cue: ReportedCue, { way }: ContentOption, mention: Mention): boolean {
  const opens = Math.min(mention.start, cue.open)
  const supposed = way !== 'before' && [1, 2].some((back) => isSupposing(units[opens - back]?.lower ?? ''))
  const head = unitAt(units, mention.end - 1)
  const { lower } = unitAt(units, mention.start)
  return supposed || isNobody(head.lower) || lower === 'no' || lower === 'any'
}

/**
 * Whether content behind its cue is a thing and no clause: "the boats" in "described the boats that sank", "nothing"; not
 * "Ruiz of hiding boats" in "accused Ruiz of hiding boats".
 */
function isThing({ units, mentions }: Sentence, { way, pieces }: ContentOption): boolean {
  if (!OBJECT_WAYS.has(way)) return false
  const [{ start, end }] = pieces
  if (isNothing(units[start]?.lower ?? '')) return true
  const opening = mentions.filter((one) => one.start === start && one.kind !== 'owner')
  return opening.length > 0 && !opening.some(({ verb }) => verb >= 0 && verb < end)
}

/** Ways in which an object may follow a verb as content does. */
const OBJECT_WAYS: ReadonlySet<ContentWay> = new Set([
  'direct',
  'behind-link',
  'behind-phrase',
  'behind-time',
])
