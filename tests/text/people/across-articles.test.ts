import { expect, test } from 'vitest'
import { type NamedOne, toOwnerFinder } from '../../../src/text/people/across-articles.ts'

const toOne = (name: string, rest: Partial<NamedOne> = {}): NamedOne => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  short: [],
  standing: 'open',
  gender: null,
  titled: false,
  roles: [],
  fronted: false,
  count: 1,
  ...rest,
})
const person = (name: string, rest: Partial<NamedOne> = {}): NamedOne =>
  toOne(name, { standing: 'person', short: [name.toLowerCase().split(' ').at(-1) ?? ''], ...rest })

/** Whom a name means beside others; null for nobody. */
const findOwner = (one: NamedOne, others: readonly NamedOne[], leastShare?: number): string | null =>
  toOwnerFinder([one, ...others], leastShare)(one)?.name ?? null

const ruiz = toOne('Ruiz')

test.each<readonly [string, NamedOne, readonly NamedOne[]]>([
  ['the only one with a surname', ruiz, [person('Ana Ruiz'), person('Juan Gil')]],
  ['one with a title', toOne('Ruiz', { titled: true }), [person('Ana Ruiz')]],
  ['one with initials', ruiz, [person('Ana Ruiz', { count: 2 }), person('A. Ruiz')]],
  ['one with a further name', ruiz, [person('Ana Ruiz', { count: 2 }), person('Ana M. Ruiz')]],
  ['one of the same gender', toOne('Ruiz', { gender: 'she' }), [person('Ana Ruiz', { gender: 'she' })]],
  [
    'one of the same office',
    toOne('Ruiz', { roles: ['senator'] }),
    [person('Ana Ruiz', { roles: ['senator'] })],
  ],
  [
    'one of a like office',
    toOne('Ruiz', { roles: ['nominee'] }),
    [person('Ana Ruiz', { roles: ['candidate'] })],
  ],
  ['a name with a word in front', toOne('Outspoken Ana Ruiz', { fronted: true }), [person('Ana Ruiz')]],
])('a name means %s', (_, one, others) => {
  expect(findOwner(one, others)).toBe('Ana Ruiz')
})

test.each<readonly [string, NamedOne, readonly NamedOne[]]>([
  ['whom nobody is called', ruiz, [person('Juan Gil')]],
  ['of several', ruiz, [person('Ana Ruiz'), person('Ina Ruiz')]],
  ['with other initials', ruiz, [person('Ana L. Ruiz'), person('Ana M. Ruiz')]],
  ['of a thing', toOne('Ruiz', { standing: 'thing' }), [person('Ana Ruiz')]],
  ['that nothing says to be a person’s', toOne('Water'), [toOne('Low Water', { short: ['water'] })]],
  ['of another gender', toOne('Ruiz', { gender: 'he' }), [person('Ana Ruiz', { gender: 'she' })]],
  ['of another office', toOne('Ruiz', { roles: ['pilot'] }), [person('Ana Ruiz', { roles: ['senator'] })]],
  ['of a place too', ruiz, [person('Ana Ruiz'), toOne('Casa Ruiz', { standing: 'thing' })]],
  ['of a company too', ruiz, [person('Ana Ruiz'), toOne('Ruiz Bank', { standing: 'thing' })]],
  ['that is a first name too', ruiz, [person('Ana Ruiz'), person('Ruiz Mora')]],
  ['that is a common first name', toOne('Thomas'), [person('Ana Thomas', { short: [] })]],
  ['with a first name in front', toOne('Juan Ana Ruiz', { fronted: true }), [person('Ana Ruiz')]],
  ['with a word in front, but within sentences', toOne('Outspoken Ana Ruiz'), [person('Ana Ruiz')]],
  ['with a word in front of a surname', toOne('Outspoken Ruiz', { fronted: true }), [person('Ana Ruiz')]],
])('a name means nobody %s', (_, one, others) => {
  expect(findOwner(one, others)).toBeNull()
})

test('a common first name means one who goes by it, and a person’s name beats that of a thing', () => {
  expect(findOwner(toOne('Thomas'), [person('Ana Thomas')])).toBe('Ana Thomas')
  const others = [person('Ana Ruiz'), toOne('Casa Ruiz', { standing: 'thing' })]
  expect(findOwner(person('Ruiz'), others)).toBe('Ana Ruiz')
})

test('of several, one may be meant who has the least share of their mentions', () => {
  const others = [person('Ana Ruiz', { count: 9 }), person('Ina Ruiz')]
  expect(findOwner(ruiz, others, 0.9)).toBe('Ana Ruiz')
  expect(findOwner(ruiz, others, 0.91)).toBeNull()
})
