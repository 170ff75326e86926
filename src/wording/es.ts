/** What the site says in Spanish, as a Colombian newsroom would. The shape is that of `en.ts`. */
import { toTable } from '../text/strings/table.ts'
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
    `${toPlainNumber(count)} entre comillas, por quien habla, las cinco más recientes de cada quien por sus primeras palabras; el nombre lleva a todo lo dicho, completo. Al final están las de autor desconocido; no se omite ninguna.`,
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
  undrawn: (count) => `Los valores más recientes; otros ${toPlainNumber(count)} están solo en la tabla.`,
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
  ofWhat: (what) => `de “${what}”`,
  elsewhere: 'Dicho en otros artículos',
  alsoIn: 'también en',
  howCounted: 'Cómo se cuenta',
  related: 'Relacionados',
  inCommon: (quoteCount, figureCount) =>
    `${[...(quoteCount > 0 ? [counts.quotations(quoteCount)] : []), ...(figureCount > 0 ? [counts.figures(figureCount)] : [])].join(' y ')} en común`,
  bothName: (names) => `ambos nombran a ${toList(names)}`,
  sameTopic: 'mismo tema',
}

export const rules: typeof en.rules = {
  'after-name': 'Nombre y verbo después de ella: “…”, X dijo.',
  'after-inverted': 'Verbo y nombre después de ella: “…”, dijo X.',
  'according-after': '«Según X» después de la cita.',
  'according-before': '«Según X» antes de la cita.',
  'is-how': 'Las palabras después de la cita: “…” es como lo dijo X.',
  parenthesis: 'Más adelante en la frase se dice quién habla: … “…” …, dijo X.',
  before: 'El sujeto del verbo antes de ella: X dijo “…”.',
  'before-apposition':
    'El sujeto del verbo antes de la cita, con una descripción en medio: X, la alcaldesa, dijo “…”.',
  'before-relative': 'Aquel de quien se dice: X, quien lo llamó “…”.',
  'before-coordinated': 'El sujeto que comparte con el verbo anterior: X salió y dijo “…”.',
  'before-participle': 'El sujeto del verbo principal: X salió, diciendo “…”.',
  'before-infinitive': 'El sujeto del verbo anterior: X pasó a decir “…”.',
  'in-words': 'De quién son las palabras según la frase: “…”, en palabras de X.',
  'for-whom': 'De quién es la opinión: Para X, fue “…”.',
  agent: 'El nombre después de «por»: descrito por X como “…”.',
  noun: 'De quién son las palabras: la afirmación de X de que “…”.',
  label: 'El nombre antes de los dos puntos o la raya: X: “…”.',
  colon: 'El sujeto de la frase que lleva a los dos puntos: X fue claro: “…”.',
  'same-sentence': 'Quien dice otra cita de la misma frase.',
  'clause-subject': 'El sujeto de la frase, en la que no hay verbo de habla: X quiere “…”.',
  continued: 'Quien dice la cita anterior, en el mismo párrafo.',
  'continued-mark': 'La cita viene del párrafo anterior, donde no se cerraron las comillas.',
  'lead-in': 'El sujeto de la frase anterior: X fue claro. “…”',
  'lead-in-above': 'El sujeto de la frase que cierra el párrafo anterior.',
  ahead: 'Quien dice la cita que sigue.',
  chain: 'Quien habla en el párrafo anterior, que continúa.',
  signature: 'El nombre después de una raya.',
  'indirect-that': 'El sujeto del verbo de habla: X dijo que …',
  'indirect-according': '«Según X» en la frase.',
  'indirect-after': 'Al final de la frase se dice quién habla: …, dijo X.',
  editor: 'Indicado por el editor.',
  none: 'No se encontró a nadie que pudiera haberlo dicho.',
}

const reasons = /* @__PURE__ */ toTable<string>({
  'a button of the page': 'un botón de la página',
  'a copyright or licence line': 'una línea de derechos o licencia',
  'a disclaimer': 'un descargo de responsabilidad',
  'a heading of links to other pages': 'un título de enlaces a otras páginas',
  'a line that gives the date': 'una línea que da la fecha',
  'a line that names the authors': 'una línea que nombra a los autores',
  'a link to another page': 'un enlace a otra página',
  'a note about the author': 'una nota sobre el autor',
  'a note of thanks': 'un agradecimiento',
  'a photo credit': 'el crédito de una foto',
  'a ruled line': 'una línea divisoria',
  'a web address': 'una dirección web',
  'an advertisement mark': 'una marca de publicidad',
  'an invitation to subscribe or follow': 'una invitación a suscribirse o seguir',
  'credits of reporting and editing': 'créditos de reportería y edición',
  'page furniture': 'adornos de la página',
  'what a screen reader says of a list of links':
    'lo que dice un lector de pantalla sobre una lista de enlaces',
  'above the title': 'encima del título',
  'outside the stated lines': 'fuera de las líneas indicadas',
  'invisible characters only': 'solo caracteres invisibles',
  'code of the page': 'código de la página',
  navigation: 'navegación',
  'an aside': 'un aparte',
  'a form or button': 'un formulario o botón',
  'embedded media': 'contenido incrustado',
  'hidden on the page': 'oculto en la página',
  'the foot of the page': 'el pie de la página',
  'the head of the page': 'la cabecera de la página',
  'longer than 100,000 characters': 'más de 100.000 caracteres',
})

