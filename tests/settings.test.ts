import { expect, test } from 'vitest'
import { emptySiteFile } from '../src/publisher/site-file.ts'
import { readSettings } from '../src/settings.ts'

const unnamed = { name: null, tagline: null, intro: null, footer: null, accent: null, logo: null }

test('without an environment the defaults hold', async () => {
  expect(await readSettings({})).toEqual({
    corpusDir: 'corpus',
    tablesDir: null,
    outDir: 'dist',
    siteUrl: null,
    dataLicence: null,
    language: 'en',
    publisher: unnamed,
  })
  expect(await readSettings({ CORPUS_DIR: '', SITE_URL: '' })).toEqual({
    corpusDir: 'corpus',
    tablesDir: null,
    outDir: 'dist',
    siteUrl: null,
    dataLicence: null,
    language: 'en',
    publisher: unnamed,
  })
})

test('a site address ends in a slash', async () => {
  expect((await readSettings({ SITE_URL: 'https://example.org/reader' })).siteUrl).toBe(
    'https://example.org/reader/',
  )
})

test('the site speaks English unless it is told to speak Spanish', async () => {
  expect((await readSettings({ SITE_LANG: '' })).language).toBe('en')
  expect((await readSettings({ SITE_LANG: 'es' })).language).toBe('es')
})

const stated = {
  ...emptySiteFile,
  name: 'The Harbour Reader',
  lang: 'es',
  licence: 'CC BY 4.0',
  url: 'https://example.org/site/',
} as const

test('what site.yaml states holds where the environment says nothing', async () => {
  const asked: string[] = []
  const settings = await readSettings({ CORPUS_DIR: 'texts' }, async (folder) => {
    asked.push(folder)
    return { stated, logo: null }
  })
  expect(asked).toEqual(['texts'])
  expect(settings).toMatchObject({
    siteUrl: 'https://example.org/site/',
    dataLicence: 'CC BY 4.0',
    language: 'es',
    publisher: { ...unnamed, name: 'The Harbour Reader' },
  })
})

test('the environment wins over site.yaml', async () => {
  const environment = { SITE_URL: 'https://example.org/env/', DATA_LICENCE: 'None', SITE_LANG: 'en' }
  expect(await readSettings(environment, async () => ({ stated, logo: null }))).toMatchObject({
    siteUrl: 'https://example.org/env/',
    dataLicence: 'None',
    language: 'en',
  })
})

test.each([
  [{ SITE_LANG: 'fr' }, 'SITE_LANG="fr", expected en or es'],
  [{ SITE_LANG: 'ES' }, 'SITE_LANG="ES"'],
  [{ SITE_URL: 'example.org' }, 'SITE_URL="example.org"'],
  [{ SITE_URL: 'ftp://example.org' }, 'SITE_URL='],
  [{ CORPUS_DIR: ' ' }, 'CORPUS_DIR=" "'],
  [{ OUT_DIR: 'corpus' }, 'OUT_DIR="corpus"'],
  [{ OUT_DIR: 'corpus/site' }, 'OUT_DIR="corpus/site"'],
  [{ CORPUS_DIR: '/a/b', OUT_DIR: '/a' }, 'OUT_DIR="/a"'],
  [{ TABLES_DIR: '/a/b', OUT_DIR: '/a' }, 'OUT_DIR="/a"'],
  [{ TABLES_DIR: ' ' }, 'TABLES_DIR=" "'],
  [{ OUT_DIR: '..' }, 'OUT_DIR=".."'],
  [{ OUT_DIR: '/' }, 'OUT_DIR="/"'],
])('a bad value is an error that names it: %j', async (environment, words) => {
  await expect(readSettings(environment)).rejects.toThrow(words)
})
