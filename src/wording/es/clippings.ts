import { toCount, toList } from '../../locale/intl.ts'
import type * as en from '../en/english.ts'
import { counts } from './shared-words.ts'

const clippingNoun = { one: 'recorte', other: 'recortes' }
const savedNoun = { one: 'búsqueda guardada', other: 'búsquedas guardadas' }

export const clipping: typeof en.clipping = {
  keep: 'Guardar',
  remove: 'Quitar de los recortes',
  kept: 'Guardado.',
  see: 'Ver los recortes',
  removed: 'Se quitó de sus recortes. «Guardar» lo recupera, con su nota.',
  refused: 'No se guardó: su navegador no deja que este sitio guarde nada.',
  later:
    'No se guardó: una versión más nueva de este sitio tiene recortes en este navegador. Vuelva a cargar la página.',
}

export const exported: typeof en.exported = {
  others: 'Otros',
  countedBy: (name) => `Según la cuenta o la afirmación de ${name}.`,
  tags: (tags) => `Etiquetas: ${tags}`,
}

export const importing: typeof en.importing = {
  noJson:
    'Este archivo no es JSON, así que no se importó nada. Elija un archivo que esta página dio como JSON.',
  otherFile:
    'Este archivo no contiene recortes, así que no se importó nada. Elija un archivo que esta página dio como JSON.',
  laterFile: 'Este archivo viene de una versión más nueva de este programa, así que no se importó nada.',
  noClipping: (number) => `El número ${number} del archivo no es un recorte y se dejó fuera.`,
  wrong: (number, field) =>
    `El número ${number} del archivo se dejó fuera: su «${field}» falta o no es como se espera.`,
  moreWrong: (count) => (count === 1 ? 'Otro más se dejó fuera.' : `Otros ${count} se dejaron fuera.`),
  done: (added, known) =>
    `${toCount(added, { one: 'recorte importado', other: 'recortes importados' })}${known === 0 ? '' : `; ${known} ya ${known === 1 ? 'estaba' : 'estaban'}`}.`,
  otherSite: (count, site) =>
    count === 1
      ? `1 de ellos se guardó en otro sitio, ${site}: el enlace lleva allá.`
      : `${count} de ellos se guardaron en otro sitio, ${site}: los enlaces llevan allá.`,
}

