import { expect, test } from 'vitest'
import { findFrontMatter } from '../../../src/text/formats/front-matter.ts'

/** Format, text and lines of front matter. */
function find(text: string): unknown {
  const found = findFrontMatter(text.split('\n'))
  if (found === null || found === 'open') return found
  const { written, lines } = found
  return [written.format, written.text, written.above, lines.start, lines.end]
}

test.each([
  ['---\ntitle: x\n---\nText.', ['yaml', 'title: x', 1, 1, 3]],
  ['---\n---\nText.', ['yaml', '', 1, 1, 2]],
  ['---  \r\ntitle: x\r\n...\r\nText.', ['yaml', 'title: x', 1, 1, 3]],
  ['\n  \n---\nDate Published: x\n---\nText.', ['yaml', 'Date Published: x', 3, 3, 5]],
  ['\ufeff---\ntitle:\n---', null],
  ['+++\ntitle = "x"\n\n+++\nText.', ['toml', 'title = "x"\n', 1, 1, 4]],
  ['+++\ntitle = "x"\n---\nText.', 'open'],
  ['---\ntitle: no end\n\nText.', 'open'],
  ['---\n\nText under a rule.', null],
  ['\n---\nText between rules\n---\n', null],
  ['+++\nText\n+++', null],
  ['Text.\n\n---\ntitle: x\n---', null],
  [
    '# Boats\n\nAuthor: Ana Prieto\nDate: June 5, 2025\nMood: blue\n\nText.',
    ['yaml', 'Author: "Ana Prieto"\nDate: "June 5, 2025"\n', 2, 3, 5],
  ],
  [
    'Title: Boats: a look\r\nSource-URL: https://example.org/a\r\n\r\nText.',
    ['yaml', 'Title: "Boats: a look"\nSource-URL: "https://example.org/a"', 0, 1, 2],
  ],
  ['# Boats\n\nAuthor: Ana Prieto\nThe boats left.\n\nText.', null],
  ['# Boats\n\nAuthor: Who are you?\n\nText.', null],
  ['Ana: Who are you?\nJuan: Nobody.\n\nText.', null],
  ['# Boats\n\nText.\n\nAuthor: Ana Prieto\nDate: 2025\n\nText.', null],
  [
    '% The long winter\n  of boats\n% Ana Prieto; Juan Gil\n% 12 January 2010\n\nText.',
    [
      'yaml',
      'title: "The long winter of boats"\nauthors: ["Ana Prieto","Juan Gil"]\ndate: "12 January 2010"',
      0,
      1,
      4,
    ],
  ],
  ['% The long winter\n\nText.', ['yaml', 'title: "The long winter"', 0, 1, 1]],
  ['%3 of all boats\n\nText.', null],
])('%j', (text, expected) => {
  expect(find(text)).toEqual(expected)
})

test('beside a sidecar, labelled lines are text', () => {
  const lines = ['Author: Ana Prieto', 'Date: June 5, 2025', '', 'Text.']
  expect(findFrontMatter(lines)).not.toBeNull()
  expect(findFrontMatter(lines, false)).toBeNull()
})
