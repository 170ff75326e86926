import { describe, expect, it } from 'vitest'
import type { Article, Corpus } from '../../../src/types.ts'
import { toGlossary, findTerms } from '../../../src/views/article/glossary.ts'
import { findRelated } from '../../../src/views/article/related.ts'
import { findEchoes } from '../../../src/views/compared/echoes.ts'
import { toSite } from '../../../src/views/site/site.ts'
import type { Site } from '../../../src/views/site/entries.ts'
import { corpus, findEntry, makeArticle, makeFigure, makeQuote, toPage } from '../made.ts'

const saying = 'We shall not open the lock before the spring tide'
const ada = { kind: 'speaker', id: 'ada-lund', name: 'Ada Lund' } as const
const longPrint =
  'The harbour board met for nine hours behind closed doors and left by the back stairs while fishermen waited in the rain outside.'

type Given = Partial<Omit<Article, 'paragraphs'>> & { readonly before?: string }

/** An article that quotes the saying, with a figure. */
function tell(id: string, { before = '', ...given }: Given = {}): Article {
  const text = `${before}“${saying},” Ada Lund said of 1,300 boats.`
  return makeArticle(id, {
    paragraphs: [text],
    quotes: [makeQuote(`q-${id}`, text, [saying], ada)],
    figures: [
      makeFigure('1,300', { start: text.indexOf('1,300') }, { id: `f-${id}`, value: 1300, of: 'boats' }),
    ],
    ...given,
  })
}

function toSiteOf(articles: readonly Article[], given: Partial<Corpus['tables']> = {}): Site {
  const base = corpus()
  return toSite({ ...base, articles, messages: [], tables: { ...base.tables, ...given } })
}

function ids(site: Site, id: string): readonly string[] | undefined {
  const [quote] = findEntry(site, id).quotes
  return (
    quote &&
    findEchoes(site)
      .quotes.get(quote)
      ?.members.map(({ article }) => article.article.id)
  )
}

function origins(site: Site, id: string): number | undefined {
  const [quote] = findEntry(site, id).quotes
  return quote && findEchoes(site).quotes.get(quote)?.origins
}

describe('what is told more than once', () => {
  it('is nothing where every article tells its own', () => {
    const site = toSite(corpus())
    const { quotes, figures, isRetelling } = findEchoes(site)
    expect([quotes.size, figures.size]).toEqual([0, 0])
    expect(site.quotes.some(isRetelling)).toBe(false)
  })

  it('is a quotation that shares six words in a row, whole or in part', () => {
    const text = 'Lund: “open the lock before the spring tide”.'
    const part = makeArticle('part', {
      published: '2026-05-02',
      paragraphs: [text],
      quotes: [makeQuote('q-part', text, ['open the lock before the spring tide'], { kind: 'none' })],
    })
    expect(ids(toSiteOf([part, tell('whole', { published: '2026-05-01' })]), 'part')).toEqual([
      'whole',
      'part',
    ])
  })

  it('is not a saying of two words by two speakers', () => {
    const say = (id: string, name: string): Article =>
      makeArticle(id, {
        paragraphs: ['“No comment.”'],
        quotes: [makeQuote(`q-${id}`, '“No comment.”', ['No comment'], { kind: 'speaker', id: name, name })],
      })
    expect(ids(toSiteOf([say('a', 'ada-lund'), say('b', 'bo-quist')]), 'a')).toBeUndefined()
    expect(ids(toSiteOf([say('a', 'ada-lund'), say('b', 'ada-lund')]), 'a')).toEqual(['a', 'b'])
  })

  it('is a figure of the same value and unit that counts the same', () => {
    const site = toSiteOf([tell('a'), tell('b')])
    const [figure] = findEntry(site, 'b').figures
    expect(figure && findEchoes(site).figures.get(figure)?.members).toHaveLength(2)
  })
})

