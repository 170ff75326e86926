import { chromium } from '@playwright/test'
import { readdirSync, mkdirSync } from 'node:fs'
import { findBrowser } from './browser.ts'
const [dir, out, looksArg, ...names] = process.argv.slice(2)
const looks = looksArg.split(',')
mkdirSync(out, {recursive:true})
const { executablePath, args, env } = findBrowser()
const browser = await chromium.launch({ executablePath, args: [...args, '--allow-file-access-from-files'], env })
const all = [...new Set(readdirSync(dir).filter(f=>f.endsWith('-print.png')).map(f=>f.slice(0,-10)))]
const page = await browser.newPage({ viewport: { width: 400, height: 300 } })
import { writeFileSync } from 'node:fs'
for (const n of all) {
  if (names.length && !names.includes(n)) continue
  writeFileSync('/tmp/read/sheet.html', `<body style="margin:0;background:#888;display:flex;gap:10px;align-items:flex-start;width:max-content">${looks.map(l=>`<img src="file://${dir}/${n}-${l}.png">`).join('')}`)
  await page.goto('file:///tmp/read/sheet.html')
  const box = await page.evaluate(() => ({ width: document.body.scrollWidth, height: document.body.scrollHeight }))
  await page.setViewportSize(box)
  await page.screenshot({ path: `${out}/${n}.png` })
}
await browser.close()
