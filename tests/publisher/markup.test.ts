import { expect, test } from 'vitest'
import { toMarkup } from '../../src/publisher/markup.ts'

const toHtml = (markdown: string): string => toMarkup(markdown, (address) => `../${address}`)

test('Markdown becomes words, lists and links', () => {
  expect(toHtml('A *boat* and **two**.\n\n- one\n- [two](https://example.org/)')).toBe(
    '<p>A <em>boat</em> and <strong>two</strong>.</p>\n<ul>\n<li>one</li>\n<li><a href="https://example.org/">two</a></li>\n</ul>',
  )
})

test('headings begin below the one of the page', () => {
  expect(toHtml('# Sound\n\n## Deep')).toBe('<h2>Sound</h2>\n<h2>Deep</h2>')
})

test('a link into the site is relative to the page that has it; others stay as they are', () => {
  expect(toHtml('[a](about.html)')).toContain('href="../about.html"')
  expect(toHtml('[a](/articles/a.html#p-1)')).toContain('href="../articles/a.html#p-1"')
  expect(toHtml('[a](#b) [c](mailto:c@example.org)')).toBe(
    '<p><a href="#b">a</a> <a href="mailto:c@example.org">c</a></p>',
  )
})

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[a](javascript:alert(1))',
  '[a](data:text/html,<b>)',
  '![a](https://example.org/a.png)',
  '<p style="color:red" onclick="a()">b</p>',
])('what could run, or asks another host, is left out: %s', (markdown) => {
  expect(toHtml(markdown)).not.toMatch(/script|onerror|onclick|style|<img|data:/)
})
