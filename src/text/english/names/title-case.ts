// Small words a title leaves in lower case.
const SMALL_WORDS = new Set(
  'a an the of in on at to for from by with and or but nor as vs v de la del el los las y da do e du le les di'.split(
    ' ',
  ),
)
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

/** "Meet the Crew", "Harbour Nine-0"; not "We will win", not "The plan". */
export function isTitleCase(content: string, inRow = false): boolean {
  const words = content.replace(FINAL_MARKS, '').split(/\s+/)
  if (words.length > 14) return false
  let capitals = 0
  for (const word of words) {
    const bare = word.replace(LEADING_MARKS, '')
    if (CAPITAL_OR_DIGIT.test(bare)) capitals++
    else if (bare !== '' && !SMALL_WORDS.has(bare.toLowerCase())) return false
  }
  if (capitals === 0 || SENTENCE_BREAK.test(content)) return false
  return inRow || !SPEAKING_WORD.test(words[0] ?? '') || words.length > 2
}
