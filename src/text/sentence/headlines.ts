import { readCue } from '../english/cue-verbs.ts'
import type { SentenceUnit } from './sentences.ts'

/** Whether a line writes its words with capitals, as headlines do: then a capital makes no name of a work. */
export function isHeadlineCase(text: string): boolean {
  if (text.length > 200) return false
  const words = text.match(longWord) ?? []
  return words.length > 3 && words.every((word) => capital.test(word))
}

// "Mayor", "vows"; not "to"
const longWord = /\p{L}[\p{L}’'-]{3,}/gu

// "Mayor"; not "mayor"
const capital = /^\p{Lu}/u

/**
 * A sentence in which the tagger saw no verb, its verbs of saying restored: "Mayor Calls Ferry ‘Late’", "Board vows
 * ‘clean start’". Other sentences come back as they are.
 */
export function mendHeadline(units: readonly SentenceUnit[]): readonly SentenceUnit[] {
  if (units.some(({ tag }) => tag === 'VERB' || tag === 'AUX') || units.every(({ quote }) => quote < 0))
    return units
  return units.map((unit, index) => {
    const before = units[index - 1]
    const follows =
      before !== undefined && (before.tag === 'PROPN' || before.tag === 'NOUN' || before.text === ',')
    return follows && nominal.has(unit.tag) && unit.lower.endsWith('s') && isSaid(unit, units[index + 1])
      ? { ...unit, tag: 'VERB' }
      : unit
  })
}

const nominal = new Set(['NOUN', 'PROPN'])

/** "vows" anywhere, "issues" just before the words. */
function isSaid(unit: SentenceUnit, next: SentenceUnit | undefined): boolean {
  const kind = readCue(unit.lower)
  return (kind !== null && kind !== 'weak') || (next !== undefined && next.quote >= 0)
}
