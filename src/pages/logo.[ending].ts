import { readFileSync } from 'node:fs'
import type { APIRoute, GetStaticPaths } from 'astro'
import { settings } from '../settings.ts'

const { logo } = settings.publisher

/** The publisher's logo, where there is one. */
export const getStaticPaths: GetStaticPaths = () =>
  logo === null ? [] : [{ params: { ending: logo.ending } }]

export const GET: APIRoute = () => new Response(logo && new Uint8Array(readFileSync(logo.file)))
