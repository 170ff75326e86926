/** Words around what is told of a number: who is told, what is claimed, when it was said. */

/** Matches "percent", "thirds"; not "half-brother". */
export const A_SHARE =
  /^(?:percent|per cent|%|half|majority|majorities|plurality|thirds?|quarters?|dozens|hundreds|thousands|millions)$/

/** Matches "Some 36 percent of", "1,409 "; not "three" or "F-16". */
export const A_NUMBER_OF =
  /(?<![\p{L}\d-])\d[\d,.]*(?![\p{L}\d-])|\b(?:percent|per cent|majority|half|thirds|quarters) of\b/u

/** Matches "told", which takes somebody; not "said". */
export const TELLING_SOMEBODY = /^(?:tells?|told|telling)$/

/** Matches "believed"; not "expected", which one may oneself. */
export const BELIEVED = /^(?:believed|said|alleged|estimated|reported|thought|suspected)$/

/** Matches "told"; not "reported". */
export const SPEAKING_TO = /^(?:says?|said|tells?|told|saying|telling)$/

/** Matches "growth"; not "boats". */
export const FORESEEN =
  /^(?:growth|sales|inflation|earnings|revenues?|profits?|demand|output|prices|deficits?|gdp|unemployment|losses)$/

/** Matches what is claimed and is no number: "claimed responsibility for"; not "claimed 40". */
export const CLAIMED = /^(?:responsibility|allegiance|victory|credit|asylum|success|immunity|innocence)$/

/** Matches "statement"; not "report", which may be of anybody. */
export const PAPER = /^(?:statements?|letters?|notes?|e-?mails?|tweets?|posts?|message)$/

/** Matches the end of "who said the same in ", "said so in ", which repeats a number; not of "said in ". */
export const SAID_THE_SAME = /\b(?:said|say) (?:so|the same|as much) (?:in |on |during )?$/iu

/** Matches the end of "said at a rally in Sol, Norland, on ", "told the Gull in "; not of "said that it sank in " or "said 40 sank in ". */
export const SAID_AT =
  /\b(?:(?:said|says|saying|spoke|speaking|asked)(?: (?:at|in|during|on|to|after|before)\b(?:(?!\bthat\b)[^#;:]){0,60})?|told(?:(?!\bthat\b)[^#;:“”"]){0,25}) ?$/iu

/** Matches the end of "the institute found that “"; not of "Ruiz said that “". */
export const FOUND_THAT = /\b(?:found|finds|showed|shows|suggested|suggests) (?:that )?["“'‘]?$/u
