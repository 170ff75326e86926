import { SMALL_TITLE_WORDS } from '../name-words.ts'

// Matches "so!!"; not "so".
const FINAL_MARKS = /[,.!?]+$/
// Matches "(" of "(so"; not "so".
const LEADING_MARKS = /^[^\p{L}\p{N}]+/u
// Matches "Tide", "24"; not "tide".
const CAPITAL_OR_DIGIT = /^[\p{Lu}\p{N}]/u
// Matches "No. Never"; not "J.R.".
const SENTENCE_BREAK = /[.;?!]\s/
// Matches "We", "No"; not "Nobody".
const SPEAKING_WORD = /^(?:I|I['’]m|We|You|He|She|It|They|Yes|No|Oh)$/

/** Whether words are written as a title: "Meet the Crew", "Harbour Nine-0"; not "We will win" or "The plan". */
export function isTitleCase(
  content: string,
  { isInRow = false }: { readonly isInRow?: boolean } = {},
): boolean {
  const words = content.replace(FINAL_MARKS, '').split(/\s+/)
  if (words.length > 14) return false
  let capitals = 0
  for (const word of words) {
    const bare = word.replace(LEADING_MARKS, '')
    if (CAPITAL_OR_DIGIT.test(bare)) capitals++
    else if (bare !== '' && !SMALL_TITLE_WORDS.has(bare.toLowerCase())) return false
  }
  if (capitals === 0 || SENTENCE_BREAK.test(content)) return false
  return isInRow || !SPEAKING_WORD.test(words[0] ?? '') || words.length > 2
}
