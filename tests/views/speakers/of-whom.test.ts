import { describe, expect, it } from 'vitest'
import type { Article, Corpus } from '../../../src/types.ts'
import { toSite } from '../../../src/views/site/site.ts'
import { toOfWhomPages, toSpokenOfPages } from '../../../src/views/speakers/of-whom.ts'
import { toSpeakersPages } from '../../../src/views/speakers/speaker-list.ts'
import { toSpeakerPages } from '../../../src/views/speakers/speakers.ts'
import { conversation, corpus, makeArticle, makeQuote } from '../made.ts'

const ada = { kind: 'speaker', id: 'ada-lund', name: 'Ada Lund' } as const

function say(
  id: string,
  words: string,
  by: { id: string; name: string } = ada,
  form: 'direct' | 'indirect' = 'direct',
): Article {
  const text = `“${words},” ${by.name} told Bo Quist.`
  return makeArticle(id, {
    paragraphs: [text],
    quotes: [{ ...makeQuote(`q-${id}`, text, [words], { kind: 'speaker', ...by }), form }],
  })
}

function folderOf(...articles: readonly Article[]): Corpus {
  return { ...conversation(), articles }
}

function show(folder: Corpus) {
  return toOfWhomPages(toSite(folder)).flatMap(({ rows }) =>
    rows.map(({ speaker, named }) => [speaker.label, named.map(({ label, count }) => `${label} ${count}`)]),
  )
}

describe('who speaks of whom', () => {
  it('counts the sentences whose quoted or reported words name somebody', () => {
    expect(
      show(
        folderOf(
          say('a', 'Quist is late'),
          say('b', 'I saw Bo Quist and the dam', ada, 'indirect'),
          say('c', 'Ada Lund is brave', { id: 'bo-quist', name: 'Bo Quist' }),
        ),
      ),
    ).toEqual([
      ['Ada Lund', ['Bo Quist 2']],
      ['Bo Quist', ['Ada Lund 1']],
    ])
  })

  it('counts no pronoun, no name around the words, and nobody who names themself', () => {
    expect(show(folderOf(say('a', 'He is late'), say('b', 'Mayor Lund is brave')))).toEqual([])
    expect(toOfWhomPages(toSite(corpus()))).toEqual([])
    expect(toSpeakersPages(toSite(corpus()), 'surname')[0]?.tabs).toHaveLength(2)
  })

  it('counts once what several articles carry, and once what names somebody twice', () => {
    const words = 'Quist shall never open that old lock, says Bo Quist'
    expect(show(folderOf(say('a', words), say('b', words)))).toEqual([['Ada Lund', ['Bo Quist 1']]])
  })

  it('knows speakers of whom there is no row by the name they go by', () => {
    const folder = folderOf(
      say('a', 'Cleo Vance is late'),
      say('b', 'So it is', { id: 'cleo-vance', name: 'Cleo Vance' }),
    )
    expect(show(folder)).toEqual([['Ada Lund', ['Cleo Vance 1']]])
  })

  it('leads from each number to as many sentences', () => {
    const folder = folderOf(
      ...Array.from({ length: 95 }, (_, index) => say(`d${index}`, `Quist is late for pier ${index}`)),
      ...Array.from({ length: 30 }, (_, index) => say(`e${index}`, `Cleo Vance left pier ${index}`)),
      say('f', 'So it is', { id: 'cleo-vance', name: 'Cleo Vance' }),
    )
    const site = toSite(folder)
    const [row] = toOfWhomPages(site)[0]?.rows ?? []
    const pages = toSpokenOfPages(site)
    const countRows = (id: string): number =>
      pages
        .flatMap(({ sections }) => sections.filter((section) => section.id === id))
        .flatMap(({ rows }) => rows).length
    expect(row?.all.count).toBe(125)
    expect(row?.named.map(({ count }) => count)).toEqual([95, 30])
    expect([countRows('of-bo-quist'), countRows('of-cleo-vance')]).toEqual([95, 30])
    for (const { address, count } of row?.named ?? []) {
      const [path = '', id] = address.split('#')
      const page = pages.find(
        ({ params }) => `speakers/${params.id}/of${params.number ? `/${params.number}` : ''}.html` === path,
      )
      const section = page?.sections.find((each) => each.id === id)
      expect(section?.isContinued).toBe(false)
      expect(section?.count).toBe(count)
    }
    // The thirty of one person are not torn apart.
    expect(pages.filter(({ sections }) => sections.some(({ id }) => id === 'of-cleo-vance'))).toHaveLength(1)
  })

  it('is what a speaker’s own page and the tabs of speakers lead to', () => {
    const site = toSite(conversation())
    expect(toSpeakerPages(site)[0]?.overview?.spokenOf).toEqual([
      { label: 'Bo Quist', address: 'speakers/ada-lund/of.html#of-bo-quist', count: 1, share: 100 },
    ])
    expect(toSpeakersPages(site, 'count')[0]?.tabs.at(-1)).toEqual({
      label: 'Who speaks of whom',
      address: 'speakers/of-whom.html',
      isCurrent: false,
    })
  })

  it('draws those who speak most, and nothing for one alone', () => {
    expect(toOfWhomPages(toSite(conversation()))[0]?.drawing).toBeNull()
    const folder = folderOf(
      say('a', 'Quist is late'),
      say('b', 'Quist is early'),
      say('c', 'Ada Lund is brave', { id: 'bo-quist', name: 'Bo Quist' }),
    )
    const svg = toOfWhomPages(toSite(folder))[0]?.drawing ?? ''
    expect(svg).toContain('Ada Lund names Bo Quist in 2 sentences. Bo Quist names Ada Lund in 1 sentence')
    expect(svg.match(/<rect/g)).toHaveLength(2)
    expect(svg).not.toContain('style=')
    // Where all numbers are the same, the table has said it all.
    const even = folderOf(
      say('a', 'Quist is late'),
      say('c', 'Ada Lund is brave', { id: 'bo-quist', name: 'Bo Quist' }),
    )
    expect(toOfWhomPages(toSite(even))[0]?.drawing).toBeNull()
  })
})
