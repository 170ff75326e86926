import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { encode } from 'fast-png'
import { serve } from '../../scripts/serve.ts'
import { toManifest } from '../../src/offline/site-manifest.ts'

type RunBuild = (env: Readonly<Record<string, string>>) => {
  readonly code: number | null
  readonly said: string
}

/** A picture of noise: a plain one would weigh the same at any width. */
function toPng(width: number, height: number, seed: number): Uint8Array {
  const data = Uint8Array.from(
    { length: width * height * 3 },
    (_, at) => (Math.imul(at + seed, 2654435761) >>> 24) & 127,
  )
  return encode({ width, height, channels: 3, data })
}

const ferry = `---
title: The ferry is back
published: 2026-02-03
---

The ferry is back after nine years, and 1,200 people watched it from the pier on Tuesday.

![The ferry at the pier](img/The%20ferry.PNG)

![](img/mark.svg)

![Fog](https://images.example.org/fog.jpg)

![Lost](img/lost.png)

A second boat is due in June.

> Nobody here thought that it would come.
>
> — Ana Quist

| Boat | Seats | Yard in which it was built | What it is for |
| --- | --- | --- | --- |
| Alder | 300 | Hollin and Sons, Port Alder | Cars, people and their animals |
| Hollin | 120 | Hollin and Sons, Port Alder | People |

The road is next.
`

