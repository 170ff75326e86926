import { type Boot, readColumn, type TableName, indexTables, textUnit } from '../files/layout.ts'

/** A stretch of a file of the search folder. */
export type ByteRange = { readonly file: string; readonly from: number; readonly length: number }

/** Where every block and text stands, and the first article of each segment. */
export type Places = {
  readonly block: (segment: number, table: TableName, block: number) => ByteRange
  readonly text: (article: number) => ByteRange
  readonly starts: readonly number[]
}

/** Blocks and texts follow each other through their files. */
export function toPlaces({ segments, texts, units }: Boot): Places {
  const blocks = segments.map((segment) => {
    const sizes = indexTables.flatMap((name) => segment[name].sizes)
    let next = 0
    return segment.files.flatMap(([file, count]) => {
      let from = 0
      return sizes.slice(next, (next += count)).map((length): ByteRange => {
        from += length
        return { file, from: from - length, length }
      })
    })
  })
  let article = 0
  const files = texts.map(([file, count]) => ({ file, first: article, end: (article += count) }))
  let start = 0
  return {
    block: (segment, table, block) => {
      const before = indexTables
        .slice(0, indexTables.indexOf(table))
        .reduce((sum, name) => sum + (segments[segment]?.[name].sizes.length ?? 0), 0)
      const place = blocks[segment]?.[before + block]
      if (!place) throw new Error(`Unexpected block ${block} of ${table}`)
      return place
    },
    text: (wanted) => {
      const { file = '', first = 0 } = files.find(({ end }) => wanted < end) ?? {}
      let before = 0
      for (let place = first; place < wanted; place++) before += readColumn(units, place)
      return { file, from: before * textUnit, length: readColumn(units, wanted) * textUnit }
    },
    starts: segments.map(({ count }) => (start += count) - count),
  }
}
