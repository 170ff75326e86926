/** The page that another site may show in a frame: one claim of an article. */
export const embeds = {
  title: (article: string): string => `Quoted from “${article}”`,
  context: 'Read in context',
  counted: (name: string): string => `Counted or claimed by ${name}`,
  uncounted: 'Who counted is not named',
  /** The button of the card, and what it shows. */
  button: 'Embed',
  says: 'Paste this into a page of yours. It shows these words, who said or counted them, and a link to their place here.',
  label: 'HTML to paste',
  frame: (what: string, article: string): string => `${what}, from “${article}”`,
  quotation: 'Quotation',
  figure: 'Figure',
  article: 'Article',
}

/** The picture of a quotation or figure that a reader has drawn. */
export const cards = {
  button: 'Picture',
  shape: 'Shape',
  wide: 'Wide, 1200 × 630',
  square: 'Square, 1080 × 1080',
  svg: 'Download SVG',
  png: 'Download PNG',
  shortened: 'Shortened. In full at:',
  label: (words: string): string => `Picture: ${words}`,
  notDrawn: 'The picture could not be drawn. Are you connected?',
}
