import { toVerbForms } from '../verb-forms.ts'

export type Trend = 'up' | 'down'

/**
 * Where a verb of change leads and how: one that `moves` tells its subject's own change ("fares rose 5 percent"), one
 * that `sets` its object's ("cut fares by 5 percent"), one that `takes` what its subject has more or less of ("the
 * party lost 12 seats").
 */
export type Change = { readonly trend: Trend; readonly way: 'moves' | 'sets' | 'takes' }

/** The forms of verbs of change, each with where it leads. */
const CHANGES: ReadonlyMap<string, Change> = new Map(
  (
    [
      [
        'up',
        'moves',
        [
          ...toForms(
            `accelerate advance appreciate balloon climb escalate expand grow inch increase jump leap mushroom rally rebound rise rocket
            skyrocket soar spike strengthen surge swell widen`,
          ),
          ...toPastAndGerund('double quadruple treble triple'),
          'upward',
          'upwards',
        ],
      ],
      [
        'down',
        'moves',
        [
          ...toForms(
            `collapse contract crash decline decrease depreciate diminish dip dive drop dwindle ease fall narrow nosedive plummet plunge
            recede retreat sag shrink sink slide slip slow slump tumble weaken`,
          ),
          ...toPastAndGerund('halve'),
          'downward',
          'downwards',
        ],
      ],
      ['up', 'sets', [...toForms('boost hike lift raise'), 'upped', 'upping']],
      [
        'down',
        'sets',
        [...toForms('curb cut lower reduce shave shorten slash trim'), ...toPastAndGerund('pare')],
      ],
      ['up', 'takes', toForms('add gain').filter((form) => form !== 'add')],
      ['down', 'takes', toForms('lose shed')],
    ] as const
  ).flatMap(([trend, way, forms]) => forms.map((form) => [form, { trend, way }] as const)),
)

// Matches "rise" and "increases"; not "riser".
const UP =
  /^(?:rise|increase|jump|surge|gain|growth|climb|rally|hike|upturn|uptick|leap|spike|rebound|boost|expansion|advance|appreciation)s?$/
// Matches "drop" and "cuts"; not "crop".
const DOWN =
  /^(?:drop|fall|decline|decrease|reduction|plunge|slump|dip|slide|contraction|loss|losses|downturn|cut|collapse|cutback|shrinkage|depreciation|tumble)s?$/
// Matches words of change that lead neither up nor down by themselves: "revised", "moved", "extended"; not "killed".
const OPEN =
  /^(?:chang\w*|revis\w*|mov(?:e|es|ed|ing|ements?)|edg(?:e|es|ed|ing)|up|down|went|go|goes|going|upgrad\w*|downgrad\w*|creep\w*|crept|improv\w*|worsen\w*|recover\w*|extend\w*|brought|bring\w*|push\w*|increasingly|(?:doubl|tripl|halv)\w*)$/

/** The change a verb tells: "climbed", "reduces", "lost". Null for any other word. Expects lower case. */
export function findChange(lower: string): Change | null {
  return CHANGES.get(lower) ?? null
}

/** Where a noun of change leads: "drop", "increases". Null for any other word. Expects lower case. */
export function findChangeNoun(lower: string): Trend | null {
  if (UP.test(lower)) return 'up'
  return DOWN.test(lower) ? 'down' : null
}

/** Whether a word, in lower case, says that something changes: after it "from X to Y" are two figures, before and after. */
export function isChange(word: string): boolean {
  return findChange(word) !== null || findChangeNoun(word) !== null || OPEN.test(word)
}

function toWords(list: string): readonly string[] {
  return list.split(/\s+/)
}

function toForms(list: string): readonly string[] {
  return toWords(list).flatMap(toVerbForms)
}

// "double" is an adjective as well: its base form and third person tell no change by themselves.
function toPastAndGerund(list: string): readonly string[] {
  return toWords(list).flatMap((lemma) => toVerbForms(lemma).slice(2))
}
