import { language } from '../locale/language.ts'

const en = {
  label: 'Suggestions',
  none: 'No suggestions',
  count: (count: number): string => `${count} suggestions`,
  names: { speaker: 'Speaker', topic: 'Topic', measure: 'Measure', outlet: 'Outlet' },
  kinds: { quote: 'Quotation', figure: 'Figure', article: 'Article' },
  search: 'Search',
  recent: 'Recent',
  forget: 'Clear recent searches',
  forgotten: 'Recent searches are cleared.',
  allResults: 'all results',
}

const es: typeof en = {
  label: 'Sugerencias',
  none: 'Sin sugerencias',
  count: (count) => `${count} sugerencias`,
  names: { speaker: 'Voz', topic: 'Tema', measure: 'Medida', outlet: 'Medio' },
  kinds: { quote: 'Cita', figure: 'Cifra', article: 'Artículo' },
  search: 'Buscar',
  recent: 'Reciente',
  forget: 'Borrar búsquedas recientes',
  forgotten: 'Se borraron las búsquedas recientes.',
  allResults: 'todos los resultados',
}

/** What is offered under a search box. */
export const offers = language === 'es' ? es : en
