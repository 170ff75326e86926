import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/types.ts'
import { toSite } from '../../../src/views/site/site.ts'
import { toTopicPages } from '../../../src/views/topics/topic.ts'
import { corpus } from '../made.ts'

describe('topic pages', () => {
  it('go on with the articles alone after the first', () => {
    const many = corpus()
    const copies = Array.from({ length: 30 }, (_, index) => ({
      ...(many.articles[2] as Article),
      id: `copy-${index}`,
    }))
    const pages = toTopicPages(toSite({ ...many, articles: copies })).filter((page) => page.id === 'water')
    const [first, ...others] = pages
    expect([first?.param, others[0]?.param]).toEqual(['water', 'water/2'])
    expect(first?.overview).not.toBeNull()
    expect(others.every((page) => page.overview === null && page.counts === null)).toBe(true)
    expect(pages.flatMap((page) => page.articles)).toHaveLength(30)
    expect(new Set(pages.map((page) => page.title)).size).toBe(pages.length)
  })

  it('name the voices that are known before the others', () => {
    const [water] = toTopicPages(toSite(corpus()))
    expect(water?.overview?.voices.map((voice) => voice.speaker.label)).toEqual([
      'Ada Lund',
      'Speaker not named',
    ])
  })
})
