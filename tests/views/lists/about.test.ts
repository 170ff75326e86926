import { describe, expect, it } from 'vitest'
import { toAboutPage } from '../../../src/views/lists/about.ts'
import { toSite } from '../../../src/views/site/site.ts'
import { decisions } from '../../../src/wording/en/english.ts'
import { conversation, corpus } from '../made.ts'

describe('toAboutPage', () => {
  it('counts speakers by how sure they are, the surest first, and not those who are not named', () => {
    const base = conversation()
    const given = [0.97, 0.99, 0.62]
    const articles = base.articles.map((article) => ({
      ...article,
      quotes: article.quotes.map((quote, index) => ({ ...quote, confidence: given[index] ?? null })),
    }))
    expect(toAboutPage(toSite({ ...base, articles })).confidence).toEqual([
      { label: decisions.bands.sure, count: 2 },
      { label: decisions.bands.doubtful, count: 1 },
    ])
    // One quotation of the three has no speaker.
    expect(toAboutPage(toSite(corpus())).confidence).toEqual([
      { label: decisions.bands.unmeasured, count: 2 },
    ])
  })

  it('says how often decisions of one confidence were right, where that was counted', () => {
    const site = toSite(corpus())
    expect(toAboutPage(site, []).reliability).toEqual([])
    expect(
      toAboutPage(site, [
        { from: 0.29, below: 0.57, of: 200, right: 81 },
        { from: 0.95, below: 1.01, of: 3, right: 3 },
      ]).reliability,
    ).toEqual([
      { confidence: '29 to 57 %', right: '40.5 %', count: 200 },
      { confidence: '95 % and more', right: '100.0 %', count: 3 },
    ])
  })
})
