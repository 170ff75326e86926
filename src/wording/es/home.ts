import { toForm, toList } from '../../locale/intl.ts'
import type * as en from '../en/english.ts'
import { counts } from './shared-words.ts'

export const home: typeof en.home = {
  title: (name, says) => (says === null ? name : `${name}: ${says}`),
  topics: (labels) => (labels.length === 0 ? null : toList(labels)),
  introduction: (count, topics) =>
    `${count === 0 ? 'Aún no hay artículos' : counts.articles(count)}${topics.length === 0 ? '' : ` sobre ${toList(topics)}`}. Cada cita y cada cifra están a un clic del párrafo de donde vienen.`,
  heading: 'Quién dijo qué, y de quién es cada cifra',
  articles: (count) => toForm(count, { one: 'artículo', other: 'artículos' }),
  speakers: (count) => toForm(count, { one: 'voz', other: 'voces' }),
  quotations: (count) => toForm(count, { one: 'cita', other: 'citas' }),
  figures: (count) => toForm(count, { one: 'cifra', other: 'cifras' }),
  newest: 'Artículos más recientes',
  articlesByTitle: 'Artículos',
  allArticles: 'Todos los artículos por fecha',
  allArticlesByTitle: 'Todos los artículos por título',
  noArticles: 'Aquí no hay aún ningún artículo.',
  counted: 'En cifras',
  allFigures: 'Todas las cifras',
  said: 'En sus palabras',
  allQuotations: 'Todas las citas',
  citeAndTake: 'Citar y descargar',
  citeAndTakeSays: ': referencias, tablas y archivos.',
  offline: 'Leer sin conexión',
}
