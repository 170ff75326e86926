/** Laws of the corpus we ship. Nothing here looks at anything outside the project. */
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { loadCorpus } from '../src/corpus/load-corpus.ts'
import { loadSiteFile } from '../src/publisher/load-site-file.ts'

const project = fileURLToPath(new URL('..', import.meta.url))
const publisher = (await loadSiteFile(`${project}corpus`)).stated.name
const { articles, messages, tables } = await loadCorpus({ paths: [`${project}corpus`] })

test('nine digests and five analyses, each marked as ours', () => {
  expect(articles).toHaveLength(14)
  expect(
    articles.filter((article) => article.note?.startsWith('Analysis prepared for this project')),
  ).toHaveLength(5)
  expect(
    articles.filter((article) => article.note?.startsWith('Digest prepared for this project')),
  ).toHaveLength(9)
})

test('nothing in it is wrong or in doubt', () => {
  expect(messages.filter((message) => message.severity !== 'info')).toEqual([])
})

test('each of the five topics has an analysis and at least one digest', () => {
  expect(tables.topics.map((topic) => topic.id)).toEqual([
    'security',
    'total-peace',
    'us-relations',
    'constituent-assembly',
    'drugs',
  ])
  for (const { id } of tables.topics) {
    const tagged = articles.filter((article) => article.topics.some((match) => match.topic === id))
    expect([
      id,
      tagged.some((article) => article.outlet === publisher),
      tagged.some((article) => article.outlet !== publisher),
    ]).toEqual([id, true, true])
  }
})

test('each text has 300 to 800 words and a date', () => {
  for (const { title, paragraphs, published } of articles) {
    const words = paragraphs.reduce((sum, paragraph) => sum + paragraph.text.split(/\s+/).length, 0)
    expect([title, words >= 290 && words <= 830]).toEqual([title, true])
    expect([title, published !== null]).toEqual([title, true])
  }
})
