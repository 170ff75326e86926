import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { addItem, readData, removeItem, setKey } from '../../src/correcting/yaml-edit.ts'

const written = `# what we know of the harbour
title:   "No boats"   # as printed


quotes:   # ours
    # the mayor's
    - {starts: We will not sail,  speaker: ana-prieto}   # heard again

    - id: q2
      speaker: |
        Juan
        Gil
    # nothing more

outlet: 'The Harbour Post'
`

test('an item more is one line more, and all else stays as it was written', () => {
  const changed = addItem(written, ['quotes'], { id: 'q3', speaker: 'none' }, 'line')
  expect(changed).toBe(written.replace('        Gil\n', '        Gil\n    - { id: q3, speaker: none }\n'))
})

test('a key is changed in its place, in a map over lines and in one of braces', () => {
  expect(setKey(written, ['quotes', 0], 'speaker', 'none')).toBe(written.replace('ana-prieto', 'none'))
  expect(setKey(written, ['quotes', 0], 'remove', true)).toBe(
    written.replace('ana-prieto}', 'ana-prieto, remove: true}'),
  )
  expect(setKey(written, ['quotes', 1], 'remove', true)).toBe(
    written.replace('        Gil\n', '        Gil\n      remove: true\n'),
  )
  expect(setKey(written, [], 'note', 'a: b')).toBe(`${written}note: "a: b"\n`)
})

test.each([
  ['', 'quotes:\n  - { id: q1 }\n'],
  ['# only a comment', '# only a comment\nquotes:\n  - { id: q1 }\n'],
  ['title: x', 'title: x\nquotes:\n  - { id: q1 }'],
  ['title: x # y\n', 'title: x # y\nquotes:\n  - { id: q1 }\n'],
  ['quotes: [{ id: a }] # b\n', 'quotes: [{ id: a }, { id: q1 }] # b\n'],
  ['quotes:\n- id: a\n- id: b\nlines: 1-2\n', 'quotes:\n- id: a\n- id: b\n- { id: q1 }\nlines: 1-2\n'],
  ['quotes: [] # none\ntitle: x\n', 'quotes: [{ id: q1 }] # none\ntitle: x\n'],
  ['{ title: x, lines: 3 }\n', '{ title: x, lines: 3, quotes: [ { id: q1 } ] }\n'],
  ['quotes: # none yet\ntitle: x\n', 'quotes: # none yet\n  - { id: q1 }\ntitle: x\n'],
])('a list is begun or goes on where %j stands', (before, after) => {
  expect(addItem(before, ['quotes'], { id: 'q1' }, 'line')).toBe(after)
  expect(parse(after)).toMatchObject({ quotes: expect.arrayContaining([{ id: 'q1' }]) })
})

test('an item goes with its own lines alone', () => {
  const rows = '# all\n\n- id: a\n  name: A\n\n# the second\n- id: b\n  aliases:\n    - B1\n\n- id: c\n'
  expect(removeItem(rows, [], 1)).toBe('# all\n\n- id: a\n  name: A\n\n# the second\n\n- id: c\n')
  expect(readData(removeItem('[{ id: a }, { id: b }]\n', [], 0))).toEqual([{ id: 'b' }])
})

test('what is no list, and what is no YAML, is said and not written over', () => {
  expect(() => addItem('quotes: all of them\n', ['quotes'], 'x', 'line')).toThrow('Unexpected value of `quotes`, expected a list') // prettier-ignore
  expect(() => addItem('title: x\nquotes: [\n', ['quotes'], 'x', 'line')).toThrow(/^line \d+: /)
})

test('any text is read again as it was given, in a line or in a map', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.double({ noNaN: true, noDefaultInfinity: true }), (words, value) => {
      const text = addItem(written, ['figures'], { id: 'f1', text: words, value: value + 0 }, 'line')
      expect(readData(text)).toMatchObject({ figures: [{ id: 'f1', text: words, value: value + 0 }] })
      expect(text.startsWith(written.trimEnd())).toBe(true)
    }),
    { numRuns: 300 },
  ) // prettier-ignore
})
