import { describe, expect, test } from 'vitest'
import { findRoles } from '../../../src/text/articles/block-roles.ts'
import { findBlocks } from '../../../src/text/formats/blocks.ts'

const body = [
  'The ferry company and the harbour board have quarrelled over the fare since the spring of last year.',
  'Nobody on the islands has forgotten that winter, and nobody wants to live through another such one.',
  '“We will not send 40 people out into that sea,” the harbour president said on Monday, and sat down.',
]

/** Roles of the lines of a head that stands over text. */
const headOf = (...lines: readonly string[]): readonly string[] =>
  findRoles(findBlocks([...lines, ...body]))
    .slice(0, lines.length)
    .map(({ kind }) => kind)

describe('the head of a text', () => {
  test.each<readonly [string, readonly (readonly [string, string])[]]>([
    [
      'headline, standfirst, byline, date',
      [
        ['Ferries stop as union strikes', 'title'],
        ['Islanders face a third winter without boats after talks on pay failed.', 'standfirst'],
        ['By Ana Prieto', 'byline'],
        ['March 3, 2026', 'date'],
      ],
    ],
    [
      'desk below a byline, and a counter without its number',
      [
        ['Ferries stop as union strikes', 'title'],
        ['Shares', 'furniture'],
        ['By NNEKA ADEYEMI', 'byline'],
        ['Staff Writer', 'byline'],
        ['March 3, 2026', 'date'],
      ],
    ],
    [
      'section, name, outlet, buttons',
      [
        ['News|Labour', 'section'],
        ['Ferries stop as union strikes', 'title'],
        ['Islanders face a third winter without boats', 'standfirst'],
        ['Kwame Boateng', 'byline'],
        ['The Harbour Post', 'outlet'],
        ['Tue 3 Mar 2026 10.14 GMT', 'date'],
        ['Share', 'furniture'],
        ['3396', 'furniture'],
      ],
    ],
    [
      'a kicker over the headline',
      [
        ['Harbour dispute', 'furniture'],
        ['Ferries stop as union strikes', 'title'],
        ['By Ana Prieto', 'byline'],
      ],
    ],
    [
      'the place in a series over the headline',
      [
        ['Part 2 of 3', 'section'],
        ['The pier that sank', 'title'],
        ['28.11.2025', 'date'],
      ],
    ],
    [
      'the mark of a document, its date, and a headline made of names',
      [
        ['HB/15012', 'furniture'],
        ['14 SEPTEMBER 2025', 'date'],
        ['Harbour Board Extends Mission in Alder Until July 2026', 'title'],
      ],
    ],
    [
      'a press release',
      [
        ['FOR IMMEDIATE RELEASE', 'furniture'],
        ['Contact: Ana Prieto', 'furniture'],
        ['Phone: 555-0134', 'furniture'],
        ['Email: press@example.org', 'furniture'],
        ['Harbour Trust Buys Three Piers', 'title'],
      ],
    ],
    [
      'a headline of two words with its standfirst',
      [
        ['Ferry strike', 'title'],
        ['Boats stop for the third day as the union refuses.', 'standfirst'],
        ['By Ana Prieto', 'byline'],
      ],
    ],
    [
      'a name and a date without a headline',
      [
        ['Ana Prieto', 'byline'],
        ['March 3, 2026', 'date'],
      ],
    ],
    [
      'an outlet and a date without a headline',
      [
        ['The Harbour Post', 'outlet'],
        ['March 3, 2026', 'date'],
      ],
    ],
    [
      'a name under the headline',
      [
        ['Ferries stop as union strikes', 'title'],
        ['Kwame Boateng', 'byline'],
      ],
    ],
    [
      'the outlet under the byline',
      [
        ['Ferries stop as union strikes', 'title'],
        ['By Ana Prieto', 'byline'],
        ['Alder Sentinel', 'outlet'],
      ],
    ],
    [
      'a headline that ends in an outlet’s word',
      [
        ['Hard Times', 'title'],
        ['By Ana Prieto', 'byline'],
      ],
    ],
    [
      'bullets of a summary',
      [
        ['Ferries stop as union strikes', 'title'],
        ['- Union calls strike', 'listitem'],
        ['- Islands stock bread', 'listitem'],
        ['By Ana Prieto', 'byline'],
      ],
    ],
  ])('%s', (_, lines) => {
    expect(headOf(...lines.map(([text]) => text))).toEqual(lines.map(([, kind]) => kind))
  })

  test('a person whom the text is about is in its headline and did not write it', () => {
    const lines = [
      'Ana Prieto',
      'By Tom Reed',
      'Prieto has been president of the harbour since 1990, and will stay.',
    ]
    expect(findRoles(findBlocks([...lines, ...body]))[0]?.kind).toBe('title')
  })

  test('under a head names go on with it, and a sentence does not', () => {
    const head = ['Ferries stop as union strikes', 'By Tom Reed', 'March 3, 2026']
    expect(headOf(...head, 'Ana Prieto and Juan Gil').at(-1)).toBe('byline')
    expect(headOf(...head, 'Ana Prieto and Juan Gil.').at(-1)).toBe('body')
  })

  test('a subheading of ordinary words under a headline is no name', () => {
    expect(headOf('Ferries stop as union strikes', 'Talks Resume')).toEqual(['title', 'heading'])
  })
})

