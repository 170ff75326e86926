import { expect, test } from 'vitest'
import { toPlaceShortener, withShortPlaces } from '../../src/corpus/short-places.ts'
import { corpus } from '../views/made.ts'

const told = (folder: string) => {
  const { articles, ...rest } = corpus()
  const [article] = articles
  if (!article) throw new Error('Expected an article')
  const source = { ...article.source, file: `${folder}/boats.md` }
  const image = { paragraph: 0, file: `${folder}/img/boat.png`, url: null, alt: null, line: 2 }
  const message = {
    file: source.file,
    line: 3,
    column: 1,
    severity: 'warning' as const,
    ruleId: 'image',
    source: 'dossier',
    reason: `Expected the image ${folder}/img/quay.png, found no such file`,
  }
  return { ...rest, articles: [{ ...article, source, images: [image] }], messages: [message] }
}

test.each([
  ['/home/ana/texts', '/home/ana/texts'],
  ['../texts', '../texts/'],
  ['texts', 'texts'],
])('places below %s are told from its name on', (folder, stated) => {
  const { articles, messages } = withShortPlaces(told(folder), toPlaceShortener([stated]))
  expect(articles[0]?.source.file).toBe('texts/boats.md')
  expect(articles[0]?.images[0]?.file).toBe('texts/img/boat.png')
  expect(messages[0]).toMatchObject({
    file: 'texts/boats.md',
    reason: 'Expected the image texts/img/quay.png, found no such file',
  })
})

test.each(['/', '.', '..'])('a folder without a name, %s, changes nothing', (folder) => {
  const given = told('/home/ana/texts')
  expect(withShortPlaces(given, toPlaceShortener([folder]))).toEqual(given)
})
