import { read } from '../../tests/laws/laws.ts'
import { shapes } from './shapes.ts'
import type { Shape } from './shapes/shape.ts'

/** Steeper is faster than the length: 1 is in step with it, 2 with its square. */
const MOST_EXPONENT = 1.3
const MOST_SECONDS = 5
/** Seconds from which an exponent tells anything of the reading rather than of the machine. */
const LEAST_SECONDS = 0.5

type Growth = { readonly exponent: number; readonly seconds: number; readonly characters: number }

/**
 * Prints the texts of `shapes` whose reading takes time that grows faster than their length or more than five seconds,
 * or how that of all grows; false when there are any such.
 */
export function findSteep(showsAll = false): boolean {
  // The first text that is read pays for the models.
  read({ name: 'a.txt', text: '“We left,” Ana Prieto said of 12 percent.', sidecar: null })
  const measured = shapes.map((shape) => {
    const once = measureGrowth(shape)
    // What is steep once may have been the machine: it counts when it is so again.
    const again = isSteep(once) ? measureGrowth(shape) : once
    return { name: shape.name, growth: isSteep(again) ? again : once, steep: isSteep(again) }
  })
  const steep = measured.filter((shape) => shape.steep)
  const shown = showsAll ? measured : steep
  if (shown.length > 0)
    console.table(
      shown.map(({ name, growth: { exponent, seconds, characters } }) => ({
        text: name,
        kB: Math.round(characters / 1000),
        seconds: seconds.toFixed(2),
        exponent: seconds < LEAST_SECONDS ? '' : exponent.toFixed(2),
      })),
    )
  console.log(
    `${shapes.length} texts: ${steep.length} take time that grows faster than their length to the power of ${MOST_EXPONENT}, or more than ${MOST_SECONDS} s`,
  )
  return steep.length === 0
}

function isSteep({ exponent, seconds }: Growth): boolean {
  return seconds > MOST_SECONDS || (seconds > LEAST_SECONDS && exponent > MOST_EXPONENT)
}

/** How the time for a text grows from a quarter of its length on. */
function measureGrowth({ file, size, toText, toSidecar }: Shape): Growth {
  const measure = (length: number): { readonly seconds: number; readonly characters: number } => {
    const text = toText(length)
    const sidecar = toSidecar?.(length) ?? null
    const before = process.cpuUsage().user
    read({ name: file, text, sidecar })
    return { seconds: (process.cpuUsage().user - before) / 1e6, characters: text.length }
  }
  const short = measure(size / 4)
  const long = measure(size)
  const exponent = Math.log(long.seconds / short.seconds) / Math.log(long.characters / short.characters)
  return { exponent, ...long }
}
