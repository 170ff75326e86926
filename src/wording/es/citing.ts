import type * as en from '../en/english.ts'

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
