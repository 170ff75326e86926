import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { toScriptHash } from '../../src/policy.ts'
import { bases, findEmbeds, findPages, findPageTypes, folder, readRecords, test } from './site.ts'

const readPage = (path: string): string => readFileSync(join(folder, path), 'utf8')
const readPolicy = (html: string): string =>
  /<meta http-equiv="content-security-policy" content="([^"]+)">/.exec(html)?.[1] ?? ''

test('every page has a policy that allows nothing by default, before its first script and style', () => {
  for (const path of [...findPages(), ...findEmbeds()]) {
    const html = readPage(path)
    const policy = readPolicy(html)
    expect(policy, path).toMatch(/^default-src 'none';/)
    expect(policy, path).not.toMatch(/unsafe|\*|https?:|data:/)
    expect(policy, path).toContain("require-trusted-types-for 'script'")
    if (path !== '404.html') expect(policy, path).toContain("base-uri 'none'")
    const at = html.indexOf('content-security-policy')
    for (const tag of [/<script/, /<link rel="stylesheet/, /<style/]) {
      const first = html.search(tag)
      expect(first < 0 || first > at, `${path}: ${tag}`).toBe(true)
    }
    expect(html, path).toMatch(/<meta name="referrer" content="same-origin">/)
  }
})

test('every script and style that stands in a page is allowed by its hash, and nothing else', () => {
  for (const path of [...findPages(), ...findEmbeds()]) {
    const html = readPage(path)
    const policy = readPolicy(html)
    const inline = [
      ...html.matchAll(/<(script|style)(?![^>]* (?:src=|type="application\/))[^>]*>([^]*?)<\/\1>/g),
    ]
    for (const [, , text = ''] of inline) expect(policy, path).toContain(`'${toScriptHash(text)}'`)
    expect(policy.match(/'sha256-/g)?.length ?? 0, path).toBe(new Set(inline.map(([, , text]) => text)).size)
  }
})

test('a script, handler or style that gets into a page all the same does not run', async ({
  page,
  served,
}) => {
  for (const address of [...findPageTypes(), ...findEmbeds().slice(0, 1)]) {
    await page.goto(served['/'] + address)
    const ran = await page.evaluate(async () => {
      const seen = window as unknown as { ran?: string }
      const refused: string[] = []
      document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective))
      const script = document.createElement('script')
      try {
        script.textContent = 'window.ran = "script"'
        document.body.append(script)
      } catch {
        refused.push('trusted')
      }
      const image = document.createElement('img')
      try {
        image.setAttribute('onerror', 'window.ran = "handler"')
      } catch {
        refused.push('trusted')
      }
      image.src = 'data:image/png;base64,x'
      document.body.append(image)
      try {
        document.body.innerHTML += '<p>markup</p>'
        seen.ran = 'markup'
      } catch {
        refused.push('trusted')
      }
      const frame = document.createElement('iframe')
      frame.src = 'https://example.org/'
      document.body.append(frame)
      document.body.append(Object.assign(document.createElement('style'), { textContent: 'h1{color:red}' }))
      // The frame is refused by another process, which takes its time on a busy machine.
      for (let wait = 0; wait < 100 && !refused.includes('frame-src'); wait++)
        await new Promise((resolve) => setTimeout(resolve, 50))
      return { ran: seen.ran, refused: [...new Set(refused)] }
    })
    expect(ran.ran, address).toBeUndefined()
    expect(ran.refused, address).toEqual(
      expect.arrayContaining(['trusted', 'img-src', 'frame-src', 'style-src-elem']),
    )
  }
})

for (const base of bases) {
  test(`the page for wrong addresses is styled at any depth and leads into the site, served at ${base}`, async ({
    page,
    served,
  }) => {
    for (const wrong of ['nothing.html', 'articles/nothing.html', 'no/such/place/at/all.html']) {
      await page.goto(served[base] + wrong)
      await expect(page.locator('h1')).toContainText('no page at this address')
      const plain = await page.evaluate(() => getComputedStyle(document.body).marginTop)
      expect(plain, wrong).not.toBe('8px')
      await expect(page.locator('main a').first()).toHaveJSProperty('href', `${served[base]}index.html`)
    }
  })
}

test('what an address or the browser’s store says wrongly breaks nothing', async ({ page, served }) => {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.addInitScript(() => {
    for (const name of ['scheme', 'size', 'keys', 'kept', 'cite'])
      localStorage.setItem(`dossier.${name}`, 'constructor')
    localStorage.setItem('dossier-cite', 'constructor')
  })
  const { articles } = await readRecords()
  const [first] = articles
  const word = first?.title.split(' ').at(-1) ?? ''
  await page.goto(`${served['/']}${first?.address}?q=${encodeURIComponent(word)}#%`)
  await expect(page.getByRole('navigation', { name: 'Results in this article' })).toBeVisible()
  await page.locator('.cite').first().click()
  await expect(page.getByRole('dialog', { name: 'Cite' }).getByLabel('As')).toHaveValue('plain')
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  const display = page.locator('dialog.display')
  for (const name of ['scheme', 'size', 'keys'])
    await expect(display.locator(`input[name="${name}"]:checked`)).toHaveValue('')
  for (const query of ['%', 'a&sort=constructor', 'a&show=1e99', 'a&in=%25', '__proto__']) {
    await page.goto(`${served['/']}search.html?q=${query}#%ff`)
    await expect(page.getByRole('status')).not.toBeEmpty()
  }
  expect(errors).toEqual([])
})
