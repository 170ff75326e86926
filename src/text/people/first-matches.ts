import type { Span } from '../../types.ts'
import type { Known } from './known.ts'

/** What was found in an article so far, and the first paragraph that was not read. */
type Reading = { readonly found: Map<string, number>; next: number }

const readings = new WeakMap<Known, Map<string, Reading>>()

/**
 * The first words before a place that a global pattern matches, as `toForm` gives them: at least `most` different ones
 * where the article has as many. Each paragraph above is read once for all places.
 */
export function findFirstMatches(
  pattern: RegExp,
  span: Span,
  known: Known,
  { most, toForm }: { readonly most: number; readonly toForm: (words: string) => string },
): ReadonlySet<string> {
  const ofKnown = readings.get(known) ?? new Map<string, Reading>()
  readings.set(known, ofKnown)
  const reading = ofKnown.get(pattern.source) ?? { found: new Map<string, number>(), next: 0 }
  ofKnown.set(pattern.source, reading)
  const { found } = reading
  for (; reading.next < span.paragraph && found.size < most; reading.next++)
    for (const [words] of known.textOf(reading.next).matchAll(pattern))
      if (!found.has(toForm(words))) found.set(toForm(words), reading.next)
  const before = [...found].filter(([, paragraph]) => paragraph < span.paragraph).map(([form]) => form)
  if (before.length >= most) return new Set(before)
  const beside = known.textOf(span.paragraph).slice(0, span.start).matchAll(pattern)
  return new Set([...before, ...Array.from(beside, ([words]) => toForm(words))])
}
