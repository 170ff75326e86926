export type Trend = 'up' | 'down'

/**
 * Where a verb of change leads and how: one that `moves` tells its subject's own change ("fares rose 5 percent"), one
 * that `sets` its object's ("cut fares by 5 percent"), one that `takes` what its subject has more or less of ("the
 * party lost 12 seats").
 */
export type Change = { readonly trend: Trend; readonly way: 'moves' | 'sets' | 'takes' }

// Verbs as the text inflects them. Matches "rose" and "climbing"; not "rise-fall" or "riser".
const RISES =
  /^(?:ris(?:e|es|en|ing)|rose|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|gr(?:ow|ows|ew|own|owing)|increas(?:e|es|ed|ing)|advanc(?:e|es|ed|ing)|rall(?:y|ies|ied|ying)|leap(?:s|ed|t|ing)?|spik(?:e|es|ed|ing)|swell(?:s|ed|ing)?|swollen|expand(?:s|ed|ing)?|rebound(?:s|ed|ing)?|skyrocket(?:s|ed|ing)?|balloon(?:s|ed|ing)?|rocket(?:s|ed|ing)?|strengthen(?:s|ed|ing)?|appreciat(?:e|es|ed|ing)|accelerat(?:e|es|ed|ing)|widen(?:s|ed|ing)?|doubl(?:ed|ing)|tripl(?:ed|ing)|trebl(?:ed|ing)|quadrupl(?:ed|ing)|escalat(?:e|es|ed|ing)|mushroom(?:s|ed|ing)?|upwards?|inch(?:es|ed|ing)?)$/
// Matches "fell" and "shrinking"; not "felling".
const FALLS =
  /^(?:fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|tumbl(?:e|es|ed|ing)|slid(?:e|es|ing)?|slip(?:s|ped|ping)?|sink(?:s|ing)?|sank|sunk|shr(?:ink|inks|ank|unk|inking)|contract(?:s|ed|ing)?|dip(?:s|ped|ping)?|eas(?:e|es|ed|ing)|weaken(?:s|ed|ing)?|depreciat(?:e|es|ed|ing)|downwards?|crash(?:es|ed|ing)?|div(?:e|es|ed|ing)|dove|retreat(?:s|ed|ing)?|dwindl(?:e|es|ed|ing)|collaps(?:e|es|ed|ing)|slump(?:s|ed|ing)?|narrow(?:s|ed|ing)?|slow(?:s|ed|ing)?|halv(?:ed|ing)|sag(?:s|ged|ging)?|reced(?:e|es|ed|ing)|diminish(?:es|ed|ing)?|nosediv(?:e|es|ed|ing))$/
// Matches "raised" and "hiking"; not "raiser".
const RAISES =
  /^(?:rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?|boost(?:s|ed|ing)?|hik(?:e|es|ed|ing)|upp(?:ed|ing))$/
// Matches "cut" and "reducing"; not "cutter".
const LOWERS =
  /^(?:reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|cut|cuts|cutting|slash(?:es|ed|ing)?|trim|trims|trimm(?:ed|ing)|shav(?:e|es|ed|ing)|par(?:ed|ing)|curb(?:s|ed|ing)?|shorten(?:s|ed|ing)?)$/
// Matches "added" and "gains"; not "address".
const ADDS = /^(?:add(?:s|ed|ing)|gain(?:s|ed|ing)?)$/
// Matches "lost" and "sheds"; not "shedder".
const LOSES = /^(?:los(?:e|es|t|ing)|shed(?:s|ding)?)$/

/** The change a verb tells: "climbed", "reduces", "lost". Null for any other word. Expects lower case. */
export function findChange(lower: string): Change | null {
  if (RISES.test(lower)) return { trend: 'up', way: 'moves' }
  if (FALLS.test(lower)) return { trend: 'down', way: 'moves' }
  if (RAISES.test(lower)) return { trend: 'up', way: 'sets' }
  if (LOWERS.test(lower)) return { trend: 'down', way: 'sets' }
  if (ADDS.test(lower)) return { trend: 'up', way: 'takes' }
  return LOSES.test(lower) ? { trend: 'down', way: 'takes' } : null
}

// Matches "rise" and "increases"; not "riser".
const UP =
  /^(?:rise|increase|jump|surge|gain|growth|climb|rally|hike|upturn|uptick|leap|spike|rebound|boost|expansion|advance|appreciation)s?$/
// Matches "drop" and "cuts"; not "crop".
const DOWN =
  /^(?:drop|fall|decline|decrease|reduction|plunge|slump|dip|slide|contraction|loss|losses|downturn|cut|collapse|cutback|shrinkage|depreciation|tumble)s?$/

/** Where a noun of change leads: "drop", "increases". Null for any other word. Expects lower case. */
export function findChangeNoun(lower: string): Trend | null {
  if (UP.test(lower)) return 'up'
  return DOWN.test(lower) ? 'down' : null
}

// Matches words of change that lead neither up nor down by themselves: "revised", "moved", "extended"; not "killed".
const OPEN =
  /^(?:chang\w*|revis\w*|mov(?:e|es|ed|ing|ements?)|edg(?:e|es|ed|ing)|up|down|went|go|goes|going|upgrad\w*|downgrad\w*|creep\w*|crept|improv\w*|worsen\w*|recover\w*|extend\w*|brought|bring\w*|push\w*|increasingly|(?:doubl|tripl|halv)\w*)$/

/** Whether a word, in lower case, says that something changes: after it "from X to Y" are two figures, before and after. */
export function isChange(word: string): boolean {
  return findChange(word) !== null || findChangeNoun(word) !== null || OPEN.test(word)
}
