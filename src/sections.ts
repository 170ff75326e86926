import { addresses } from './links.ts'

/** What there is in a corpus. What there is not has no page, and no link to one. */
export type Sections = {
  readonly topics: boolean
  /** True where any text says in which year it was published. */
  readonly dates: boolean
  readonly outlets: boolean
  readonly speakers: boolean
  readonly quotes: boolean
  readonly figures: boolean
  readonly measures: boolean
  readonly glossary: boolean
}

const everything: Sections = {
  topics: true,
  dates: true,
  outlets: true,
  speakers: true,
  quotes: true,
  figures: true,
  measures: true,
  glossary: true,
}

// Pages run from a bundle with its own copies of modules, so only a global can hand them what was found outside.
const shared = globalThis as typeof globalThis & { dossierSections?: Sections }

/** States what the site has, before any page is made. Pages that are kept from build to build depend on it. */
export function setSections(sections: Sections): void {
  shared.dossierSections = sections
}

/** What the site has. */
export function getSections(): Sections {
  return shared.dossierSections ?? everything
}

/** The addresses of pages that a site with these sections goes without. */
export function toAbsent(sections: Sections): ReadonlySet<string> {
  const { topics, dates, speakers, quotes, figures, measures, glossary } = sections
  const absent = [
    ...(topics ? [] : [addresses.topics, addresses.terms]),
    ...(dates ? [] : [addresses.timeline]),
    ...(speakers ? [] : [addresses.speakers, addresses.speakersByCount]),
    ...(quotes ? [] : [addresses.quotes]),
    ...(figures ? [] : [addresses.figures]),
    ...(figures && measures ? [] : [addresses.measures]),
    ...(glossary ? [] : [addresses.glossary]),
  ]
  return new Set(absent)
}
