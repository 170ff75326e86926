import { expect, test } from 'vitest'
import { pickArticles, pickRows } from '../../../src/search/page/results-csv.ts'

const table = [
  '\uFEFFid,text,link\r\n',
  'q1,"One, ""two""\r\nthree",https://example.org/x/articles/a.html#q1\r\n',
  'q2,Four,https://example.org/x/articles/b%C3%A9.html#q2\r\n',
  'q3,Five,https://example.org/x/articles/c.html#q3\r\n',
]

test('rows are taken in the order of the results, whole, whatever stands in them', () => {
  expect(pickRows(table.join(''), ['bé.html#q2', 'a.html#q1'])).toBe([table[0], table[2], table[1]].join(''))
})

test('a result that the table has not costs that row alone', () => {
  expect(pickRows(table.join(''), ['z.html#q9', 'c.html#q3'])).toBe([table[0], table[3]].join(''))
})

test('articles keep the fields of their list, whichever paragraph a result leads to', () => {
  const articles = [
    { id: 'a', link: 'articles/a.html', title: 'A, B', authors: ['Ann Lee', 'Bo Quist'], outlet: null },
    { id: 'c', link: 'articles/c.html', title: 'C', authors: [], outlet: 'Post' },
  ]
  expect(pickArticles(JSON.stringify({ articles }), ['c.html#p-1', 'a.html'])).toBe(
    [
      '\uFEFFid,link,title,authors,outlet\r\n',
      'c,articles/c.html,C,,Post\r\n',
      'a,articles/a.html,"A, B",Ann Lee; Bo Quist,\r\n',
    ].join(''),
  )
})
