import type { APIRoute } from 'astro'
import { toArticleKey } from '../clippings/known-articles.ts'
import { loadSite } from '../load-site.ts'
import { toPackedRecords } from '../search/files/records.ts'

/** The articles in search's order, each by its key: see `clippings/known-articles.ts`. */
export const GET: APIRoute = async () =>
  new Response(
    toPackedRecords(await loadSite())
      .map(([address]) => toArticleKey(address))
      .join(''),
  )
