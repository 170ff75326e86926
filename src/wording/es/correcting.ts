import type * as en from '../en/english.ts'

export const correcting: typeof en.correcting = {
  what: '¿Qué está mal?',
  otherSpeaker: 'Lo dice otra persona',
  speaker: 'Quién lo dice',
  nobody: 'El texto no dice de quién son estas palabras',
  noQuotation: 'Esto no es una cita',
  otherName: (name) => `A ${name} se le conoce por otro nombre`,
  mainName: 'El nombre que queda',
  pronoun: 'Pronombre en inglés',
  pronouns: { '': 'sin indicar', he: 'he (él)', she: 'she (ella)', they: 'they', it: 'it (una entidad)' },
  onlyWrong: 'Complete solo lo que está mal.',
  value: 'Valor, como número',
  unit: 'Unidad, en inglés: kg, USD o people',
  bound: 'Exacto o no',
  asRead: 'como se leyó',
  exactly: 'exactamente',
  of: 'Qué se cuenta',
  by: 'Quién lo contó (none: nadie)',
  via: 'Quién lo transmitió (none: nadie)',
  period: 'De cuándo: 2024, 2024-05 o 2016/2023',
  noFigure: 'Esto no es una cifra',
  keep: 'Añadir a mis correcciones',
  nothing: 'Aún no hay nada corregido: elija o complete lo que está mal.',
  badPeriod: 'Escriba el tiempo así: 2024, 2024-05 o 2016/2023.',
  kept: (count) =>
    count === 1
      ? 'Este navegador guarda una corrección. Cambia el sitio cuando sus líneas estén en los archivos de los que se hace:'
      : `Este navegador guarda ${count} correcciones. Cambian el sitio cuando sus líneas estén en los archivos de los que se hace:`,
  frontMatter: (file, sidecar) =>
    `Para la cabecera de ${file}, entre sus líneas ---; si no la tiene, para ${sidecar} a su lado`,
  sidecar: (file, sidecar) => `Para ${sidecar}, al lado de ${file}`,
  people: 'Para people.yaml, en lugar de las filas con el mismo id',
  peopleWithout: (ids) => `Para people.yaml, en lugar de las filas con el mismo id; borre la fila de ${ids}`,
  addLines: 'Si ya existe ese archivo, añádale estas líneas.',
  copy: 'Copiar',
  download: 'Descargar',
  copied: 'Copiado.',
  notCopied: 'Su navegador no dejó copiar. Las líneas están marcadas: cópielas a mano.',
  forget: 'Olvidar estas correcciones',
  forgotten: 'Todas las correcciones quedaron olvidadas.',
  notKept: 'Este navegador no guarda nada de este sitio; la corrección no se pudo añadir.',
}

export const saving: typeof en.saving = {
  save: 'Guardar en los archivos',
  changes: (file) => `Cambios en ${file}`,
  isNew: (file) => `${file}, un archivo nuevo`,
  write: 'Escribir estos cambios',
  cancel: 'Cancelar',
  written: 'Escrito. La página se está haciendo de nuevo.',
  noServer: 'El servidor no respondió.',
}
