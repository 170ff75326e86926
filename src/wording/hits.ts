import { language } from '../locale/language.ts'

const en = {
  previous: 'Previous result',
  next: 'Next result',
  close: 'Close',
  label: 'Results in this article',
  results: 'All results',
  pressN: '. Press N for the next.',
  position: (now: number, total: number): string => `${now} of ${total}`,
}

const es: typeof en = {
  previous: 'Hallazgo anterior',
  next: 'Hallazgo siguiente',
  close: 'Cerrar',
  label: 'Hallazgos en este artículo',
  results: 'Resultados',
  pressN: '. Pulse N para el siguiente.',
  position: (now, total) => `${now} de ${total}`,
}

/** The bar that leads from hit to hit in an article. */
export const hits = language === 'es' ? es : en
