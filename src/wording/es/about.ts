import { toPlainNumber } from '../../locale/intl.ts'
import { toTable } from '../../text/strings/table.ts'
import type * as en from '../en/english.ts'
import { counts } from './shared-words.ts'

const measurements = /* @__PURE__ */ toTable<string>({
  'Quotations found with their exact words': 'Citas halladas con sus palabras exactas',
  '629 labelled English-language news articles, 6,352 quotations, each article held out once':
    '629 artículos de prensa en inglés etiquetados, con 6.352 citas, cada artículo juzgado sin haber aprendido de él',
  'Speaker right where a quotation was found': 'Autor correcto donde se halló una cita',
  'the same': 'los mismos',
  'Speaker right in whole direct quotations': 'Autor correcto en citas directas completas',
  'Quotation and speaker both right': 'Cita y autor correctos a la vez',
  'Reported speech right, and with its speaker': 'Discurso indirecto acertado, y con quién lo dice',
  '7,258 labelled statements in these articles, held out; 28.8 % of them are found':
    '7.258 declaraciones etiquetadas en estos artículos, sin haber aprendido de ellos; se encuentra el 28,8 %',
  'Figures found with the right value': 'Cifras halladas con el valor correcto',
  '295 labelled news sentences, 469 figures': '295 frases de prensa etiquetadas, con 469 cifras',
  'Value and unit right': 'Valor y unidad correctos',
  'Who counted right, where the text names somebody': 'Quién contó, correcto donde el texto nombra a alguien',
  '161 figures of real articles, labelled by us before they were run':
    '161 cifras de artículos reales, etiquetadas por nosotros antes de leerlas el programa',
  'Nobody named, where the text names nobody': 'Nadie nombrado, donde el texto no nombra a nadie',
  'Period right': 'Período correcto',
  '74 to 82 %': '74 a 82 %',
  '91 to 93 %': '91 a 93 %',
  '89 to 92 %': '89 a 92 %',
  'Single articles split by mistake': 'Artículos partidos por error',
  '240 news articles': '240 artículos de prensa',
  none: 'ninguno',
})

export const about: typeof en.about = {
  description: 'Cómo se hace este sitio, qué decide por sí solo, qué tan bien lo hace y qué no puede hacer.',
  says: (name, hasTopics) =>
    `${name} es una carpeta de artículos convertida en páginas ${hasTopics ? 'que se leen por tema y ' : 'que '}muestran quién dijo qué, y qué cifra es de quién y de cuándo.`,
  howItWorks: 'Cómo funciona',
  program:
    'Un programa lee los textos con reglas fijas y con pesos aprendidos una vez de artículos en los que personas marcaron quién habla: el mismo texto da siempre la misma página. Un editor puede corregir citas y cifras; entonces la página lo dice. Cada texto se divide en artículos y párrafos. Los menús, los anuncios y cosas así se apartan, pero no se ocultan: cada artículo tiene una página sobre cómo se hizo, con lo que se dejó fuera y la razón de cada decisión.',
  topics:
    'Los temas salen de listas de palabras que lleva un editor; cada tema nombra las palabras que lo dieron, con enlaces a su lugar.',
  groups: 'Los grupos, las entidades y las siglas están en el',
  glossary: 'glosario',
  speakersAndFigures:
    'Las citas se encuentran por sus comillas, y quién habla, por las palabras que las rodean. Lo que un texto cuenta sin comillas («ella dijo que …») se cuenta aparte y se muestra como cita indirecta. Cuando esas palabras no bastan para saber quién habla, la página lo dice y muestra las palabras. Las cifras se muestran como se publicaron; al lado está cómo se leyeron. La dirección de cada párrafo, cita o cifra se hace con sus propias palabras y no cambia cuando se añaden artículos.',
  browser: 'Qué guarda su navegador',
  browserSays:
    'A nadie se le avisa qué lee o busca usted: no se cuentan visitas ni se consulta otro servidor. Solo en su navegador están lo que eligió en «Apariencia», el formato de su última referencia y sus últimas ocho búsquedas, que la casilla que se abre con / o Ctrl K vuelve a ofrecer hasta que usted las borre allí. Las páginas se guardan solo donde usted lo pide:',
  corpus: 'Estos artículos en números',
  counts: (articleCount, quoteCount, reportedCount, figureCount) =>
    `${[
      counts.articles(articleCount),
      ...(quoteCount > 0 ? [counts.quotations(quoteCount)] : []),
      ...(reportedCount > 0 ? [counts.reportedStatements(reportedCount)] : []),
      ...(figureCount > 0 ? [counts.figures(figureCount)] : []),
    ].join(', ')}.`,
  ofThem: 'De las citas directas e indirectas:',
  articles: 'Artículos:',
  decided: 'con autor identificado',
  unresolved: 'con un autor mencionado pero sin identificar',
  unnamed: 'sin autor nombrado',
  dateStated: 'con la fecha indicada junto al texto',
  dateRead: 'con la fecha leída en el texto',
  dateUnknown: 'sin fecha',
  dateDoubtful: 'con fecha aproximada o incierta',
  speakers: 'Cómo se decide quién habla',
  speakersSay:
    'Donde la disposición del texto nombra a quien habla (un nombre y dos puntos, una raya y un nombre, una transcripción), eso decide. En lo demás, el programa sopesa a todos los que el texto nombra cerca de la cita: si son el sujeto de un verbo de habla, qué tan cerca están, a quién puede referirse un pronombre. «Por qué», junto a una cita, abre la razón, que también está en la página sobre cómo se hizo el artículo.',
  confidenceSays:
    'La confianza de una decisión es cuántas veces acertaron decisiones como ella en artículos de prensa en los que personas marcaron quién habla, y de los que no se aprendieron los pesos. Donde nadie es lo bastante probable, queda abierto quién habla, y la página nombra a quienes podrían ser. Las citas de aquí según su confianza:',
  reliability: 'Cuántas veces acertaron las decisiones en artículos con las voces marcadas',
  confidence: 'Confianza',
  right: 'Aciertos',
  decisionCount: 'Decisiones',
  confidenceFrom: (from, below) =>
    from === 0
      ? `menos de ${toPlainNumber(below)} %`
      : below > 100
        ? `${toPlainNumber(from)} % o más`
        : `${toPlainNumber(from)} a ${toPlainNumber(below)} %`,
  rightOfHundred: (percent) => `${percent.toFixed(1).replace('.', ',')} %`,
  echoes: 'Lo que se cuenta más de una vez',
  echoesSay:
    'La misma cita: seis palabras seguidas son iguales, o todas las palabras y el autor. La misma cifra: valor y unidad son iguales y una medida sigue ambas, o ambas cuentan lo mismo con las mismas palabras. Los orígenes independientes se cuentan sin resúmenes ni análisis, sin reimpresiones (un párrafo de veinte palabras o más publicado igual), sin un segundo artículo del mismo medio y sin artículos que nombran a otro medio como su fuente.',
  howWell: 'Qué tan bien funciona',
  notMeasured: 'Aún sin medir en textos que el programa no haya visto.',
  quality: 'Calidad medida',
  measured: 'Medido',
  result: 'Resultado',
  on: 'En',
  measurement: (english) => measurements[english] ?? english.replace(DECIMAL, '$1,$2'),
  limits: 'Límites',
  limitsSay: [
    'Una cita sin comillas se encuentra solo cuando el texto dice con claridad que alguien habla.',
    'Un pronombre puede referirse a alguien distinto de quien supone el programa. Siga el enlace y lea el párrafo.',
    'Una fecha con «c.» es aproximada: el día o mes que nombra no es seguro. El encabezado de cada artículo dice si su fecha se indicó junto al texto o se leyó en él.',
    'Que una cifra o un dicho aparezca aquí no lo hace cierto. Dos fuentes pueden dar cifras distintas.',
  ],
  limitOfTopics: 'Un tema significa que sus palabras están en el texto, y nada más.',
  doubts: 'Dudas sobre estos textos',
  more: (count) => `Y ${toPlainNumber(count)} más.`,
}

