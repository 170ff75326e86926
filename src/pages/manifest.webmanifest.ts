import type { APIRoute } from 'astro'
import { settings } from '../settings.ts'
import { siteName } from '../site-name.ts'
import { language } from '../locale/language.ts'
import * as wording from '../wording/wording.ts'

/** The web app manifest, for readers who put the site on their home screen. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: siteName,
      short_name: siteName,
      lang: language,
      description: settings.publisher.tagline ?? wording.manifest.description,
      start_url: 'index.html',
      scope: './',
      display: 'browser',
      ...(settings.publisher.accent ? { theme_color: settings.publisher.accent.stated } : {}),
      icons: [
        { src: 'favicon.svg', type: 'image/svg+xml', sizes: 'any' },
        { src: 'icon-192.png', type: 'image/png', sizes: '192x192' },
        { src: 'icon-512.png', type: 'image/png', sizes: '512x512' },
      ],
    }),
  )
