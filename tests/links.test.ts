import { describe, expect, it } from 'vitest'
import { addresses, isWebAddress, linksFrom, toPath, toRelative } from '../src/links.ts'

describe('toRelative', () => {
  it('leads from a page at the root into a folder', () => {
    expect(toRelative('index.html', 'articles/a.html')).toBe('articles/a.html')
  })

  it('leads from a folder to the root and to another folder', () => {
    expect(toRelative('articles/a.html', 'index.html')).toBe('../index.html')
    expect(toRelative('topics/security/2.html', 'articles/a.html#p-1')).toBe('../../articles/a.html#p-1')
  })

  it('leads from a file to the folder of the same name', () => {
    expect(toRelative('topics.html', 'topics/security.html')).toBe('topics/security.html')
    expect(toRelative('topics/security/2.html', 'topics/security.html')).toBe('../security.html')
  })

  it('names the file when a page links to itself, so that no server rule is needed', () => {
    expect(toRelative('topics/security.html', 'topics/security.html')).toBe('security.html')
  })

  it('keeps a place on the same page as a fragment', () => {
    expect(toRelative('articles/a.html', 'articles/a.html#q-1')).toBe('#q-1')
    expect(toRelative('articles/a.html', '#q-1')).toBe('#q-1')
  })

  it('percent-encodes what an address may not hold', () => {
    expect(toRelative('index.html', 'speakers/josé pérez.html#by-ñ')).toBe(
      'speakers/jos%C3%A9%20p%C3%A9rez.html#by-%C3%B1',
    )
  })

  it('resolves to its target from every page, at any depth and under any folder', () => {
    const paths = [
      addresses.home,
      addresses.topics,
      addresses.topic('security'),
      addresses.topic('security/2'),
      addresses.article('a'),
      'figures/by-date/3.html',
    ]
    for (const base of ['https://example.org/', 'https://example.org/foo/bar/', 'file:///home/a/dist/']) {
      for (const from of paths) {
        for (const to of paths) {
          expect(new URL(toRelative(from, to), new URL(from, base)).href).toBe(new URL(to, base).href)
        }
      }
    }
  })
})

describe('toPath', () => {
  it('is the file of a page, whether its address names it or not', () => {
    expect(toPath(new URL('http://localhost/'))).toBe('index.html')
    expect(toPath(new URL('http://localhost/articles/a'))).toBe('articles/a.html')
    expect(toPath(new URL('http://localhost/articles/a.html'))).toBe('articles/a.html')
  })

  it('gives each page its own links', () => {
    expect(linksFrom(new URL('http://localhost/articles/a.html'))('speakers/b.html')).toBe(
      '../speakers/b.html',
    )
  })
})

describe('isWebAddress', () => {
  it('is true for http and https alone', () => {
    expect(isWebAddress('https://example.org/a')).toBe(true)
    expect(isWebAddress('HTTP://example.org')).toBe(true)
    expect(isWebAddress('javascript:alert(1)')).toBe(false)
    expect(isWebAddress('data:text/html,x')).toBe(false)
    expect(isWebAddress('www.example.org')).toBe(false)
    expect(isWebAddress('https://exa mple.org')).toBe(false)
    expect(isWebAddress(null)).toBe(false)
  })
})
