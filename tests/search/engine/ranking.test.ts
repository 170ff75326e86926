import MiniSearch from 'minisearch'
import { describe, expect, test } from 'vitest'
import { toArticles } from '../../../scripts/bench/articles.ts'
import { toKnownItems } from '../../../scripts/bench/knownitems.ts'
import { toArticleIndex } from '../../../src/search/build/article-index.ts'
import { toWhole } from '../../../src/search/build/pack.ts'
import { findCandidates } from '../../../src/search/engine/candidates.ts'
import { asTerms, boost, indexOptions, wordFields } from '../../../src/search/files/definition.ts'
import { readTyped } from '../../../src/search/query/read-typed.ts'
import { toLookups } from '../../../src/search/query/stems.ts'
import { inParts, openLibrary } from '../library.ts'

const packed = toArticles(300)
// In segments, each with postings of its own.
const shelf = await openLibrary(packed, inParts)
const whole = MiniSearch.loadJS(toWhole(toArticleIndex(packed)), indexOptions)

/** What MiniSearch over the whole index says of a query of words: each as typed, and for less in its other forms. */
function searchWhole(words: readonly string[]): readonly number[] {
  const found = whole.search(
    {
      combineWith: 'AND',
      queries: words.map((word) => {
        const [typed = '', ...forms] = toLookups(word)
        return {
          combineWith: 'OR',
          queries: [typed, { combineWith: 'OR', queries: forms, boostTerm: () => 0.4 }],
        }
      }),
    },
    { ...asTerms, fields: [...wordFields], boost },
  )
  return found
    .toSorted((a, b) => b.score - a.score || Number(b.id) - Number(a.id))
    .map(({ id }) => Number(id))
}

describe('findCandidates', () => {
  test('ranks from the postings of a query alone as MiniSearch does from all: 400 queries', async () => {
    let asked = 0
    let many = 0
    // Of the known items most have one answer; two or three words of a paragraph have more.
    const few = packed.flatMap(([, , , , , , , paragraphs], place) => {
      const words = (paragraphs[place % paragraphs.length] ?? '').match(/\p{L}{4,}/gu) ?? []
      return words.slice(0, 1 + (place % 3)).join(' ')
    })
    for (const typed of [...few, ...toKnownItems(packed, 40).map((item) => item.typed)]) {
      const query = await readTyped(typed)
      const words = query.wanted.flatMap(({ exact, sequences }) =>
        exact || sequences.length > 1 ? [] : (sequences[0] ?? []),
      )
      if (words.length === 0 || words.length < query.clauses.length) continue
      const { ranked } = await findCandidates(shelf, query)
      const expected = searchWhole(words)
      expect(
        ranked.slice(0, 5).map(({ place }) => place),
        typed,
      ).toEqual(expected.slice(0, 5))
      expect(ranked.length, typed).toBe(expected.length)
      asked++
      many += expected.length > 1 ? 1 : 0
    }
    expect(asked).toBeGreaterThanOrEqual(400)
    // Where one article has it, every way of ranking agrees.
    expect(many).toBeGreaterThan(100)
  })

  test('rests on the serialised form that MiniSearch 7 writes', () => {
    const plain = new MiniSearch(indexOptions).toJSON()
    expect(Object.keys(plain)).toEqual(Object.keys(toWhole(toArticleIndex([]))))
    expect(plain.serializationVersion).toBe(2)
  })
})
