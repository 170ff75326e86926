import { describe, expect, it } from 'vitest'
import { findFigures } from '../../../../src/text/figures/figures.ts'
import { findTokens } from '../../../../src/text/tokens/tokens.ts'

/** `text = value unit` of the figures of a text in a language. */
function read(lang: string | null, text: string): readonly string[] {
  return findFigures([{ kind: 'body', text, line: 1, endLine: 1 }], {
    articleId: 'article',
    lang,
    quotes: [],
    tokensOf: () => findTokens(text),
  }).map((figure) => `${figure.text} = ${String(figure.value)} ${figure.unit ?? '-'}`)
}

describe('the marks inside a number', () => {
  it.each([
    ['es', 'Subió un 3,5 % a 45.000 euros.', ['3,5 % = 3.5 percent', '45.000 euros = 45000 EUR']],
    ['es-CO', 'Pagó 5 000 euros por 1.234,5 kg.', ['5 000 euros = 5000 EUR', '1.234,5 kg = 1234.5 kilogram']],
    ['es', 'Cuesta 3,5 millones de euros.', ['3,5 millones de euros = 3500000 EUR']],
    [
      'es',
      'Cuesta 45 mil euros y 3 mil millones de euros.',
      ['45 mil euros = 45000 EUR', '3 mil millones de euros = 3000000000 EUR'],
    ],
    ['es-MX', 'Pesa 2.5 mil kg.', ['2.5 mil kg = 2500 kilogram']],
    ['en', 'It cost RM3.06mil.', ['RM3.06mil = 3060000 MYR']],
    ['de', 'Es wiegt 12,25 kg.', ['12,25 kg = 12.25 kilogram']],
    ['es-MX', 'Pesa 1.5 kg y 45,000 kg.', ['1.5 kg = 1.5 kilogram', '45,000 kg = 45000 kilogram']],
    ['en', 'It weighs 3.500 kg and 45,000 kg.', ['3.500 kg = 3.5 kilogram', '45,000 kg = 45000 kilogram']],
    [null, 'It weighs 3.500 kg and 45,000 kg.', ['3.500 kg = 3.5 kilogram', '45,000 kg = 45000 kilogram']],
  ])('are those of its language: %s, %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected)
  })

  it('leave versions, dates and years beside counts as they are', () => {
    expect(read('es', 'La versión 2.4.1 salió el 25.03.2024 con 2024 350 kg.')).not.toContain('2024 350 kg')
    expect(read('es', 'La versión 2.4.1 salió el 25.03.2024.')).toEqual([])
  })
})
