import { describe, expect, it } from 'vitest'
import * as en from '../../src/wording/en/english.ts'
import * as es from '../../src/wording/es/spanish.ts'

describe.each([
  ['English', en],
  ['Spanish', es],
])('how speakers are decided, in %s', (_, wording) => {
  const speech = { cue: 'said', mention: 'the mayor', name: 'Ada Lund' }

  it('has words for every reason, with and without a word of saying', () => {
    for (const [reason, toWords] of Object.entries(wording.speakerReasons)) {
      for (const words of [speech, { ...speech, cue: null }]) {
        expect([reason, toWords(words)]).toEqual([reason, expect.stringMatching(/^\p{L}.{6,}[\p{L}”]$/u)])
        expect(toWords(words)).not.toMatch(/null|undefined/)
      }
    }
  })

  it('says no two reasons alike', () => {
    const all = Object.values(wording.speakerReasons).map((toWords) => toWords(speech))
    expect(new Set(all).size).toBe(all.length)
    const bands = Object.values(wording.decisions.bands)
    expect(new Set(bands).size).toBe(bands.length)
  })

  it('names the word of saying, the words that name the speaker, and who that is in the table', () => {
    expect(wording.speakerReasons['verb-right-after'](speech)).toContain('“said”')
    expect(wording.speakerReasons['in-table'](speech)).toMatch(/people\.yaml.* Ada Lund$/)
    expect(wording.speakerReasons.described(speech)).toContain('“the mayor”')
  })

  it('has words for the same rules as English has', () => {
    expect(Object.keys(wording.rules).toSorted()).toEqual(Object.keys(en.rules).toSorted())
    expect(Object.values(wording.rules).filter((words) => words.length < 12)).toEqual([])
  })
})
