import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openOutput, takeOver } from '../../src/cache/output.ts'

let home = ''
let last = ''
let next = ''

beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'output-'))
  last = path.join(home, 'last')
  next = path.join(home, 'next')
  mkdirSync(path.join(last, 'a'), { recursive: true })
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const idOf = (...names: readonly string[]): number => statSync(path.join(home, ...names)).ino
const read = (name: string): string => readFileSync(path.join(next, name), 'utf8')

test('a file that the last site has with the same content is taken over from there', () => {
  writeFileSync(path.join(last, 'a', 'b.html'), 'boats')
  openOutput(next, last)('a/b.html', 'boats')
  expect(idOf('next', 'a', 'b.html')).toBe(idOf('last', 'a', 'b.html'))
  rmSync(last, { recursive: true })
  expect(read('a/b.html')).toBe('boats')
})

test('a file with another content, of the same length too, is made anew and leaves the last one as it is', () => {
  for (const content of ['docks', 'dock']) {
    writeFileSync(path.join(last, 'a', 'b.html'), 'boats')
    rmSync(next, { recursive: true, force: true })
    openOutput(next, last)('a/b.html', Buffer.from(content))
    expect(read('a/b.html')).toBe(content)
    expect(readFileSync(path.join(last, 'a', 'b.html'), 'utf8')).toBe('boats')
  }
})

test('a folder and a link at its place in the last site are not taken over, nor is there need of a last site', () => {
  writeFileSync(path.join(home, 'elsewhere'), 'boats')
  symlinkSync(path.join(home, 'elsewhere'), path.join(last, 'c'))
  const write = openOutput(next, last)
  write('a', 'boats')
  write('c', 'boats')
  openOutput(next, path.join(home, 'none'))('d', 'boats')
  expect(['a', 'c', 'd'].map(read)).toEqual(['boats', 'boats', 'boats'])
  expect(idOf('next', 'c')).not.toBe(idOf('elsewhere'))
})

test('what is already written is taken over too where its content is the same', () => {
  mkdirSync(path.join(next, 'a'), { recursive: true })
  for (const [name, content] of [
    ['b.css', 'boats'],
    ['c.css', 'docks'],
  ] as const) {
    writeFileSync(path.join(last, 'a', name), 'boats')
    writeFileSync(path.join(next, 'a', name), content)
  }
  takeOver('a', next, last)
  expect([read('a/b.css'), read('a/c.css')]).toEqual(['boats', 'docks'])
  expect(idOf('next', 'a', 'b.css')).toBe(idOf('last', 'a', 'b.css'))
})
