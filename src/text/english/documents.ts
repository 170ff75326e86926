import { toAnyOf, toWordList } from '../strings/table.ts'

/** Nouns for what bodies and people put in writing, in the singular: "statement", "letter"; not "speech". */
export const DOCUMENTS: readonly string[] = toWordList(
  `statement letter note notice post message report memo email tweet release study poll survey communiqué leaflet
declaration`,
)
/** Matches, as part of a pattern, one of them: "memo"; not "memos", whose s is not taken. */
export const DOCUMENT = toAnyOf(DOCUMENTS)

/** Matches, as part of a pattern, a noun for what figures are taken from, with a capital or not: "Data", "surveys"; not "boats". */
export const DATA_NOUN =
  '(?:[Ff]igures?|[Dd]ata|[Ee]stimates?|[Ss]tatistics|[Nn]umbers|[Rr]esearch|[Ss]tudy|[Ss]tudies|[Ss]urveys?|[Pp]olls?|[Rr]eports?|[Cc]ensus|[Cc]ount|[Mm]onitoring|[Tt]ally)'
/** The same for a count somebody made: "by the ministry’s tally"; not "data". */
export const RECKONING = '(?:count|estimates?|figures|tally|reckoning)'
/** The same for what is told of one year: "the 2023 harvest"; not "the 2023 deal". */
export const YEARLY_FIGURE =
  '(?:figures?|totals?|levels?|counts?|harvests?|estimates?|surveys?|census|data|crops?|seasons?|budgets?|sales|output|production|exports?|results?)'
/** The same for a text that speaks of itself: "The sentence before says"; not "The report says". */
export const ITSELF = '(?:The |This )(?:sentence|paragraph|passage|text|table|page)'
