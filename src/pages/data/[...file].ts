import type { APIRoute, GetStaticPaths } from 'astro'
import { type DataFile, toDataFiles } from '../../data/files.ts'
import { loadSite } from '../../load-site.ts'
import { siteName } from '../../site-name.ts'
import { settings } from '../../settings.ts'

/** The files in the folder `data/`: see `data/files.ts`. */
export const getStaticPaths: GetStaticPaths = async () =>
  toDataFiles(await loadSite(), {
    siteUrl: settings.siteUrl,
    licence: settings.dataLicence,
    siteName,
  }).map((file) => ({
    params: { file: file.name },
    props: { file },
  }))

export const GET: APIRoute<{ file: DataFile }> = ({ props }) => new Response(props.file.make())
