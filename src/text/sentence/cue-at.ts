import { type CueKind, readCue } from '../english/cue-verbs.ts'
import { possessives } from './noun-phrases.ts'
import type { SentenceUnit } from './sentences.ts'

/** The kind of cue at `index` when the word stands as a verb there. */
export function readVerb(units: readonly SentenceUnit[], index: number): CueKind | null {
  const unit = units[index] as SentenceUnit
  if (unit.quote >= 0) return null
  const kind = readCue(unit.lower)
  if (
    (unit.tag === 'VERB' || (unit.tag === 'NOUN' && units[index - 1]?.tag === 'PROPN')) &&
    particleVerbs.test(unit.lower)
  ) {
    // "fired back", "chimed in", "went on"; not "went back"
    const particle = units[index + 1]?.lower ?? ''
    const object = units[index + 2]
    const bare =
      !object ||
      object.tag === 'PUNCT' ||
      object.quote >= 0 ||
      object.tag === 'ADP' ||
      object.tag === 'PART' ||
      object.tag === 'ADV' ||
      object.tag === 'VERB'
    if (bare && particles.has(`${unit.lower.slice(0, 3)} ${particle}`)) return 'say'
  }
  if (unit.tag === 'VERB' && isModifierVerb(units, index)) return null
  if (!kind) {
    // "as she put it"
    return putForms.test(unit.lower) && ['it', 'this', 'that'].includes(units[index + 1]?.lower ?? '')
      ? 'say'
      : null
  }
  if (unit.tag === 'VERB') return kind
  if (unit.tag === 'AUX' || kind === 'weak') return null
  // "he tweets", "who jokes": read as nouns by the tagger
  const before = units[index - 1]
  // "the ad claims “…”": a noun before it and the words after it
  const after = units[index + 1]
  if (
    kind === 'say' &&
    before?.tag === 'NOUN' &&
    unit.tag === 'NOUN' &&
    unit.lower.endsWith('s') &&
    after &&
    (after.quote >= 0 || after.text === ':')
  ) {
    return kind
  }
  // "the Marinos state in the paper"
  if (
    kind === 'say' &&
    unit.tag === 'NOUN' &&
    before?.tag === 'PROPN' &&
    before.lower.endsWith('s') &&
    !unit.lower.endsWith('s') &&
    after?.tag === 'ADP'
  )
    return kind
  // "and call Ruiz “brave”": between "and" and a name, no noun
  if (kind === 'call' && unit.tag === 'NOUN' && before?.tag === 'CCONJ' && after?.tag === 'PROPN') return kind
  const subject =
    before &&
    (nominatives.has(before.lower) ||
      (before.tag === 'PROPN' && kind !== 'call' && unit.lower.endsWith('ed')))
  return subject && unit.tag !== 'PROPN' ? kind : null
}

/** "the town's growing fleet", "the quoted price": a verb form that modifies a noun. */
function isModifierVerb(units: readonly SentenceUnit[], index: number): boolean {
  const unit = units[index] as SentenceUnit
  if (!verbEnding.test(unit.lower)) return false
  const before = units[index - 1]
  const after = units[index + 1]
  if (!before || !after || (after.tag !== 'NOUN' && after.tag !== 'ADJ')) return false
  return (
    before.tag === 'DET' ||
    before.text === '-' ||
    before.lower === "'s" ||
    possessives.has(before.lower) ||
    before.tag === 'ADJ'
  )
}

// "fired", "shot", "chimed"; not "fried"
const particleVerbs =
  /^(?:fir(?:e|es|ed|ing)|sh(?:oot|oots|ot|ooting)|hit(?:s|ting)?|struck|strik(?:e|es|ing)|push(?:es|ed|ing)?|chim(?:e|es|ed|ing)|break|breaks|broke|breaking|jump(?:s|ed|ing)?|wen[t]|goes|going|go|cam[e]|clapp?(?:s|ed|ing)?|pip(?:es|ed|ing)|cut(?:s|ting)?|lash(?:es|ed|ing)?|snap(?:s|ped|ping)?|punch(?:es|ed|ing)?|hits?|cried|cry|cries|call(?:s|ed|ing)?|sound(?:s|ed|ing)?|spoke|speaks?|speaking|kick(?:s|ed|ing)?)$/

const particles = new Set(
  'fir back,fir off,sho back,hit back,hit out,str back,pus back,chi in,bre in,jum in,wen on,goe on,goi on,go on,cla back,pip up,cut in,las out,sna back,pun back,cri out,cry out,cal out,sou off,spo up,spe up,spe out,spo out,kic off'.split(
    ',',
  ),
)

const nominatives = new Set(['he', 'she', 'they', 'who', 'i', 'we', 'also'])

// "calling", "called"; not "call"
const verbEnding = /(?:ing|ed)$/

// "put", "puts"; not "putty"
const putForms = /^put(?:s|ting)?$/
