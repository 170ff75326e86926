import { describe, expect, it } from 'vitest'
import { toSite } from '../../../src/views/site/site.ts'
import { toSpeakersPages } from '../../../src/views/speakers/speaker-list.ts'
import { toSpeakerPages } from '../../../src/views/speakers/speakers.ts'
import { corpus, conversation, makeArticle, makeQuote } from '../made.ts'

describe('speaker pages', () => {
  const site = toSite(corpus())

  it('list who is quoted, under the first letter of the surname', () => {
    expect(toSpeakersPages(site, 'surname')[0]).toMatchObject({
      count: 1,
      groups: [{ id: 'letter-L', label: 'L', rows: [{ label: 'Ada Lund', role: 'Mayor', quotes: 1 }] }],
      unnamed: 2,
    })
  })

  it('list who is quoted most first, by surname where that is the same, and lead to the other order', () => {
    const text = '“It leaks,” she said.'
    const say = (id: string, name: string) =>
      makeQuote(`q-${id}`, text, ['It leaks'], { kind: 'speaker', id: name, name })
    const names = ['Ada Lund', 'Tom Gil', 'Tom Gil', 'Ada Reed', 'Zoe Adler']
    const article = makeArticle('leak', {
      paragraphs: [text],
      quotes: names.map((name, index) => say(`${index}`, name)),
    })
    const [page, ...more] = toSpeakersPages(toSite({ ...corpus(), articles: [article] }), 'count')
    expect(more).toEqual([])
    expect(page?.groups.map(({ id, label, rows }) => [id, label, rows.map((row) => row.label)])).toEqual([
      ['quoted-2', '2 to 4 quotations', ['Tom Gil']],
      ['quoted-1', '1 quotation', ['Zoe Adler', 'Ada Lund', 'Ada Reed']],
    ])
    expect(page?.tabs.map(({ address, isCurrent }) => [address, isCurrent])).toEqual([
      ['speakers.html', false],
      ['speakers/by-count.html', true],
    ])
  })

  it('show the words in their sentence, by topic and year', () => {
    const [page] = toSpeakerPages(site)
    expect(page).toMatchObject({
      param: 'ada-lund',
      overview: { counts: '1 quotation, in 1 article', total: 1 },
    })
    expect(page?.sections.map(({ id, years }) => [id, years.map((year) => year.id)])).toEqual([
      ['on-water', ['on-water']],
    ])
    const [row] = page?.sections[0]?.years[0]?.rows ?? []
    expect(row?.parts.map((part) => (part.isQuoted ? `[${part.text}]` : part.text)).join('')).toBe(
      '“[We lost 300 homes],” Ada Lund said.',
    )
  })

  it('cut what is said on a topic by year where it is much', () => {
    const base = corpus()
    const by = { kind: 'speaker', id: 'ada-lund', name: 'Ada Lund' } as const
    const articles = [...'ABCDEFGHI'].map((pier) => {
      const text = `“Pier ${pier} is safe,” Ada Lund said.`
      return makeArticle(`pier-${pier}`, {
        published: '2026-03-01',
        paragraphs: [text],
        quotes: [makeQuote(`q-${pier}`, text, [`Pier ${pier} is safe`], by)],
        topics: [{ topic: 'water', score: 1, evidence: [] }],
      })
    })
    const [page] = toSpeakerPages(toSite({ ...base, articles }))
    expect(page?.sections[0]?.years.map(({ id, label }) => [id, label])).toEqual([['on-water-2026', '2026']])
    expect(page?.overview?.years.map(({ address }) => address)).toEqual([
      'speakers/ada-lund.html#on-water-2026',
    ])
  })

  it('say where each name of the table stands in the texts, and which do not', () => {
    const [page] = toSpeakerPages(site)
    expect(
      page?.overview?.aliases.map(({ words, count, seen }) => [words, count, seen?.label ?? null]),
    ).toEqual([
      ['Ada Lund', 1, 'Title of flood'],
      ['Mayor Lund', 0, null],
    ])
  })

  it('say whom a speaker names, who quotes them and who else is quoted on the same topics', () => {
    const [page] = toSpeakerPages(toSite(conversation()))
    expect(page?.label).toBe('Ada Lund')
    expect(page?.overview?.spokenOf.map(({ label, count }) => [label, count])).toEqual([['Bo Quist', 1]])
    expect(page?.overview?.outlets.map(({ label, count }) => [label, count])).toEqual([['The Lantern', 1]])
    expect(
      page?.overview?.voices.map(({ label, count, share, isSelf }) => [label, count, share, isSelf]),
    ).toEqual([
      ['Bo Quist', 2, 100, false],
      ['Ada Lund', 1, 50, true],
    ])
  })
})
