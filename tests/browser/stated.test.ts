import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { readAnchor, readStored, store } from '../../src/browser/stated.ts'

afterEach(() => vi.unstubAllGlobals())

test('the id in an address, whatever its fragment holds', () => {
  expect(readAnchor('#q1')).toBe('q1')
  expect(readAnchor('#caf%C3%A9:~:text=two%20boats')).toBe('café')
  for (const none of ['', '#', '#%', '#%ff', '#:~:text=two']) expect(readAnchor(none)).toBe('')
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof readAnchor(`#${text}`) === 'string'))
})

test('what is stored, only if it is one of the values that may be', () => {
  const kept = new Map([
    ['form', 'ris'],
    ['name', 'constructor'],
    ['empty', ''],
  ])
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  })
  expect(readStored('form', ['plain', 'ris'])).toBe('ris')
  expect(['name', 'empty', 'none'].map((key) => readStored(key, ['plain', 'ris']))).toEqual([
    null,
    null,
    null,
  ])
  store('form', 'plain')
  store('name', '')
  expect([kept.get('form'), kept.has('name')]).toEqual(['plain', false])
})

test('a browser that stores nothing says nothing of it', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => {
      throw new Error('refused')
    },
    setItem: () => {
      throw new Error('refused')
    },
  })
  expect(readStored('form', ['plain'])).toBeNull()
  expect(() => store('form', 'plain')).not.toThrow()
})
