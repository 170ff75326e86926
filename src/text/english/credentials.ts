import { toAnyOf, toWordList } from '../strings/table.ts'

const CREDENTIALS = toWordList(
  'PhD DPhil MD MBBS DVM DDS JD LLB LLM MA MS MSc MPH MBA MPhil BA BS BSc EdD PsyD RN RD CPA CFA Esq OBE MBE CBE FRS FRCP',
)
const CREDENTIAL = new RegExp(
  `^${toAnyOf([...CREDENTIALS, ...CREDENTIALS.map((word) => word.toUpperCase())])}$`,
)

/** True for a degree or order behind a name and nothing else: "PhD", "M.D."; not "Jr." or "Ana". */
export function isCredential(text: string): boolean {
  return CREDENTIAL.test(text.replaceAll('.', ''))
}

/** Matches what tells a son from his father: "Jr.", "JR", "III"; not "MD". */
export const GENERATION = /^(?:[JS][Rr]\.?|I{2,3}|IV)$/