export const making: typeof en.making = {
  heading: 'Cómo se hicieron estas páginas',
  title: (article, others) =>
    `Cómo se ${others > 0 ? `hicieron «${article}» y ${counts.articles(others)} anteriores` : `hizo «${article}»`}`,
  description: 'Cada decisión automática tras las páginas de algunos artículos, con su razón.',
  whyTopics: 'Por qué estos temas',
  noTopic: 'Ningún tema tiene aquí suficientes de sus palabras.',
  score: (score) => `puntaje ${toPlainNumber(score)}`,
  byEditor: 'indicado por el editor',
  citeAs: 'Citarlo como',
  readFrom: 'Leído de',
  titleIs: (how) => `Título: ${how}.`,
  dateIs: (how) => `Fecha: ${how}.`,
  notShown: (lines) => `Sobre el artículo, no mostrado como texto: ${lines.join(', ')}.`,
  titleFromText: 'leído en el texto',
  titleFromSentence: 'hecho de la primera frase, porque el texto no tiene título',
  line: (line) => `línea ${line}`,
  lines: (start, end) => `líneas ${start} a ${end}`,
  whoSaidIt: 'Quién lo dijo, y por qué lo creemos',
  byTheWord: (cue) => `por “${cue}”`,
  figures: 'Cómo se leyó cada cifra está en el artículo mismo, junto a ella o, al elegirla, tras ella.',
  leftOut: 'Lo que se dejó fuera',
  nothing: 'No se dejó nada fuera.',
  notes: 'Notas del programa',
  noteAt: (line) => `Línea ${line}:`,
  reason: (english) => reasons[english] ?? english,
}

const measurements = /* @__PURE__ */ toTable<string>({
  'Quotations found with their exact words': 'Citas halladas con sus palabras exactas',
  '240 labelled English-language news articles, 2,416 quotations':
    '240 artículos de prensa en inglés, etiquetados, con 2.416 citas',
  'Speaker right where a quotation was found': 'Autor correcto donde se halló una cita',
  'the same': 'los mismos',
  'Speaker right in whole direct quotations': 'Autor correcto en citas directas completas',
  'Quotation and speaker both right': 'Cita y autor correctos a la vez',
  'Reported speech right': 'Citas indirectas correctas',
  '50 cases from the same texts, read by us': '50 casos de los mismos textos, leídos por nosotros',
  '44 of 50': '44 de 50',
  'Figures found with the right value': 'Cifras halladas con el valor correcto',
  '295 labelled news sentences, 469 figures': '295 frases de prensa etiquetadas, con 469 cifras',
  'Value and unit right': 'Valor y unidad correctos',
  'Single articles split by mistake': 'Artículos partidos por error',
  '240 news articles': '240 artículos de prensa',
  none: 'ninguno',
})

