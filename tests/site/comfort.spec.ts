import { expect, type Page } from '@playwright/test'
import { findPages, findPageTypes, test } from './site.ts'

const addresses = [
  ...new Set([
    ...findPageTypes(),
    ...findPages().filter((path) => path === 'figures/by-date.html' || path === 'quotes/reported.html'),
  ]),
]

test('at 200 and 400 per cent of the size no page scrolls sideways or cuts a word off', async ({
  page,
  served,
}) => {
  const trouble: string[] = []
  // A window of 1,280 by 1,024 pixels, zoomed.
  for (const [width, height] of [
    [640, 512],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const address of addresses) {
      await page.goto(served['/'] + address)
      for (const cut of await findCut(page)) trouble.push(`${address} at ${width} pixels: ${cut}`)
    }
  }
  expect(trouble).toEqual([])
})

test('in the largest text on a phone no page scrolls sideways', async ({ browser, served }) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } })
  await page.addInitScript(() => localStorage.setItem('dossier.size', 'larger'))
  const trouble: string[] = []
  for (const address of addresses) {
    await page.goto(served['/'] + address)
    for (const cut of await findCut(page)) trouble.push(`${address}: ${cut}`)
  }
  expect(trouble).toEqual([])
  await page.close()
})

test('every stop of the Tab key shows where it is, in forced colours too', async ({ page, served }) => {
  const trouble: string[] = []
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors })
    for (const address of addresses) {
      await page.goto(served['/'] + address)
      for (let stop = 0; stop < 4; stop++) {
        await page.keyboard.press('Tab')
        const outline = await page.evaluate(() => {
          const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body)
          return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth)
        })
        if (outline < 2) trouble.push(`${address}, stop ${stop + 1}, forced colours ${forcedColors}`)
      }
    }
  }
  expect(trouble).toEqual([])
})

test('what colour alone says otherwise is seen in forced colours', async ({ page, served }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  const unseen: string[] = []
  for (const address of addresses) {
    await page.goto(served['/'] + address)
    const found = await page.evaluate(() => {
      const page = getComputedStyle(document.body).backgroundColor
      const quoted = [...document.querySelectorAll<HTMLElement>('.reading q, .said')].filter(
        (element) => getComputedStyle(element).borderBottomStyle === 'none',
      )
      // A drawing keeps its colours, which have to differ from the page's.
      const drawn = [...document.querySelectorAll('.bars svg, .strip rect, .plot .dots')].filter(
        (element) => {
          const { fill, borderTopColor } = getComputedStyle(element)
          return (element.localName === 'svg' ? borderTopColor : fill) === page
        },
      )
      const current = [...document.querySelectorAll('nav [aria-current]')].filter((element) => {
        const { textDecorationLine, outlineStyle } = getComputedStyle(element)
        return textDecorationLine === 'none' && outlineStyle === 'none'
      })
      return [...quoted, ...drawn, ...current].map((element) => element.outerHTML.slice(0, 80))
    })
    unseen.push(...found.map((markup) => `${address}: ${markup}`))
  }
  expect(unseen).toEqual([])
})

test('nothing moves for those who asked for less motion', async ({ page, served }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const moving: string[] = []
  for (const address of addresses) {
    await page.goto(served['/'] + address)
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element)
        const isMoving =
          animationName !== 'none' || scrollBehavior === 'smooth' || !/^0s(?:, 0s)*$/.test(transitionDuration)
        return isMoving ? [element.outerHTML.slice(0, 80)] : []
      }),
    )
    moving.push(...found.map((markup) => `${address}: ${markup}`))
  }
  expect(moving).toEqual([])
})

/** What reaches over the right edge of the window or of the box that holds it, other than what scrolls on its own. */
function findCut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
    const { scrollWidth, clientWidth } = document.documentElement
    const over = scrollWidth - clientWidth
    const cut = [
      ...document.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, td, th, dt, dd, button'),
    ].filter((element) => {
      if (element.closest('.visually-hidden, .scroll, .skip') || !element.checkVisibility()) return false
      const { left, right, width } = element.getBoundingClientRect()
      return width > 0 && (left < -1 || right > clientWidth + 1)
    })
    return [
      ...(over > 0 ? [`${over} pixels too wide`] : []),
      ...cut.map((element) => `cut off: ${element.outerHTML.slice(0, 80)}`),
    ]
  })
}

test('on paper each article linked has a number, and stands with its address at the end', async ({
  page,
  served,
}) => {
  for (const address of ['topics/drugs.html', 'timeline.html']) {
    await page.goto(served['/'] + address)
    await page.waitForLoadState('load')
    await expect(page.locator('.cited')).toHaveCount(0)
    await page.pdf()
    await page.pdf()
    const listed = await page.locator('.cited li').allTextContents()
    const linked = await page
      .locator('main a[data-n]')
      .evaluateAll((links) =>
        links.map((link) => [
          (link as HTMLAnchorElement).dataset['n'],
          (link as HTMLAnchorElement).href.split('#')[0],
        ]),
      )
    expect(linked.length).toBeGreaterThan(5)
    expect(linked.filter(([n, to]) => !listed[Number(n) - 1]?.endsWith(` ${to}`))).toEqual([])
    expect(new Set(linked.map(([n]) => n)).size).toBe(listed.length)
    await expect(page.locator('.cited')).toBeHidden()
  }
})
