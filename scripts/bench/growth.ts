import { read } from '../../tests/laws/laws.ts'

/** Pieces that, repeated a hundred thousand times, catch a careless regular expression or loop. */
const traps: readonly string[] = [
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

/** Each trap in each of the formats, and as a file of short lines. */
const formats = [
  { name: 'a.txt', isLines: false },
  { name: 'a.txt', isLines: true },
  { name: 'a.md', isLines: false },
  { name: 'a.html', isLines: false },
] as const

/**
 * Prints the traps for which time grows faster than their length, from `size` characters to four times as many; false
 * when there are any.
 */
export function findSteep(size: number): boolean {
  const steep = formats.flatMap(({ name, isLines }) =>
    traps.flatMap((unit) => {
      const measure = (): number => measureGrowth(name, unit, size, isLines) ?? 0
      // What is steep once may have been the machine: it counts when it is so again.
      const growth = measure() > 1.5 ? measure() : 0
      const what = `${name}${isLines ? ', as lines' : ''}: ${JSON.stringify(unit)}`
      return growth > 1.5 ? [`${what} grows with its length to the power of ${growth.toFixed(2)}`] : []
    }),
  )
  for (const line of steep) console.log(line)
  console.log(
    `${traps.length} traps in three formats and as lines: ${steep.length} grow faster than their length`,
  )
  return steep.length === 0
}

/**
 * How the time for a trap grows from `size` characters to four times as many: 1 is in step with the length, 2 with its
 * square. Processor time, the median of three; null where even the longer one takes too little to tell.
 */
function measureGrowth(name: string, unit: string, size: number, isLines: boolean): number | null {
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
