import { toTable, toWordList, toWordSet } from '../../strings/table.ts'
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

/** Matches what spans a range at rest: "prices range from"; not "rose from". */
export const SPANNING =
  /^(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying)|priced?|prices|between|anywhere|siz(?:e|es|ed|ing)|aged?|ages|cost(?:s|ing)?|earning|starting|span\w*|stretch\w*|homes|bids|offers|estimates?|estimated|sentences?|terms?|fines?|lasting|worth|anything|available)$/

/** What is won and lost though it is counted: "cut 300 jobs", "a gain of two seats"; not "games". */
export const HELD: ReadonlySet<string> = toWordSet(
  'job post position seat place point vote subscriber customer resident',
)
/** Units of shares and prices, whose sign tells a change: "+2.2 %", "lost 12 cents"; not "euro". */
export const CHANGING_UNITS: ReadonlySet<string> = new Set([
  'percent',
  'percentage point',
  'basis point',
  ...toWordList('point cent sen pence'),
])
/** Matches words between a verb of change and its figure: "rose sharply, by only 3 percent"; not the "at" of "rose at noon". */
export const BEFORE_CHANGE_FIGURE =
  /^(?:about|around|almost|nearly|some|roughly|approximately|more|less|than|over|under|at|least|a|an|the|as|much|only|just|another|further|additional|and|or|up|down|estimated|record|even|well|back|again|whopping|cumulative|total|modest|close|early|earlier|overall|yesterday|higher|lower|in|of|[a-z]+fold|-|–|—|\$|£|€|[a-z]+ly)$/
/** What may stand between "by" or "to" and its figure: "and by another 9 percent"; not "the". */
export const FURTHER: ReadonlySet<string> = toWordSet('another further roughly around about only just')
/** In front of a level passed: "fell below 5 percent"; not "to". */
export const PASSING: ReadonlySet<string> = toWordSet('below above past between toward towards')
/** In front of what a change left: "from 12 percent"; not "by". */
export const LEAVING: ReadonlySet<string> = toWordSet('from since than with against')

/** Verbs whose particle tells where they lead: "edged up", "went down"; not "made up". */
export const LED_BY_PARTICLE: ReadonlySet<string> = new Set(
  toForms('edge inch move go trend creep push tick revise nudge open close finish end trade'),
)
/** Verbs whose particle tells it only in front of a level: "whittled down to 3"; not "drive up to 30 miles". */
export const LED_TO_LEVEL: ReadonlySet<string> = new Set([
  ...toPastAndGerund('whittle phase pare pull bump scale ratchet drive slow'),
  ...toVerbForms('bring'),
  ...toWordList('came come cut shot'),
])
/** Verbs that lead where their levels say: "went from 9 to 12", "revised from 3 to 2"; not "rose". */
export const NEUTRAL: ReadonlySet<string> = new Set(toForms('go move change revise adjust shift swing'))
/** What bodies do: "fell 300 metres", "climbed 12 miles"; not "rose two metres". */
export const BODILY: ReadonlySet<string> = new Set(
  toForms('fall climb jump leap dive drop advance crash plunge tumble slide slip retreat collapse'),
)
/** Verbs of change that are also done to things: "dropped two crates", "grew 30 tonnes of flax"; not "rose". */
export const DONE_TO_THINGS: ReadonlySet<string> = new Set(
  toForms('drop grow contract advance crash collapse expand slide slip sink'),
)
/** Verbs of change behind "to", though they are nouns and adjectives too: "expected to double"; not "doubled". */
export const MULTIPLIES = toTable<Trend>({
  double: 'up',
  triple: 'up',
  treble: 'up',
  quadruple: 'up',
  halve: 'down',
})
/** Matches nouns that tell a result as often as a change: "a loss of 3 million euros"; not "a drop of". */
export const RESULTS = /^(?:loss|losses|gains?|growth)$/
/** What is said of a figure that is held against another: "6 percent higher"; not "high". */
export const COMPARED = toTable<Trend>({
  higher: 'up',
  firmer: 'up',
  stronger: 'up',
  dearer: 'up',
  pricier: 'up',
  weaker: 'down',
  softer: 'down',
  cheaper: 'down',
  more: 'up',
  lower: 'down',
  fewer: 'down',
  less: 'down',
})

/** The change a verb tells: "climbed", "reduces", "lost". Null for any other word. Expects lower case. */
export function findChange(lower: string): Change | null {
  return CHANGES.get(lower) ?? null
}

/** Where a noun of change leads: "drop", "increases". Null for any other word. Expects lower case. */
export function findChangeNoun(lower: string): Trend | null {
  if (UP.test(lower)) return 'up'
  return DOWN.test(lower) ? 'down' : null
}

/** Whether a word, in lower case, is a verb of a change that goes on: "rising", "soaring", "going"; not "ring" or "cutting". */
export function isChangeGerund(word: string): boolean {
  return word === 'going' || (word.endsWith('ing') && findChange(word)?.way === 'moves')
}

/** Whether a word, in lower case, says that something changes: after it "from X to Y" are two figures, before and after. */
export function isChange(word: string): boolean {
  return findChange(word) !== null || findChangeNoun(word) !== null || OPEN.test(word)
}

function toForms(list: string): readonly string[] {
  return toWordList(list).flatMap(toVerbForms)
}

/** Past and gerund alone, for verbs whose other forms tell no change: "double" is an adjective as well. */
function toPastAndGerund(list: string): readonly string[] {
  return toWordList(list).flatMap((lemma) => toVerbForms(lemma).slice(2))
}

/** What is cut in half and no thing: "cut poverty in half"; not "loaf". */
export const CUT_IN_HALF: ReadonlySet<string> = toWordSet(
  `rate rates number numbers deficit deficits debt budget budgets cost costs price prices tax taxes fee fees emissions poverty crime
unemployment inflation hunger spending time times size output production staff workforce deaths killings murders homicides casualties
losses imports exports sales risk traffic consumption pollution waste use`,
)
