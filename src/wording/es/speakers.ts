import { toCount, toPlainNumber } from '../../locale/intl.ts'
import type * as en from '../en/english.ts'
import { counts } from './shared-words.ts'

export const speakers: typeof en.speakers = {
  description: (count) =>
    `Las ${toPlainNumber(count)} personas, grupos e instituciones citadas, y lo que dijeron.`,
  says: 'Todas las voces citadas, por apellido, con el número de citas y de citas indirectas.',
  saysByCount:
    'Todas las voces citadas, primero las más citadas, con el número de citas y de citas indirectas.',
  bySurname: 'Por apellido',
  byCount: 'Las más citadas primero',
  titleByCount: 'Voces, las más citadas primero',
  quotedTimes: (least, most) =>
    most === null
      ? `${toPlainNumber(least)} citas o más`
      : most === least
        ? counts.quotations(least)
        : `De ${toPlainNumber(least)} a ${counts.quotations(most)}`,
  groups: 'Grupos',
  unnamed: (count) => `${toPlainNumber(count)} citas no tienen autor identificado; están al final de`,
  allQuotations: 'todas las citas',
  speaker: 'Voz',
  person: 'Persona',
  group: 'Grupo',
  institution: 'Institución',
  onThisPage: 'En esta página',
  overview: 'Resumen',
  speaksOn: 'Temas',
  inTheYears: 'Por año',
  speaksOf: 'Menciona a',
  speaksOfSays: 'Personas nombradas en estas citas, por número de frases.',
  sentences: (count) =>
    `En ${toCount(count, { one: 'frase', other: 'frases' })}, cada una una sola vez en su tema. La que se cita en varias partes o artículos dice como cuántas cuenta. El CSV tiene una fila por cada cita.`,
  silence: (months) => {
    const years = Math.floor(months / 12)
    const time = years >= 2 ? `${toPlainNumber(years)} años` : `${toPlainNumber(months)} meses`
    return `Antes de eso, ${time} sin una palabra aquí`
  },
  voices: 'Otras voces sobre los mismos temas',
  voicesSay: 'Cuántas citas, también indirectas, tiene cada quien sobre estos temas, de todas las suyas.',
  quotedBy: 'Citado por',
  names: 'Nombres',
  firstIn: (count) => `${toPlainNumber(count)}×, primero en`,
  unseen: (names) => `Conocidos, pero no en estos textos: ${names.join(', ')}.`,
  title: (name) => `Lo que dijo ${name}`,
  counts: (said, articleCount) => `${said}, en ${counts.articles(articleCount)}`,
  pageDescription: (name, role, said) =>
    `${name}${role === null ? '' : ` (${role})`}: ${said}, cada una con su artículo, su fecha y su lugar en el texto.`,
  leafDescription: (name) => `Lo que dijo ${name}, por tema y año.`,
}
