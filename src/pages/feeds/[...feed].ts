import type { APIRoute, GetStaticPaths } from 'astro'
import { type Packed, readPacked, toKeyed } from '../../cache/page-key.ts'
import { feedEndings, toFeed, type FeedEnding, type FeedFile } from '../../data/feed-formats.ts'
import { toFeedFiles } from '../../data/feeds.ts'
import { loadSite } from '../../load-site.ts'
import { settings } from '../../settings.ts'
import { siteName } from '../../site-name.ts'

type Page = { readonly file: FeedFile; readonly ending: FeedEnding }

/** Feeds as Atom and JSON Feed: see `data/feeds.ts`. */
export const getStaticPaths: GetStaticPaths = async () => {
  const pages = toFeedFiles(await loadSite(), { siteUrl: settings.siteUrl, siteName }).flatMap((file) =>
    feedEndings.map((ending): Page => ({ file, ending })),
  )
  return toKeyed(pages, (page) => ({
    params: { feed: `${page.file.name.slice('feeds/'.length)}.${page.ending}` },
    page,
  }))
}

export const GET: APIRoute<Packed> = ({ props }) => {
  const { file, ending } = readPacked<Page>(props)
  return new Response(toFeed(file, ending))
}
