import { toAnyOf, toWordList } from '../strings/table.ts'

/** Nouns for what bodies and people put in writing, in the singular: "statement", "letter"; not "speech". */
export const DOCUMENTS: readonly string[] = toWordList(
  `statement letter note notice post message report memo email tweet release study poll survey communiqué leaflet
declaration`,
)
/** Matches, as part of a pattern, one of them: "memo"; not "memos", whose s is not taken. */
export const DOCUMENT = toAnyOf(DOCUMENTS)

/** The same for what is told of one year: "the 2023 harvest"; not "the 2023 deal". */
export const YEARLY_FIGURE =
  '(?:records?|figures?|totals?|levels?|counts?|harvests?|estimates?|surveys?|census|data|crops?|seasons?|budgets?|sales|output|production|exports?|results?)'
/** The same for what happens in one year and is known by it: "the 2012 election"; not "the 2016 deal". */
export const YEARLY_EVENT =
  '(?:(?:re-?)?elections?|campaigns?|races?|primar(?:y|ies)|caucus(?:es)?|midterms?|cycle|referendum|census|season|tournament|Olympics|Games|World Cup|recession|floods?|earthquake|hurricane|storm|drought|fires?|attacks?|massacre|bombing|shootings?|crash|fiscal year|win|victory|defeat)'
