import { expect, test } from 'vitest'
import { checkAliases } from '../../src/corpus/aliases.ts'
import { makeArticle } from '../views/made.ts'

const make = (id: string, aliases: readonly string[]) => makeArticle(id, { paragraphs: ['The pier.'], aliases })

test('aliases of their own stay, and articles without any are the same', () => {
  const articles = [make('pier', ['old-pier', 'older-pier']), make('boat', [])]
  expect(checkAliases(articles)).toEqual({ articles, messages: [] })
})

test('an alias that is the id of an article, or the alias of one before, is a message and no alias', () => {
  const { articles, messages } = checkAliases([
    make('pier', ['boat', 'quay']),
    make('boat', ['Quay']),
    make('quay-2', []),
  ])
  expect(articles.map(({ aliases }) => aliases)).toEqual([['quay'], [], []])
  expect(messages.map(({ reason, severity }) => [severity, reason])).toEqual([
    ['warning', expect.stringContaining('Unexpected alias `boat`, expected one of its own: it is the id of')],
    ['warning', expect.stringContaining('Unexpected alias `Quay`, expected one of its own: it is an alias of')],
  ])
})

test('an alias that an article gives twice, or that is its own id, is left out without a word', () => {
  const { articles, messages } = checkAliases([make('pier', ['quay', 'quay', 'pier'])])
  expect([articles[0]?.aliases, messages]).toEqual([['quay'], []])
})
