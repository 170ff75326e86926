/** The English pack is the one place of English words, and holds each list once. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { CUE_VERBS, isCoreCue } from '../../../src/text/english/cue-verbs.ts'
import { MONTHS_AND_DAYS } from '../../../src/text/english/calendar.ts'
import { ONES, PARTS, SCALES, TENS, VAGUE_PLURALS } from '../../../src/text/english/numbers/number-words.ts'

/** Classes of words are named by a word of each: "say", "by". */
const NAMES_CLASSES = 'sentence/unit-class.ts'

const root = fileURLToPath(new URL('../../../src/text/', import.meta.url))
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll(path.sep, '/'))
const numberWords = new Set([ONES, TENS, SCALES, PARTS, VAGUE_PLURALS].flatMap((table) => Object.keys(table)))

test('no rule writes out months, days, number words or verbs of saying', () => {
  const found = files
    .filter((file) => !file.startsWith('english/') && file !== NAMES_CLASSES)
    .flatMap((file) => {
      const words = findLists(readFileSync(root + file, 'utf8')).flatMap(findPackWords)
      return words.length > 0 ? [{ file, words }] : []
    })
  expect(found).toEqual([])
})

test('no list of the pack repeats an entry', () => {
  const found = files
    .filter((file) => file.startsWith('english/'))
    .flatMap((file) => {
      const words = findLists(readFileSync(root + file, 'utf8')).flatMap(findRepeated)
      return words.length > 0 ? [{ file, words }] : []
    })
  expect(found).toEqual([])
  expect(findRepeated(Object.values(CUE_VERBS).flat())).toEqual([])
})

test.each([
  ['const A = /^(?:march|april)$/', 'march april'],
  ['const A = new RegExp(`(?:Monday|Tuesday) ${B}`)', 'monday tuesday'],
  ["const A = new Set(['two', 'three'])", 'two three'],
  ["const A = toWordSet('said told')", 'said told'],
])('such a list is found: %s', (code, words) => {
  expect(findLists(code).flatMap(findPackWords)).toEqual(words.split(' '))
})

test.each([
  "const reason = 'Expected one of two'",
  "const A = new Set(['said', 'sailed'])",
  "part(1, 'first')",
])('what is no such list is left alone: %s', (code) => {
  expect(findLists(code).flatMap(findPackWords)).toEqual([])
})

test.each([
  ["toWordSet('oar sail oar')", 'oar'],
  ['/^(?:oar|sail|oar)$/', 'oar'],
  ["new Set(['oar', 'oar'])", 'oar'],
])('a repeated entry is found: %s', (code, word) => {
  expect(findLists(code).flatMap(findRepeated)).toEqual([word])
})

/** The words of each list in a file: alternatives of a pattern, strings of an array, words of a text that is split. */
function findLists(code: string): readonly (readonly string[])[] {
  const lists: string[][] = []
  const visit = (node: ts.Node): void => {
    const elements = ts.isArrayLiteralExpression(node) ? [...node.elements] : []
    if (elements.every(ts.isStringLiteralLike)) lists.push(elements.map(({ text }) => text))
    const text = toText(node)
    if (text !== null) {
      if (isSplit(node)) lists.push(text.trim().split(/\s+/))
      for (const [, alternatives = ''] of text.matchAll(/\((?:\?:|\?<?[=!])?([^()]*\|[^()]*)\)/g))
        lists.push(alternatives.split('|'))
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('list.ts', code, ts.ScriptTarget.Latest, true))
  return lists
}

function toText(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node)) return node.text
  return ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node) ? node.text : null
}

/** True for 'oar sail' in toWordSet('oar sail') and in 'oar sail'.split(' '). */
function isSplit({ parent }: ts.Node): boolean {
  if (ts.isCallExpression(parent)) return /^to(?:Word|Forms|PastAndGerund)/.test(parent.expression.getText())
  return ts.isPropertyAccessExpression(parent) && parent.name.text === 'split'
}

/** The words of a list that stand in the pack already, where there are two or more of one kind. */
function findPackWords(list: readonly string[]): readonly string[] {
  const words = list.map((word) => word.trim().toLowerCase())
  const kinds = [
    words.filter((word) => MONTHS_AND_DAYS.has(word) && word !== 'may'),
    words.filter((word) => numberWords.has(word)),
    words.filter(isCoreCue),
  ]
  return kinds.flatMap((found) => (found.length > 1 ? found : []))
}

function findRepeated(list: readonly string[]): readonly string[] {
  return list.filter((word, at) => list.indexOf(word) !== at)
}
