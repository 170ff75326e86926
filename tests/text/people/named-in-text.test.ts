import { describe, expect, it } from 'vitest'
import { toNamer } from '../../../src/text/people/named-in-text.ts'
import type { Speaker } from '../../../src/types.ts'

const people: readonly Speaker[] = [
  makeSpeaker('ana-prieto', 'Ana Prieto', ['Prieto', 'President Prieto', 'the president of the harbour']),
  makeSpeaker('tom-march', 'Tom March', ['March']),
  { ...makeSpeaker('ferry-union', 'Island Ferry Union', []), kind: 'institution', abbreviation: 'IFU' },
]
const findNamed = toNamer(people)
const read = (text: string): readonly string[] =>
  findNamed(text).map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`)

describe('those named in a text', () => {
  it('are none where nobody of the table is', () => {
    expect(read('Nobody we know has come.')).toEqual([])
  })

  it('are found by name, alias and abbreviation, in order', () => {
    expect(read('Prieto met the IFU and Ana Prieto’s brother.')).toEqual([
      'ana-prieto: Prieto',
      'ferry-union: IFU',
      'ana-prieto: Ana Prieto',
    ])
  })

  it('are one mention where a longer name holds a shorter one', () => {
    expect(read('President Prieto left.')).toEqual(['ana-prieto: President Prieto'])
  })

  it('may open a sentence with a capital the table does not have', () => {
    expect(read('The president of the harbour left.')).toEqual(['ana-prieto: The president of the harbour'])
  })

  it('are not the common word of the same letters', () => {
    expect(read('They march on; the ifudo and Prietos do not.')).toEqual([])
  })

  it('are found with or without accents, at the offsets of the text', () => {
    expect(read('Élan and Ána Príeto')).toEqual(['ana-prieto: Ána Príeto'])
  })
})

function makeSpeaker(id: string, name: string, aliases: readonly string[]): Speaker {
  return { id, name, aliases, kind: 'person', role: null, pronoun: 'they', abbreviation: null, lang: null }
}
