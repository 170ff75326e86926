import type { APIRoute, GetStaticPaths } from 'astro'
import { feedEndings, toFeedFiles, type FeedEnding } from '../../feeds.ts'
import { settings } from '../../settings.ts'
import { loadSite } from '../../site.ts'

/** Feeds as Atom and JSON Feed: see `feeds.ts`. */
export const getStaticPaths: GetStaticPaths = async () =>
  toFeedFiles(await loadSite(), settings.siteUrl).flatMap((file) =>
    feedEndings.map((ending) => ({
      params: { feed: `${file.name.slice('feeds/'.length)}.${ending}` },
      props: { file, ending },
    })),
  )

type Props = { readonly file: ReturnType<typeof toFeedFiles>[number]; readonly ending: FeedEnding }

export const GET: APIRoute<Props> = ({ props: { file, ending } }) => new Response(file.make(ending))
