import { describe, expect, it } from 'vitest'
import { retag } from '../../../src/text/tokens/retag.ts'
import type { Word } from '../../../src/text/tokens/words.ts'

/** Words of one sentence from "word/TAG" pairs. */
const toTagged = (pairs: string): readonly Word[] => {
  let start = 0
  return pairs.split(' ').map((pair) => {
    const [text = '', tag = ''] = pair.split('/')
    const word: Word = {
      kind: tag === 'NUM' ? 'number' : tag === 'PUNCT' ? 'mark' : 'word',
      text,
      lower: text.toLowerCase(),
      start,
      end: start + text.length,
      glued: false,
      tag,
      sentence: 0,
    }
    start += text.length + 1
    return word
  })
}

const tagOf = (pairs: string, text: string): string | undefined =>
  retag(toTagged(pairs)).find((word) => word.text === text)?.tag

describe('retag', () => {
  it('takes a plural before another verb for a noun', () => {
    expect(tagOf('Catches/VERB jumped/VERB 53/NUM', 'Catches')).toBe('NOUN')
    expect(tagOf('Potential/ADJ catches/VERB surged/VERB', 'catches')).toBe('NOUN')
    expect(tagOf('The/DET group/NOUN helps/VERB displaced/VERB families/NOUN', 'helps')).toBe('VERB')
  })

  it('takes a base form behind an article for a noun', () => {
    expect(tagOf('The/DET yield/VERB on/ADP bonds/NOUN', 'yield')).toBe('NOUN')
  })

  it('takes an -ing word between people and a number for a verb', () => {
    expect(tagOf('clerks/NOUN earning/NOUN 30/NUM', 'earning')).toBe('VERB')
  })

  it('takes past forms for verbs', () => {
    expect(tagOf('Vela/PROPN 40/NUM fell/NOUN 3/NUM', 'fell')).toBe('VERB')
  })

  it('leaves other words as they are', () => {
    const words = toTagged('The/DET mill/NOUN sold/VERB 12/NUM boats/NOUN')
    expect(retag(words)).toEqual(words)
  })
})
