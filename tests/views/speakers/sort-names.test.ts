import { expect, test } from 'vitest'
import { toSortName } from '../../../src/views/speakers/sort-names.ts'

test.each([
  ['Ana Ruiz', 'person', 'Ruiz, Ana'],
  ['Ana Ruiz', null, 'Ruiz, Ana'],
  ['Ana de la Vega', 'person', 'Vega, Ana'],
  ['John Paul II', 'person', 'Paul II, John'],
  ['Luis Gil Jr.', 'person', 'Gil Jr., Luis'],
  ['Ruiz', 'person', 'Ruiz'],
  ['XIV', 'person', 'XIV'],
  ['Harbour Committee', null, 'Harbour Committee'],
  ['Island Bank', null, 'Island Bank'],
  ['The Gull', null, 'Gull'],
  ['Gulf Clan', 'group', 'Gulf Clan'],
] as const)('%s (%s) is sorted as %s', (name, kind, expected) => {
  expect(toSortName(name, kind)).toBe(expected)
})
