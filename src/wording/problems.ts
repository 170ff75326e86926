import { language } from '../locale/language.ts'
import * as results from './results.ts'

const en = {
  /** The field or kind that a word stands for, where the language has words of its own beside the English ones. */
  alias: (word: string): string => word,
  takes: (field: string, what: string): string => `“${field}:” needs ${what} after it.`,
  fields: {
    speaker: 'a name',
    topic: 'a topic',
    outlet: 'the name of an outlet',
    kind: 'quote, figure or article',
    unit: 'a unit',
    year: 'a year',
    before: 'a year, month or day',
    after: 'a year, month or day',
    first: 'quote, figure or article',
  },
  noKind: (word: string): string => `There is no kind “${word}”: kinds are quote, figure and article.`,
  noYear: (word: string, field: string): string => `“${word}” is not a year: write ${field}:2026.`,
  noDate: (word: string, field: string): string =>
    `“${word}” is not a date: write ${field}:2026, ${field}:2026-02 or ${field}:2026-02-25.`,
  noField: (name: string, fields: readonly string[]): string =>
    `There is no field “${name}”, so its words were searched for. Fields are ${fields.join(', ')}.`,
  noSize: (size: string): string => `“${size}” is not a size: write >1000, >5%, <$2m, 10..50 or >1000kg.`,
}

const aliases = /* @__PURE__ */ new Map([
  ['voz', 'speaker'],
  ['tema', 'topic'],
  ['medio', 'outlet'],
  ['clase', 'kind'],
  ['unidad', 'unit'],
  ['año', 'year'],
  ['antes', 'before'],
  ['después', 'after'],
  ['despues', 'after'],
  ['primero', 'first'],
  ['cita', 'quote'],
  ['cifra', 'figure'],
  ['artículo', 'article'],
  ['articulo', 'article'],
])

const es: typeof en = {
  alias: (word) => aliases.get(word) ?? word,
  takes: (field, what) => `Después de “${field}:” va ${what}.`,
  fields: {
    speaker: 'un nombre',
    topic: 'un tema',
    outlet: 'el nombre de un medio',
    kind: 'cita, cifra o artículo',
    unit: 'una unidad',
    year: 'un año',
    before: 'un año, mes o día',
    after: 'un año, mes o día',
    first: 'cita, cifra o artículo',
  },
  noKind: (word) => `No hay una clase “${word}”: las clases son cita, cifra y artículo.`,
  noYear: (word, field) => `“${word}” no es un año: escriba ${field}:2026.`,
  noDate: (word, field) =>
    `“${word}” no es una fecha: escriba ${field}:2026, ${field}:2026-02 o ${field}:2026-02-25.`,
  noField: (name, fields) =>
    `No hay un campo “${name}”, así que se buscaron sus palabras. Los campos son ${fields.map(results.field).join(', ')}.`,
  noSize: (size) => `“${size}” no es un tamaño: escriba >1000, >5%, <$2m, 10..50 o >1000kg.`,
}

/** What is said of a query that cannot be read as it seems to be meant. */
export const problems = language === 'es' ? es : en
