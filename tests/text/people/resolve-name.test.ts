import { expect, test } from 'vitest'
import { isDescribed } from '../../../src/text/people/resolve-name.ts'
import { readBrief } from '../brief.ts'

/** Who is shown for the last quotation of a text. */
const readLast = (text: string): string => readBrief(text).at(-1)?.split(': ')[0] ?? ''

test.each([
  ['two surnames', 'Sen. Iván Prieto Sosa came. “It is late,” Prieto said.', 'Iván Prieto Sosa'],
  ['both surnames', 'Iván Prieto Sosa came. “It is late,” Prieto Sosa said.', 'Iván Prieto Sosa'],
  [
    'a surname of two words',
    'Ana met Bob Vander Lindo. “It is late,” Mr. Vander Lindo said.',
    'Bob Vander Lindo',
  ],
  ['a particle', 'Ana de la Vega came. “It is late,” De la Vega said.', 'Ana de la Vega'],
  ['an article with a hyphen', 'Abdel Karim el-Hadi came. “It is late,” Hadi said.', 'Abdel Karim el-Hadi'],
  ['initials and Jr.', 'J. R. Lindo Jr. sold it. “It is late,” Lindo said.', 'J. R. Lindo Jr.'],
  ['the family name first', 'Spokeswoman Hua Lindong came. “It is late,” Hua said.', 'Hua Lindong'],
  ['a nickname', 'Ana “Anchor” Ruiz came. “It is late,” Ruiz said.', 'Ana “Anchor” Ruiz'],
  ['capitals', 'JUAN GIL, the mayor, came. “It is late,” GIL said.', 'Juan Gil'],
  ['letters of an office', 'Ana Ruiz MP came. “It is late,” Ruiz said.', 'Ana Ruiz'],
  ['an honour', 'Dame Ana Ruiz DBE came. “It is late,” Dame Ana said.', 'Ana Ruiz'],
  ['a title of two words', 'Shadow Treasurer Juan Gil came. “It is late,” Mr Gil said.', 'Juan Gil'],
  ['one who reigns', 'Queen Isolde opened it. “It is late,” the Queen said.', 'Queen Isolde'],
  ['the paper somebody writes for', '“It is late,” said The Harbour Post’s Ana Ruiz.', 'Ana Ruiz'],
  ['a name like a trade', 'Capt. Joan Harker came. “It is late,” Harker said.', 'Joan Harker'],
  ['an agency that quotes', '“It is late,” the Coast Press quoted Juan Gil as saying.', 'Juan Gil'],
  [
    'a body with a title in its name',
    '“It is late,” the Democratic Harbour Committee said.',
    'Democratic Harbour Committee',
  ],
  ['a department', '“It is late,” the Justice Department said in a statement.', 'Justice Department'],
  [
    'a body with more than its last capitals',
    '“It is late,” the United Nations Office on Drugs and Crime (UNODC) said.',
    'United Nations Office on Drugs and Crime',
  ],
  ['no state', '“It is late,” South Dakota said.', '?South Dakota'],
  ['no common noun with a capital', '“It is late,” Company said.', '?Company'],
  ['somebody with the name of a country', 'Jordan Hale came. “It is late,” Jordan said.', 'Jordan Hale'],
  ['somebody without a role before', 'Boss Ana Weller came. “It is late,” Weller said.', 'Ana Weller'],
  ['a numeral in a name', 'John Paul II came. “It is late,” John Paul II said.', 'John Paul II'],
  ['an abbreviation', 'The Island Ferry Union met. “It is late,” the IFU said.', 'Island Ferry Union'],
])('the fullest name of the text is shown: %s', (_, text, expected) => {
  expect(readLast(text)).toBe(expected)
})

test.each([
  ['a first word is no name', 'Low Water is a play. Aides said “it is late”.', '?Aides'],
  ['letters that fit nobody', 'The Island Ferry Union met. “It is late,” the QRS said.', 'QRS'],
  ['a body is not another of its kind', 'Coast News came. Bay News said “it is late again”.', 'Bay News'],
])('names that are not the same stay apart: %s', (_, text, expected) => {
  expect(readLast(text)).toBe(expected)
})

test.each([
  'a lawyer for Juan Gil',
  'a pilot close to Juan Gil',
  'the mayor of Puerto Sol',
  'Mayor of Puerto Sol',
  'Officials at the Board',
  'Aides to Ana Ruiz',
  'a statement at the Board',
  'a 61-year-old pilot from Marea',
])('the name in “%s” is not that of whom it means', (words) => expect(isDescribed(words)).toBe(true))

test.each([
  'Ana Ruiz',
  'Secretary of State Ana Ruiz',
  'Secretary of State J. R. Gil-Mora',
  'Minister of the Interior Zanele Dlani',
  'Mayor of Marea Juan Gil',
  'a statement from the Board',
  'letters by Ana Ruiz',
  'Colombia’s Ministry of Trade',
  'Ministry of Trade',
  'Bank of Marea',
])('the name in “%s” is', (words) => expect(isDescribed(words)).toBe(false))
