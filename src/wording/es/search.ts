import { toPlainNumber } from '../../locale/intl.ts'
import type * as en from '../en/english.ts'

export const unknown: typeof en.unknown = {
  outlet: 'Medio no indicado',
  speaker: 'No se nombra a quien habla',
  unresolved: (mention) => `«${mention}», sin identificar`,
}

export const search: typeof en.search = {
  description: 'Busque palabras, frases, voces y números en todas las citas, cifras y artículos.',
  fromFile:
    'Esta página se abrió desde un archivo, y los navegadores no dejan que un archivo busque en otros. Todas las citas y cifras están en las listas de abajo; la búsqueda funciona cuando la carpeta está en un servidor web (npm start).',
  notLoaded:
    'No se pudo cargar el programa de búsqueda: puede que este sitio se haya construido de nuevo. Vuelva a cargar la página; las listas de abajo no necesitan búsqueda.',
  needsScript:
    'Para buscar por palabra se necesita JavaScript, que aquí está desactivado. Todo lo que hallaría está también en estas listas.',
  howToAsk: 'Consejos para buscar',
  type: 'Escriba',
  toFind: 'para hallar',
  examples: [
    {
      typed: ['water rights'],
      finds: 'textos con ambas palabras, en cualquier orden; plural y tildes no importan',
    },
    { typed: ['"water rights"'], finds: 'las palabras tal cual, una tras otra' },
    { typed: ['water -sea'], finds: 'la primera palabra sin la segunda' },
    { typed: ['water OR sea'], finds: 'una palabra, la otra o ambas' },
    {
      typed: ['10,000', '1.37m'],
      finds: 'números tal como están escritos; 1370000 también halla el segundo',
    },
    {
      typed: ['3 mil millones de dólares', '10 por ciento', 'más de 2 toneladas', 'entre 2 y 4 km'],
      finds: 'cifras de ese tamaño, se escriban como se escriban: $3bn, 10%, 2,600 kg',
    },
    { typed: ['voz:nombre'], finds: 'lo que dijo alguien, por cualquier parte de su nombre u otro nombre' },
    { typed: ['tema:', 'medio:', 'año:2026'], finds: 'textos de un tema, una fuente, un año' },
    {
      typed: ['antes:2026-02', 'después:2025'],
      finds: 'textos anteriores o posteriores a un día, mes o año',
    },
    {
      typed: ['>1000', '10..50', '>5%', '<$2m', '>1000kg'],
      finds: 'cifras por tamaño; una unidad halla todas las de su clase: también tonnes, para kg',
    },
    { typed: ['unidad:tonnes'], finds: 'cifras en una unidad (en inglés), o de lo que se cuenta' },
    { typed: ['clase:cita', 'clase:cifra', 'clase:artículo'], finds: 'una sola clase de resultado' },
    {
      typed: ['how much water', 'what did NAME say about water', 'who said water'],
      finds: 'una pregunta en inglés; la página muestra cómo se entendió',
    },
  ],
  keys: 'Teclas:',
  slash: 'va a la casilla,',
  and: 'y',
  arrows: 'por los resultados,',
  escape: 'de vuelta a la casilla.',
  lists: 'O recorra las listas',
  allQuotations: (count) => `todas (${toPlainNumber(count)}), por voz de la A a la Z`,
  allFigures: (count) => `todas (${toPlainNumber(count)}), por valor`,
  byMeasure: 'Cifras por medida',
  byMeasureSays: 'cuánto, según quién, cuándo',
  allSpeakers: (count) => `todas (${toPlainNumber(count)}), de la A a la Z`,
  allArticles: (count) => `todos (${toPlainNumber(count)}), por fecha, primero los más recientes`,
  allArticlesByTitle: (count) => `todos (${toPlainNumber(count)}), por título`,
  allTopics: (count) => `todos (${toPlainNumber(count)})`,
  allTerms: 'palabras y nombres de la A a la Z, con los artículos en que aparecen',
}

export const kinds: typeof en.kinds = {
  quote: { one: 'cita', other: 'citas', title: 'Citas' },
  figure: { one: 'cifra', other: 'cifras', title: 'Cifras' },
  article: { one: 'artículo', other: 'artículos', title: 'Artículos' },
}
