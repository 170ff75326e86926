import { readDateline } from '../articles/dateline.ts'
import { isReportingNoun, isReportingVerb } from '../english/reporting-words.ts'
import { toCalibrated } from '../model/calibrated.ts'
import { type LinearModel, toModel } from '../model/linear-model.ts'
import type { Resolver } from '../people/resolve.ts'
import type { Sentence } from '../sentence/analyse.ts'
import { type Scene, toOffsets } from './quotation-view.ts'
import { judgeReported, type Reported } from './reported-judge.ts'
import { toReportedSpan } from './reported-speakers.ts'
import { REPORTED_CONFIDENCES, REPORTED_LEAST, REPORTED_STEP, REPORTED_WEIGHTS } from './reported-weights.ts'
import type { Utterance } from './utterances.ts'

// Matches "said" and "co-operate"; not "2020".
const WORD = /[a-z]+(?:-[a-z]+)*/g

let shipped: LinearModel | null = null

/**
 * False for a text that holds no word speech or thought is told with, so that its sentences need not be read for it:
 * "The boats stayed in port."
 */
export function mayReport(text: string): boolean {
  for (const [word] of text.toLowerCase().matchAll(WORD))
    if (word === 'according' || isReportingVerb(word) || isReportingNoun(word)) return true
  return false
}

/** The reported speech of a sentence, which stands without marks. */
export function findReportedSpeech(
  scene: Scene,
  sentence: Sentence,
  resolver: Resolver,
): readonly Utterance[] {
  shipped ??= toModel(REPORTED_WEIGHTS, REPORTED_STEP)
  return judgeReported(shipped, sentence, REPORTED_LEAST)
    .toSorted((one, other) => one.pieces[0].start - other.pieces[0].start)
    .map((reported) => toUtterance(scene, sentence, resolver, reported))
}

function toUtterance(
  { text, paragraph }: Scene,
  sentence: Sentence,
  resolver: Resolver,
  { pieces, cue, mention: chosen, share }: Reported,
): Utterance {
  const { mention, name } = toReportedSpan(sentence, chosen, cue)
  const { by, reason } = resolver.resolve(text.slice(name.start, name.end), name)
  // "LIMA (AP) — Talks failed, the ministry said": where it was filed is nobody's words.
  const filed = readDateline(text)?.end ?? 0
  return {
    pieces: pieces.map((piece) => {
      const { start, end } = toOffsets(sentence, piece)
      return { start: start === 0 ? filed : start, end }
    }),
    form: 'indirect',
    decision: {
      rule: 'reported',
      by,
      mention,
      cue: { paragraph, ...toOffsets(sentence, cue) },
      confidence: Math.round(100 * toCalibrated(REPORTED_CONFIDENCES, share)) / 100,
      candidates: [],
      reasons: reason ? [reason] : [],
      share,
      ranked: [],
      view: null,
      previous: null,
    },
  }
}
