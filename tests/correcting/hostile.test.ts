/** Whatever words a correction repeats, the lines it gives say them and nothing else. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { ClaimCorrection, NameCorrection } from '../../src/correcting/correction.ts'
import { toJoinedPeople } from '../../src/correcting/people-lines.ts'
import { toCorrectedStatement } from '../../src/correcting/statement-lines.ts'
import { toCorrectedMarkdown } from '../../src/saving/statement-file.ts'
import { findFrontMatter } from '../../src/text/formats/front-matter.ts'
import { hostileName } from '../hostile-fields.ts'

const words = hostileName.map((text) => text.toWellFormed())
const correction: fc.Arbitrary<ClaimCorrection> = fc.record({
  list: fc.constant('quotes' as const),
  article: fc.constant('a'),
  row: fc.record({ id: fc.constantFrom('q1', 'q2', 'q3'), starts: words, speaker: words }),
})
const corrections = fc.uniqueArray(correction, { minLength: 1, maxLength: 3, selector: ({ row }) => row.id })
const toParts = (all: readonly ClaimCorrection[]) => [{ lines: '1-9', corrections: all }]

test.each(['', '# ours\noutlet: The Post\n', 'quotes:\n  - { id: q9, remove: true } # sure\noutlet: The Post\n'])(
  'a sidecar says the corrections behind what it said: %j',
  (before) => {
    fc.assert(
      fc.property(corrections, (all) => {
        const after = toCorrectedStatement(before, toParts(all))
        const old = (parse(before) ?? {}) as { readonly quotes?: readonly object[] }
        expect(parse(after)).toEqual({ ...old, quotes: [...(old.quotes ?? []), ...all.map(({ row }) => row)] })
        for (const line of before.split('\n')) expect(after.split('\n')).toContain(line)
      }),
      { numRuns: 80 },
    )
  },
) // prettier-ignore

test.each(['---\ntitle: Boats\n---\n\nText\n', 'Text\n', '+++\ntitle = "Boats"\n+++\n\nText\n'])(
  'front matter ends where it did, and the text stays: %j',
  (before) => {
    fc.assert(
      fc.property(corrections, (all) => {
        const after = toCorrectedMarkdown(before, toParts(all))
        const lines = after.split('\n')
        const found = findFrontMatter(lines)
        if (found === null || found === 'open') throw new Error('Expected front matter')
        expect(lines.slice(found.lines.end).join('\n').trim()).toBe('Text')
        if (found.written.format === 'yaml')
          expect((parse(found.written.text) as { readonly quotes: unknown }).quotes).toEqual(all.map(({ row }) => row))
      }),
      { numRuns: 80 },
    )
  },
) // prettier-ignore

test('a table of people says both names', () => {
  fc.assert(
    fc.property(words, words, (name, other) => {
      fc.pre(name !== other)
      const joined: NameCorrection = { list: 'people', person: { id: 'a', name }, alias: { id: 'b', name: other }, pronoun: 'she' } // prettier-ignore
      const row = { id: 'a', name, pronoun: 'she', aliases: [other] }
      expect(parse(toJoinedPeople('', [joined]))).toEqual([row])
      const before = '- id: x # ours\n  name: X\n'
      expect(parse(toJoinedPeople(before, [joined]))).toEqual([{ id: 'x', name: 'X' }, row])
    }),
    { numRuns: 100 },
  )
})
