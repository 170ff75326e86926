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
  let only: Entity | null = null
  for (const entity of listByAge(known).get(age) ?? []) {
    if (!isBefore(entity, span)) continue
    if (only) return null
    only = entity
  }
  return only && { by: known.toSpeaker(only), reason: 'described' }
}

const byAge = new WeakMap<Known, ReadonlyMap<number, readonly Entity[]>>()

/** Those whose age an article tells, by that. */
function listByAge(known: Known): ReadonlyMap<number, readonly Entity[]> {
  let ages = byAge.get(known)
  if (!ages) {
    const told = known.register.entities.flatMap((entity) =>
      [...new Set(findAges(entity, known))].map((age) => ({ age, entity })),
    )
    ages = new Map(
      Array.from(
        Map.groupBy(told, ({ age }) => age),
        ([age, some]) => [age, some.map(({ entity }) => entity)],
      ),
    )
    byAge.set(known, ages)
  }
  return ages
}

function isBefore({ mentions }: Entity, span: Span): boolean {
  return mentions.some(
    ({ paragraph, start }) =>
      paragraph < span.paragraph || (paragraph === span.paragraph && start < span.start),
  )
}
