/**
 * `examples.txt`: patterns, sets and questions of the pack by file and name, each with what it is of, a line each:
 * "=" words that it is of as they stand and no longer with a letter before or behind them, "+" words that it is of,
 * "-" neighbours that it is not of. A part of a pattern has to match the whole. "␣" is a blank at the edge of words.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const pack = Object.fromEntries(
  Object.entries(
    import.meta.glob<Record<string, unknown>>('../../../src/text/english/**/*.ts', { eager: true }),
  ).map(([path, exports]) => [path.replace(/^.*\/english\//, '').replace(/\.ts$/, ''), exports]),
)
const entries = readFileSync(fileURLToPath(new URL('examples.txt', import.meta.url)), 'utf8')
  .trimEnd()
  .split(/\n(?! )/)
  .map((entry) => {
    const [head = '', ...lines] = entry.split('\n')
    const [file = '', name = ''] = head.split(' ')
    const words = lines.flatMap((line) =>
      line
        .slice(4)
        .split(' | ')
        .map((text) => ({ sign: line.charAt(2), text: text.replaceAll('␣', ' ') })),
    )
    return { file, name, words }
  })

describe('the pack', () => {
  it.each(entries)('$file knows $name from its neighbours', ({ file, name, words }) => {
    const isOf = toQuestion(pack[file]?.[name])
    const wrong = words.filter(({ sign, text }) =>
      sign === '=' ? !isOf(text) || isOf(`q${text}`) || isOf(`${text}q`) : isOf(text) === (sign === '-'),
    )
    expect(wrong).toEqual([])
  })
})

/** Whether an export is of some words: a set has them, a pattern matches them, a question says yes or finds something. */
function toQuestion(value: unknown): (text: string) => boolean {
  if (value instanceof Set || value instanceof Map) return (text) => value.has(text)
  if (Array.isArray(value)) return (text) => value.includes(text)
  if (typeof value === 'function') return (text) => ![null, false, -1, 0].includes(value(text))
  if (value instanceof RegExp || typeof value === 'string') {
    const pattern =
      typeof value === 'string'
        ? new RegExp(`^(?:${value})$`, 'u')
        : new RegExp(value, value.flags.replace('g', ''))
    return (text) => pattern.test(text)
  }
  if (typeof value === 'object' && value !== null) return (text) => text in value
  throw new Error(`no words can be asked of ${typeof value}`)
}
