import { expect, test } from 'vitest'
import { readAuthorNames, toSaidOrder } from '../../../src/text/formats/page-authors.ts'

test.each([
  ['By Ana Prieto', ['Ana Prieto']],
  ['By ANA PRIETO AND TOM REED', ['ANA PRIETO', 'TOM REED']],
  ['Ana Prieto and Juan Gil', ['Ana Prieto', 'Juan Gil']],
  ['Ana Prieto, Juan Gil', ['Ana Prieto', 'Juan Gil']],
  ['Prieto, Ana', ['Ana Prieto']],
  ['de la Vega, Ana M.', ['Ana M. de la Vega']],
  ['Prieto, Ana; Gil, Juan', ['Ana Prieto', 'Juan Gil']],
  ['Ana Prieto, PhD', ['Ana Prieto']],
  ['Story by Ana Prieto', ['Ana Prieto']],
  ['ANA PRIETO, PHD', ['ANA PRIETO']],
  ['PRIETO, ANA', ['ANA PRIETO']],
  ['Tom Reed, Jr., M.D.', ['Tom Reed Jr.']],
  ['Ana Prieto, Senior Staff Writer', ['Ana Prieto']],
  ['Ana Prieto | Bay News', ['Ana Prieto']],
  ['By Ana Prieto November 15, 2019', ['Ana Prieto']],
  ['By Ana Prieto and Juan Gil, 3 March 2026', ['Ana Prieto', 'Juan Gil']],
  ['Ana Prieto Nov. 15, 2019 at noon', ['Ana Prieto']],
  ['Ana Prieto 2026-03-03', ['Ana Prieto']],
  ['Ana May', ['Ana May']],
  ['Channel 4 News', ['Channel 4 News']],
  ['Reuters, AFP', ['Reuters', 'AFP']],
  ['Bay News Staff', ['Bay News Staff']],
  ['Byron Reed', ['Byron Reed']],
  ['Centre for River Studies', ['Centre for River Studies']],
  ['https://example.org/ana', []],
  ['ana@example.org', []],
  ['admin', []],
  ['Ana Prieto is a reporter at Bay News.', []],
  ['', []],
])('%s', (text, names) => {
  expect(readAuthorNames(text)).toEqual(names)
})

test('a surname before a given name is turned, and nothing else', () => {
  expect(toSaidOrder(['de la Vega', 'Ana'])).toEqual(['Ana de la Vega'])
  expect(toSaidOrder(['Ana Prieto', 'Juan Gil'])).toEqual(['Ana Prieto', 'Juan Gil'])
  expect(toSaidOrder(['Reuters', 'AFP'])).toEqual(['Reuters', 'AFP'])
})
