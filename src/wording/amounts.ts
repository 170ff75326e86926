import { language } from '../locale/language.ts'

/**
 * How a reader of a Spanish site types sizes, in the English words by which the tables of units, scales and bounds know
 * them. Without accents.
 */
const english = /* @__PURE__ */ new Map([
  ['por ciento', 'percent'],
  ['puntos porcentuales', 'percentage points'],
  ['mil', 'thousand'],
  ['millon', 'million'],
  ['millones', 'million'],
  ['billon', 'trillion'],
  ['billones', 'trillion'],
  ['personas', 'people'],
  ['dolares', 'dollars'],
  ['libras', 'pounds'],
  ['tonelada', 'tonne'],
  ['toneladas', 'tonnes'],
  ['kilogramos', 'kilograms'],
  ['gramos', 'grams'],
  ['hectareas', 'hectares'],
  ['kilometros', 'kilometres'],
  ['kilometros cuadrados', 'square kilometres'],
  ['metros', 'metres'],
  ['metros cuadrados', 'square metres'],
  ['millas', 'miles'],
  ['litros', 'litres'],
  ['barriles', 'barrels'],
  ['minutos', 'minutes'],
  ['horas', 'hours'],
  ['dias', 'days'],
  ['semanas', 'weeks'],
  ['meses', 'months'],
  ['anos', 'years'],
  ['mas de', 'more than'],
  ['menos de', 'less than'],
  ['al menos', 'at least'],
  ['por lo menos', 'at least'],
  ['como maximo', 'at most'],
  ['hasta', 'up to'],
  ['casi', 'nearly'],
  ['cerca de', 'about'],
  ['alrededor de', 'about'],
  ['unos', 'about'],
  ['unas', 'about'],
  ['o mas', 'or more'],
  ['o menos', 'or less'],
  ['entre', 'between'],
  ['y', 'and'],
  ['a', 'to'],
])

/** A word or phrase of a size as English tables have it; "de dólares" behind "3 millones" too. What is no such stays as it is. */
export const toSizeWord: (phrase: string) => string =
  language === 'es'
    ? (phrase) =>
        english.get(phrase.toLowerCase().normalize('NFD').replaceAll(ACCENTS, '').replace(/^de /, '')) ??
        phrase
    : (phrase) => phrase

/** Matches the accent of "más", apart from its letter; not the letter. */
const ACCENTS = /\p{M}/gu

/** A number as typed in digits, as English writes it: "2.600,5" on a Spanish site is "2600.5". */
export const toSizeDigits: (digits: string) => string =
  language === 'es'
    ? (digits) => digits.replaceAll(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.')
    : (digits) => digits
