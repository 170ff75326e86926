/** Pieces that, repeated a hundred thousand times, catch a careless regular expression or loop. */
import { read } from './laws.ts'

export const traps: readonly string[] = [
  '“',
  '"',
  "'",
  '”',
  '“a ',
  '“A boat,” ',
  '“It is,” he said. ',
  '“a” said ',
  '1',
  '1,',
  '1.',
  '1 ',
  '12,345 ',
  '1-',
  '1/2 ',
  '½',
  '$1 ',
  '5% ',
  ',',
  ', ',
  '(',
  '[',
  '([{',
  ')(',
  'A.',
  'A ',
  'Aa ',
  'Ana Prieto ',
  'A, B, ',
  'a-',
  ' — ',
  '…',
  '. ',
  'a. ',
  'don’t ',
  'he said ',
  'according to ',
  'Mr. ',
  'and ',
  'million ',
  'one hundred and ',
  'more than ',
  'between 1 and 2 ',
  '1 to ',
  'who said that ',
  'up 5% from 3% ',
  'http://a.b/',
  '@a ',
  'e\u0301',
  '🛶',
  '\u200b',
  '\u202e',
  '<',
  '&amp;',
  '<p>',
  '<b>',
  '*',
  '*a ',
  '_a ',
  '`',
  '[a](',
  '![a](',
  '**a',
  '> ',
  '1. ',
  '|',
  '#',
  '- ',
  '\\',
  '&',
]

/**
 * How the time for a trap grows from `size` characters to four times as many: 1 is in step with the length, 2 with its
 * square. Processor time, the median of three; null where even the longer one takes too little to tell.
 */
export function measureGrowth(name: string, unit: string, size: number, isLines: boolean): number | null {
  const toText = (length: number): string => {
    const piece = isLines ? `${unit.trim()}\n` : unit
    return `The boats came in late again on Monday.\n${piece.repeat(Math.ceil(length / piece.length))}`
  }
  const measure = (length: number): number => {
    const text = toText(length)
    const times = [0, 1, 2].map(() => {
      const before = process.cpuUsage().user
      read({ name, text, sidecar: null })
      return (process.cpuUsage().user - before) / 1000
    })
    return times.toSorted((a, b) => a - b)[1] ?? 0
  }
  const long = measure(4 * size)
  if (long < 100) return null
  return Math.log(long / Math.max(5, measure(size))) / Math.log(4)
}
