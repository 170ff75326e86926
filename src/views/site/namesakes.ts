import { toFolded } from '../../text/strings/fold.ts'

/** Whether two names may be one person's: all words of one are in the other, as in "Quist" and "Bo Quist". */
export function isNamesake(one: string, other: string): boolean {
  const [short = [], long = []] = [one, other]
    .map((name) => toFolded(name).split(' '))
    .toSorted((a, b) => a.length - b.length)
  return short.every((word) => long.includes(word))
}
