import { expect, test } from 'vitest'
import { readAuthorNames } from '../../../src/text/formats/page-authors.ts'

test.each([
  ['By Ana Prieto', ['Ana Prieto']],
  ['By ANA PRIETO AND TOM REED', ['ANA PRIETO', 'TOM REED']],
  ['Ana Prieto and Juan Gil', ['Ana Prieto', 'Juan Gil']],
  ['Ana Prieto, Juan Gil', ['Ana Prieto', 'Juan Gil']],
  ['Prieto, Ana', ['Ana Prieto']],
  ['de la Vega, Ana M.', ['Ana M. de la Vega']],
  ['Prieto, Ana; Gil, Juan', ['Ana Prieto', 'Juan Gil']],
  ['Ana Prieto, PhD', ['Ana Prieto']],
  ['Tom Reed, Jr., M.D.', ['Tom Reed Jr.']],
  ['Ana Prieto, Senior Staff Writer', ['Ana Prieto']],
  ['Ana Prieto | Bay News', ['Ana Prieto']],
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
