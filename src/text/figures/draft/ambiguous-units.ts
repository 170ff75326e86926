import type { FigureKind } from '../../../types.ts'
import { toTable } from '../../strings/table.ts'
import type { Word } from '../../tokens/words.ts'

/** What a sign that stands for several units means where it stands. */
export type Sense = { readonly name: string; readonly kind: FigureKind }

/** How many words on either side tell which unit is meant. */
const NEAR = 14
// Matches words of paying: "the ticket cost 150 kn"; not "coast".
const PAYING =
  /^(?:costs?|prices?|priced|pays?|paid|paying|tickets?|fees?|fines?|fined|budget|worth|bought|buy|sells?|sold|charges?|charged|salary|wages?|rent|spent|spend|cheap|pricey|expensive|earns?|earned)$/
// Matches words of warmth: "it was 20c in the shade"; not "hotel".
const WARMTH =
  /^(?:temperatures?|degrees?|warm|warmer|cold|colder|hot|hotter|heat|shade|freezing|celsius|thermometer|weather)$/
// Matches words of speed at sea or in the air: "winds of 40 kn"; not "window".
const SPEED =
  /^(?:winds?|gusts?|gusting|speeds?|vessel|ship|boat|yacht|sail(?:s|ed|ing)?|aircraft|knots?|sea|storm|hurricane|cyclone)$/
// Matches what is weighed in carats: "18 kt gold"; not "golden".
const JEWELS = /^(?:gold|diamonds?|ring|necklace|jewel(?:le)?ry|emeralds?|rub(?:y|ies)|sapphires?)$/
// Matches words of size: "at an altitude of 30'"; not "altogether".
const SIZE =
  /^(?:altitudes?|heights?|tall|taller|high|higher|deep|deeper|depths?|long|longer|lengths?|wide|wider|feet|foot|elevation|wingspan|above|below|fathoms?)$/

/** Signs with their readings, best first; the first whose words stand near is meant. */
const SENSES = toTable<readonly (readonly [pattern: RegExp, sense: Sense])[]>({
  kn: [
    [SPEED, { name: 'knot', kind: 'other' }],
    [PAYING, { name: 'HRK', kind: 'money' }],
  ],
  kt: [
    [JEWELS, { name: 'carat', kind: 'mass' }],
    [SPEED, { name: 'knot', kind: 'other' }],
  ],
  c: [
    [WARMTH, { name: 'celsius', kind: 'other' }],
    [PAYING, { name: 'cent', kind: 'other' }],
  ],
  R: [[PAYING, { name: 'ZAR', kind: 'money' }]],
  "'": [[SIZE, { name: 'foot', kind: 'length' }]],
  '’': [[SIZE, { name: 'foot', kind: 'length' }]],
  '′': [[SIZE, { name: 'foot', kind: 'length' }]],
})

// Matches "c" and "'", which count only where they touch the number; not "kn".
const TOUCHING = /^(?:c|['’′])$/

/** The unit a sign of several meanings stands for, by the words around it: "150 kn" is money where something costs it. */
export function readSense(words: readonly Word[], at: number): Sense | null {
  const sign = words[at]
  if (sign === undefined || !Object.hasOwn(SENSES, sign.text)) return null
  const after = words[at + 1]
  if (after?.glued === true && after.kind !== 'mark') return null
  if (TOUCHING.test(sign.text) && !sign.glued) return null
  // "18 R and S": a letter among letters is a name.
  if (sign.text === 'R' && after?.kind === 'word') return null
  // The nearest word that tells decides: "it cost 150 kn, and the wind blew at 15 kn".
  for (let distance = 1; distance <= NEAR; distance++) {
    const near = [words[at - distance], words[at + distance]].filter(
      (word) => word?.kind === 'word' && word.sentence === sign.sentence,
    )
    const meant = SENSES[sign.text]?.find(([pattern]) => near.some((word) => pattern.test(word?.lower ?? '')))
    if (meant !== undefined) return meant[1]
  }
  return null
}
