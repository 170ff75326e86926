import { describe, expect, it } from 'vitest'
import { readFigures } from '../../reading.ts'

const texts = (text: string): readonly string[] => readFigures(text).map((figure) => figure.text)

describe('a calibre', () => {
  it.each([
    'A 9mm pistol lay on deck.',
    'They fired 105-mm howitzers.',
    'He hid a .45-caliber revolver and 7.62 mm rounds.',
    'The 12-gauge shotgun was lost.',
  ])('names a weapon and is no figure: %s', (text) => {
    expect(texts(text)).toEqual([])
  })

  it('hides no figure beside it, and no length', () => {
    expect(texts('They found two 9mm pistols and 30 rounds.')).toEqual(['two', '30'])
    expect(texts('Some 9 mm of rain fell on the gun deck.')).toEqual(['9 mm'])
  })
})
