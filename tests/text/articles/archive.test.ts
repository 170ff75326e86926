import { expect, test } from 'vitest'
import { findArchiveLines, toUnlabelled } from '../../../src/text/articles/archive.ts'
import { findBlocks } from '../../../src/text/formats/blocks.ts'

const text =
  'The ferry company and the harbour board have quarrelled over the fare since the spring, and the talks failed, the union said.'
const linesOf = (...lines: readonly string[]): readonly string[] =>
  findArchiveLines(findBlocks(lines)).map((line) =>
    line === null ? '' : line.kind === 'field' ? line.field.says : line.kind,
  )

test('an export is known by its marks and labels', () => {
  expect(
    linesOf(
      '1 of 2 DOCUMENTS',
      'BYLINE: Ana Prieto',
      'LENGTH: 12 words',
      text,
      'LOAD-DATE: March 4, 2026',
      'Other',
    ),
  ).toEqual(['opens', 'authors', 'other', '', 'other', 'other'])
  expect(linesOf('Body', text, 'Classification', 'Language: ENGLISH', 'End of Document')).toEqual([
    'text',
    '',
    'other',
    'other',
    'closes',
  ])
})

test('a text that opens with labelled lines alone has a labelled head', () => {
  expect(
    linesOf('Headline: Ferries stop', 'Publication: The Bay', 'Reporter: Ana Prieto', 'Link: x', text),
  ).toEqual(['title', 'outlet', 'authors', 'address', ''])
  expect(linesOf('Ferries stop', 'Reporter: nobody', 'Link: the pier', 'Title: none', text)).toEqual(
    Array(5).fill(''),
  )
})

test('a label in a text that is no export is a word of it', () => {
  expect(linesOf('Subject: a quarrel', text, 'Location: the pier', 'Note: nobody came')).toEqual([
    '',
    '',
    '',
    '',
  ])
})

test('Factiva labels its lines with two letters', () => {
  expect(
    linesOf(
      'HD Ferries stop',
      'BY By Ana Prieto',
      'WC 612 words',
      'PD 3 March 2026',
      'SN Alder Post',
      'LP',
      text,
    ),
  ).toEqual(['title', 'authors', 'other', 'published', 'outlet', 'text', ''])
  expect(linesOf('AN answer came.', text)).toEqual(['', ''])
})

test('the head of an e-mail is known at the top, and below a mark of forwarding', () => {
  const head = ['From: Ana Prieto <ana@example.org>', 'Subject: Ferries stop', 'Date: Tue, 3 Mar 2026']
  expect(linesOf(...head, text)).toEqual(['authors', 'title', 'published', ''])
  expect(linesOf('---------- Forwarded message ---------', ...head, text).slice(1)).toEqual([
    'authors',
    'title',
    'published',
    '',
  ])
  expect(linesOf('Date: soon', text)).toEqual(['', ''])
})

test('a text behind its label loses it', () => {
  const lines = ['Document 1 of 2', 'Author: Prieto, Ana', `Full text: ${text}`]
  expect(toUnlabelled(findBlocks(lines)).at(-1)?.text).toBe(text)
  expect(toUnlabelled(findBlocks([`Full text: ${text}`]))[0]?.text).toBe(`Full text: ${text}`)
})
