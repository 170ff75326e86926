import { addresses } from '../links.ts'
import type { ArticleEntry } from '../views/site/entries.ts'
import * as wording from '../wording/wording.ts'
import { frameWidth, toFrame, toFrameHeight } from './frame.ts'
import type { EmbedRow } from './rows.ts'

/** How long, in seconds, a service may keep what it read. */
const day = 86_400

/**
 * What oEmbed says of a page in a frame, as JSON: https://oembed.com. Being a file it does not know which claim was
 * asked for, so its frame is that of the article.
 */
export function toOembed(
  { id, entry }: EmbedRow,
  { siteUrl, siteName }: { readonly siteUrl: string; readonly siteName: string },
): string {
  const { title } = entry.article
  const author = toAuthor(entry)
  const height = toFrameHeight(0)
  return JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    ...(author === '' ? {} : { author_name: author }),
    provider_name: siteName,
    provider_url: siteUrl,
    cache_age: day,
    html: toFrame({
      address: siteUrl + encodeURI(addresses.embed(id)),
      title: wording.embeds.frame(wording.embeds.article, title),
      height,
    }),
    width: frameWidth,
    height,
  })
}

/** Who wrote the text, else the outlet that printed it. */
function toAuthor({ article: { authors, outlet } }: ArticleEntry): string {
  return authors.length > 0 ? authors.join(', ') : (outlet ?? '')
}
