import type { BibliographyForm } from '../../citing/bibliography.ts'

/** The files offered to reference managers: their endings and what they are called. */
export const bibliographyForms = {
  bib: { form: 'bibtex', says: 'BibTeX' },
  ris: { form: 'ris', says: 'RIS' },
  csl: { form: 'csl', says: 'CSL-JSON' },
} as const satisfies Readonly<Record<string, { readonly form: BibliographyForm; readonly says: string }>>

export type BibliographyEnding = keyof typeof bibliographyForms
export const bibliographyEndings = Object.keys(bibliographyForms) as readonly BibliographyEnding[]

/**
 * A list of more articles than this is compressed: whoever takes hundreds of references has a program that unpacks
 * them.
 */
export const mostPlainArticles = 200

/** The name in `data/` of the list of all articles. */
export function toArticlesName(count: number): string {
  return count > mostPlainArticles ? 'articles.json.gz' : 'articles.json'
}

/**
 * The name in `data/` of a file of references: of one topic, or of all articles where `topic` is null. `count` is the
 * number of articles.
 */
export function toBibliographyName(topic: string | null, ending: BibliographyEnding, count: number): string {
  const name = `${topic === null ? 'articles' : `topics/${topic}`}.${ending === 'csl' ? 'csl.json' : ending}`
  return count > mostPlainArticles ? `${name}.gz` : name
}
