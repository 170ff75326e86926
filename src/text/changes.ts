import { findChangeNoun } from './changenouns.ts'
import { findChange } from './changeverbs.ts'

// Matches words of change that lead neither up nor down by themselves: "revised", "moved", "extended"; not "killed".
const OPEN =
  /^(?:chang\w*|revis\w*|mov(?:e|es|ed|ing|ements?)|edg(?:e|es|ed|ing)|up|down|went|go|goes|going|upgrad\w*|downgrad\w*|creep\w*|crept|improv\w*|worsen\w*|recover\w*|extend\w*|brought|bring\w*|push\w*|increasingly|(?:doubl|tripl|halv)\w*)$/

/** Whether a word, in lower case, says that something changes: after it "from X to Y" are two figures, before and after. */
export function isChange(word: string): boolean {
  return findChange(word) !== null || findChangeNoun(word) !== null || OPEN.test(word)
}