export const about: typeof en.about = {
  description: 'Cómo se hace este archivo, qué decide por sí solo, qué tan bien, y qué no puede hacer.',
  says: 'Dossier convierte una carpeta de artículos de prensa en páginas que se leen por tema y a las que se les pregunta quién dijo qué, y qué cifra, de quién, cuándo.',
  howItWorks: 'Cómo funciona',
  program:
    'Un programa lee los textos con reglas fijas: el mismo texto da siempre la misma página. Un editor puede corregir citas y cifras; lo que decidió un editor lo dice. Cada texto se divide en artículos y párrafos. Los adornos de la página se apartan, nunca se botan: cada artículo tiene una página que dice cómo se hizo: qué se dejó fuera y cada decisión con su razón. Los temas salen de listas de palabras que lleva un editor; cada tema nombra las palabras que lo dieron, con enlaces a su lugar. Los grupos armados, las entidades y las siglas están en el',
  glossary: 'glosario',
  speakersAndFigures:
    'Las citas se encuentran por sus comillas, y quién habla, por las palabras que las rodean. Lo que un texto cuenta sin comillas («ella dijo que …») se cuenta aparte y se muestra como cita indirecta. Cuando esas palabras no bastan para saber quién habla, la página lo dice y muestra las palabras. Las cifras se muestran como se publicaron; al lado está cómo se leyeron. La dirección de cada párrafo, cita o cifra se hace con sus propias palabras y no cambia cuando se añaden artículos.',
  corpus: 'Qué hay en este corpus',
  counts: (articleCount, quoteCount, reportedCount, figureCount) =>
    `${counts.articles(articleCount)}, ${counts.quotations(quoteCount)}, ${counts.reportedStatements(reportedCount)}, ${counts.figures(figureCount)}. De las citas directas e indirectas:`,
  articles: 'Artículos:',
  decided: 'con autor decidido',
  unresolved: 'con un autor mencionado pero sin identificar',
  unnamed: 'sin autor nombrado',
  dateStated: 'con la fecha indicada junto al texto',
  dateRead: 'con la fecha leída en el texto',
  dateUnknown: 'sin fecha',
  dateDoubtful: 'cuya fecha es solo aproximada o incierta',
  speakers: 'Cómo se decide quién habla',
  speakersSay: 'Cada cita lleva la única regla que decidió, al pie de su artículo. Las reglas usadas aquí:',
  echoes: 'Lo que se cuenta más de una vez',
  echoesSay:
    'La misma cita: seis palabras seguidas son iguales, o todas las palabras y el autor. La misma cifra: valor y unidad son iguales y una medida sigue ambas, o ambas cuentan lo mismo con las mismas palabras. Los orígenes independientes se cuentan sin reimpresiones (un párrafo de veinte palabras o más publicado igual), sin un segundo artículo del mismo medio y sin artículos que nombran a otro medio como su fuente.',
  howWell: 'Qué tan bien',
  notMeasured: 'Aún sin medir en textos que el programa no haya visto.',
  quality: 'Calidad medida',
  measured: 'Medido',
  result: 'Resultado',
  on: 'En',
  measurement: (english) => measurements[english] ?? english.replace(DECIMAL, '$1,$2'),
  limits: 'Límites',
  limitsSay: [
    'Una cita sin comillas se encuentra solo cuando el texto dice con claridad que alguien habla.',
    'Un pronombre puede referirse a alguien distinto de quien supone la regla. Siga el enlace y lea el párrafo.',
    'Una fecha con «hacia» no se conoce con la precisión del día o mes que nombra. El encabezado de cada artículo dice si su fecha se indicó junto al texto o se leyó en él.',
    'Que una cifra o un dicho aparezca aquí no lo hace cierto. Dos fuentes pueden dar cifras distintas.',
    'Un tema significa que sus palabras están en el texto, y nada más.',
  ],
  doubts: 'Dudas sobre estos textos',
  more: (count) => `Y ${toPlainNumber(count)} más.`,
}

/** Matches the point of "96.7 %"; not that of "F1." */
const DECIMAL = /(\d)\.(\d)/

export const data: typeof en.data = {
  title: 'Citar y llevar',
  description: 'Cómo citar, y todas las citas, cifras y artículos como archivos.',
  toCite: 'Para citar',
  citing:
    'Cada párrafo, cita y cifra tiene su propia dirección, que no cambia. En un artículo, elija el número al lado de un párrafo: se abre un cuadro con el párrafo y lo que se dice y se cuenta en él, como texto, Markdown, HTML, BibTeX, RIS o CSL-JSON, y un enlace que además marca las palabras al llegar. Sin JavaScript, el número es esa dirección: copie el enlace; «Citar» lleva entonces al artículo como referencia, en tres formatos. La página de un artículo también dice en su encabezado qué es, para los programas que lo leen.',
  references: 'Referencias de todos los artículos',
  referencesLabel: 'Referencias',
  on: 'Sobre',
  manager: 'Para su gestor de referencias',
  allTopics: 'Todos los temas',
  files: 'Archivos',
  tables:
    'Las tablas están en UTF-8, según el RFC 4180. Un texto que una hoja de cálculo ejecutaría como fórmula, porque empieza con = + - @ o un tabulador, lleva un apóstrofo delante; los números quedan como están.',
  linksFromRoot: 'Los enlaces parten de la raíz de este sitio.',
  linksAbsolute: 'Los enlaces son absolutos.',
  packed:
    'Los archivos que terminan en .gz están comprimidos con gzip; pandas, R y DuckDB los leen tal como están; para un gestor de referencias se descomprimen antes.',
  whereFrom: 'De dónde vienen',
  provenance:
    'Leídos por un programa en los artículos de este sitio, con reglas fijas; un editor puede haber corregido filas. Palabras y cifras están como se publicaron en el artículo; autores y valores, como los decidieron las reglas: siga el enlace y lea antes de confiar en una fila.',
  licence: 'Licencia',
  noLicence:
    'Quien publica este sitio no ha indicado una licencia para estas tablas. Las palabras en ellas pertenecen a quienes las dijeron y publicaron.',
  columnsOf: (file) => `Columnas de ${file}`,
  column: 'Columna',
  holds: 'Contiene',
  quotations: 'Todas las citas de estos artículos, con quien habla.',
  figures: 'Todas las cifras de estos artículos, con su valor.',
  follow: 'Seguir:',
  topicReferences: 'Referencias:',
  fileQuotes: 'Todas las citas, una por fila',
  fileFigures: 'Todas las cifras, una por fila',
  fileNote: (file) => `Qué contiene ${file}, sus condiciones y su origen`,
  packedFile: (says) => `${says}; comprimido`,
  fileArticles: 'Todos los artículos con su fuente, temas y voces, sin su texto',
  fileSchema: 'JSON Schema de articles.json',
  fileArticleLines:
    'El registro completo de cada artículo, su texto con los lugares de citas y cifras, uno por línea, comprimido',
  fileReferences: (form) => `Los artículos como referencias, ${form}`,
}

