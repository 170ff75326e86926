import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { clearKept, clearStored, addKept, keptKey, readKept } from '../../src/browser/kept.ts'

let stored: Map<string, string>

beforeEach(() => {
  stored = new Map()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  })
})
afterEach(() => vi.unstubAllGlobals())

describe('what the browser keeps', () => {
  test('stands newest first, in one object with its version', () => {
    addKept('queries', 'harbour')
    addKept('queries', 'speaker:varga')
    expect(readKept('queries')).toEqual(['speaker:varga', 'harbour'])
    expect([...stored]).toEqual([[keptKey, '{"version":1,"queries":["speaker:varga","harbour"]}']])
  })

  test('holds the last eight, each once', () => {
    for (const number of Array(20).keys()) addKept('queries', `query ${number}`)
    addKept('queries', 'Query 15')
    expect(readKept('queries')).toEqual([
      'Query 15',
      ...[19, 18, 17, 16, 14, 13, 12].map((number) => `query ${number}`),
    ])
  })

  test('holds no blank and no pasted text', () => {
    addKept('queries', '  ')
    addKept('queries', 'long '.repeat(50))
    expect(readKept('queries')).toEqual([])
    expect(stored.size).toBe(0)
  })

  test('is forgotten on demand, and what else stands there is left', () => {
    stored.set(keptKey, '{"version":1,"clippings":[{"id":"q1"}],"queries":["harbour"]}')
    addKept('queries', 'treaty')
    expect(readKept('queries')).toEqual(['treaty', 'harbour'])
    clearKept('queries')
    expect(readKept('queries')).toEqual([])
    expect(JSON.parse(stored.get(keptKey) ?? '')).toEqual({
      version: 1,
      clippings: [{ id: 'q1' }],
      queries: [],
    })
  })

  test.each(['{', 'null', '7', '[]', '{"queries":["x"]}', '{"version":1,"queries":"x"}'])(
    'is empty where something else stands there, and begins anew: %s',
    (other) => {
      stored.set(keptKey, other)
      expect(readKept('queries')).toEqual([])
      addKept('queries', 'harbour')
      expect(readKept('queries')).toEqual(['harbour'])
    },
  )

  test('leaves out of a list what cannot stand in it', () => {
    stored.set(keptKey, '{"version":1,"queries":[7,"harbour",null,{"a":1},""]}')
    expect(readKept('queries')).toEqual(['harbour'])
  })

  test('is neither read nor changed where a later version of the site wrote it', () => {
    const later = '{"version":2,"queries":{"harbour":1}}'
    stored.set(keptKey, later)
    expect(readKept('queries')).toEqual([])
    addKept('queries', 'treaty')
    clearKept('queries')
    expect(stored.get(keptKey)).toBe(later)
  })

  test('is removed as a whole with the reader’s choices, and what is not ours is left', () => {
    const all = { [keptKey]: '{"version":2}', 'dossier.scheme': 'dark', 'dossier-cite': 'ris', other: '1' }
    vi.stubGlobal(
      'localStorage',
      Object.assign(Object.create({ removeItem: (key: keyof typeof all) => delete storage[key] }), all),
    )
    const storage = localStorage as unknown as Partial<typeof all>
    clearStored()
    expect(Object.keys(storage)).toEqual(['other'])
  })

  test('throws nowhere where a browser refuses to store', () => {
    const refuse = (): never => {
      throw new DOMException('refused', 'SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse })
    addKept('queries', 'harbour')
    clearKept('queries')
    expect(readKept('queries')).toEqual([])
    vi.stubGlobal('localStorage', undefined)
    addKept('queries', 'harbour')
    expect(readKept('queries')).toEqual([])
  })
})
