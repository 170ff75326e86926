import type { APIRoute, GetStaticPaths } from 'astro'
import { toDataFiles } from '../../data/files.ts'
import { settings } from '../../settings.ts'
import { loadSite } from '../../site.ts'

const options = { siteUrl: settings.siteUrl, licence: settings.dataLicence }

/** The files of the folder `data/`: see `data/files.ts`. */
export const getStaticPaths: GetStaticPaths = async () =>
  toDataFiles(await loadSite(), options).map(({ name }) => ({ params: { file: name } }))

export const GET: APIRoute = async ({ params }) => {
  const file = toDataFiles(await loadSite(), options).find(({ name }) => name === params['file'])
  return file ? new Response(file.make()) : new Response(null, { status: 404 })
}
