import { toCount } from '../../locale/intl.ts'
import type * as en from '../en/english.ts'
import { counts } from './shared-words.ts'

export const measures: typeof en.measures = {
  title: 'Cifras, por medida',
  description: 'Cantidades seguidas de un artículo a otro: quién contó, para qué período y quién lo repite.',
  says: 'Una medida es una pregunta hecha a todos los artículos: cuánto, según quién, cuándo. La lista la lleva un editor.',
  none: 'Ninguna cifra de estos artículos pertenece a una medida.',
  caption: 'Medidas con su valor más reciente',
  oneValue: 'Con un solo valor por ahora',
  measure: 'Medida',
  newestValue: 'Valor más reciente',
  inAll: 'En total',
  withoutFigure: 'Aún sin cifras',
  counts: (values, articleCount) => `${counts.values(values)} en ${counts.articles(articleCount)}`,
  pageDescription: (label, said) => `${label}: ${said}; quién contó, para qué período y quién lo repite.`,
  apart: (difference) => `diferencia: ${difference}`,
  shownIn: (unit) => `en ${unit}`,
  asStated: '● tal como se dice',
  signAbout: '◆ «cerca de»',
  signMore: '▲ «más de», «al menos»',
  signLess: '▼ «menos de», «a lo sumo»',
  thickBar: 'una barra gruesa es un rango, o el período que indica el texto',
  thinLine: 'una línea delgada une los valores de una misma fuente',
  notAveraged:
    'Nada se promedia. Los totales de un período, los hechos de un día y los valores sin período van en ejes distintos; los últimos, en la fecha de su artículo.',
  undrawn: (count) => `${counts.values(count)} más, solo en la tabla de abajo.`,
  ledger: 'Quién dice cuánto',
  ledgerSays:
    'Una fila por afirmación: un valor, para un período, según quien contó. En la última columna, los artículos que lo publican, primero los más cercanos al origen.',
  download: 'Descargar como',
  tableCaption: (label) => `${label}: quién contó, cuánto, para qué período y dónde se publica`,
  whoCounted: 'Quién contó',
  value: 'Valor',
  toldIn: 'Publicado en',
  told: (when) => `publicado: ${when}`,
  disagreement: {
    conflict: 'Dos fuentes no coinciden',
    'one-source': 'Una fuente, dos cifras',
  },
  printedAs: (text) => `publicado como “${text}”`,
  placedAsTonnes: 'ubicado como toneladas métricas; el texto no dice cuál tonelada',
  notConverted: 'sin convertir: otra unidad',
  alsoGivenAs: (texts) => `(también dado como ${texts})`,
  repeated: (count) => `Repetido en ${toCount(count, { one: 'otro lugar', other: 'otros lugares' })}`,
  passedOnBy: 'transmitido por',
  printedIn: 'publicado en',
  noPeriod: 'Sin período indicado',
  noPeriodSays: 'Pueden referirse a tiempos distintos.',
  belong: 'Qué cifras se incluyen',
  belongSays: (unit) =>
    `Las que se pueden expresar ${unit === null ? 'de la misma manera' : `en ${unit}`} y cuya frase tiene una de estas palabras. Si una frase tiene varias cifras así, se dejan fuera las que dicen contar otra cosa. Una cifra entre paréntesis que repite otra se une a ella.`,
  noSource: 'sin fuente nombrada',
}

export const plot: typeof en.plot = {
  toldBy: (outlet) => `publicado por ${outlet}`,
  undated: 'sin fecha',
  for: (when) => `sobre ${when}`,
  toldIn: (when) => `publicado: ${when}`,
  overTime: (values) => `${values} en el tiempo; la tabla de abajo los tiene todos.`,
  sideBySide: (values) => `${values} lado a lado; la tabla de abajo los tiene todos.`,
}
