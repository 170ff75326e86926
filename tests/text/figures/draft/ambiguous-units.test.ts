import { describe, expect, it } from 'vitest'
import { readFigures } from '../../reading.ts'

const units = (text: string): readonly unknown[] => readFigures(text).map(({ unit }) => unit)

describe('a sign of two meanings', () => {
  it.each([
    ['The ferry ticket cost 150 kn.', 'HRK'],
    ['A wind of 15 kn came up.', 'knot'],
    ["The mast is 30' tall.", 'foot'],
    ['The price is 18 R.', 'ZAR'],
    ['It was 20c warmer in the shade.', 'celsius'],
  ])('means what the words around it say: %s', (text, unit) => {
    expect(units(text)).toEqual([unit])
  })

  it('closes a quotation and is no inch or foot', () => {
    expect(units('"We lost 12" nets, he said, "and found 30".')).not.toContain('inch')
    expect(units('The deck has a 32" screen.')).toEqual(['inch'])
  })
})

describe('the words that tell which unit a sign stands for', () => {
  it.each([
    [
      'HRK',
      'The _ came to 150 kn.',
      'cost costs price prices ticket fee fees fine fines budget salary wage wages rent charge',
    ],
    ['HRK', 'They _ 150 kn for it.', 'pay paid paying bought buy sell sold charged spent spend earn earned'],
    [
      'knot',
      'The _ made 15 kn.',
      'wind winds gust gusts speed vessel ship boat yacht aircraft storm hurricane cyclone',
    ],
    ['knot', 'The crew _ at 15 kn.', 'sail sails sailed'],
    [
      'carat',
      'The box held 18 kt of _.',
      'gold diamond diamonds jewelry jewellery emerald emeralds ruby rubies sapphire sapphires',
    ],
    ['celsius', 'It was 20c and _.', 'warm warmer cold colder hot hotter freezing'],
    ['celsius', 'It was 20c by the _.', 'temperature temperatures heat shade thermometer weather'],
    ['foot', "The mast is 30' _.", 'tall taller high higher deep deeper long longer wide wider above below'],
    ['foot', "The _ is 30' there.", 'altitude height heights depth depths length lengths elevation wingspan'],
  ])('%s in "%s" with any of: %s', (unit, sentence, words) => {
    const others = words.split(' ').filter((word) => units(sentence.replace('_', word))[0] !== unit)
    expect(others).toEqual([])
  })

  it('have nothing to do with longer words', () => {
    expect(units('The coastal feeding came to 150 kn.')).not.toContain('HRK')
    expect(units('The windows and boathouses made 15 kn.')).not.toContain('knot')
    expect(units('The box held 18 kt of goldfish.')).not.toContain('carat')
  })
})
