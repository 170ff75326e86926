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
  ['---  \r\ntitle: x\r\n...\r\nText.', ['yaml', 'title: x\r', 1, 1, 3]],
  ['\n  \n---\nDate Published: x\n---\nText.', ['yaml', 'Date Published: x', 3, 3, 5]],
  ['\ufeff---\ntitle:\n---', null],
  ['+++\ntitle = "x"\n\n+++\nText.', ['toml', 'title = "x"\n', 1, 1, 4]],
  ['+++\ntitle = "x"\n---\nText.', 'open'],
  ['---\ntitle: no end\n\nText.', 'open'],
  ['---\n\nText under a rule.', null],
  ['\n---\nText between rules\n---\n', null],
  ['+++\nText\n+++', null],
  ['Text.\n\n---\ntitle: x\n---', null],
])('%j', (text, expected) => {
  expect(find(text)).toEqual(expected)
})
