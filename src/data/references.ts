import type { Write } from '../cache/output.ts'
import { toBibliographyLines, toCsl } from '../citing/bibliography.ts'
import type { CslRecord } from '../citing/record.ts'
import { addresses } from '../links.ts'
import type { Article } from '../types.ts'
import { bibliographyEndings, bibliographyForms } from '../views/article/bibliography-files.ts'
import { isBody, isDigest } from '../views/article/structured-data.ts'
import { toDateWords } from '../views/site/dates.ts'
import { toEntry } from './entries.ts'
import type { ToLink } from './tables.ts'

/** An article of the site `siteName` as a reference. `toLink` is null where the site has no address. */
export function toReference(article: Article, toLink: ToLink | null, siteName: string): CslRecord {
  const isOwn = !isDigest(article, siteName)
  return toCsl({
    id: article.id,
    title: article.title,
    authors: isOwn ? article.authors.map((name) => ({ name, isBody: isBody(name) })) : [],
    publisher: isOwn ? article.outlet : null,
    machineDate: toDateWords(article.published).machine,
    isAbout: article.published?.endsWith('~') ?? false,
    note: article.note,
    link: toLink === null ? null : toLink(addresses.article(article.id)),
  })
}

/**
 * Writes a file for each article and format into a built site. They are for readers without JavaScript; with it, the
 * dialog at "Cite" gives the same. Not an Astro route, which would render a page for each small file.
 */
export function writeReferences(records: readonly CslRecord[], write: Write): void {
  for (const record of records) {
    for (const ending of bibliographyEndings) {
      const { form } = bibliographyForms[ending]
      write(
        addresses.reference(record.id, ending),
        toBibliographyLines([toEntry(record, form)], form).join(''),
      )
    }
  }
}
