import { toWordSet } from '../strings/table.ts'

/** Past forms that are never nouns behind a name, though the tagger takes them for some: "the Vela 40 fell"; not "cut". */
export const ALWAYS_VERBS: ReadonlySet<string> = toWordSet(
  `rose fell grew sank shook struck swept took came drew threw said told went became began wrote knew gave made met kept sold bought
brought caught taught sent spent stood sat spoke chose drove flew held led ran got did`,
)
/** What stands before a sum: "the lamp costs about 40 euros"; not "costs of". */
export const BEFORE_SUM: ReadonlySet<string> = toWordSet(
  `about around between nearly almost roughly some just only anywhere over under upwards up as at more less approximately`,
)
/** Verbs that the tagger takes for plurals: "rent averages $300"; not "exports". */
export const SINGULAR_VERBS: ReadonlySet<string> = toWordSet(
  `averages moves plans aims hopes needs holds makes totals covers measures weighs stands spends earns pays seeks targets hits tops
claims counts ranks produces retreats cruises employs houses carries flies sits lasts loses gains adds charges owes owns operates
boasts requires contains generates consumes emits seats sleeps hosts lifts tows`,
)
/** Verbs that are no participle before a noun: "rose", "jumped"; not "displaced". */
export const FINITE_VERBS: ReadonlySet<string> = toWordSet(
  `rose fell grew sank hit was were had have will would could jumped surged soared climbed dropped plunged dipped slipped tumbled`,
)
/** Matches a verb of the past or an auxiliary: "jumped", "rose", "have"; not "need". */
export const PAST_VERB = /(?:[^e]ed|rose|fell|grew|sank|hit|were|have|had|will)$/
