import type { FigureKind } from '../../../types.ts'
import { JEWELS, PAYING, SIZES, SPEED, WARMTH } from '../../english/numbers/measure-words.ts'
import { toTable } from '../../strings/table.ts'
import type { Word } from '../../tokens/words.ts'

/** What a sign of several meanings means where it stands. */
export type Sense = { readonly name: string; readonly kind: FigureKind }

/** How many words on either side tell which unit is meant. */
const NEAR = 14

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
  "'": [[SIZES, { name: 'foot', kind: 'length' }]],
  '’': [[SIZES, { name: 'foot', kind: 'length' }]],
  '′': [[SIZES, { name: 'foot', kind: 'length' }]],
})

// Matches "c" and "'", which count only where they touch the number; not "kn".
const TOUCHING = /^(?:c|['’′])$/

/**
 * The unit that a sign of several meanings stands for, by the words around it: "150 kn" is money where something costs
 * it; null for other words.
 */
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
