import type { Hit } from './hits.ts'

/** A piece of a text as shown; `marked` is what was searched for, `strong` what the result is about. */
export type SnippetPart = { readonly text: string; readonly marked: boolean; readonly strong: boolean }

export type SnippetOptions = {
  /** Most characters shown. */
  readonly room: number
  /** A stretch that must be seen, whatever was searched for; offsets in the text. */
  readonly stretch?: readonly [number, number]
}

/**
 * About `room` characters of a text round its stretch, or round the place that has most of what is wanted, cut at
 * words, "…" where something is left out, the hits marked. A text that fits comes back whole.
 */
export function toSnippet(
  text: string,
  hits: readonly Hit[],
  { room, stretch = [0, 0] }: SnippetOptions,
): readonly SnippetPart[] {
  if (text.length <= room) return toPieces(text, [0, text.length], hits, stretch)
  const best = stretch[1] > 0 ? stretch[0] : findDensest(hits, room)
  const lead = stretch[1] > 0 ? Math.floor(room / 2) : Math.floor(room / 4)
  const from = Math.max(0, Math.min(best - lead, text.length - room))
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1
  const to = start + room
  const end = to >= text.length ? text.length : Math.max(text.lastIndexOf(' ', to), best, stretch[1])
  const dots = (words: string): SnippetPart => ({ text: words, marked: false, strong: false })
  return [
    ...(start > 0 ? [dots('… ')] : []),
    ...toPieces(text, [start, end], hits, stretch),
    ...(end < text.length ? [dots(' …')] : []),
  ]
}

/** The start of the hit from which a window of `room` characters holds most different wanted words; 0 without hits. */
function findDensest(hits: readonly Hit[], room: number): number {
  let best = { start: hits[0]?.start ?? 0, count: 0 }
  for (const { start } of hits) {
    const within = hits.filter((hit) => hit.start >= start && hit.end <= start + room * 0.7)
    const count = new Set(within.map((hit) => hit.wanted)).size + within.length / 100
    if (count > best.count) best = { start, count }
  }
  return best.start
}

/** The text from `start` to `end`, cut wherever a hit or the stretch begins or ends. */
function toPieces(
  text: string,
  [start, end]: readonly [number, number],
  hits: readonly Hit[],
  stretch: readonly [number, number],
): readonly SnippetPart[] {
  const cuts = [start, end, ...stretch, ...hits.flatMap((hit) => [hit.start, hit.end])]
  const places = [...new Set(cuts)].filter((cut) => cut >= start && cut <= end).toSorted((a, b) => a - b)
  return places.slice(1).map((to, index) => {
    const from = places[index] ?? start
    return {
      text: text.slice(from, to),
      marked: hits.some((hit) => hit.start <= from && to <= hit.end),
      strong: stretch[0] <= from && to <= stretch[1],
    }
  })
}
