import { expect, test } from 'vitest'
import { toLean } from '../../src/build/lean.ts'

test('white space at the edges of blocks and between their tags is left out', () => {
  expect(toLean('<main> <section>\n <h2> One</h2> <a> Two </a> </section> </main>')).toBe(
    '<main><section><h2>One</h2><a>Two</a></section></main>',
  )
  expect(toLean('<div> <b> <i> One </i> </b>\n</div>')).toBe('<div><b><i>One</i></b></div>')
})

test('of white space between inline tags one space is left', () => {
  expect(toLean('<b>One</b>  \n <i>two</i>')).toBe('<b>One</b> <i>two</i>')
})

test('white space at the edges of a link stands outside it', () => {
  expect(
    toLean('<p>See<a href=a> one </a>, <a href=b>two </a>\n, <b>and</b> <a href=c>\n three</a></p>'),
  ).toBe('<p>See <a href=a>one</a>, <a href=b>two</a>, <b>and</b> <a href=c>three</a></p>')
})

test('end tags go where the next tag says as much', () => {
  expect(toLean('<ul> <li>a</li> <li><p>b</p></li> </ul>')).toBe('<ul><li>a<li><p>b</ul>')
  expect(toLean('<div><p>a</p><p>b</p><ul><li>c</li></ul></div>')).toBe('<div><p>a<p>b<ul><li>c</ul></div>')
  expect(toLean('<dl><div><dt>a</dt><dd>b</dd></div></dl>')).toBe('<dl><div><dt>a<dd>b</div></dl>')
  expect(
    toLean('<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td><td>c</td></tr></tbody></table>'),
  ).toBe('<table><thead><tr><th>a<tbody><tr><td>b<td>c</table>')
})

test('an end tag stays before words and inline tags', () => {
  const text = '<p>One</p>and <i>one</i><p>two</p><a href=a>three</a><ins><p>four</p></ins>'
  expect(toLean(text)).toBe(text)
})

test('values lose their quotation marks where nothing can be taken for their end', () => {
  expect(toLean('<a class="n" href="../a.html#p-1" aria-label="a b">')).toBe(
    '<a class=n href=../a.html#p-1 aria-label="a b">',
  )
  expect(toLean('<meta content="width=1"><a title="">x</a><i title="it\'s">y</i>')).toBe(
    '<meta content="width=1"><a title="">x</a><i title="it\'s">y</i>',
  )
  expect(toLean('<svg><rect x="1" y="2"/></svg>')).toBe('<svg><rect x=1 y="2"/></svg>')
})

test('words that look like tags come back unchanged, in text and in values', () => {
  const text =
    '<p>if a="1" &lt; b="2" and <a title="x > y=&quot;z&quot; </p> <p> " href=a>five</a> <q>six</q> then'
  expect(toLean(text)).toBe(text)
})

test('scripts and styles come back unchanged', () => {
  const text = '<script>if (a  <b && c="d") go(" </p> <p>")</script><style>a[b="c"]  {}</style>'
  expect(toLean(text)).toBe(text)
  expect(toLean('<script type="module" src="a.js">go("x")</script>')).toBe(
    '<script type=module src=a.js>go("x")</script>',
  )
})

test('white space beside words and between inline tags comes back unchanged', () => {
  const text = '<p>One <b>two</b> <i>three</i> four <a href=a>five</a> <q>six</q> seven</p>'
  expect(toLean(text)).toBe(text)
})
