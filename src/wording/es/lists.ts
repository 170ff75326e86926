import { toPlainNumber } from '../../locale/intl.ts'
import type * as en from '../en/english.ts'

export const articles: typeof en.articles = {
  description: (count) =>
    `${count === 1 ? 'El único artículo' : `Los ${toPlainNumber(count)} artículos`} de este sitio, primero los más recientes.`,
  descriptionByTitle: (count) =>
    `${count === 1 ? 'El único artículo' : `Los ${toPlainNumber(count)} artículos`} de este sitio, por título.`,
  leafDescription: 'Artículos, primero los más recientes.',
  leafDescriptionByTitle: 'Artículos, por título.',
  none: 'Aquí no hay aún artículos.',
  newestFirst: 'Primero los más recientes.',
  byTitle: 'Por título.',
  months: 'Meses',
  letters: 'Letras',
  newestOf: (count) => `Los más recientes de ${toPlainNumber(count)}; la lista de arriba lleva a todos.`,
  firstOf: (count) => `Los primeros de ${toPlainNumber(count)}; la lista de arriba lleva a todos.`,
}

export const quotes: typeof en.quotes = {
  heading: 'título',
  paragraph: (number) => `párrafo ${number}`,
  placeOf: (place, title) => `${place} de ${title}`,
  reported: 'Cita indirecta',
  alsoIn: 'también en',
  countsAs: (count) => `cuenta como ${toPlainNumber(count)}`,
  quotedList: 'Textuales',
  reportedList: 'Indirectas',
  reportedTitle: 'Citas indirectas',
  counted: (label, count) => `${label} (${toPlainNumber(count)})`,
  quotedDescription: (title) =>
    `${title}: citas por quien habla, de la A a la Z; al final, las que no tienen autor conocido.`,
  reportedDescription: (title) =>
    `${title}: lo dicho sin comillas, por quien habla, de la A a la Z; al final, lo que no tiene autor conocido.`,
  quotedSays: (count, isDated) =>
    `${toPlainNumber(count)} entre comillas, por quien habla, las primeras palabras de ${isDated ? 'las cinco más recientes' : 'cinco'} de cada quien. El nombre lleva a todo lo dicho, completo. Al final están las de autor desconocido.`,
  others: (count) => `${toPlainNumber(count)} más, completas`,
  reportedSays: (count) =>
    `${toPlainNumber(count)} contadas por quien escribe, sin comillas («ella dijo que …»), por quien habla. Solo cuando el texto dice con claridad quién habla.`,
  form: 'Forma',
}

export const figures: typeof en.figures = {
  byValue: 'Por clase y tamaño',
  byDate: 'Por fecha',
  byTopic: 'Por tema',
  byMeasure: 'Por medida',
  small: 'Cantidades pequeñas',
  kindIn: (kind, unit) => `${kind} en ${unit}`,
  noTopic: 'Sin tema',
  title: (order, group) => `Cifras, ${order.toLowerCase()}${group === null ? '' : `: ${group}`}`,
  groups: 'Grupos',
  withSentences: (title) => `${title}: cada una con la frase en que aparece y su fuente.`,
  withSources: (title) => `${title}: cada una con su fuente.`,
  smallSays: (count) =>
    `${toPlainNumber(count)} cantidades pequeñas, aparte para que no tapen las demás: uno, dos o tres escritos con letras, de cosas o personas («los dos líderes»), salvo que una medida las siga o que su frase hable de muertos, heridos, desaparecidos o detenidos.`,
  valueSays: (count) =>
    `${toPlainNumber(count)} cifras: cada una como se publicó, como la leyó el programa y en su frase.`,
  articleSays: (count) =>
    `${toPlainNumber(count)} cifras, artículo por artículo. En el orden por clase y tamaño cada una está en su frase y lleva a su lugar.`,
  figure: 'Cifra',
  inTheText: 'En el texto',
  source: 'Fuente',
  followed: 'Medida:',
  in: 'en',
}
