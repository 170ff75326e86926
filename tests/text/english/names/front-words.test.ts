import { expect, test } from 'vitest'
import { countFrontWords } from '../../../../src/text/english/names/front-words.ts'

test.each([
  ['Boss', 'Ana Ruiz'],
  ['Fly-half', 'Zanele Dlani'],
  ['Frenchman', 'Zanele Dlani'],
  ['Scotswoman', 'Zanele Dlani'],
  ['Irish-man', 'Zanele Dlani'],
  ['Defiant', 'Ana Ruiz'],
  ['Furious', 'Ana Ruiz'],
  ['Outspoken', 'Ana Ruiz'],
  ['Fearless', 'Ana Ruiz'],
  ['Retired', 'Ana Ruiz'],
  ['Kenyan', 'Ana Ruiz'],
  ['Pilot', 'Ana Ruiz'],
  ['Oscar-winner', 'Dlani'],
  ['SNP’s', 'Harbour'],
  ["SNP's", 'Harbour'],
  ['The Gull’s', 'Zanele Dlani'],
  ['Fox News’', 'Ana Ruiz'],
  ['Lib Dem', 'Zanele Dlani'],
  ['Queen’s Counsel', 'Ana Ruiz'],
])('“%s” is no part of the name before “%s”', (front, name) => {
  expect(countFrontWords(`${front} ${name}`.split(' '))).toBe(front.split(' ').length)
})

test.each([
  'Ana Ruiz',
  'Ruiz',
  'Boss',
  'Boss Ruiz',
  'Norman Zanele Dlani',
  'Defiant Zulu Brenn',
  'Vincent Ana Ruiz',
  'Ruiz-Gil Mora',
  'Seamen’s Union',
  'eSNP’s Harbour',
  'SNPs Harbour',
  'Post’s Harbour',
  'St John’s College Choir',
  'Pilot Ana Committee',
])('“%s” is a name from its first word on', (name) => {
  expect(countFrontWords(name.split(' '))).toBe(0)
})
