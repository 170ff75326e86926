import { GLYPHS, ONES, PARTS, SCALES, TENS } from './numberwords.ts'

/** False for a text without a digit and without a word that every number in words has, so that none need be looked for. */
export function mayCount(text: string): boolean {
  return NUMBER.test(text.toLowerCase())
}

const words = [ONES, TENS, SCALES, PARTS].flatMap((table) => Object.keys(table))

// "12", "½", "forty", "a dozen", "several hundred"; not "the boats", "someone". Inside "ten-fold" too: this only rules texts out.
const NUMBER = new RegExp(
  `\\d|[${Object.keys(GLYPHS).join('')}]|(?<![a-z])(?:${[...words, 'dozen', 'dozens', 'hundreds', 'thousands', 'billions', 'trillions'].join('|')})(?![a-z])`,
)
