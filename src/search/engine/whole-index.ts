import MiniSearch from 'minisearch'
import { indexOptions, type PlainIndex } from '../files/definition.ts'
import type { Postings } from '../files/term-block.ts'
import { type Index, type Terms, type TermShelf, toHalf } from './term-shelf.ts'

/** The terms of a small site: MiniSearch's whole index. */
export function openWhole(json: string): TermShelf {
  const { index } = JSON.parse(json) as PlainIndex
  const all = new Map(index as [string, Postings][])
  let opened: Promise<Index> | null = null
  const filter = (isWanted: (term: string) => boolean): Promise<Terms> =>
    Promise.resolve(new Map([...all].filter(([term]) => isWanted(term))))
  return {
    findTerms: (terms) =>
      Promise.resolve(
        new Map(
          terms.flatMap((term) => {
            const postings = all.get(term)
            return postings ? [[term, postings] as const] : []
          }),
        ),
      ),
    findBetween: (from, to) => filter((term) => term >= from && term <= to),
    findBeginning: (start) => filter((term) => term.startsWith(start)),
    findHalves: (word) => {
      const half = toHalf(word)
      const isNear = (term: string): boolean =>
        term.startsWith(word.slice(0, half)) || term.endsWith(word.slice(-half))
      return Promise.resolve([...all.keys()].filter(isNear))
    },
    openIndex: () => (opened ??= MiniSearch.loadJSONAsync(json, indexOptions)),
  }
}
