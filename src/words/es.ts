/** What the site says in Spanish, as a Colombian newsroom would. The shape is that of `en.ts`. */
import { toTable } from '../text/table.ts'
import type * as en from './en.ts'
import { type Noun, toCount, toForm, toList, toPlainNumber } from './intl.ts'
import { toEnglishNoun } from './nouns.ts'

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
  andMore: (count) => `y ${toCount(count, { one: 'más', other: 'más' })}`,
}

export const dates: typeof en.dates = {
  unknown: 'Fecha desconocida',
  about: (date) => `hacia ${date}`,
  uncertain: 'fecha incierta',
}

export const periods: typeof en.periods = {
  decade: (year) => `la década de ${year}`,
  since: (date) => `desde ${date}`,
  until: (date) => `hasta ${date}`,
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
  sources: 'Fuentes',
  topics: 'Temas',
  articles: 'Artículos',
  timeline: 'Cronología',
  speakers: 'Voces',
  quotations: 'Citas',
  figures: 'Cifras',
  about: 'Acerca de',
  glossary: 'Glosario',
  search: 'Buscar',
  display: 'Apariencia',
  skip: 'Ir al texto',
  readByMachine: 'Leído y marcado por un programa;',
  howWell: 'cómo, y qué tan bien',
  searchLabel: 'Buscar citas, cifras y artículos',
  placeholder: 'Palabras, nombres, números',
  outletUnknown: 'Medio no indicado',
  speakerUnnamed: 'Sin nombre de quien habla',
  speakerUnresolved: 'Sin identificar quién habla',
  unresolved: (mention) => `«${mention}», sin identificar`,
  withoutTopic: 'Sin tema',
  page: (number) => `Página ${number}`,
  pagesOf: (what) => `Páginas: ${what}`,
  numbered: (title, number) => `${title}, página ${number}`,
  previousPage: 'Página anterior',
  nextPage: 'Página siguiente',
  allPages: 'Todas las páginas',
  continued: 'continuación',
  order: 'Orden',
  topicsOf: (title) => `Temas de ${title}`,
  quoted: (words) => `“${words}”`,
  or: 'o',
}

