import { language } from '../locale/language.ts'

/**
 * What the script of the search page says with its first results, each in both languages. A reader waits for each byte of it,
 * so these are names of their own, which a bundler shortens, and not the keys of an object.
 */
const isSpanish = language === 'es'

/** English fields of the query language and their Spanish names. */
const fieldNames = /* @__PURE__ */ new Map([
  ['speaker', 'voz'],
  ['topic', 'tema'],
  ['outlet', 'medio'],
  ['kind', 'clase'],
  ['unit', 'unidad'],
  ['year', 'año'],
  ['before', 'antes'],
  ['after', 'después'],
])

export const searching = isSpanish ? 'Buscando …' : 'Searching …'
export const typeAWord = isSpanish ? 'Escriba una palabra para buscar.' : 'Type a word to search for.'
export const atLeast = isSpanish
  ? (count: string): string => `al menos ${count}`
  : (count: string): string => `at least ${count}`
export const found = isSpanish
  ? (counted: string): string => `Resultados: ${counted}.`
  : (counted: string): string => `Found ${counted}.`
export const lists = isSpanish
  ? 'Las listas de abajo no necesitan búsqueda.'
  : 'You can also browse the lists below.'
export const slow = isSpanish
  ? 'Los archivos de búsqueda tardan en llegar. Aún puede funcionar; las listas de abajo no necesitan búsqueda.'
  : 'The search files are slow to load. It may still work; you can also browse the lists below.'
export const offline = isSpanish
  ? 'No hay conexión, y los archivos de búsqueda no están en este dispositivo.'
  : 'You are offline, and the search files are not on this device.'
export const builtAnew = isSpanish
  ? 'Este sitio se construyó de nuevo después de cargar la página. Vuelva a cargarla para buscar.'
  : 'This site has been updated since you opened this page. Reload the page to search.'
export const notLoaded = isSpanish
  ? 'No se pudieron cargar los archivos de búsqueda. Vuelva a cargar la página.'
  : 'The search files could not be loaded. Reload the page to try again.'
export const takeAway = isSpanish
  ? (part: string): string => `Quitar: ${part}`
  : (part: string): string => `Remove: ${part}`
export const first = isSpanish
  ? (noun: string): string => `primero ${noun}`
  : (noun: string): string => `${noun} first`
export const not = isSpanish
  ? (part: string): string => `sin ${part}`
  : (part: string): string => `not ${part}`
export const alsoIn = isSpanish ? 'También en' : 'Also in'
export const understood = isSpanish ? 'Lo que se entendió' : 'What was understood'
export const question = isSpanish ? 'Su pregunta se leyó como:' : 'Your question was understood as:'
/** A field of the query language, as it is shown. */
export const field = isSpanish
  ? (name: string): string => fieldNames.get(name) ?? name
  : (name: string): string => name
export const size = isSpanish
  ? (size: string): string => `cifras ${size}`
  : (size: string): string => `figures ${size}`
export const allKinds = isSpanish ? 'Todas las clases' : 'All kinds'
export const kinds = isSpanish ? 'Clases de resultados' : 'Kinds of results'
export const order = isSpanish ? 'Orden' : 'Order'
export const sortBy = isSpanish ? 'Ordenar por' : 'Sort by'
export const relevance = isSpanish ? 'relevancia' : 'relevance'
export const date = isSpanish ? 'fecha, primero lo más reciente' : 'date, newest first'
export const sizeOfFigure = isSpanish ? 'tamaño de la cifra' : 'size of figure'
export const showMore = isSpanish ? 'Mostrar más' : 'Show more'
export const left = isSpanish
  ? (count: string): string => `Mostrar más (quedan ${count})`
  : (count: string): string => `Show more (${count} left)`
export const all = isSpanish
  ? (count: string, noun: string): string => `Ver todo: ${count} ${noun}`
  : (count: string, noun: string): string => `All ${count} ${noun}`
export const more = isSpanish
  ? (noun: string): string => `Más ${noun}`
  : (noun: string): string => `More ${noun}`
export const near = isSpanish ? 'cercanas' : 'near'
export const nearestTo = isSpanish
  ? 'Lo más cercano a las palabras, en artículos que las tienen todas:'
  : 'The nearest passages in articles that have all the words:'
export const copy = isSpanish ? 'Copiar como referencia' : 'Copy as citation'
export const copied = isSpanish ? 'Copiado' : 'Copied'
export const reported = isSpanish ? 'cita indirecta' : 'reported'
/** After a number of quotations: that there are reported statements besides. */
export const andReported = isSpanish
  ? (count: number): string => (count === 0 ? '' : `, ${count} ${count === 1 ? 'indirecta' : 'indirectas'}`)
  : (count: number): string => (count === 0 ? '' : `, ${count} reported`)
export const readAs = isSpanish
  ? (reading: string): string => `leído como ${reading}`
  : (reading: string): string => `read as ${reading}`
