import { toAnyOf, toWordList } from '../strings/table.ts'

/** Matches a degree or order behind a name and nothing else: "PhD", "M.D."; not "Jr." or "Ana". */
export const CREDENTIAL = new RegExp(
  `^${toAnyOf(toWordList('PhD DPhil MD MBBS DVM DDS JD LLB LLM MA MS MSc MPH MBA MPhil BA BS BSc EdD PsyD RN RD CPA CFA Esq OBE MBE CBE FRS FRCP'))}$`,
)
/** Matches what tells a son from his father: "Jr.", "III"; not "MD". */
export const GENERATION = /^(?:[JS]r\.?|I{2,3}|IV)$/