/** Matches the points of "88.7 %, 85.0 %"; not that of "F1." */
const DECIMAL = /(\d)\.(\d)/g

export const data: typeof en.data = {
  title: 'Citar y descargar',
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
    'Leídos por un programa en los artículos de este sitio, siempre de igual modo; un editor puede haber corregido filas. Palabras y cifras están como se publicaron en el artículo; autores y valores, como los decidió el programa: siga el enlace y lea antes de confiar en una fila.',
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
  asCsv: (what) => `${what} en CSV`,
  fileListed: 'Lo que lista una página de este sitio, fila por fila',
  fileQuotes: 'Todas las citas, una por fila',
  fileFigures: 'Todas las cifras, una por fila, también las cantidades pequeñas, que ninguna lista cuenta',
  fileLedger: (measure) => `${measure}: cada afirmación con su cadena de fuentes`,
  ledgers: 'De cada medida, todas las afirmaciones con su cadena de fuentes:',
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
  sentence:
    'El identificador de la primera cita de quien habla en la misma frase: las filas con el mismo son partes de una frase',
  speaker: 'Quién lo dice; vacío cuando no se pudo nombrar a nadie',
  speakerId: 'El identificador de quien habla, el mismo en todos los artículos',
  unresolved: 'Las palabras que nombran a quien habla, cuando no bastan para saber quién es',
  rule: 'Cómo se decidió quién habla: ranked (elegido entre quienes se nombran cerca), o una disposición (label, signature, transcript …)',
  confidence:
    'Cuántas veces acierta una decisión así, como parte de 1, según artículos con las voces marcadas; vacío cuando no se contó',
  candidates:
    'Quiénes podrían hablar cuando queda abierto, del más al menos probable, cada uno con su parte de 1',
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
  figureSpeaker: 'Quién contó o lo afirma, según el texto',
  via: 'Quién lo transmitió, cuando el texto lo nombra',
  period: 'El tiempo del que habla en EDTF, cuando el texto lo dice',
  measures: 'Las medidas a las que pertenece',
  title: 'El título del artículo',
  outlet: 'Su medio; vacío cuando no se indica',
  published: 'Su fecha como EDTF: 2026-02-25, 2026-02; un ~ final significa aproximada, ? incierta',
  paragraph: 'El número de su párrafo en la página; vacío para un título',
  link: 'Dónde está; hasta el # es el enlace de su artículo en articles.json',
}
