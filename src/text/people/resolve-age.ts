import type { Span } from '../../types.ts'
import type { Known, Meant } from './known.ts'
import type { Entity } from './register.ts'

// Matches "34" in "the 34-year-old" and "The 34-year-old sailor"; not in "a 34-year-old".
const AGED = /^the (\d{1,3})-year-old\b/i
// Matches "34" in ", 34, " and " (34) " and ", a 34-year-old pilot" behind a name; not in ", 34 boats".
const AGE_BEHIND = /^(?:,? \(?(\d{1,3})(?:[,).;]| years old\b)|, an? (\d{1,3})-year-old\b)/

/** The age that words tell, in years: 34 in "the 34-year-old sailor"; null where they tell none. */
export function readAge(words: string): number | null {
  const age = AGED.exec(words)?.[1]
  return age === undefined ? null : Number(age)
}

/** The ages that an article tells of somebody, in years: 34 in "Ana Ruiz, 34, left". */
export function findAges({ mentions }: Entity, known: Known): readonly number[] {
  return mentions.flatMap(({ paragraph, end }) => {
    const [, plain, long] = AGE_BEHIND.exec(known.textOf(paragraph).slice(end, end + 30)) ?? []
    const age = plain ?? long
    return age === undefined ? [] : [Number(age)]
  })
}

/** Whom "the 34-year-old" means at a place: the only one of this age who is named before; null where that is not clear. */
export function findByAge(words: string, span: Span, known: Known): Meant | null {
  const age = readAge(words)
  if (age === null) return null
  const [first, ...others] = known.register.entities.filter(
    (entity) => isBefore(entity, span) && findAges(entity, known).includes(age),
  )
  return first && others.length === 0 ? { by: known.toSpeaker(first), reason: 'described' } : null
}

function isBefore({ mentions }: Entity, span: Span): boolean {
  return mentions.some(
    ({ paragraph, start }) =>
      paragraph < span.paragraph || (paragraph === span.paragraph && start < span.start),
  )
}
