/**
 * A table with more rows is compressed: it would make up a tenth of the site, and the programs that read it can unpack
 * it.
 */
export const mostPlainRows = 2000

/** The path of a table from the site's root: "data/speakers/ana-ruiz.csv", packed where it has many rows. */
export function toCsvPath(name: string, rows: number): string {
  return `data/${toCsvName(name, rows)}`
}

/** The name of a table in the folder `data/`. */
export function toCsvName(name: string, rows: number): string {
  return `${name}.csv${rows > mostPlainRows ? '.gz' : ''}`
}

/** Names, without ending, of the tables that pages lead to: what the page lists, figures by value in any order. */
export const csvNames = {
  speaker: (id: string): string => `speakers/${id}`,
  topicQuotes: (id: string): string => `topics/${id}-quotes`,
  topicFigures: (id: string): string => `topics/${id}-figures`,
  quotes: (list: string): string => `lists/quotes-${list}`,
  figures: (isMinor: boolean): string => (isMinor ? 'lists/minor-figures' : 'lists/figures'),
  measure: (id: string): string => `measures/${id}`,
} as const
