import { SCALES } from '../../english/numbers/number-words.ts'
import type { Word } from '../../tokens/words.ts'
import type { Draft } from '../draft/drafts.ts'

/** A first number larger than this has its full size written out: "1,200 to 3 million". */
const LARGEST_BARE = 1000

/**
 * What a number is worth when it shares the scale word of the one behind it: 20 in "$20 to $25 billion" is 20 billion,
 * 4.5 in "from 4.5 to 6 billion" is 4.5 billion. A number with a scale of its own keeps its value.
 */
export function toShared(words: readonly Word[], low: Draft, high: Draft): number {
  const value = typeof low.value === 'number' ? low.value : low.value[0]
  const scaled = typeof high.value === 'number' ? high.value : high.value[0]
  if (low.numeral.scaled || !high.numeral.scaled || value >= LARGEST_BARE) return value
  const scale = scaled / toBare(words, high, scaled)
  return Number.isFinite(scale) && scale > 1 ? Number((value * scale).toPrecision(12)) : value
}

/** The second number without its scale word, from its first piece. */
function toBare(words: readonly Word[], { numeral }: Draft, scaled: number): number {
  const text = words[numeral.first]?.text ?? ''
  const bare = Number(text.replace(/,/g, ''))
  if (Number.isFinite(bare) && words[numeral.first]?.kind === 'number') return bare
  const exponent = SCALES[words[numeral.last]?.lower ?? '']
  return exponent === undefined ? scaled : scaled / 10 ** exponent
}