export const columns: typeof en.columns = {
  quoteId: 'El identificador permanente de la cita, el fragmento de su enlace',
  quoteText: 'Las palabras, sin comillas',
  form: 'direct: una frase suya; mixed: palabras suyas en la frase de quien escribe; indirect: contado sin comillas',
  speaker: 'Quién lo dice; vacío cuando no se pudo nombrar a nadie',
  speakerId: 'El identificador de quien habla, el mismo en todos los artículos',
  unresolved: 'Las palabras que nombran a quien habla, cuando no bastan para saber quién es',
  rule: 'La regla que decidió quién habla',
  figureId: 'El identificador permanente de la cifra, el fragmento de su enlace',
  figureText: 'Como se publicó',
  kind: 'money, percent, people, count, mass, …',
  low: 'El valor en su unidad; de un rango, el extremo inferior',
  high: 'El mismo valor; de un rango, el extremo superior',
  unit: 'Código ISO 4217, "percent", la unidad en singular (en inglés), o lo que se cuenta',
  bound: '=, ~ (cerca de), <, <=, > o >=',
  trend: 'up (sube) o down (baja), cuando el texto lo dice',
  of: 'Lo que se cuenta o mide, en palabras del texto',
  quote: 'La cita en que está',
  figureSpeaker: 'Quién lo dice, cuando está en una cita',
  measures: 'Las medidas a las que pertenece',
  title: 'El título del artículo',
  outlet: 'Su medio; vacío cuando no se indica',
  published: 'Su fecha como EDTF: 2026-02-25, 2026-02; un ~ final significa aproximada, ? incierta',
  paragraph: 'El número de su párrafo en la página; vacío para un título',
  link: 'Dónde está; hasta el # es el enlace de su artículo en articles.json',
}

export const offline: typeof en.offline = {
  title: 'Leer sin conexión',
  description: 'Guarde lo que lee, o todo el sitio con la búsqueda, en su navegador.',
  says: 'Sin conexión solo se puede leer lo que está guardado en este navegador. No se guarda nada si usted no lo pide aquí, y no se le avisa a nadie.',
  needsScript: 'Para guardar páginas se necesita JavaScript.',
  whatIRead: 'Lo que leo',
  whatIReadSays:
    'Cada página que abra desde ahora se guarda tal como está, y vuelve a aparecer cuando no haya conexión.',
  keepRead: 'Guardar lo que leo',
  wholeSite: 'Todo el sitio',
  wholeSiteSays: (count) =>
    `Todo: ${counts.articles(count)} con sus citas y cifras, todas las listas y la búsqueda. Desde entonces sale de este navegador, rápido, con o sin conexión; cuando el sitio se construye de nuevo, se trae lo que cambió y se usa cuando haya cerrado sus páginas. Las tablas, los canales y los archivos de referencias de «Citar y llevar» no se incluyen; el cuadro de «Citar», sí.`,
  keepSite: 'Guardar todo el sitio',
  remove: 'Quitar',
  removeAll: 'Quitar todo lo guardado',
}

