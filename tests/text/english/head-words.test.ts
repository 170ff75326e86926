import { expect, test } from 'vitest'
import { BYLINE_LABEL, DATE_LABEL, readOutletName } from '../../../src/text/english/head-words.ts'

test.each([
  'CNN',
  'Haaretz',
  'Al Jazeera',
  'USA Today',
  'The Associated Press',
  'Associated Press',
  'reuters:',
  'AFP.',
  'The Harbour Post',
  'The Post and Courier Herald',
  'BBC News Mundo News',
  'CNN Daily',
  'harbourpost.com',
  'www.alder.news',
  'WWW.HARBOUR.TV',
  'news.harbour-post.co',
  'alder.example.org',
])('“%s” is an outlet for sure', (text) => expect(readOutletName(text)).toBe('sure'))

test.each([
  'Harbour News',
  'Alder Daily News',
  'Bay & Alder Times',
  'Coast of Alder Radio',
  'Alder 24 Online',
])('“%s” is likely one', (text) => expect(readOutletName(text)).toBe('likely'))

test.each([
  'Alder',
  'News',
  'the Post',
  'Ferries stop',
  'harbour News',
  'Harbour news',
  'Harbour News stops',
  'Harbour Newsy',
  'One Two Three Four Five Six News',
  '3.5',
  'U.S.',
  'at harbourpost.com',
  'harbourpost.com now',
  'ab.com',
  'harbour.harbour',
  `${'Harbour '.repeat(3)}${'Alder'.repeat(8)} News`,
  '',
])('“%s” is none', (text) => expect(readOutletName(text)).toBeNull())

test.each([
  ['By Ana', 'Ana'],
  ['by: Ana', 'Ana'],
  ['BYLINE: By Ana', 'Ana'],
  ['Story by Ana', 'Ana'],
  ['Special report by Ana', 'Ana'],
  ['Author: Ana', 'Ana'],
  ['Authors: Ana', 'Ana'],
  ['Por Ana', 'Ana'],
  ['Von  Ana', 'Ana'],
  ['Byron', 'Byron'],
  ['Porter', 'Porter'],
  ['Told by Ana', 'Told by Ana'],
  ['Ana by Juan', 'Ana by Juan'],
])('behind the label of “%s” stands “%s”', (text, rest) => {
  expect(text.replace(BYLINE_LABEL, '')).toBe(rest)
})

test.each([
  'Updated',
  'First published on',
  'last modified',
  'originally posted at',
  'Publicado',
  'As of',
  'on',
])('“%s” labels a date', (text) => expect(new RegExp(`^${DATE_LABEL}$`, 'i').test(text)).toBe(true))
