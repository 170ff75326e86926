import { BORES, WEAPONS } from '../../english/numbers/label-words.ts'
import type { Word } from '../../tokens/words.ts'
import type { Numeral } from '../numerals/numeral.ts'

// Matches a hyphen.
const HYPHEN = /^[-–‑]$/
/** How far behind its bore a weapon may stand: "9mm semi-automatic pistols". */
const REACH = 5

/** Whether a number names a weapon's calibre: "a .38 revolver", "9mm pistols", "105-mm howitzers"; not "9 mm of rain". */
export function isCalibre(words: readonly Word[], { first, last }: Numeral): boolean {
  let at = last + 1
  if (words[first]?.text.startsWith('.') === true && WEAPONS.test(words[at]?.lower ?? '')) return true
  if (HYPHEN.test(words[at]?.text ?? '')) at++
  const bore = words[at]?.lower ?? ''
  if (!BORES.test(bore)) return false
  if (bore.startsWith('calib')) return true
  for (let step = 1; step <= REACH; step++) {
    const word = words[at + step]
    if (word === undefined || word.tag === 'ADP' || word.tag === 'VERB' || word.tag === 'CCONJ') return false
    if (WEAPONS.test(word.lower)) return true
    if (word.kind === 'mark' && !HYPHEN.test(word.text)) return false
  }
  return false
}
