import type * as en from '../en/english.ts'

export const embeds: typeof en.embeds = {
  title: (article) => `Citado de «${article}»`,
  context: 'Leer en contexto',
  counted: (name) => `Contado o afirmado por ${name}`,
  uncounted: 'No se nombra a quien contó',
  button: 'Insertar',
  says: 'Pegue esto en una página suya. Muestra estas palabras, quién las dijo o contó, y un enlace a su lugar aquí.',
  label: 'HTML para pegar',
  frame: (what, article) => `${what}, de «${article}»`,
  quotation: 'Cita',
  figure: 'Cifra',
  article: 'Artículo',
}

export const cards: typeof en.cards = {
  button: 'Imagen',
  shape: 'Forma',
  wide: 'Apaisada, 1200 × 630',
  square: 'Cuadrada, 1080 × 1080',
  svg: 'Descargar SVG',
  png: 'Descargar PNG',
  shortened: 'Abreviado. Completo en:',
  label: (words) => `Imagen: ${words}`,
  notDrawn: 'No se pudo dibujar la imagen. ¿Hay conexión?',
}
