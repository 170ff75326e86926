import { expect, test } from 'vitest'
import type { Speaker } from '../../../src/types.ts'
import { readMention } from './read-mention.ts'

const gil: Speaker = {
  id: 'juan-gil',
  name: 'Juan Gil',
  aliases: ['the harbour chief'],
  kind: 'person',
  role: null,
  pronoun: 'he',
  abbreviation: null,
  lang: null,
}

test.each([
  ['a name in full', '[Ana Ruiz] came.', 'Ana Ruiz: full-name'],
  ['a name in another order', '[Nguyễn Văn An] came.', 'Nguyễn Văn An: full-name'],
  ['a surname', 'Ana Ruiz came. It leaks, [Ruiz] said.', 'Ana Ruiz: surname-of'],
  ['a name of one word', 'It leaks, [Ruiz] said.', 'Ruiz'],
  ['an alias in the table', 'It leaks, [the harbour chief] said.', 'Juan Gil: in-table'],
  ['a surname of the table', 'Juan Gil came. It leaks, [Gil] said.', 'Juan Gil: surname-of'],
  ['the only woman', 'Ana Ruiz met Juan Gil. It leaks, [she] said.', 'Ana Ruiz: only-she'],
  ['the only man', 'Ana Ruiz met Juan Gil. It leaks, [he] said.', 'Juan Gil: only-he'],
  ['one of two women', 'Ana Ruiz came. Mary Poe left. It leaks, [she] said.', 'Mary Poe: nearest-she'],
  ['nobody', 'It leaks, [she] said.', '?she'],
  ['a description', 'Ana Ruiz, a pilot, came. It leaks, [the pilot] said.', 'Ana Ruiz: described'],
  ['a description of nobody', 'Ana Ruiz, a pilot, came. It leaks, [the cook] said.', '?the cook'],
])('how a mention was read is told: %s', (_, text, expected) => {
  expect(readMention(text, [gil])).toBe(expected)
})