export const missing: typeof en.missing = {
  title: 'Página no encontrada',
  heading: 'No hay ninguna página en esta dirección',
  description: 'No hay ninguna página en esta dirección.',
  says: 'Puede que esté mal escrita, o que el artículo ya no esté en el corpus.',
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

export const articles: typeof en.articles = {
  description: (count) => `Los ${toPlainNumber(count)} artículos de este archivo, primero los más recientes.`,
  leafDescription: 'Artículos, primero los más recientes.',
  none: 'El corpus aún no tiene artículos.',
  newestFirst: 'Primero los más recientes.',
  months: 'Meses',
  newestOf: (count) => `Los más recientes de ${toPlainNumber(count)}; todos están en la lista de arriba.`,
}

export const quotes: typeof en.quotes = {
  heading: 'título',
  paragraph: (number) => `párrafo ${number}`,
  placeOf: (place, title) => `${place} de ${title}`,
  reported: 'Cita indirecta',
  alsoIn: 'también en',
  quotedList: 'En sus palabras',
  reportedList: 'Indirectas',
  reportedTitle: 'Citas indirectas',
  counted: (label, count) => `${label} (${toPlainNumber(count)})`,
  quotedDescription: (title) =>
    `${title}: citas por quien habla, de la A a la Z; al final, las que no tienen autor conocido.`,
  reportedDescription: (title) =>
    `${title}: lo dicho sin comillas, por quien habla, de la A a la Z; al final, lo que no tiene autor conocido.`,
  quotedSays: (count) =>
    `${toPlainNumber(count)} entre comillas, por quien habla, cada una por sus primeras palabras; el nombre lleva a todo lo dicho, completo. Al final están las de autor desconocido; no se omite ninguna.`,
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
    `${toPlainNumber(count)} cifras: cada una como se publicó, como la leímos y en su frase.`,
  articleSays: (count) =>
    `${toPlainNumber(count)} cifras, artículo por artículo. En el orden por clase y tamaño cada una está en su frase y lleva a su lugar.`,
  figure: 'Cifra',
  inTheText: 'En el texto',
  source: 'Fuente',
  followed: 'Seguida en:',
  in: 'en',
}

export const measures: typeof en.measures = {
  title: 'Cifras, por medida',
  description:
    'Cantidades seguidas de un artículo a otro, cada una con todos sus valores, sus fuentes y sus fechas.',
  says: 'Una medida es una pregunta hecha a todos los artículos: cuánto, según quién, cuándo. La lista la lleva un editor.',
  none: 'Ninguna cifra de estos artículos pertenece a una medida.',
  caption: 'Medidas con su valor más reciente',
  measure: 'Medida',
  newestValue: 'Valor más reciente',
  inAll: 'En total',
  withoutFigure: 'Aún sin cifras',
  counts: (values, articleCount) => `${counts.values(values)} en ${counts.articles(articleCount)}`,
  pageDescription: (label, said) =>
    `${label}: ${said}, cada uno con su frase, su fuente y el tiempo del que habla.`,
  apart: (difference) => `diferencia: ${difference}`,
  shownIn: (unit) => `en ${unit}`,
  noScale: 'Estos valores no caben en una misma escala: sus unidades no se pueden convertir entre sí.',
  oneValue: 'Por ahora hay un solo valor; se necesitan dos para comparar.',
  asStated: '● tal como se dice',
  signAbout: '◆ «cerca de»',
  signMore: '▲ «más de»',
  signLess: '▼ «menos de»',
  thickBar: 'una barra gruesa es un rango, o el período que nombra la frase',
  thinLine: 'una línea delgada une los valores de una misma fuente',
  atArticleDate:
    'Un valor cuya frase no nombra un período está en la fecha del artículo que lo cuenta. Nada se promedia.',
  everyValue: 'Todos los valores',
  tableCaption: (label) => `${label}: todos los valores con su fuente, su tiempo y su frase`,
  value: 'Valor',
  speaksOf: 'Habla de',
  byWhoseCount: 'Según quién',
  printedAs: (text) => `publicado como “${text}”`,
  placedAsTonnes: 'ubicado como toneladas métricas; el texto no dice cuál tonelada',
  notConverted: 'sin convertir: otra unidad',
  alsoGivenAs: (texts) => `(también dado como ${texts})`,
  alsoIn: (place) => `También en ${place}`,
  otherPlaces: (count) => `otros ${toPlainNumber(count)} lugares`,
  sideBySide: 'Lado a lado',
  sideBySideOf: (label) => `${label}: lo que dicen distintas fuentes sobre el mismo tiempo`,
  toldBy: 'Contado por',
  aboveLowest: 'Sobre el más bajo',
  forTime: (when) => `Sobre ${when}`,
  toldTime: (when) => `Contado: ${when}`,
  noPeriod: 'Sus frases no nombran un período; pueden hablar de tiempos o cosas distintas.',
  moreInTable: (count) => `y ${toPlainNumber(count)} más en la tabla`,
  earlierTimes: (count) =>
    `Los más recientes; otros ${toPlainNumber(count)} momentos anteriores también tienen varios valores.`,
  belong: 'Qué cifras pertenecen aquí',
  belongSays: (unit) =>
    `Las que se pueden expresar ${unit === null ? 'de la misma manera' : `en ${unit}`} y cuya frase tiene una de estas palabras. Si una frase tiene varias cifras así, se dejan fuera las que dicen contar otra cosa. Una cifra entre paréntesis que repite otra se une a ella.`,
  noSource: 'sin fuente en la frase',
  fromSentence: 'nombrado en la frase',
  fromSentenceCounted: 'nombrado en la frase, contado desde la fecha del artículo',
  fromSentenceBefore: 'nombrado en la frase anterior',
  fromArticle: 'fecha del artículo',
  fromNowhere: 'el artículo no tiene fecha',
}

export const plot: typeof en.plot = {
  toldBy: (outlet) => `contado por ${outlet}`,
  undated: 'sin fecha',
  for: (when) => `sobre ${when}`,
  toldIn: (when) => `contado: ${when}`,
  overTime: (values) => `${values} en el tiempo; la tabla de abajo los tiene todos.`,
  sideBySide: (values) => `${values} lado a lado; la tabla de abajo los tiene todos.`,
}

export const topic: typeof en.topic = {
  topic: 'Tema',
  when: 'Cuándo',
  overTime: (label) => `${label} en el tiempo`,
  none: 'Ningún artículo trata aún este tema.',
  whoSpeaks: 'Quién habla del tema',
  whoSpeaksSays: 'Citas directas e indirectas.',
  sideBySide: 'Lado a lado',
  related: 'Temas relacionados',
  newest: (shared) => `${shared}; el más reciente: `,
  keyFigures: 'Cifras clave',
  keyFiguresOn: (label) => `Cifras clave: ${label}`,
  drawn: ': todos los valores, con su fuente y su tiempo. Más en la',
  pageOfMeasures: 'página de medidas',
  allFigures: 'Todas las cifras por tema',
  whoSaysWhat: 'Quién dice qué',
  otherVoices: (count) => `Hay ${toPlainNumber(count)} voces más sobre este tema.`,
  allQuotations: 'Todas las citas por voz',
  terms: 'Qué palabras dan este tema',
  termsSay:
    'Un artículo recibe el tema cuando tiene suficientes de estas palabras; las del título y del primer párrafo cuentan más. El número es el peso que les dio un editor.',
  vetoes: (vetoes) => `No cuentan dentro de: ${vetoes.map((veto) => `“${veto}”`).join(', ')}.`,
  listDescription: (labels) => `Los temas de este archivo: ${labels.join(', ')}.`,
  allTerms: 'Todas las palabras de los temas, de la A a la Z',
  newestOf: (count) => `Los más recientes de ${toPlainNumber(count)}; todos están en la`,
  listByDate: 'lista por fecha',
}

export const disputes: typeof en.disputes = {
  title: 'Dicho de otro modo, y por quién',
  forTime: (when) => `sobre ${when}`,
  toldTime: (when) => `contado: ${when}, sin período`,
  and: 'y',
  ofEachOther: (count) => `el uno del otro, ${toPlainNumber(count)} citas`,
  sameWords: 'Las mismas palabras, atribuidas a personas distintas',
  says: 'Por regla, no por juicio: valores de una medida para un mismo tiempo que difieren entre fuentes; personas que se nombran la una a la otra en sus propias palabras; palabras que los artículos atribuyen a personas distintas. Los valores sin período se muestran solo si el mayor es menos del doble del menor, y aun así pueden hablar de tiempos distintos.',
}

export const speakers: typeof en.speakers = {
  description: (count) =>
    `Las ${toPlainNumber(count)} personas, grupos e instituciones citadas, y lo que dijeron.`,
  says: 'Todas las voces citadas, por nombre, con el número de citas.',
  letters: 'Letras',
  unnamed: (count) =>
    `${toPlainNumber(count)} citas no tienen autor que pudiéramos nombrar; están al final de`,
  allQuotations: 'todas las citas',
  speaker: 'Voz',
  person: 'Persona',
  group: 'Grupo',
  institution: 'Institución',
  onThisPage: 'En esta página',
  overview: 'Resumen',
  speaksOn: 'Habla sobre',
  inTheYears: 'Por año',
  speaksOf: 'Menciona a',
  speaksOfSays: 'Nombrados en estas citas; el enlace lleva a la más reciente.',
  voices: 'Sobre los mismos temas',
  voicesSay: 'Cuántas veces se cita a cada quien en artículos que tratan sobre todo estos temas.',
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

export const compare: typeof en.compare = {
  title: (label) => `${label}: lado a lado`,
  description: (names, label) => `Lo que dicen ${names.join(', ')} sobre ${label}, lado a lado.`,
  heading: 'Lado a lado',
  says: 'Quienes más hablan de este tema. Marque a quiénes quiere leer lado a lado.',
  more: (count) => `y ${toPlainNumber(count)} más:`,
}

export const home: typeof en.home = {
  title: (topics) => `Dossier: ${toList(topics)}`,
  introduction: (count, topics) =>
    `Un archivo de ${counts.articles(count)}${topics.length === 0 ? '' : ` sobre ${toList(topics)}`}. Cada cita y cada cifra están a un clic del párrafo de donde vienen.`,
  heading: 'Quién dijo qué, y qué cifra, de quién, cuándo',
  articles: (count) => toForm(count, { one: 'artículo', other: 'artículos' }),
  speakers: (count) => toForm(count, { one: 'voz', other: 'voces' }),
  quotations: (count) => toForm(count, { one: 'cita', other: 'citas' }),
  figures: (count) => toForm(count, { one: 'cifra', other: 'cifras' }),
  newest: 'Artículos más recientes',
  allArticles: 'Todos los artículos por fecha',
  counted: 'Cifras',
  allFigures: 'Todas las cifras',
  said: 'Citas',
  allQuotations: 'Todas las citas',
  citeAndTake: 'Citar y llevar',
  citeAndTakeSays: ': referencias, tablas, archivos.',
  offline: 'Leer sin conexión',
}

export const timeline: typeof en.timeline = {
  title: (year) => (year === null ? 'Cronología' : `Cronología, ${year}`),
  dateUnknown: 'fecha desconocida',
  description: 'Todo por mes, primero lo más reciente: artículos, lo que se dijo y lo que se contó.',
  says: 'Por mes, primero lo más reciente: lo que se publicó, se contó y se dijo.',
  years: 'Años',
  inAll: 'En total',
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

export const glossary: typeof en.glossary = {
  description: 'Grupos y siglas de estos artículos: qué significan, cómo se les llama, dónde se nombran.',
  none: 'La tabla de personas no nombra ningún grupo ni ninguna sigla.',
  says: 'Grupos y siglas. Cada artículo lleva aquí donde nombra uno por primera vez.',
  alsoCalled: (names) => `También: ${names.join(', ')}.`,
  notNamed: 'No aparece en estos artículos.',
  newest: (articleCount) => `En ${counts.articles(articleCount)}; el más reciente:`,
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

export const article: typeof en.article = {
  outlet: 'Medio',
  notStated: 'No indicado',
  by: 'Por',
  published: 'Publicado',
  filedFrom: 'Enviado desde',
  original: 'Original',
  readingTime: 'Tiempo de lectura',
  minutes: (count) => `${toPlainNumber(count)} min`,
  cite: 'Citar',
  thisText: 'este texto',
  editorsNote: 'Nota del editor',
  quotedHere: 'Se cita a',
  unnamed: (count) => `sin nombre: ${toPlainNumber(count)}`,
  inThisArticle: 'En este artículo',
  contents: 'Contenido',
  made: 'Cómo se hizo esta página',
  moreOn: (label) => (label === null ? 'Más sobre esto' : `Más sobre ${label}`),
  earlierOn: (label) => `Antes sobre ${label}`,
  laterOn: (label) => `Después sobre ${label}`,
  reported: 'indirecta',
  why: 'por qué',
  whyLabel: (rules) => `Por qué: ${rules}`,
  elsewhere: 'Dicho en otros artículos',
  alsoIn: 'también en',
  howCounted: 'Cómo se cuenta',
  related: 'Relacionados',
  inCommon: (quoteCount, figureCount) =>
    `${[...(quoteCount > 0 ? [counts.quotations(quoteCount)] : []), ...(figureCount > 0 ? [counts.figures(figureCount)] : [])].join(' y ')} en común`,
  bothName: (names) => `ambos nombran a ${toList(names)}`,
  sameTopic: 'mismo tema',
}

export const making: typeof en.making = {
  heading: 'Cómo se hicieron estas páginas',
  title: (article, others) =>
    `Cómo se ${others > 0 ? `hicieron «${article}» y ${counts.articles(others)} anteriores` : `hizo «${article}»`}`,
  description: 'Cada decisión automática tras las páginas de algunos artículos, con su razón.',
}
