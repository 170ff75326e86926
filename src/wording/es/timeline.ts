import { toPlainNumber } from '../../locale/intl.ts'
import type * as en from '../en/english.ts'

export const timeline: typeof en.timeline = {
  title: (year) => (year === null ? 'Cronología' : `Cronología, ${year}`),
  dateUnknown: 'fecha desconocida',
  description: 'Todo por mes, primero lo más reciente: artículos, citas y cifras.',
  says: 'Artículos, cifras y citas por mes, primero lo más reciente.',
  years: 'Años',
  inAll: 'Total',
  overTime: 'Todo en el tiempo',
  more: (count) => `y ${toPlainNumber(count)} más en la`,
  listByDate: 'lista por fecha',
}

export const strips: typeof en.strips = {
  articles: 'Artículos',
  quotations: 'Citas',
  figures: 'Cifras con fecha',
  noArticles: 'Ningún artículo con fecha',
  noQuotations: 'Ninguna cita con fecha',
  noFigures: 'Ninguna cifra con fecha',
  most: (total, when, count) => `${total}, la mayoría en ${when}: ${toPlainNumber(count)}`,
  asTable: 'Como tabla',
  table: (label) => `${label}, tabla`,
  byMonth: (label) => `${label} por mes`,
  byYear: (label) => `${label} por año`,
  time: 'Tiempo',
}
