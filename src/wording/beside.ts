import { toCount } from '../locale/intl.ts'
import { language } from '../locale/language.ts'
import * as results from './results.ts'

const en = {
  pages: 'Pages on what you search for',
  unknownName: (field: string, name: string): string => `No ${field} is called “${name}”.`,
  allOf: { speaker: 'All speakers', topic: 'All topics', outlet: 'All outlets' },
  didYouMean: 'Did you mean',
  or: 'or',
  end: '?',
  unknownWord: (word: string): string => `No text has the word “${word}”.`,
  undated: (count: number): string =>
    `${toCount(count, { one: 'article has', other: 'articles have' })} no known date and cannot be found by time.`,
  leaveOut: 'Leave out',
  results: (count: number): string => toCount(count, { one: 'result', other: 'results' }),
  otherWords: 'Try fewer or different words.',
  readOn: 'Search the rest too',
  narrow: 'Narrow by kind, topic, speaker, outlet, year',
}

const es: typeof en = {
  pages: 'Páginas sobre lo que busca',
  unknownName: (field, name) => `No hay ${results.field(field)} con el nombre “${name}”.`,
  allOf: { speaker: 'Todas las voces', topic: 'Todos los temas', outlet: 'Todos los medios' },
  didYouMean: '¿Quiso decir',
  or: 'o',
  end: '?',
  unknownWord: (word) => `“${word}” no está en ningún texto.`,
  undated: (count) =>
    `${toCount(count, { one: 'artículo no tiene', other: 'artículos no tienen' })} fecha conocida: si se pide un tiempo, no se hallan.`,
  leaveOut: 'Quite',
  results: (count) => toCount(count, { one: 'resultado', other: 'resultados' }),
  otherWords: 'Menos palabras, u otras, pueden ayudar.',
  readOn: 'Leer también los demás',
  narrow: 'Filtrar por clase, tema, voz, medio, año',
}

/** What stands beside the results, or in their place. */
export const beside = language === 'es' ? es : en

const remarksEn = {
  nothing: (asked: string): string => `Nothing has ${asked}.`,
  noneOfFirst: (asked: string, read: string, all: string): string =>
    `None of the first ${read} of ${all} articles that may have it has ${asked}.`,
  asWords: (words: string): string =>
    `Nobody of that name is quoted on this; these contain the words “${words}”.`,
  both: (asked: string): string => `both ${asked}`,
  without: (asked: string, excluded: string): string => `${asked} without ${excluded}`,
  nearest: (noun: string): string => `No ${noun} has all of it in its sentence; the nearest are shown.`,
  relaxed: (left: string): string => `Nothing has all the words; these lack “${left}”.`,
  corrected: (typed: string, used: string): string =>
    `No text has the word “${typed}”; these have “${used}”.`,
  begun: (word: string): string => `No text has the word “${word}”; these have words that begin with it.`,
  common: (words: string): string => `Left out as too common: ${words}.`,
  best: (read: string, all: string): string => `The best ${read} of ${all} articles were searched.`,
}

const remarksEs: typeof remarksEn = {
  nothing: (asked) => `Nada tiene ${asked}.`,
  noneOfFirst: (asked, read, all) =>
    `De los ${all} artículos que pueden tenerlo, ninguno de los primeros ${read} tiene ${asked}.`,
  asWords: (words) => `No hay citas así de nadie con ese nombre; estos tienen las palabras “${words}”.`,
  both: (asked) => asked,
  without: (asked, excluded) => `${asked} sin ${excluded}`,
  nearest: (noun) => `Ninguna ${noun} lo tiene todo en su frase; se muestran las más cercanas.`,
  relaxed: (left) => `Nada tiene todas las palabras; a estos les falta “${left}”.`,
  corrected: (typed, used) => `Ningún texto tiene la palabra “${typed}”; estos tienen “${used}”.`,
  begun: (word) => `Ningún texto tiene la palabra “${word}”; estos tienen palabras que empiezan así.`,
  common: (words) => `Omitidas por ser muy comunes: ${words}.`,
  best: (read, all) => `Se leyeron los ${read} mejores de ${all} artículos.`,
}

/** What is said of an answer beside how much was found. */
export const remarks = language === 'es' ? remarksEs : remarksEn
