import type { APIRoute, GetStaticPaths } from 'astro'
import { toOembed } from '../../embedding/oembed.ts'
import { toEmbedRows } from '../../embedding/rows.ts'
import { loadSite } from '../../load-site.ts'
import { settings } from '../../settings.ts'
import { siteName } from '../../site-name.ts'

const { siteUrl } = settings

/** What oEmbed says of each page in a frame, where the site has an address. */
export const getStaticPaths: GetStaticPaths = async () =>
  siteUrl === null
    ? []
    : toEmbedRows((await loadSite()).articles).map((row) => ({
        params: { id: row.id },
        props: { json: toOembed(row, { siteUrl, siteName }) },
      }))

export const GET: APIRoute<{ json: string }> = ({ props }) => new Response(props.json)