export const keeping: typeof en.keeping = {
  noWorker: 'Su navegador solo guarda páginas de un sitio en un servidor web con https.',
  nothing: 'No hay nada guardado en este navegador.',
  nothingMore: 'Ya no hay nada guardado en este navegador.',
  later: 'Hay una versión más reciente: se usará cuando se cierren todas las páginas de este sitio.',
  starting: 'Comenzando …',
  progress: (done, total, size) => `${done} de ${total} archivos, ${size} en total …`,
  site: 'Todo el sitio está guardado en este navegador, con la búsqueda.',
  read: (pages) => `Lo que lea se guarda desde ahora. Guardadas hasta ahora: ${pages}.`,
  noRoom: 'Su navegador no tiene espacio. No se cambió nada.',
  builtAnew:
    'Este sitio se construyó de nuevo. Cierre sus otras páginas, vuelva a cargar esta y pídalo otra vez.',
  notAll: 'No se pudieron traer todos los archivos, así que el sitio no se guardó. Inténtelo más tarde.',
  noNetwork: 'No hay conexión. Inténtelo cuando la haya.',
}

export const citing: typeof en.citing = {
  title: 'Citar',
  forms: {
    plain: 'Texto',
    markdown: 'Markdown',
    html: 'HTML',
    link: 'Solo el enlace',
    bibtex: 'BibTeX',
    ris: 'RIS',
    csl: 'CSL-JSON',
  },
  what: 'Qué',
  as: 'Como',
  toCopy: 'Para copiar',
  copy: 'Copiar',
  close: 'Cerrar',
  copied: 'Copiado.',
  notCopied: 'Su navegador no dejó copiar. El texto está marcado: cópielo a mano.',
  notLoaded: 'No se pudo cargar este formato. ¿Tiene conexión? Texto, Markdown y HTML no la necesitan.',
  article: 'El artículo',
  paragraph: (number) => `Párrafo ${number}`,
  figure: (words) => `Cifra: ${words}`,
  quotation: (words) => `Cita: ${words}`,
  reported: (words) => `Indirecta: ${words}`,
  isReported: (speaker) => `${speaker}, cita indirecta`,
  in: ', en ',
}

export const display: typeof en.display = {
  title: 'Apariencia y teclas',
  close: 'Cerrar',
  scheme: 'Colores',
  asSystem: 'Como el sistema',
  light: 'Claro',
  dark: 'Oscuro',
  size: 'Tamaño del texto',
  small: 'Pequeño',
  normal: 'Normal',
  large: 'Grande',
  larger: 'Más grande',
  keys: 'Teclas sueltas',
  on: 'Activadas',
  off: 'Desactivadas',
  search: 'buscar',
  overview: 'este resumen',
  home: 'la página de inicio',
  earlier: 'el artículo anterior sobre el tema, o la página anterior',
  later: 'el artículo siguiente sobre el tema, o la página siguiente',
  colours: 'claro, oscuro, como el sistema',
  nextHit: 'después de buscar: el siguiente hallazgo; con Mayús, el anterior',
  escape: 'cerrar lo que está abierto',
}

export const manifest: typeof en.manifest = {
  description: 'Quién dijo qué, y qué cifra, de quién, cuándo',
}

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
  howToAsk: 'Cómo preguntar',
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
      typed: ['$1.37m', '10,000', '5%'],
      finds: 'números como están escritos; 1370000 también halla el primero',
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
      finds: 'una pregunta en inglés se lee como consulta, y la página muestra cómo',
    },
  ],
  keys: 'Teclas:',
  slash: 'va a la casilla,',
  and: 'y',
  arrows: 'por los resultados,',
  escape: 'de vuelta a la casilla.',
  lists: 'Listas que no necesitan búsqueda',
  allQuotations: (count) => `todas (${toPlainNumber(count)}), por voz de la A a la Z`,
  allFigures: (count) => `todas (${toPlainNumber(count)}), por valor`,
  byMeasure: 'Cifras por medida',
  byMeasureSays: 'cuánto, según quién, cuándo',
  allSpeakers: (count) => `todas (${toPlainNumber(count)}), de la A a la Z`,
  allArticles: (count) => `todos (${toPlainNumber(count)}), por fecha, primero los más recientes`,
  allTopics: (count) => `todos (${toPlainNumber(count)})`,
  allTerms: 'palabras y nombres de la A a la Z, con los artículos en que aparecen',
}

export const kinds: typeof en.kinds = {
  quote: { one: 'cita', other: 'citas', title: 'Citas' },
  figure: { one: 'cifra', other: 'cifras', title: 'Cifras' },
  article: { one: 'artículo', other: 'artículos', title: 'Artículos' },
}
