import type { Word } from '../../tokens/words.ts'
import type { Numeral } from '../numerals/numeral.ts'

// Matches what a calibre names: ".38 revolver", "9mm pistols"; not "metres".
const WEAPON =
  /^(?:revolvers?|pistols?|handguns?|guns?|machine-?guns?|submachine|rifles?|rounds?|bullets?|cartridges?|calib(?:re|er)|special|ammunition|ammo|machine|mortars?|howitzers?|cannons?|shells?|artillery|shotguns?|grenades?|launchers?|carbines?|weapons?|projectiles?|casings?|firearms?|magnum)$/
// Matches the units of a bore: "9mm", "12-gauge"; not "cm".
const BORE = /^(?:mm|millimet(?:re|er)s?|calib(?:re|er)|cal|gauge)$/
// Matches a hyphen.
const HYPHEN = /^[-–‑]$/
/** "9mm semi-automatic pistols": how far behind its bore a weapon may stand. */
const REACH = 5

/** Whether a number names a weapon's calibre: "a .38 revolver", "9mm pistols", "105-mm howitzers"; not "9 mm of rain". */
export function isCalibre(words: readonly Word[], { first, last }: Numeral): boolean {
  let at = last + 1
  if (words[first]?.text.startsWith('.') === true && WEAPON.test(words[at]?.lower ?? '')) return true
  if (HYPHEN.test(words[at]?.text ?? '')) at++
  const bore = words[at]?.lower ?? ''
  if (!BORE.test(bore)) return false
  if (bore.startsWith('calib')) return true
  for (let step = 1; step <= REACH; step++) {
    const word = words[at + step]
    if (word === undefined || word.tag === 'ADP' || word.tag === 'VERB' || word.tag === 'CCONJ') return false
    if (WEAPON.test(word.lower)) return true
    if (word.kind === 'mark' && !HYPHEN.test(word.text)) return false
  }
  return false
}
