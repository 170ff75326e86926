import { describe, expect, it } from 'vitest'
import { readFigures } from '../reading.ts'

/** For each figure the place of the figure it restates, or null. */
const restated = (text: string): readonly (number | null)[] => {
  const figures = readFigures(text)
  return figures.map(({ conversionOf }) =>
    conversionOf === null ? null : figures.findIndex(({ id }) => id === conversionOf),
  )
}

describe('a figure that restates another', () => {
  it.each([
    ['The crew seized 150,000 kg [330,700 lb] of salt.', [null, 0]],
    ['The bridge is 12 kilometres, or about 7.5 miles, long.', [null, 0]],
    ['He got 90 million rupees, equivalent to $1.1 million.', [null, 0]],
    ['He got 90 million rupees (about $1.1m) and a car.', [null, 0]],
    ['He got 3 billion pesos, some $730,000.', [null, 0]],
    ['The ship carried 40 tonnes – 88,000 pounds – of salt.', [null, 0]],
    ['The 12-mile (19-kilometre) road is closed.', [null, 0]],
    ['The lot costs £40m ($52m; €46m).', [null, 0, 0]],
    ['It holds 40 tonnes of salt worth 3 million euros ($3.3 million).', [null, null, 1]],
  ])('points to it: %s', (text, expected) => {
    expect(restated(text)).toEqual(expected)
  })

  it.each([
    'They sold 40 tonnes (12 percent of the harvest).',
    'They sold 40 tonnes for 12 million euros.',
    'The firm made $1.2 billion, or 42 cents a share.',
    'They paid 40 euros and 12 pounds.',
    'The levy is 40 euros in the north and 44 dollars in the south.',
    'Fields cover 253,000 hectares, 9 percent more than in 2022.',
  ])('is none where another thing is told: %s', (text) => {
    expect(restated(text)).toEqual([null, null])
  })
})
