import type { APIRoute, GetStaticPaths } from 'astro'
import { linksAt, toReferenceText } from '../../data/files.ts'
import { bibliographyEndings, type BibliographyEnding } from '../../data/forms.ts'
import { addresses } from '../../links.ts'
import { settings } from '../../settings.ts'
import { loadSite } from '../../site.ts'
import type { ArticleEntry } from '../../views/site.ts'

/** Each article as a reference, for those without JavaScript: with it, the box at "Cite" writes the same. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await loadSite()).articles.flatMap((entry) =>
    bibliographyEndings.map((ending) => ({
      params: { file: addresses.reference(entry.article.id, ending).slice('references/'.length) },
      props: { entry, ending },
    })),
  )

type Props = { readonly entry: ArticleEntry; readonly ending: BibliographyEnding }
const toLink = settings.siteUrl === null ? null : linksAt(settings.siteUrl)

export const GET: APIRoute<Props> = ({ props: { entry, ending } }) =>
  new Response(toReferenceText([entry], ending, toLink))
