/** What we install: whole, with licences that were looked at, and running no script that is not needed. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { findObjection, findPackages, homes } from '../scripts/licences.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (name: string): unknown => JSON.parse(readFileSync(`${root}${name}`, 'utf8'))
type Entry = {
  readonly integrity?: string
  readonly hasInstallScript?: boolean
  readonly resolved?: string
  readonly link?: boolean
  readonly deprecated?: string
}
const installed = homes.flatMap((home) =>
  Object.entries(
    (read(`${home}/package-lock.json`) as { readonly packages: Readonly<Record<string, Entry>> }).packages,
  ).filter(([path]) => path !== ''),
)

test('each package of the lock files is held by a SHA-512 of its content, and none comes from elsewhere', () => {
  expect(installed.length).toBeGreaterThan(100)
  const loose = installed.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''))
  expect(loose.map(([path]) => path)).toEqual([])
  expect(installed.filter(([, { link, resolved }]) => link || resolved !== undefined)).toEqual([])
})

test('no package is one that its makers have given up', () => {
  expect(installed.filter(([, { deprecated }]) => deprecated !== undefined)).toEqual([])
})

test('no package runs a script when it is installed, but for those that package.json names', () => {
  const { allowScripts } = read('package.json') as {
    readonly allowScripts: Readonly<Record<string, boolean>>
  }
  const names = installed
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''))
  expect([...new Set(names)].sort()).toEqual(Object.keys(allowScripts).sort())
})

test('each package has a licence that was looked at', () => {
  expect(findPackages(root).map(findObjection).filter(Boolean)).toEqual([])
})

test('an unknown licence is an objection, and one that binds a site is where the site holds the package', () => {
  const one = (licence: string, isShipped: boolean) => findObjection({ name: 'x', licence, isShipped })
  expect(one('(MIT OR GPL-3.0)', true)).toBeNull()
  expect(one('MIT AND Zlib', true)).toBeNull()
  expect(one('MIT AND GPL-3.0', false)).toMatch(/^Unexpected licence MIT AND GPL-3\.0 of x/)
  expect(one('', false)).toMatch('none stated')
  expect(one('MPL-2.0', false)).toBeNull()
  expect(one('MPL-2.0', true)).toMatch('reaches browsers')
})
