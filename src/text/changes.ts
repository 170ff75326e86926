// Matches verbs and nouns of change: "rose", "cut", "jumps", "slowing"; not "killed".
const CHANGE =
  /^(?:r(?:ise|ose|isen|ises|ising)|f(?:all|ell|allen|alls|alling)|increas\w*|decreas\w*|jump\w*|drop\w*|climb\w*|declin\w*|grow\w*|grew|cut\w*|boost\w*|rais\w*|lift\w*|lower\w*|reduc\w*|slow\w*|slip\w*|surg\w*|soar\w*|plung\w*|plummet\w*|tumbl\w*|widen\w*|narrow\w*|shrink\w*|shr[au]nk|slid\w*|advanc\w*|gain\w*|edg\w*|inch\w*|upgrad\w*|downgrad\w*|revis\w*|chang\w*|swell\w*|swollen|expand\w*|doubl\w*|tripl\w*|creep\w*|crept|mov\w*|up|down|went|go|goes|going|trimm\w*|slash\w*|improv\w*|worsen\w*|sink\w*|sank|ease\w*|easing|dip\w*|rebound\w*|recover\w*|extend\w*|brought|bring\w*|push\w*|hik\w*|dwindl\w*|halv\w*|accelerat\w*|strengthen\w*|weaken\w*|appreciat\w*|depreciat\w*)$/

/** Whether a word, in lower case, says that something changes: after it "from X to Y" are two figures, before and after. */
export function isChange(word: string): boolean {
  return CHANGE.test(word)
}
