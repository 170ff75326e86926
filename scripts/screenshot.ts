import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { settings } from '../src/settings.ts'
import { findBrowser } from './browser.ts'
import { findPageTypes } from './pagetypes.ts'
import { serve } from './serve.ts'

// Pictures of every page type of the built site, to be looked at:
//   node scripts/screenshot.ts [FOLDER [PAGE…]]
// in four widths, light and dark, named `home-360-dark.png`, and as printed, `home-print.png`. PAGE limits it to some of the names below.

const widths = [360, 768, 1280, 1920]
// A picture is cut at this height, in pixels: what is taller cannot be looked at in one piece.
const tallest = 2000
const schemes = ['light', 'dark'] as const

const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'dossier-pictures-'))
const wanted = new Set(process.argv.slice(3))
mkdirSync(folder, { recursive: true })

const { executablePath, args, env } = findBrowser()
const browser = await chromium.launch({ executablePath, args, env })
const site = await serve({ folder: settings.outDir })
try {
  for (const [name, address] of findPageTypes(settings.outDir)) {
    if (wanted.size === 0 || wanted.has(name)) await takePictures(browser, name, address)
  }
} finally {
  await browser.close()
  await site.close()
}
console.log(folder)

async function takePictures(browser: Browser, name: string, address: string): Promise<void> {
  const screens = schemes.flatMap((colorScheme) =>
    widths.map((width) => ({ colorScheme, width, name: `${width}-${colorScheme}` })),
  )
  // A sheet of A4 between its margins, at 96 pixels to the inch.
  const looks = [...screens, { colorScheme: 'light', width: 690, name: 'print' } as const]
  for (const look of looks) {
    const { colorScheme, width } = look
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } })
    await page.emulateMedia({ media: look.name === 'print' ? 'print' : 'screen' })
    await page.goto(new URL(address, site.url).href)
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (sideways > 0) console.error(`${address} is ${sideways} px too wide at ${width} px`)
    const height = Math.min(tallest, await page.evaluate(() => document.documentElement.scrollHeight))
    const path = join(folder, `${name}-${look.name}.png`)
    await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height } })
    await page.close()
  }
}
