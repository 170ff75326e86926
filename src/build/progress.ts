/** Reports on standard error how far a long build has come, with the time left. */
export type Progress = {
  /** Reports that `done` of `total` things called `what` are finished. A new `what` starts a new count. */
  readonly note: (what: string, done: number, total: number) => void
  /** Clears the line in a terminal. */
  readonly end: () => void
}

/** What progress needs to know of its surroundings. */
export type Terminal = {
  readonly write: (text: string) => void
  readonly isTerminal: boolean
  readonly isQuiet: boolean
  /** Milliseconds since the process started. */
  readonly now: () => number
}

const world: Terminal = {
  write: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true,
  // Output of continuous integration is stored, and nobody watches it.
  isQuiet: process.env['CI'] !== undefined && process.env['CI'] !== '' && process.env['CI'] !== 'false',
  now: () => performance.now(),
}

/** A build that finishes within this many milliseconds needs no progress. */
const patience = 3000
/** Milliseconds between reports: in a terminal each replaces the one before, in a file each is a line. */
const pace = { terminal: 200, file: 10_000 }

/** Opens progress on standard error; reports start once there is enough to estimate the time left. */
export function openProgress({ write, isTerminal, isQuiet, now }: Terminal = world): Progress {
  let current = ''
  let started = 0
  let last = Number.NEGATIVE_INFINITY
  let isOpen = false
  return {
    note: (what, done, total) => {
      const time = now()
      if (what !== current) {
        current = what
        started = time
      }
      // An estimate needs at least a second of work to go by.
      if (isQuiet || done === 0 || time < patience || time < started + 1000) return
      if (time - last < (isTerminal ? pace.terminal : pace.file)) return
      last = time
      const left = ((time - started) / done) * (total - done)
      const says = `${what}: ${toCount(done)} of ${toCount(total)}, ${toDuration(left)} left`
      write(isTerminal ? `\r${says}${eraseRest}` : `${says}\n`)
      isOpen = isTerminal
    },
    end: () => {
      if (isOpen) write(`\r${eraseRest}`)
      isOpen = false
    },
  }
}

/** The escape code for "erase to the end of the line". */
const eraseRest = '\u001B[K'

function toCount(number: number): string {
  return number.toLocaleString('en')
}

/** A duration in words: "8 s", "2 min 5 s". */
function toDuration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