/** Tests how a site shows images, block quotations and tables. Called from where the other tests of builds stand. */
export function testShowing(runBuild: RunBuild): void {
  const home = mkdtempSync(join(tmpdir(), 'dossier-showing-'))
  const corpus = join(home, 'corpus')
  const folder = join(home, 'site')
  const build = (): string => {
    const { code, said } = runBuild({ CORPUS_DIR: corpus, OUT_DIR: folder })
    expect(code, said).toBe(0)
    return said
  }
  const findArticle = (): string =>
    `articles/${readdirSync(join(folder, 'articles')).find((name) => name.startsWith('the-ferry'))}`
  const findImages = (): readonly string[] =>
    readdirSync(join(folder, '_astro'))
      .filter((name) => /\.(?:png|webp|svg)$/.test(name))
      .toSorted()
  let said = ''

  test.beforeAll(() => {
    mkdirSync(join(corpus, 'img'), { recursive: true })
    writeFileSync(join(corpus, 'ferry.md'), ferry)
    writeFileSync(join(corpus, 'img/The ferry.PNG'), toPng(1500, 750, 1))
    writeFileSync(
      join(corpus, 'img/mark.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h40v20z"/></svg>',
    )
    said = build()
  })
  test.afterAll(() => rmSync(home, { recursive: true, force: true }))

  test('an image stands in its place, scaled, with its words, and loads wherever the site hangs', async ({
    page,
  }) => {
    const served = await serve({ folder, base: '/foo/bar/' })
    const trouble: string[] = []
    page.on('console', (message) => trouble.push(message.text()))
    page.on('request', (request) => {
      if (!request.url().startsWith(served.url)) trouble.push(request.url())
    })
    await page.goto(served.url + findArticle())
    const figures = page.locator('.reading figure')
    await expect(figures).toHaveCount(3)
    const image = figures.nth(0).locator('img')
    expect(
      await image.evaluate(({ alt, width, height, loading, decoding }: HTMLImageElement) => ({
        alt,
        ratio: width / height,
        loading,
        decoding,
      })),
    ).toEqual({ alt: 'The ferry at the pier', ratio: 2, loading: 'lazy', decoding: 'async' })
    await expect(image).toHaveAttribute('srcset', /^\.\.\/_astro\/\S+ 640w, \S+ 960w, \S+ 1280w$/)
    await image.scrollIntoViewIfNeeded()
    await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0)
    // One without words says nothing to who cannot see it, rather than the name of its file.
    const drawing = figures.nth(1).locator('img')
    await expect(drawing).toHaveAttribute('alt', '')
    await expect(drawing).toHaveAttribute('src', /\.svg$/)
    await drawing.scrollIntoViewIfNeeded()
    await expect.poll(() => drawing.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0)
    const link = page.getByRole('link', { name: 'Image on images.example.org: Fog' })
    await expect(link).toHaveAttribute('href', 'https://images.example.org/fog.jpg')
    expect(await page.locator('.reading > *').allTextContents()).toHaveLength(8)
    expect(trouble).toEqual([])
    await served.close()
  })

  test('an image that is not there is told with its line, and no original is published', () => {
    expect(said).toMatch(/ferry\.md:14:1 Expected the image .*img\/lost\.png, found no such file/)
    expect(findImages().filter((name) => name.endsWith('.png'))).toEqual([])
    expect(findImages().filter((name) => name.endsWith('.webp'))).toHaveLength(3)
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(
      readFileSync(join(folder, findArticle()), 'utf8'),
    )
    const { image } = JSON.parse(data?.[1] ?? '{}') as { readonly image?: readonly string[] }
    expect(image).toHaveLength(2)
    for (const address of image ?? [])
      expect(statSync(join(folder, 'articles', address)).size).toBeGreaterThan(0)
  })

  test('a table scrolls by itself on a phone, can be focused, and each of its rows cited', async ({
    page,
  }) => {
    const served = await serve({ folder })
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(served.url + findArticle())
    const table = page.getByRole('region', { name: 'Table' })
    expect(await table.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true)
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
    await table.focus()
    await expect(table).toBeFocused()
    await expect(table.getByRole('columnheader')).toHaveText(['Boat |', 'Seats |', /^Yard/, 'What it is for'])
    const row = table.locator('tr[id]').nth(1)
    await row.locator('[href^="#p-"]').click()
    const box = page.getByRole('dialog', { name: 'Cite' })
    await expect(box.getByLabel('To copy')).toHaveValue(/Alder \| 300 \| Hollin and Sons/)
    await page.keyboard.press('Escape')
    await expect(page.locator('.reading blockquote p')).toHaveCount(2)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    await served.close()
  })

  test('what a reader keeps has each image once, and shows it at any width without a network', async ({
    browser,
  }) => {
    const kept = toManifest(folder).files.filter(([path]) => path.endsWith('.webp'))
    expect(kept).toHaveLength(1)
    for (const button of ['Keep the whole site', 'Keep what I read']) {
      const served = await serve({ folder })
      // A screen that asks for a wider image than the one kept.
      const context = await browser.newContext({
        deviceScaleFactor: 2,
        viewport: { width: 900, height: 700 },
      })
      const page = await context.newPage()
      await page.goto(`${served.url}offline.html`)
      await page.getByRole('button', { name: button }).click()
      await expect(page.getByRole('status')).toContainText(/whole site is kept|kept from now on/, {
        timeout: 30_000,
      })
      if (button === 'Keep what I read') await readOneWidth(page, served.url + findArticle())
      await context.setOffline(true)
      await served.close()
      await page.goto(served.url + findArticle())
      const image = page.locator('.reading img').first()
      await image.scrollIntoViewIfNeeded()
      await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0)
      expect(await image.evaluate(({ src, currentSrc }: HTMLImageElement) => src === currentSrc)).toBe(false)
      await context.close()
    }
  })

  test('a page that is kept from an earlier build keeps its images, and a changed image changes it', () => {
    const before = findImages()
    const page = readFileSync(join(folder, findArticle()), 'utf8')
    build()
    expect(findImages()).toEqual(before)
    expect(readFileSync(join(folder, findArticle()), 'utf8')).toBe(page)
    writeFileSync(join(corpus, 'img/The ferry.PNG'), toPng(1200, 750, 2))
    build()
    const changed = readFileSync(join(folder, findArticle()), 'utf8')
    expect(changed).not.toBe(page)
    expect(changed).toContain('1200w')
    const shown = [...changed.matchAll(/_astro\/([^\s"]+\.(?:webp|svg))/g)].map(([, name]) => name)
    expect([...new Set(shown)].toSorted()).toEqual(findImages())
  })
}

/** Reads a page, and forgets the widths of its images that the browser fetched besides the one that is kept with it. */
async function readOneWidth(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.evaluate(async () => {
    const own = new Set([...document.images].map(({ src }) => src))
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys())
        if (request.url.endsWith('.webp') && !own.has(request.url)) await cache.delete(request)
    }
  })
}