export const clippings: typeof en.clippings = {
  title: 'Recortes',
  description: 'Lo que usted guardó de estos artículos, sus búsquedas y lo nuevo desde su última visita.',
  says: 'Citas, cifras y párrafos que usted guarda, en su orden y con sus notas. Todo se queda en este navegador: no se envía nada.',
  needsScript:
    'Los recortes necesitan JavaScript, que aquí está desactivado: los guarda su navegador, y ningún servidor.',
  notLoaded: 'No se pudo cargar el programa de esta página. Vuelva a cargarla.',
  refused:
    'Su navegador no deja que este sitio guarde nada, como en algunas ventanas privadas: no se puede guardar nada.',
  later:
    'Una versión más nueva de este sitio tiene recortes en este navegador, y se dejan como están. Vuelva a cargar la página.',
  kept: 'Guardado',
  empty:
    'Aún no hay nada guardado. En un artículo, pulse una cita o una cifra y elija «Guardar» en su ficha; para un párrafo pulse su número, para todo el artículo «Citar».',
  toArticles: 'Todos los artículos',
  group: 'Agrupar por',
  groups: { none: 'nada, en su orden', topic: 'tema', speaker: 'voz' },
  noGroup: { none: '', topic: 'Sin tema', speaker: 'Sin nombre' },
  tag: 'Mostrar',
  allTags: 'todo',
  shown: (shown, all) =>
    shown === all ? toCount(all, clippingNoun) : `${shown} de ${toCount(all, clippingNoun)}`,
  list: 'Recortes',
  article: 'El artículo entero',
  reported: (speaker) => `${speaker}, cita indirecta`,
  countedBy: (name) => `según la cuenta o la afirmación de ${name}`,
  keptOn: (moment) => `guardado el ${moment}`,
  otherSite: 'en otro sitio',
  own: 'Nota y etiquetas',
  note: 'Nota',
  tags: 'Etiquetas, separadas por comas',
  up: 'Subir',
  down: 'Bajar',
  remove: 'Quitar',
  of: (does, words) => `${does}: ${words}`,
  moved: (place, of) => `Está ahora en el lugar ${place} de ${of}.`,
  removed: 'Se quitó.',
  putBack: 'Recuperar',
  isBack: 'Se recuperó.',
  saved: 'Se guardó.',
  take: 'Exportar e importar',
  takeSays:
    'Lo que muestra la lista, en su orden, para un texto, una hoja de cálculo o un gestor de referencias.',
  as: 'Como',
  forms: {
    markdown: 'Markdown',
    csv: 'CSV, para hojas de cálculo',
    csl: 'CSL-JSON',
    bibtex: 'BibTeX',
    ris: 'RIS',
    json: 'JSON, para importar aquí de nuevo',
  },
  download: 'Descargar',
  copy: 'Copiar',
  downloaded: (file) => `Se guardó como ${file}.`,
  copied: 'Copiado.',
  notCopied: 'Su navegador no dejó copiar. Descargue el archivo.',
  notMade: 'No se pudo cargar este formato. ¿Tiene conexión? Markdown, CSV y JSON no la necesitan.',
  nothingToTake: 'Aún no hay nada que exportar.',
  import: 'Importar recortes, de un archivo JSON de esta página',
  tooLarge: 'Este archivo pasa de 20 MB, así que no se importó nada.',
  forget: 'Olvidar todo',
  forgetSays:
    'Quita de este navegador sus recortes con sus notas, las búsquedas guardadas y recientes, las correcciones, qué artículos ha visto, y sus elecciones de colores, tamaño del texto, teclas y forma de citar.',
  forgetPages: 'Las páginas guardadas para leer sin conexión se quitan en',
  forgetSure: (clippings, searches) => {
    const lost = [
      ...(clippings === 0 ? [] : [toCount(clippings, clippingNoun)]),
      ...(searches === 0 ? [] : [toCount(searches, savedNoun)]),
    ]
    return `${lost.length === 0 ? '' : `Se perderán ${toList(lost)}. `}No se puede deshacer.`
  },
  forgetYes: 'Olvidarlo todo',
  forgetNo: 'Conservarlo',
  forgotten: 'Todo quedó olvidado.',
  notForgotten: 'Su navegador no dejó que esta página lo quitara todo.',
}

export const savedSearches: typeof en.savedSearches = {
  heading: 'Búsquedas',
  save: 'Guardar esta búsqueda',
  saved: 'Guardada.',
  see: 'Ver sus búsquedas',
  refused: 'No se guardó: su navegador no deja que este sitio guarde nada.',
  empty:
    'No hay búsquedas guardadas. En la página de búsqueda, «Guardar esta búsqueda» la pone aquí, con el número de resultados nuevos.',
  toSearch: 'Buscar',
  list: 'Búsquedas guardadas',
  recent: 'Búsquedas recientes',
  clear: 'Borrar búsquedas recientes',
  remove: 'Quitar',
  removed: 'Se quitó.',
  asking: 'buscando resultados nuevos …',
  nothingNew: 'nada nuevo',
  newResults: (results, articles, isAll) =>
    `${isAll ? '' : 'al menos '}${toCount(results, { one: 'nuevo', other: 'nuevos' })}, en ${counts.articles(articles)}`,
  notAsked: 'no se pudo preguntar; ¿tiene conexión?',
}

export const news: typeof en.news = {
  heading: 'Nuevo desde su última visita',
  count: (count) => `${toCount(count, { one: 'nuevo', other: 'nuevos' })} desde su última visita`,
  first:
    'Este navegador no recuerda ninguna visita anterior. Desde la próxima, aquí aparecerán los artículos que hayan llegado desde entonces.',
  none: (moment) => `No ha llegado ningún artículo desde su última visita, ${moment}.`,
  some: (count, moment) =>
    `${count === 1 ? 'Ha llegado' : 'Han llegado'} ${counts.articles(count)} desde su última visita, ${moment}.`,
  more: (count) => counts.andMore(count),
  notAsked: 'No se pudo preguntar qué artículos hay. ¿Tiene conexión?',
}
