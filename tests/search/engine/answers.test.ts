/**
 * `answers.txt`: queries to the invented library, each with all that search answers below, indented by two spaces.
 * `UPDATE_GOLDEN=1` writes the answers anew; read every line of the difference before you commit it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { findFacets } from '../../../src/search/engine/facets.ts'
import { findOffers } from '../../../src/search/engine/name-offers.ts'
import type { Result } from '../../../src/search/engine/result.ts'
import { findResults } from '../../../src/search/engine/results.ts'
import type { Shelf } from '../../../src/search/engine/shelf.ts'
import { findSuggestions } from '../../../src/search/engine/what-instead.ts'
import type { SnippetPart } from '../../../src/search/match/snippet.ts'
import { toStatus } from '../../../src/search/page/status.ts'
import { readQuery } from '../../../src/search/query/query.ts'
import { largeLibrary, library } from '../library.ts'

const place = fileURLToPath(new URL('answers.txt', import.meta.url))
const cases = readFileSync(place, 'utf8')
  .trimEnd()
  .split(/\n(?! )/)
  .map((piece) => piece.split('\n'))
  .map(([typed = '', ...lines]) => ({ typed, lines }))

async function toAnswer(shelf: Shelf, typed: string): Promise<readonly string[]> {
  const query = readQuery(typed)
  const results = await findResults(shelf, query, { typing: false, most: 10 })
  const facets = await findFacets(shelf, query, results)
  const { unknown, names, undated, without } = await findSuggestions(shelf, query)
  const offers = await findOffers(shelf, typed, [])
  return [
    await toStatus(results, query),
    ...results.groups.flatMap((group) => [
      `${group.kind}: ${group.total}${group.isNearby ? ' nearby' : ''}`,
      ...group.results.flatMap(toLines),
    ]),
    ...Object.entries(facets).flatMap(([field, values]) =>
      values.map(
        ({ label, count, isChosen, query: next }) =>
          `${field} ${label}: ${count}${isChosen ? ', chosen' : ''} → ${next}`,
      ),
    ),
    ...offers.map(
      ({ field, label, counts, query: next }) => `offered ${field} ${label}: ${counts} → ${next}`,
    ),
    ...(results.total > 0
      ? []
      : [
          ...unknown.map((word) => `unknown: ${word}`),
          ...names.map(
            ({ field, value, near }) => `no ${field} ${value}; ${near.map((one) => one.query).join(', ')}`,
          ),
          ...(undated === 0 ? [] : [`undated: ${undated}`]),
          ...without.map(({ text, query: next, total }) => `without ${text}: ${total} → ${next}`),
        ]),
  ].map((line) => `  ${line}`)
}

function toLines({ head, aside, snippet, context, title, address }: Result): readonly string[] {
  return [
    `- ${toText(head)}${aside ? ` | ${aside}` : ''}${title ? ` | ${title}` : ''}`,
    `  ${toText(snippet)}`,
    ...(context === null ? [] : [`  context: ${toText(context)}`]),
    `  ${address}`,
  ]
}

/** "in [May]" where May is what was searched for, "*May*" where it is what the result is about. */
function toText(pieces: readonly SnippetPart[]): string {
  return pieces
    .map(({ text, marked, strong }) => (marked ? `[${text}]` : strong ? `*${text}*` : text))
    .join('')
}

describe('a library small and laid out as a large one', () => {
  test.each(cases)('answers $typed', async ({ typed, lines }) => {
    const answer = await toAnswer(library, typed)
    if (process.env['UPDATE_GOLDEN'] === '1') {
      answers.set(typed, answer)
      writeFileSync(
        place,
        `${cases.flatMap((one) => [one.typed, ...(answers.get(one.typed) ?? one.lines)]).join('\n')}\n`,
      )
      return
    }
    expect(answer).toEqual(lines)
    expect((await toAnswer(largeLibrary, typed)).filter(isSameForAll)).toEqual(lines.filter(isSameForAll))
  })
})

const answers = new Map<string, readonly string[]>()

/** Lines of results: a large library reads fewer articles before it counts. */
function isSameForAll(line: string): boolean {
  return /^ {2}(?:- | {2})/.test(line)
}
