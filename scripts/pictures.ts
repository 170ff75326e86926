/** `npm run pictures`: the three pictures of the README, of the built site, into `.github/`. In the article a card is open. */
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { settings } from '../src/settings.ts'
import { findBrowser } from './browser.ts'
import { serve } from './serve.ts'

const folder = '.github'
const article = readdirSync(join(settings.outDir, 'articles')).find((name) =>
  name.startsWith('petro-and-trump'),
)
const measure = readdirSync(join(settings.outDir, 'measures')).find((name) =>
  name.startsWith('potential-cocaine-production.'),
)
const pictures = [
  { name: 'home', address: 'index.html', width: 1280, colorScheme: 'light' },
  { name: 'article', address: `articles/${article}`, width: 1280, colorScheme: 'light' },
  { name: 'measure', address: `measures/${measure}`, width: 1280, colorScheme: 'dark' },
] as const

mkdirSync(folder, { recursive: true })
const { executablePath, args, env } = findBrowser()
const browser = await chromium.launch({ executablePath, args, env })
const site = await serve({ folder: settings.outDir })
try {
  for (const { name, address, width, colorScheme } of pictures) {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 860 } })
    await page.goto(new URL(address, site.url).href)
    if (name === 'article') {
      await page.locator('.reading q[id]').nth(4).click()
      await page.locator('dialog.card').waitFor()
    }
    await page.screenshot({ path: join(folder, `${name}.png`) })
    await page.close()
  }
} finally {
  await browser.close()
  await site.close()
}
