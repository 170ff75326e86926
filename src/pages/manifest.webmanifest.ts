import type { APIRoute } from 'astro'
import { siteName } from '../views/site/site-name.ts'
import { language } from '../locale/language.ts'
import * as wording from '../wording/wording.ts'

/** The web app manifest, for readers who put the site on their home screen. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: siteName,
      short_name: siteName,
      lang: language,
      description: wording.manifest.description,
      start_url: 'index.html',
      scope: './',
      display: 'browser',
      icons: [
        { src: 'favicon.svg', type: 'image/svg+xml', sizes: 'any' },
        { src: 'icon-192.png', type: 'image/png', sizes: '192x192' },
        { src: 'icon-512.png', type: 'image/png', sizes: '512x512' },
      ],
    }),
  )
