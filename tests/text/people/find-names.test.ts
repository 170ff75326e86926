import { expect, test } from 'vitest'
import { findNames } from '../../../src/text/people/find-names.ts'

const read = (text: string): readonly (readonly [string, string | null])[] =>
  findNames(text, 0, []).map(({ name, title }) => [name, title] as const)

test('a text without names has none', () => {
  expect(read('the ferry left at noon.')).toEqual([])
})

test.each([
  ['Then Mayor Ana Ruiz left.', [['Ana Ruiz', 'mayor']]],
  ['We met Sen. Juan Carlos Gil.', [['Juan Carlos Gil', 'senator']]],
  ['We met Ana de la Vega on Monday.', [['Ana de la Vega', null]]],
  ['Ruiz’s ferry left.', [['Ruiz', null]]],
  ['Boss Ana Weller left.', [['Ana Weller', null]]],
  ['We met fly-half Rhys Tobin.', [['Rhys Tobin', null]]],
  ['Fly-half Rhys Tobin left.', [['Rhys Tobin', null]]],
  ['Tory Ian Hale left.', [['Ian Hale', null]]],
  ['Frenchman Luc Morel left.', [['Luc Morel', null]]],
  ['Norman Luc Morel left.', [['Norman Luc Morel', null]]],
  ['Defiant Ana Weller left.', [['Ana Weller', null]]],
  ['Journalist Ana Weller left.', [['Ana Weller', null]]],
  ['Brazilian Tom Reed left.', [['Tom Reed', null]]],
  ['Swedish Tom Reed left.', [['Tom Reed', null]]],
  ['Lillian Rose Gil left.', [['Lillian Rose Gil', null]]],
  ['Lib Dem Ana Weller left.', [['Ana Weller', null]]],
  ['Queen’s Counsel Ana Weller left.', [['Ana Weller', 'queen']]],
  ['Centre-half Zanele Dlani left.', [['Zanele Dlani', null]]],
  ['The Gull’s Zanele Dlani left.', [['Zanele Dlani', null]]],
  ['St John’s College Choir left.', [['St John’s College Choir', null]]],
  ['Vincent John Hale left.', [['Vincent John Hale', null]]],
  ['The SNP’s Ian Hale left.', [['Ian Hale', null]]],
  ['The Harbour News’ Ishan Tarro left.', [['Ishan Tarro', null]]],
  ['This is Brown’s Britain.', [['Britain', null]]],
  ['The Seamen’s Union left.', [['Seamen’s Union', null]]],
  ['Oscar-winner Ruiz left.', [['Ruiz', null]]],
  ['Ana Ruiz-Gil left.', [['Ana Ruiz-Gil', null]]],
  ['We met the Rev. Tom Lee.', [['Tom Lee', 'reverend']]],
  ['We met the Mayor of Alder.', [['Alder', null]]],
  ['We met Ana Ruiz OBE.', [['Ana Ruiz', null]]],
  ['We met Ana Ruiz MP there.', [['Ana Ruiz', null]]],
  ['We met Monday Ana Ruiz.', [['Ana Ruiz', null]]],
  ['We met Ana Ruiz Monday.', [['Ana Ruiz', null]]],
  ['We met the Ministry of the Interior.', [['Ministry of the Interior', null]]],
  ['We met the Ministry of it.', [['Ministry', null]]],
  ['We met the Board of Trade and Industry.', [['Board of Trade and Industry', null]]],
  ['We met the Democratic Harbour Committee.', [['Democratic Harbour Committee', null]]],
  ['The Rivers’ boat left.', [['Rivers', null]]],
  ['We met Nguyễn Văn An.', [['Nguyễn Văn An', null]]],
  ['We met Ludwig van Hoorn.', [['Ludwig van Hoorn', null]]],
  ['We met María de los Ángeles Ruiz.', [['María de los Ángeles Ruiz', null]]],
  ['We met Pope John Paul II there.', [['John Paul II', 'pope']]],
  ['We met Henry Tarro III there.', [['Henry Tarro III', null]]],
  ['We met Ana “Shorty” Weller.', [['Ana “Shorty” Weller', null]]],
  ['We met Ana ‘Shorty’ Weller.', [['Ana ‘Shorty’ Weller', null]]],
  ['The pilots’ Ana slept.', [['Ana', null]]],
  ['We met Louis XIV there.', [['Louis XIV', null]]],
  ['Stephen King left.', [['Stephen King', null]]],
  ['King Stephen left.', [['Stephen', 'king']]],
  ['The United Nations Office on Drugs and Crime met.', [['United Nations Office on Drugs and Crime', null]]],
  ['We met the Harbour Committee on Monday.', [['Harbour Committee', null]]],
  ['The Trade and Industry Ministry wrote.', [['Trade and Industry Ministry', null]]],
  ['We met the Food, Lands and Water Board.', [['Food, Lands and Water Board', null]]],
  [
    'The Senate and Justice Department wrote.',
    [
      ['Senate', null],
      ['Justice Department', null],
    ],
  ],
  [
    'But when the pilot Ana Ruiz left, J. R. Gil stayed.',
    [
      ['Ana Ruiz', null],
      ['J. R. Gil', null],
    ],
  ],
] as const)('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

test('a full stop ends a name, an initial does not', () => {
  expect(read('We met Ana Ruiz. He left.').map(([name]) => name)).toEqual(['Ana Ruiz'])
  expect(read('We met Ana M. Ruiz today.').map(([name]) => name)).toEqual(['Ana M. Ruiz'])
})

test('what is said of a name in apposition is kept', () => {
  expect(findNames('We met Ana Ruiz, a pilot from the north, at noon.', 0, [])[0]?.description).toBe(
    'a pilot from the north',
  )
})

test.each(['Chief of Staff Zanele Dlani', 'Secretary of State Zanele Dlani', 'Mayor of Alder Ana Ruiz'])(
  'the field of an office is no part of the name of who holds it: %s',
  (words) =>
    expect(read(`We met the ${words}.`).map(([name]) => name)).toEqual([
      words.split(' ').slice(-2).join(' '),
    ]),
)
