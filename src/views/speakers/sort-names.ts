import { NAME_PARTICLES } from '../../text/english/name-words.ts'
import { BODY_WORDS, isBodyName } from '../../text/english/names/bodies.ts'
import type { Speaker } from '../../types.ts'

// Matches "II", "XIV", "Jr."; not "Gil" nor "Li".
const SUFFIX = /^(?:[IVX]{1,5}|[JS]r\.?)$/
// Matches "The " in "The Gull"; not "Theo".
const ARTICLE = /^(?:The|A|An) /

/**
 * A name as a list sorts it: "Ruiz, Ana" for a person, "Gull" for The Gull. Without a row of the table, two to four words that hold
 * no word for a body are taken for a person's.
 */
export function toSortName(name: string, kind: Speaker['kind'] | null): string {
  const plain = name.replace(ARTICLE, '')
  const words = plain.split(' ')
  const isBody = isBodyName(plain) || words.some((word) => BODY_WORDS.has(word.toLowerCase()))
  const isPerson = kind === null ? words.length <= 4 && plain === name && !isBody : kind === 'person'
  if (!isPerson) return plain
  const last = words.findLastIndex((word) => !SUFFIX.test(word))
  // "de la Vega" is sorted under V, as its last word is
  const first = words.slice(0, Math.max(0, last)).filter((word) => !NAME_PARTICLES.has(word))
  return [words.slice(Math.max(0, last)).join(' '), first.join(' ')].filter((part) => part !== '').join(', ')
}
