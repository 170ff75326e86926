import { toCount, toPlainNumber } from '../../locale/intl.ts'
import type * as en from '../en/english.ts'

const toSentences = (count: number): string => toCount(count, { one: 'frase', other: 'frases' })

export const ofWhom: typeof en.ofWhom = {
  title: 'Quién habla de quién',
  description:
    'Quién nombra a quién en lo que dijo según los textos, con el número de frases y un enlace a ellas.',
  says: 'Quién nombra a quién en sus citas directas o indirectas. Cada número cuenta frases y lleva a ellas; la que traen varios artículos cuenta una vez. No se cuentan los pronombres, ni quien se nombra a sí mismo.',
  who: 'Quién habla',
  named: 'De quién',
  all: 'Frases',
  allOf: (name, count) => `${name}: ${toSentences(count)} que nombran a otros`,
  others: (count) => `y ${toPlainNumber(count)} más`,
  drawing: 'Quién nombra más a quién',
  drawingSays:
    'Quienes más nombran a otros y quienes son más nombrados, doce de cada uno como mucho; la tabla los tiene todos. Cuanto más intenso el color, más frases.',
  cell: (who, of, count) => `${who} nombra a ${of} en ${toSentences(count)}`,
  titleOf: (name) => `De quién habla ${name}`,
  descriptionOf: (name) => `Las frases en que ${name} nombra a otros, según a quién nombra.`,
  saysOf:
    'Las frases en que nombra a otros, según a quién. La frase que nombra a dos personas está bajo las dos.',
  sentences: toSentences,
}

export const pairs: typeof en.pairs = {
  title: (one, other) => `Lado a lado: ${one} | ${other}`,
  description: (one, other) =>
    `Lo que «${one}» y «${other}» tienen en común, en qué difieren sus cifras y qué dice solo uno de los dos.`,
  heading: 'Lado a lado',
  genres: { report: 'Noticia', digest: 'Resumen', analysis: 'Análisis' },
  second:
    'Un resumen o un análisis cuenta lo que otros hallaron; no lo confirma como lo haría una segunda fuente.',
  both: 'En los dos',
  bothSays: 'Palabras que ambos citan y cifras que ambos dan.',
  nothing: 'No hay palabras ni cifras en los dos que pudiéramos emparejar.',
  sameDay: (date) => `Ambos son del ${date}.`,
  differ: 'Cifras que difieren',
  differSays:
    'La misma medida con otros valores. No tienen por qué contradecirse: mire el tiempo y quién contó.',
  only: 'Solo en uno de los dos',
  onlySays: 'Lo que se cita y las cifras de las medidas que seguimos.',
  onlyNothing: 'Nada que no esté en el otro.',
  more: (count) => `y ${toPlainNumber(count)} más en el artículo`,
  quoted: 'Citas',
  counted: 'Cifras',
}
