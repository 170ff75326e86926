/** Says on standard error how far a long build is, with the time left. */
export type Progress = {
  /** `done` of `total` things called `what` are done; a new `what` starts a new count. */
  readonly note: (what: string, done: number, total: number) => void
  /** Ends the line, where one is open. */
  readonly end: () => void
}

/** What progress needs of the world around. */
export type Terminal = {
  readonly write: (text: string) => void
  readonly isTerminal: boolean
  readonly isQuiet: boolean
  /** Milliseconds since the program began. */
  readonly now: () => number
}

const world: Terminal = {
  write: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true,
  // Continuous integration keeps what is written; nobody watches it grow.
  isQuiet: process.env['CI'] !== undefined && process.env['CI'] !== '' && process.env['CI'] !== 'false',
  now: () => performance.now(),
}

/** A build that is through before this, in milliseconds, needs no progress. */
const patience = 3000
/** Between two notes, in milliseconds: in a terminal one takes the other's place, elsewhere each is a line. */
const pace = { terminal: 200, file: 10_000 }

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
      // A guess at what is left wants a second of experience.
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

/** What a terminal takes for "erase from here to the end of the line". */
const eraseRest = '\u001B[K'

function toCount(number: number): string {
  return number.toLocaleString('en')
}

/** "8 s", "2 min 5 s". */
function toDuration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
