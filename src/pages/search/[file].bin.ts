import { hash } from 'node:crypto'
import type { APIRoute, GetStaticPaths } from 'astro'
import { loadSite } from '../../load-site.ts'
import { toSearchFiles } from '../../search/build/pack.ts'
import { toPackedRecords } from '../../search/files/records.ts'

/** The files that search reads: see `search/files/layout.ts`. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { files, says } = toSearchFiles(toPackedRecords(await loadSite()))
  console.log(`Search: ${says}`)
  return [...files].map(([name, bytes]) => ({
    params: { file: name.replace(/\.bin$/, '') },
    props: { bytes },
    cacheKey: hash('sha256', bytes),
  }))
}

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes, { headers: { 'content-type': 'application/octet-stream' } })
