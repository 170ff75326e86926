/**
 * Laws over generated files: `npm run bench -- fuzz` asks the same of a hundred thousand, and `-- growth` whether time
 * grows in step with length.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { input, story } from './laws/inputs.ts'
import { checkLaws, idsOutside, read } from './laws/laws.ts'

// The same inputs on every machine: new ones are for `npm run bench -- fuzz`, where a find is no broken build.
fc.configureGlobal({ seed: 20_260_122 })

test('nothing is thrown, lost, overlapping or named twice, whatever a file holds', () => {
  fc.assert(fc.property(input, checkLaws), { numRuns: 2000 })
})

test('the same file gives the same articles and messages again', () => {
  fc.assert(
    fc.property(input, (one) => {
      expect(read(one)).toEqual(read(one))
    }),
    { numRuns: 100 },
  )
})

const plain = 'The harbour was quiet that week and the nets were drying on the wall as they always were.'
const other = 'The harbour was busy that week and the nets were lying on the wall as they never had been.'

test('editing one paragraph leaves the ids of what stands in the others alone', () => {
  fc.assert(
    fc.property(story, fc.nat(), (paragraphs, place) => {
      // The title and the first paragraph make the permalink: an edit further down must not.
      const at = 2 + (place % (paragraphs.length - 1))
      const idsWith = (middle: string): readonly (readonly string[])[] => {
        const lines = [...paragraphs.slice(0, at), middle, ...paragraphs.slice(at)]
        const { articles } = read({
          name: 'a.txt',
          text: lines.join('\n'),
          sidecar: `title: A week\nlines: 1-${lines.length}`,
        })
        return articles.map((article) => [
          article.id,
          ...idsOutside(
            article,
            article.paragraphs.findIndex(({ text }) => text === middle),
          ),
        ])
      }
      expect(idsWith(other)).toEqual(idsWith(plain))
    }),
    { numRuns: 150 },
  )
})
