import { describe, expect, it } from 'vitest'
import { toRelativeAssets } from '../../src/build/relative-assets.ts'

describe('toRelativeAssets', () => {
  it('makes the addresses of scripts and styles relative to the page', () => {
    const html =
      '<link rel="stylesheet" href="/_astro/a.css"><script type="module" src="/_astro/b.js"></script>'
    expect(toRelativeAssets(html, 'articles/a.html')).toBe(
      '<link rel="stylesheet" href="../_astro/a.css"><script type="module" src="../_astro/b.js"></script>',
    )
  })

  it('leaves text and other links alone', () => {
    const html = '<p>See /_astro/a.css and <a href="/_astro/a.css">src="/_astro/b.js"</a></p>'
    expect(toRelativeAssets(html, 'index.html')).toBe(html)
  })
})
