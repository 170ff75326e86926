import type * as en from '../en/english.ts'
import { counts } from './shared-words.ts'

export const offline: typeof en.offline = {
  title: 'Leer sin conexión',
  description: 'Guarde lo que lee, o todo el sitio con la búsqueda, en su navegador.',
  says: 'Sin conexión solo se puede leer lo que está guardado en este navegador. No se guarda ninguna página si usted no lo pide aquí, y no se le avisa a nadie. «Quitar» borra también las búsquedas recientes de la casilla.',
  needsScript: 'Para guardar páginas se necesita JavaScript.',
  whatIRead: 'Lo que leo',
  whatIReadSays:
    'Cada página que abra desde ahora se guarda tal como está, y vuelve a aparecer cuando no haya conexión.',
  keepRead: 'Guardar lo que leo',
  wholeSite: 'Todo el sitio',
  wholeSiteSays: (count) =>
    `Todo: ${counts.articles(count)} con sus citas y cifras, todas las listas y la búsqueda. Desde entonces sale de este navegador, rápido, con o sin conexión; cuando el sitio se construye de nuevo, se trae lo que cambió y se usa cuando haya cerrado sus páginas. «Citar» también funciona; las tablas, los canales y los archivos de referencias de «Citar y descargar» no se incluyen.`,
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

export const manifest: typeof en.manifest = {
  description: 'Quién dijo qué, y de quién es cada cifra',
}
