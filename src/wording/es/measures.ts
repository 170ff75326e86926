import { toPlainNumber } from '../../locale/intl.ts'
import type * as en from '../en/english.ts'
import { counts } from './shared-words.ts'

export const measures: typeof en.measures = {
  title: 'Cifras, por medida',
  description:
    'Cantidades seguidas de un artículo a otro, cada una con todos sus valores, sus fuentes y sus fechas.',
  says: 'Una medida es una pregunta hecha a todos los artículos: cuánto, según quién, cuándo. La lista la lleva un editor.',
  none: 'Ninguna cifra de estos artículos pertenece a una medida.',
  caption: 'Medidas con su valor más reciente',
  measure: 'Medida',
  newestValue: 'Valor más reciente',
  inAll: 'En total',
  withoutFigure: 'Aún sin cifras',
  counts: (values, articleCount) => `${counts.values(values)} en ${counts.articles(articleCount)}`,
  pageDescription: (label, said) =>
    `${label}: ${said}, cada uno con su frase, su fuente y el tiempo del que habla.`,
  apart: (difference) => `diferencia: ${difference}`,
  shownIn: (unit) => `en ${unit}`,
  noScale: 'Estos valores no caben en una misma escala: sus unidades no se pueden convertir entre sí.',
  oneValue: 'Por ahora hay un solo valor; se necesitan dos para comparar.',
  asStated: '● tal como se dice',
  signAbout: '◆ «cerca de»',
  signMore: '▲ «más de»',
  signLess: '▼ «menos de»',
  thickBar: 'una barra gruesa es un rango, o el período que nombra la frase',
  thinLine: 'una línea delgada une los valores de una misma fuente',
  atArticleDate:
    'Un valor cuya frase no nombra un período está en la fecha del artículo que lo cuenta. Nada se promedia.',
  undrawn: (count) => `Los valores más recientes; otros ${toPlainNumber(count)} están solo en la tabla.`,
  everyValue: 'Todos los valores',
  tableCaption: (label) => `${label}: todos los valores con su fuente, su tiempo y su frase`,
  value: 'Valor',
  speaksOf: 'Habla de',
  byWhoseCount: 'Según quién',
  printedAs: (text) => `publicado como “${text}”`,
  placedAsTonnes: 'ubicado como toneladas métricas; el texto no dice cuál tonelada',
  notConverted: 'sin convertir: otra unidad',
  alsoGivenAs: (texts) => `(también dado como ${texts})`,
  alsoIn: (place) => `También en ${place}`,
  otherPlaces: (count) => `otros ${toPlainNumber(count)} lugares`,
  sideBySide: 'Lado a lado',
  sideBySideOf: (label) => `${label}: lo que dicen distintas fuentes sobre el mismo tiempo`,
  toldBy: 'Contado por',
  aboveLowest: 'Sobre el más bajo',
  forTime: (when) => `Sobre ${when}`,
  toldTime: (when) => `Contado: ${when}`,
  noPeriod: 'Sus frases no nombran un período; pueden hablar de tiempos o cosas distintas.',
  moreInTable: (count) => `y ${toPlainNumber(count)} más en la tabla`,
  earlierTimes: (count) =>
    `Los más recientes; otros ${toPlainNumber(count)} momentos anteriores también tienen varios valores.`,
  belong: 'Qué cifras pertenecen aquí',
  belongSays: (unit) =>
    `Las que se pueden expresar ${unit === null ? 'de la misma manera' : `en ${unit}`} y cuya frase tiene una de estas palabras. Si una frase tiene varias cifras así, se dejan fuera las que dicen contar otra cosa. Una cifra entre paréntesis que repite otra se une a ella.`,
  noSource: 'sin fuente en la frase',
  fromSentence: 'nombrado en la frase',
  fromSentenceCounted: 'nombrado en la frase, contado desde la fecha del artículo',
  fromSentenceBefore: 'nombrado en la frase anterior',
  fromArticle: 'fecha del artículo',
  fromNowhere: 'el artículo no tiene fecha',
}

export const plot: typeof en.plot = {
  toldBy: (outlet) => `contado por ${outlet}`,
  undated: 'sin fecha',
  for: (when) => `sobre ${when}`,
  toldIn: (when) => `contado: ${when}`,
  overTime: (values) => `${values} en el tiempo; la tabla de abajo los tiene todos.`,
  sideBySide: (values) => `${values} lado a lado; la tabla de abajo los tiene todos.`,
}
