import type { BibliographyForm } from '../../citing/bibliography.ts'

/** Endings of the files for reference managers, and what they are. */
export const bibliographyForms = {
  bib: { form: 'bibtex', says: 'BibTeX' },
  ris: { form: 'ris', says: 'RIS' },
  csl: { form: 'csl', says: 'CSL-JSON' },
} as const satisfies Readonly<Record<string, { readonly form: BibliographyForm; readonly says: string }>>

export type BibliographyEnding = keyof typeof bibliographyForms
export const bibliographyEndings = Object.keys(bibliographyForms) as readonly BibliographyEnding[]

/** A list of more articles than this is packed: who takes hundreds along has a program that reads it as it is. */
export const mostPlainArticles = 200

/** Name in `data/` of the references of all articles (`topic` null) or of a topic's; `count` is how many they are. */
export function toBibliographyName(topic: string | null, ending: BibliographyEnding, count: number): string {
  const name = `${topic === null ? 'articles' : `topics/${topic}`}.${ending === 'csl' ? 'csl.json' : ending}`
  return count > mostPlainArticles ? `${name}.gz` : name
}
