import { DOMParser } from 'linkedom'

/** What Zotero saves of a page, as far as we have to do with it. */
export type Saved = {
  readonly type: string
  readonly title: string
  readonly creators: readonly string[]
  readonly publicationTitle: string
  readonly date: string
  readonly url: string
  readonly abstract: string
  readonly language: string
}

/**
 * Reads a page by the rules of Zotero's translators "Embedded Metadata" and "RDF", as of June 2024: each field from the
 * first of these names that the page has. Zotero itself is not asked.
 */
export function readAsZotero(html: string, location: string): Saved {
  const document = new DOMParser().parseFromString(html, 'text/html')
  const metas = [...document.querySelectorAll('meta')].map((meta) => ({
    // The property counts only where there is no name.
    name: (meta.getAttribute('name') || meta.getAttribute('property') || '').toLowerCase(),
    content: meta.getAttribute('content') ?? '',
  }))
  const findAll = (name: string): readonly string[] =>
    metas
      .filter((meta) => meta.name === name.toLowerCase() && meta.content !== '')
      .map(({ content }) => content)
  const find = (...names: readonly string[]): string => names.flatMap(findAll)[0] ?? ''
  // Any of Highwire's names but the title's decides the kind by itself: a journal's for a newspaper.
  const journal = find('citation_journal_title') === '' ? null : 'journalArticle'
  const site = find('og:type') === 'website' ? 'webpage' : null
  const guessed = find('citation_title') === '' ? 'webpage' : 'journalArticle'
  return {
    type: journal ?? site ?? (find('dc.type', 'dcterms.type') || guessed),
    title:
      find('citation_title', 'dc.title', 'dcterms.title', 'og:title') ||
      (document.querySelector('title')?.textContent ?? ''),
    creators: findAll('dc.creator').length > 0 ? findAll('dc.creator') : findAll('author'),
    publicationTitle: find('citation_journal_title', 'prism.publicationname', 'dc.source', 'og:site_name'),
    date: find('citation_date', 'og:published_time', 'dc.date', 'dcterms.date'),
    url:
      find('og:url') || (document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? location),
    abstract: find('og:description', 'description'),
    language: document.documentElement.getAttribute('lang') ?? '',
  }
}
