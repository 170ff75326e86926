import { type Boot, type Lengths, type TableName, termTableNames, textUnit } from '../files/layout.ts'

/** A stretch of a file of the search folder. */
export type ByteRange = { readonly file: string; readonly from: number; readonly length: number }

/** Where every block and text stands. */
export type Places = {
  readonly block: (segment: number, table: TableName, block: number) => ByteRange
  readonly text: (article: number) => ByteRange
}

/** Blocks and texts follow each other through their files; all through the one file, after the head, in a whole. */
export function toPlaces({ segments, texts, isWhole }: Boot, { units }: Lengths): Places {
  let offset = 0
  const blocks = segments.map((segment) => {
    const sizes = termTableNames.flatMap((name) => segment[name].sizes)
    const places: ByteRange[] = []
    for (const [file, count] of segment.files) {
      if (!isWhole) offset = 0
      for (let left = count; left > 0; left--) {
        const length = sizes[places.length] ?? 0
        places.push({ file, from: offset, length })
        offset += length
      }
    }
    let first = 0
    const firsts = new Map<TableName, number>()
    for (const name of termTableNames) {
      firsts.set(name, first)
      first += segment[name].sizes.length
    }
    return { places, firsts }
  })
  const firstTexts: number[] = []
  let next = 0
  for (const [, count] of texts) {
    firstTexts.push(next)
    next += count
  }
  return {
    block: (segment, table, block) => {
      const own = blocks[segment]
      const place = own?.places[(own.firsts.get(table) ?? 0) + block]
      if (!place) throw new Error(`Unexpected block ${block} of ${table}`)
      return place
    },
    text: (article) => {
      const file = Math.max(
        0,
        firstTexts.findLastIndex((first) => first <= article),
      )
      const first = isWhole ? 0 : (firstTexts[file] ?? 0)
      const before = units.subarray(first, article).reduce((sum, unit) => sum + unit, 0)
      return {
        file: texts[file]?.[0] ?? '',
        from: (isWhole ? offset : 0) + before * textUnit,
        length: (units[article] ?? 0) * textUnit,
      }
    },
  }
}
