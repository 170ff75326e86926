import lighthouse from 'lighthouse'
import { chromium } from '@playwright/test'
import { findBrowser } from '../browser.ts'
import { compressFolder } from '../compress.ts'
import { findPageTypes } from '../pagetypes.ts'
import { serve } from '../serve.ts'

/** Where the browser listens for Lighthouse. */
const port = 9_411
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/**
 * Prints what Lighthouse says of one page of each type of a built site, on a modelled phone: the four scores of 100, the
 * largest contentful paint in seconds and the layout shift, each the median of `runs` runs. Writes compressed files
 * into `folder`, as a host would send them.
 */
export async function measurePages(folder: string, runs: number): Promise<void> {
  compressFolder(folder)
  const { executablePath, args, env } = findBrowser()
  const browser = await chromium.launch({
    executablePath,
    args: [...args, `--remote-debugging-port=${port}`],
    env,
  })
  const site = await serve({ folder })
  try {
    const rows: Record<string, Readonly<Record<string, number>>> = {}
    for (const [name, path] of findPageTypes(folder)) rows[name] = await judge(site.url + path, runs)
    console.table(rows)
  } finally {
    await site.close()
    await browser.close()
  }
}

async function judge(address: string, runs: number): Promise<Readonly<Record<string, number>>> {
  const seen: Readonly<Record<string, number>>[] = []
  for (let run = 0; run < runs; run++) {
    const result = await lighthouse(address, { port, logLevel: 'error', onlyCategories: [...categories] })
    if (!result) throw new Error(`Expected a report of Lighthouse on ${address}, found none`)
    const { categories: judged, audits } = result.lhr
    const scores = categories.map((name) => [name, Math.round((judged[name]?.score ?? 0) * 100)] as const)
    seen.push({
      ...Object.fromEntries(scores),
      'LCP s': Math.round((audits['largest-contentful-paint']?.numericValue ?? 0) / 10) / 100,
      CLS: audits['cumulative-layout-shift']?.numericValue ?? 0,
    })
    // What keeps a page from 100 is worth more than the number.
    if (run === 0)
      for (const { id, title, score, scoreDisplayMode } of Object.values(audits))
        if (scoreDisplayMode === 'binary' && score === 0) console.log(`${address}: ${id}: ${title}`)
  }
  const names = Object.keys(seen[0] ?? {})
  return Object.fromEntries(names.map((name) => [name, findMedian(seen.map((row) => row[name] ?? 0))]))
}

const findMedian = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
