import { describe, expect, test } from 'vitest'
import { hasDesk, isPersonName, readByline } from '../../../src/text/lines/byline.ts'

describe('who a byline names, and what stands beside the names', () => {
  test.each([
    ['By Ana Prieto', ['Ana Prieto'], null, null],
    ['By Ana Prieto, CNN', ['Ana Prieto'], 'CNN', null],
    ['BY ANA PRIETO AND TOM REED', ['Ana Prieto', 'Tom Reed'], null, null],
    ['BY TOM O’NEIL', ['Tom O’Neil'], null, null],
    ['By ANA DE LA VEGA', ['Ana de la Vega'], null, null],
    ['By Ana Prieto | The Harbour Post', ['Ana Prieto'], 'The Harbour Post', null],
    ['By Ana Prieto - The Harbour Post', ['Ana Prieto'], 'The Harbour Post', null],
    ['Story by Ana Prieto and Tom Reed, BBC News', ['Ana Prieto', 'Tom Reed'], 'BBC News', null],
    ['Analysis by Ana Prieto, CNN', ['Ana Prieto'], 'CNN', null],
    ['BYLINE: By Ana Prieto', ['Ana Prieto'], null, null],
    ['By Ana Prieto, Tom Reed and Juan Gil', ['Ana Prieto', 'Tom Reed', 'Juan Gil'], null, null],
    ['By ANA PRIETO Associated Press', ['Ana Prieto'], 'Associated Press', null],
    ['By Ana Prieto, Harbour Post Staff Writer', ['Ana Prieto'], null, null],
    ['By Ana Prieto and Juan Gil, Staff Writers', ['Ana Prieto', 'Juan Gil'], null, null],
    ['By Ana Prieto, PhD', ['Ana Prieto'], null, null],
    ['By Ana Prieto in Alder', ['Ana Prieto'], null, null],
    ['By Ana Prieto for The Harbour Post', ['Ana Prieto'], 'The Harbour Post', null],
    ['By Ana Prieto March 3, 2026 9:14 am', ['Ana Prieto'], null, '2026-03-03'],
    ['By Ana Prieto | Bay News | 3 March 2026', ['Ana Prieto'], 'Bay News', '2026-03-03'],
    ['By Ana Prieto • 5 min read', ['Ana Prieto'], null, null],
    ['By Reuters Staff', [], 'Reuters', null],
    ['By The Associated Press', [], 'The Associated Press', null],
    ['By Our Correspondent', [], null, null],
    ['Por Ana Prieto', ['Ana Prieto'], null, null],
    ['Von Anke Vogel', ['Anke Vogel'], null, null],
    ['Posted on March 3, 2026 by Ana Prieto', ['Ana Prieto'], null, '2026-03-03'],
    ['March 3, 2026 | by Ana Prieto', ['Ana Prieto'], null, '2026-03-03'],
    ['Posted on March 3, 2026 by admin', [], null, '2026-03-03'],
    ['by Ana Prieto — March 3, 2026 in Islands, Trade', ['Ana Prieto'], null, '2026-03-03'],
    ['Ana Prieto and Tom Reed', ['Ana Prieto', 'Tom Reed'], null, null],
  ])('%s', (text, authors, outlet, date) => {
    expect(readByline(text)).toMatchObject({ authors, outlet, date })
  })

  test.each([
    'By Monday the talks had failed',
    'By Monday',
    'By night',
    'On March 3, 2026 by order of the board',
    'Par for the course',
    'The fare rose in 2026 by Ana Prieto',
    'By Law',
    'By the harbour',
    'By Harbour law, boats stop',
    'By Ana Prieto’s account the sea rose',
    'By Ana Prieto - who knows the sea',
    'By Ana Prieto; then nobody',
    `By Ana Prieto, ${'Reed, '.repeat(40)}`,
  ])('not %s', (text) => expect(readByline(text)).toBeNull())
})

test('a name by itself says no more than that it is one', () => {
  expect(readByline('Ana Prieto')?.isLabelled).toBe(false)
  expect(readByline('By Ana Prieto')?.isLabelled).toBe(true)
})

test('names are words with capitals, and no days or articles', () => {
  expect(['Ana Prieto', 'J. P. O’Neil', 'Ana de la Vega', 'ANA PRIETO'].filter(isPersonName)).toHaveLength(4)
  expect(['Monday Club', 'The Ferry', 'Ana is', 'Ana 3', 'Prieto de'].filter(isPersonName)).toEqual([])
})

test('what somebody is to an outlet makes a byline of a name', () => {
  expect(hasDesk('Ana Prieto, Environment correspondent')).toBe(true)
  expect(hasDesk('Ana Prieto, the harbour president')).toBe(false)
})

test('a byline behind a day is text where it is longer than a line of a page', () => {
  const line = 'by Ana Prieto — March 3, 2026 in Islands, '
  const dated = `March 3, 2026 | by Ana Prieto, ${'Tom Reed, '.repeat(13)}`.trim()
  const padded = (length: number): string =>
    `${dated.slice(0, 150)} Reed${'d'.repeat(length)}`.slice(0, length)
  expect(readByline(padded(160))?.date).toBe('2026-03-03')
  expect(readByline(padded(161))).toBeNull()
  expect(readByline(line.padEnd(170, 'X'))).toBeNull()
})
