import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { loadSiteFile } from '../../src/publisher/load-site-file.ts'
import { emptySiteFile } from '../../src/publisher/site-file.ts'

const homes: string[] = []
afterEach(() => homes.splice(0).forEach((home) => rmSync(home, { recursive: true })))

const boat = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 20" width="80" height="20"/>'

/** A folder with these files, and beside it one that is not part of it. */
function makeFolder(files: Readonly<Record<string, string>>): string {
  const home = mkdtempSync(join(tmpdir(), 'dossier-site-file-'))
  homes.push(home)
  writeFileSync(join(home, 'outside.svg'), boat)
  const folder = join(home, 'texts')
  mkdirSync(folder)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}

test('a folder without site.yaml, or one that is not there, states nothing', async () => {
  const nothing = { stated: emptySiteFile, logo: null, file: null }
  expect(await loadSiteFile(makeFolder({}))).toEqual(nothing)
  expect(await loadSiteFile('/no/such/folder')).toEqual(nothing)
  expect(await loadSiteFile(join(makeFolder({ 'a.txt': '' }), 'a.txt'))).toEqual(nothing)
})

test('a logo comes with its size, and with a hash that changes with it', async () => {
  const yaml = 'name: A\nlogo: boat.svg\n'
  const { logo, file } = await loadSiteFile(makeFolder({ 'site.yaml': `\uFEFF${yaml}`, 'boat.svg': boat }))
  expect(file?.messages).toEqual([])
  expect(logo).toMatchObject({ ending: 'svg', width: 80, height: 20 })
  const other = await loadSiteFile(makeFolder({ 'site.yaml': yaml, 'boat.svg': boat.replace('80"', '81"') }))
  expect(other.logo?.hash).not.toBe(logo?.hash)
})

test.each([
  ['none.svg', {}, 'expected an image that is there'],
  ['boat.bmp', { 'boat.bmp': 'BM' }, 'expected an image that ends in .svg'],
  ['boat.png', { 'boat.png': boat }, 'expected an image as its name says'],
  ['boat.png', { 'boat.png': 'no image' }, 'expected an image that can be read'],
  ['../outside.svg', {}, 'expected an image in the folder of site.yaml'],
  ['boat.svg', { 'boat.svg': boat + ' '.repeat(500_000) }, 'expected an image of at most 500000 bytes'],
])('a logo that cannot be shown is an error at its place: %s', async (name, files, words) => {
  const { logo, file, stated } = await loadSiteFile(
    makeFolder({ ...files, 'site.yaml': `name: A\nlogo: ${name}\n` }),
  )
  expect(logo).toBeNull()
  expect(stated.name).toBe('A')
  expect(file?.messages.map(({ line, column, fatal }) => [line, column, fatal])).toEqual([[2, 7, true]])
  expect(file?.messages[0]?.reason).toContain(words)
})

test('a link that leads out of the folder is no logo', async () => {
  const folder = makeFolder({ 'site.yaml': 'logo: boat.svg\n' })
  symlinkSync('../outside.svg', join(folder, 'boat.svg'))
  expect((await loadSiteFile(folder)).file?.messages[0]?.reason).toContain('in the folder of site.yaml')
})
