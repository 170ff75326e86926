import { toPlainNumber } from '../../locale/intl.ts'
import type * as en from '../en/english.ts'
import { counts } from './shared-words.ts'

export const topic: typeof en.topic = {
  topic: 'Tema',
  when: 'Cuándo',
  overTime: (label) => `${label} en el tiempo`,
  none: 'Ningún artículo trata aún este tema.',
  whoSpeaks: 'Quién habla del tema',
  whoSpeaksSays: 'Citas directas e indirectas.',
  sideBySide: 'Lado a lado',
  related: 'Temas relacionados',
  newest: (shared, isDated) => `${shared}; ${isDated ? 'el más reciente' : 'por ejemplo'}: `,
  keyFigures: 'Cifras clave',
  keyFiguresOn: (label) => `Cifras clave: ${label}`,
  drawn: ': todos los valores, con su fuente y su tiempo. Más en la',
  pageOfMeasures: 'página de medidas',
  allFigures: (count) =>
    count === 1 ? 'La única cifra sobre este tema' : `Las ${toPlainNumber(count)} cifras sobre este tema`,
  whoSaysWhat: 'Quién dice qué',
  otherVoices: (count) => `Hay ${toPlainNumber(count)} voces más sobre este tema.`,
  allQuotations: 'Todas las citas por voz',
  terms: 'Qué palabras hacen que un artículo sea de este tema',
  termsSay:
    'Un artículo recibe el tema cuando tiene suficientes de estas palabras; las del título y del primer párrafo cuentan más. El número es el peso que les dio un editor.',
  vetoes: (vetoes) => `No cuentan dentro de: ${vetoes.map((veto) => `“${veto}”`).join(', ')}.`,
  listDescription: (labels) => `Los temas de este sitio: ${labels.join(', ')}.`,
  allTerms: 'Todas las palabras de los temas, de la A a la Z',
  someOf: (count) => `Algunos de ${toPlainNumber(count)}; todos están en la`,
  listOfAll: 'lista de artículos',
}

export const disputes: typeof en.disputes = {
  title: 'Donde las fuentes no coinciden',
  and: 'y',
  ofEachOther: (count) => `el uno del otro, ${toPlainNumber(count)} citas`,
  sameWords: 'Las mismas palabras, atribuidas a personas distintas',
  says: 'Hallado por regla, no por juicio: valores de dos fuentes para un mismo período que no pueden ser ciertos a la vez; personas que se nombran la una a la otra en sus propias palabras; las mismas ocho palabras o más atribuidas a personas distintas.',
}

export const compare: typeof en.compare = {
  title: (label) => `${label}: lado a lado`,
  description: (names, label) => `Lo que dicen ${names.join(', ')} sobre ${label}, lado a lado.`,
  heading: 'Lado a lado',
  says: 'Quienes más hablan de este tema. Marque a quiénes quiere comparar.',
  more: (count) => `y ${toPlainNumber(count)} más:`,
}

export const glossary: typeof en.glossary = {
  description: 'Grupos y siglas de estos artículos: qué significan, cómo se les llama, dónde se nombran.',
  says: 'Grupos y siglas. Cada artículo lleva aquí donde nombra uno por primera vez.',
  alsoCalled: (names) => `También: ${names.join(', ')}.`,
  notNamed: 'No aparece en estos artículos.',
  newest: (articleCount, isDated) =>
    `En ${counts.articles(articleCount)}; ${isDated ? 'el más reciente' : 'por ejemplo'}:`,
}

export const terms: typeof en.terms = {
  title: 'Palabras de los temas, de la A a la Z',
  terms: 'Palabras',
  description: (count) =>
    `${count === null ? 'Palabras' : `${toPlainNumber(count)} palabras`} de los temas, de la A a la Z, cada una con los artículos en que aparece.`,
  none: 'Ninguna palabra de un tema aparece en estos artículos.',
  says: (count) =>
    `${toPlainNumber(count)} palabras que dieron a los artículos sus temas, cada una con los artículos y el lugar donde aparece primero.`,
  times: (count) => `${toPlainNumber(count)} veces`,
}
