import { toCount, toForm, toPlainNumber, type Noun } from '../../locale/intl.ts'
import { toTable } from '../../text/strings/table.ts'
import type * as en from '../en/english.ts'
import { toEnglishNoun } from '../en/nouns.ts'

export const counts: typeof en.counts = {
  articles: (count) => toCount(count, { one: 'artículo', other: 'artículos' }),
  speakers: (count) => toCount(count, { one: 'voz', other: 'voces' }),
  quotations: (count) => toCount(count, { one: 'cita', other: 'citas' }),
  reportedStatements: (count) => toCount(count, { one: 'cita indirecta', other: 'citas indirectas' }),
  reported: (count) => toCount(count, { one: 'indirecta', other: 'indirectas' }),
  figures: (count) => toCount(count, { one: 'cifra', other: 'cifras' }),
  values: (count) => toCount(count, { one: 'valor', other: 'valores' }),
  sharedArticles: (count) => toCount(count, { one: 'artículo en común', other: 'artículos en común' }),
  origins: (count) => toCount(count, { one: 'origen independiente', other: 'orígenes independientes' }),
  percentagePoints: (count) => toCount(count, { one: 'punto porcentual', other: 'puntos porcentuales' }),
  partOf: (part, all) => `${toPlainNumber(part)} de ${toPlainNumber(all)}`,
  andMore: (count) => `y ${toCount(count, { one: 'más', other: 'más' })}`,
}

export const dates: typeof en.dates = {
  unknown: 'Fecha desconocida',
  about: (date) => `c.\u00a0${date}`,
  aboutThen: 'hacia entonces',
  explained:
    'Una «c.» (circa) ante una fecha significa hacia entonces; el artículo dice de dónde sale su fecha.',
  ofNoYear: (day) => `${day}, año no indicado`,
  uncertain: 'fecha incierta',
}

export const periods: typeof en.periods = {
  decade: (year) => `la década de ${year}`,
  since: (date) => `desde ${date}`,
  until: (date) => `hasta ${date}`,
  soFar: 'hasta ahora',
  fromTo: (from, to) => `de ${from} a ${to}`,
}

export const numbers: typeof en.numbers = {
  bounds: {
    '=': '',
    '~': 'cerca de',
    '<': 'menos de',
    '<=': 'a lo sumo',
    '>': 'más de',
    '>=': 'al menos',
  },
  range: (low, high) => `${low} a ${high}`,
  vague: { 1e2: 'cientos', 1e3: 'miles', 1e6: 'millones', 1e9: 'miles de millones', 1e12: 'billones' },
  vagueOf: (many, unit) => `${many} de ${unit}`,
  unit: (noun, value) => {
    const known = nouns[noun]
    return known === undefined ? toEnglishNoun(noun, value) : toForm(value, known)
  },
  per: ' por ',
  up: 'en alza',
  down: 'a la baja',
}