describe('independent origins', () => {
  it('are counted by outlet', () => {
    const outlets = ['The Lantern', 'The Lantern', 'Norland Post']
    const site = toSiteOf(outlets.map((outlet, index) => tell(`a${index}`, { outlet })))
    expect(origins(site, 'a0')).toBe(2)
  })

  it('are never a digest or an analysis, which come after the report', () => {
    const site = toSiteOf([
      tell('analysed', { outlet: 'Norland Post', published: '2026-01-01', genre: 'analysis' }),
      tell('digested', { outlet: 'The Ferry', published: '2026-01-02', genre: 'digest' }),
      tell('reported', { outlet: 'The Lantern', published: '2026-02-01' }),
    ])
    expect(origins(site, 'reported')).toBe(1)
    expect(ids(site, 'reported')).toEqual(['reported', 'digested', 'analysed'])
  })

  it('are counted without reprints: articles with one paragraph printed alike', () => {
    const reprint = (id: string, outlet: string, text: string): Article => {
      const own = tell(id, { outlet })
      return { ...own, paragraphs: [...own.paragraphs, { kind: 'body', text, line: 2, endLine: 2 }] }
    }
    const alike = longPrint.replace('behind closed doors', 'behind locked doors')
    expect(
      origins(toSiteOf([reprint('a', 'The Lantern', longPrint), reprint('b', 'Norland Post', alike)]), 'a'),
    ).toBe(1)
    const other =
      'Nobody in the lower town had been told that the gates would stay shut, and the bakers had no flour left by Friday noon.'
    expect(
      origins(toSiteOf([reprint('a', 'The Lantern', longPrint), reprint('b', 'Norland Post', other)]), 'a'),
    ).toBe(2)
  })

  it('are counted without an article that names another outlet for it, and that one comes last', () => {
    const site = toSiteOf([
      tell('retold', { outlet: 'Norland Post', published: '2026-01-01', before: 'As The Lantern reports: ' }),
      tell('source', { outlet: 'The Lantern', published: '2026-02-01' }),
    ])
    expect(ids(site, 'source')).toEqual(['source', 'retold'])
    expect(origins(site, 'source')).toBe(1)
    const [quote] = findEntry(site, 'retold').quotes
    expect(quote && findEchoes(site).isRetelling(quote)).toBe(true)
  })
})

describe('an article page', () => {
  it('says what is said elsewhere, with counts, and what is related and why', () => {
    const site = toSiteOf([tell('a', { outlet: 'The Lantern' }), tell('b', { outlet: 'Norland Post' })])
    const page = toPage(site, 'a')
    expect(
      page.elsewhere.map(({ label, isQuoted, others, counts }) => [label, isQuoted, others.length, counts]),
    ).toEqual([
      ['We shall not open the lock before the …', true, 1, '2 independent origins'],
      ['1,300', false, 1, '2 independent origins'],
    ])
    expect(findRelated(site).get(findEntry(site, 'a'))).toEqual([
      {
        label: 'Title of b',
        address: 'articles/b.html',
        reason: '1 quotation and 1 figure in common',
        pair: 'pairs/a--b.html',
      },
    ])
  })

  it('has no relation where nothing is shared', () => {
    expect(toPage(toSite(corpus()), 'bridge').related).toEqual([])
  })
})

describe('the glossary', () => {
  const guild = {
    id: 'guild',
    name: 'Guild of Pilots',
    aliases: ['the pilots’ guild'],
    kind: 'group',
    role: 'Steers ships into port',
    pronoun: 'it',
    abbreviation: 'GOP',
    lang: null,
  } as const
  const text = 'The Guild of Pilots struck. The GOP wants rest. Ada Lund answered.'
  const site = toSiteOf(
    [makeArticle('a', { paragraphs: ['Guild of Pilots strikes', text], kinds: ['heading', 'body'] })],
    { people: [guild, ...corpus().tables.people] },
  )

  it('explains groups and abbreviations, not persons', () => {
    expect(toGlossary(site)).toMatchObject([
      {
        id: 'guild',
        term: 'GOP',
        name: 'Guild of Pilots',
        articles: 1,
        role: 'Steers ships into port',
      },
    ])
  })

  it('is linked where an article first names a term, its headings aside', () => {
    expect(findTerms(site, findEntry(site, 'a'))).toEqual([
      { paragraph: 1, start: 4, end: 19, address: 'glossary.html#guild' },
    ])
  })
})
