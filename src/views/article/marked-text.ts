/**
 * A stretch of a paragraph to be marked, in UTF-16 offsets. Of two with the same bounds, the lower `rank` encloses the
 * other.
 */
export type SpanToMark<Payload> = {
  readonly start: number
  readonly end: number
  readonly rank: number
  readonly payload: Payload
}

/**
 * Plain text, or a marked stretch with its contents. `isContinued` is true for every piece of a split mark but the
 * first.
 */
export type MarkedPart<Payload> =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'mark'
      readonly payload: Payload
      readonly isContinued: boolean
      readonly segments: readonly MarkedPart<Payload>[]
    }

/**
 * A text as nested segments: joined together they give the text back, each character once. Where two marks cross, the
 * one of lower rank stays whole and the other is split ("more than “2 million” people": the quotation is whole, the
 * figure in pieces). Marks are clipped to the text, or to the part of it from `from` to `to`, where one that began
 * before is continued; empty ones are dropped.
 */
export function toSegments<Payload>(
  text: string,
  marks: readonly SpanToMark<Payload>[],
  from = 0,
  to = text.length,
): readonly MarkedPart<Payload>[] {
  const whole: Piece<Payload>[] = []
  for (const mark of marks.toSorted((a, b) => a.rank - b.rank)) {
    const start = Math.max(from, mark.start)
    const end = Math.min(to, mark.end)
    const isContinued = Math.max(0, mark.start) < from
    if (start < end) whole.push(...toPieces({ ...mark, start, end, isContinued }, whole))
  }
  whole.sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank)
  return nest(text, whole, from, to)
}

type Piece<Payload> = SpanToMark<Payload> & { readonly isContinued: boolean }

/** The mark, split at every end of one of `others` that crosses it. */
function toPieces<Payload>(
  mark: Piece<Payload>,
  others: readonly Piece<Payload>[],
): readonly Piece<Payload>[] {
  const cuts = new Set<number>()
  for (const other of others) {
    const beginsInside = other.start > mark.start && other.start < mark.end
    const endsInside = other.end > mark.start && other.end < mark.end
    if (beginsInside && other.end > mark.end) cuts.add(other.start)
    if (endsInside && other.start < mark.start) cuts.add(other.end)
  }
  const edges = [mark.start, ...[...cuts].toSorted((a, b) => a - b), mark.end]
  return edges.slice(1).map((end, index) => ({
    ...mark,
    start: edges[index] ?? mark.start,
    end,
    isContinued: mark.isContinued || index > 0,
  }))
}

/** Segments of the text between `from` and `to`. `pieces` are sorted, lie in that range, and never cross. */
function nest<Payload>(
  text: string,
  pieces: readonly Piece<Payload>[],
  from: number,
  to: number,
): readonly MarkedPart<Payload>[] {
  const segments: MarkedPart<Payload>[] = []
  let cursor = from
  for (let index = 0; index < pieces.length;) {
    const piece = pieces[index] as Piece<Payload>
    let next = index + 1
    while (next < pieces.length && (pieces[next] as Piece<Payload>).start < piece.end) next++
    if (piece.start > cursor) segments.push({ kind: 'text', text: text.slice(cursor, piece.start) })
    segments.push({
      kind: 'mark',
      payload: piece.payload,
      isContinued: piece.isContinued,
      segments: nest(text, pieces.slice(index + 1, next), piece.start, piece.end),
    })
    cursor = piece.end
    index = next
  }
  if (cursor < to) segments.push({ kind: 'text', text: text.slice(cursor, to) })
  return segments
}
