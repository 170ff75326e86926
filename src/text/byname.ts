import type { Attribution, Span } from '../types.ts'
import { isDescribed } from './described.ts'
import { isBodyNoun } from './english/bodies.ts'
import { toNamed } from './known.ts'
import type { Known } from './known.ts'
import { readName } from './name.ts'
import type { NameMention } from './names.ts'
import { isSourceNoun } from './nominals.ts'

/** The speaker whom words name: "Sen. Ana Ruiz", "Ruiz", "the Harbour Board"; null for a description or two people. */
export function findByName(words: string, known: Known, span: Span | null = null): Attribution | null {
  const direct = known.lookup(words)
  if (direct) return direct
  if (isDescribed(words) || isPair(words, known) || quantified.test(words)) return null
  const parsed = readName(words)
  if (!parsed) return null
  const mention = span && known.names.find((each) => each.name === parsed.name && isWithin(each, span))
  const entity =
    (mention && known.register.entityOf(mention)) ?? known.register.findEntity(parsed.name, parsed.title)
  // "Aides said": only a sentence's first word has the capital, and nobody is called so in full
  const common =
    !parsed.name.includes(' ') &&
    isSourceNoun(parsed.name.toLowerCase()) &&
    !entity?.name.includes(' ') &&
    !entity?.mentions.some((mention) => !mention.opening)
  if (common) return null
  return known.lookup(parsed.name) ?? (entity ? known.toSpeaker(entity) : toNamed(parsed.name))
}

function isWithin(mention: NameMention, span: Span): boolean {
  return mention.paragraph === span.paragraph && mention.start >= span.start && mention.end <= span.end
}

/** "Ana Ruiz and Juan Gil": two people, no one speaker. */
function isPair(words: string, known: Known): boolean {
  const [left, right, ...more] = words.split(andLink)
  if (left === undefined || right === undefined || more.length > 0) return false
  const halves = [left, right].map((half) => {
    const parsed = readName(half)
    return parsed && known.register.findEntity(parsed.name, parsed.title)
  })
  // "France and Chile"; not "the Trade and Industry Ministry"
  return halves.every((half) => half?.person) || (halves.every(Boolean) && !isBodyNoun(words.toLowerCase()))
}

// "many Marinos", "Some Liberals"; not "Manny Ruiz"
const quantified =
  /^(?:many|some|most|several|few|other|two|three|four|five|dozens of|hundreds of|thousands of)\s/i

// "Ana and Juan"; not "Andes"
const andLink = / and /