/** What records measure in; what they count is in the words of the text and stays as it is. */
const nouns = /* @__PURE__ */ toTable<Noun>({
  people: { one: 'persona', other: 'personas' },
  person: { one: 'persona', other: 'personas' },
  percent: { one: 'por ciento', other: 'por ciento' },
  'percentage point': { one: 'punto porcentual', other: 'puntos porcentuales' },
  'basis point': { one: 'punto básico', other: 'puntos básicos' },
  point: { one: 'punto', other: 'puntos' },
  tonne: { one: 'tonelada', other: 'toneladas' },
  ton: { one: 'tonelada', other: 'toneladas' },
  kilogram: { one: 'kilogramo', other: 'kilogramos' },
  gram: { one: 'gramo', other: 'gramos' },
  pound: { one: 'libra', other: 'libras' },
  ounce: { one: 'onza', other: 'onzas' },
  'square kilometre': { one: 'kilómetro cuadrado', other: 'kilómetros cuadrados' },
  'square metre': { one: 'metro cuadrado', other: 'metros cuadrados' },
  'square mile': { one: 'milla cuadrada', other: 'millas cuadradas' },
  'square foot': { one: 'pie cuadrado', other: 'pies cuadrados' },
  hectare: { one: 'hectárea', other: 'hectáreas' },
  acre: { one: 'acre', other: 'acres' },
  kilometre: { one: 'kilómetro', other: 'kilómetros' },
  metre: { one: 'metro', other: 'metros' },
  centimetre: { one: 'centímetro', other: 'centímetros' },
  millimetre: { one: 'milímetro', other: 'milímetros' },
  mile: { one: 'milla', other: 'millas' },
  'nautical mile': { one: 'milla náutica', other: 'millas náuticas' },
  foot: { one: 'pie', other: 'pies' },
  inch: { one: 'pulgada', other: 'pulgadas' },
  litre: { one: 'litro', other: 'litros' },
  'cubic metre': { one: 'metro cúbico', other: 'metros cúbicos' },
  gallon: { one: 'galón', other: 'galones' },
  barrel: { one: 'barril', other: 'barriles' },
  second: { one: 'segundo', other: 'segundos' },
  minute: { one: 'minuto', other: 'minutos' },
  hour: { one: 'hora', other: 'horas' },
  day: { one: 'día', other: 'días' },
  night: { one: 'noche', other: 'noches' },
  week: { one: 'semana', other: 'semanas' },
  month: { one: 'mes', other: 'meses' },
  quarter: { one: 'trimestre', other: 'trimestres' },
  year: { one: 'año', other: 'años' },
  decade: { one: 'década', other: 'décadas' },
  century: { one: 'siglo', other: 'siglos' },
  'year of age': { one: 'año de edad', other: 'años de edad' },
  'month of age': { one: 'mes de edad', other: 'meses de edad' },
  watt: { one: 'vatio', other: 'vatios' },
  kilowatt: { one: 'kilovatio', other: 'kilovatios' },
  megawatt: { one: 'megavatio', other: 'megavatios' },
  gigawatt: { one: 'gigavatio', other: 'gigavatios' },
  celsius: { one: 'grado Celsius', other: 'grados Celsius' },
  degree: { one: 'grado', other: 'grados' },
  cent: { one: 'centavo', other: 'centavos' },
  time: { one: 'vez', other: 'veces' },
})

export const figureKinds: typeof en.figureKinds = {
  money: 'Dinero',
  percent: 'Porcentajes',
  people: 'Personas',
  count: 'Cantidades',
  mass: 'Pesos',
  area: 'Superficies',
  length: 'Distancias',
  duration: 'Duraciones',
  rate: 'Tasas',
  ratio: 'Proporciones',
  age: 'Edades',
  other: 'Otras cifras',
}

export const common: typeof en.common = {
  sections: 'Secciones',
  topics: 'Temas',
  articles: 'Artículos',
  timeline: 'Cronología',
  speakers: 'Voces',
  quotations: 'Citas',
  figures: 'Cifras',
  about: 'Acerca de',
  glossary: 'Glosario',
  data: 'Datos',
  search: 'Buscar',
  display: 'Apariencia',
  skip: 'Ir al texto',
  readByMachine: 'Leído por un programa:',
  howWell: 'cómo funciona, y qué tan bien',
  madeWith: 'Hecho con Dossier',
  unnamedSite: 'Lector de noticias',
  searchLabel: 'Buscar citas, cifras y artículos',
  searchWithin: (label) => `Buscar en ${label}`,
  placeholder: 'Palabras, nombres, números',
  speakerUnresolved: 'Sin identificar quién habla',
  withoutTopic: 'Sin tema',
  page: (number) => `Página ${number}`,
  pagesOf: (what) => `Páginas: ${what}`,
  numbered: (title, number) => `${title}, página ${number}`,
  previousPage: 'Página anterior',
  nextPage: 'Página siguiente',
  allPages: 'Todas las páginas',
  continued: 'continuación',
  order: 'Orden',
  quoted: (words) => `“${words}”`,
  or: 'o',
}

export const missing: typeof en.missing = {
  title: 'Página no encontrada',
  heading: 'No hay ninguna página en esta dirección',
  description: 'No hay ninguna página en esta dirección.',
  says: 'Puede que la dirección esté mal escrita, o que el artículo ya no esté aquí.',
  home: 'La página de inicio',
  articles: 'Todos los artículos por fecha',
  speakers: 'Todas las voces',
}

export const dateSources: typeof en.dateSources = {
  stated: 'indicada con el texto',
  text: 'leída en el texto',
  nowhere: 'no indicada ni hallada en el texto',
  about: 'como aproximada',
  uncertain: 'como incierta',
  aboutAndUncertain: 'como aproximada e incierta',
}