describe('a first line with a full stop', () => {
  test.each([
    ['Board to vote on new fares.', true],
    ['Ferry Union Wins Vote in Alder.', true],
    ['Ferries stop for winter; ', true],
    ['The harbour board said on Monday that it would vote.', false],
    ['He was late.', false],
    ['More than 40 boats, almost 300 sailors and at least 12 pilots took part.', false],
    ['“We sail.”', false],
  ])('%s is a headline: %s', (line, isTitle) => {
    const kinds = findRoles(findBlocks([line, ...body])).map(({ kind }) => kind)
    expect(kinds[0] === 'title').toBe(isTitle)
  })

  test('stands over a dateline as a headline, whatever it says', () => {
    const lines = ['The ferry was late.', `PUERTO VIEJO, Costa Rica (AP) — ${body[0]}`, ...body]
    expect(findRoles(findBlocks(lines))[0]?.kind).toBe('title')
  })
})

describe('links to other pages', () => {
  const after = (...lines: readonly string[]): readonly string[] =>
    findRoles(findBlocks([...body, ...lines, ...body]))
      .slice(body.length, body.length + lines.length)
      .map(({ kind }) => kind)

  test('the headlines under their heading are no text', () => {
    expect(after('ALSO READ', 'Silt chokes 12 ports', 'Why the tide turns', 'Three boats for 900')).toEqual(
      Array<string>(4).fill('furniture'),
    )
    expect(after('- READ MORE ON:', '- Ferries', '- Harbour board')).toEqual(
      Array<string>(3).fill('furniture'),
    )
    expect(after('Related Harbour union calls a strike over pay')).toEqual(['furniture'])
  })

  test('a heading among them stays one, and what is no headline ends them', () => {
    const lines = ['ALSO READ', 'Silt chokes 12 ports', 'READ MORE', 'Why the tide turns']
    const roles = findRoles(findBlocks([...body, ...lines, ...body])).slice(body.length, body.length + 4)
    expect(roles.map((role) => 'reason' in role && role.reason)).toEqual([
      'a heading of links to other pages',
      'a link to another page',
      'a heading of links to other pages',
      'a link to another page',
    ])
    expect(after('ALSO READ', 'Who pays for it?', 'he said:', 'Why the tide turns')[1]).toBe('furniture')
    expect(after('ALSO READ', 'silt chokes ports')).toEqual(['furniture', 'body'])
    expect(after('ALSO READ', `Silt ${'chokes '.repeat(30)}ports`)).toEqual(['furniture', 'body'])
  })

  test('a sentence under it is text, and so is a heading after the list’s end', () => {
    expect(after('Recommended Stories', 'The harbour is full.')).toEqual(['furniture', 'body'])
    expect(after('Recommended Stories', 'list of 3 itemsend of list', 'A quarrel')).toEqual([
      'furniture',
      'furniture',
      'heading',
    ])
    expect(after('Related charges were dropped.', 'Related costs rose')).toEqual(['body', 'heading'])
  })

  test('counters stand alone, and a year is none', () => {
    expect(after('0', '3396', '12 shares', '1.2K')).toEqual(Array<string>(4).fill('furniture'))
    expect(after('1990')).toEqual(['body'])
  })

  test('inputs of agencies are credits', () => {
    expect(after('(With inputs from agencies.)', 'With files from The Harbour Post')).toEqual([
      'note',
      'note',
    ])
    expect(after('With input from farmers, the ministry drew up a plan.')).toEqual(['body'])
  })
})
