import { describe, expect, test } from 'vitest'
import { toOriginalAddress, toPageAddress } from '../../../src/text/formats/page-address.ts'
import { article, readPage } from './pages.ts'

test.each([
  ['https://web.archive.org/web/20260303101400/https://example.org/a', 'https://example.org/a'],
  ['/web/20260303101400im_/https://example.org/a.jpg', 'https://example.org/a.jpg'],
  ['http://archive.today/2026.03.03-101400/https://example.org/a', 'https://example.org/a'],
  ['https://web.archive.org/about', 'https://web.archive.org/about'],
  ['https://example.org/web/2026/a', 'https://example.org/web/2026/a'],
])('what %s keeps is %s', (address, original) => {
  expect(toOriginalAddress(address)).toBe(original)
})

test('the first address that leads to the web is taken, a relative one on the site of another', () => {
  expect(toPageAddress([null, '', 'https://example.org/a'])).toBe('https://example.org/a')
  expect(toPageAddress(['/a', 'https://example.org/'])).toBe('https://example.org/a')
  expect(toPageAddress(['javascript:alert(1)', 'file:///home/a.html', 'http://localhost:3000/a'])).toBeNull()
})

describe('where a page was saved from', () => {
  test('a browser and SingleFile leave it in a remark', () => {
    const saved = `<!DOCTYPE html>\n<!-- saved from url=(0030)https://example.org/no-boats -->\n<html><body><article>${article}</article></body></html>`
    expect(readPage(saved).url).toBe('https://example.org/no-boats')
    const single = `<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://example.org/no-boats \n saved date: Tue Mar 03 2026\n--><head></head><body><article>${article}</article></body></html>`
    expect(readPage(single).url).toBe('https://example.org/no-boats')
  })

  test('the Wayback Machine adds a toolbar, which is none of the page', () => {
    const page = `<html><head><link rel="canonical" href="https://web.archive.org/web/20260303101400/https://example.org/no-boats"></head><body><div id="wm-ipp-base"><div id="wm-ipp">12 captures 3 Mar 2026 - 4 Jul 2026</div></div><article>${article}<img src="/web/20260303101400im_/https://example.org/a.jpg" alt="Boat"></article></body></html>`
    const { url, blocks } = readPage(page)
    expect(url).toBe('https://example.org/no-boats')
    expect(blocks.find(({ text }) => text.includes('captures'))?.reason).toBe('the toolbar of an archive')
    expect(blocks.find(({ markup }) => markup === 'image')?.image).toBe('https://example.org/a.jpg')
  })
})
