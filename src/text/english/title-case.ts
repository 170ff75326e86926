/** "Meet the Crew", "Harbour Nine-0"; not "We will win", not "The plan". */
export function isTitleCase(content: string, inRow = false): boolean {
  const words = content.replace(finalMarks, '').split(/\s+/)
  if (words.length > 14) return false
  let capitals = 0
  for (const word of words) {
    const bare = word.replace(leadingMarks, '')
    if (capitalOrDigit.test(bare)) capitals++
    else if (bare !== '' && !smallWords.has(bare.toLowerCase())) return false
  }
  if (capitals === 0 || sentenceBreak.test(content)) return false
  return inRow || !speakingWord.test(words[0] ?? '') || words.length > 2
}

// small words a title leaves in lower case
const smallWords = new Set(
  'a an the of in on at to for from by with and or but nor as vs v de la del el los las y da do e du le les di'.split(
    ' ',
  ),
)

// "so!!"; not "so"
const finalMarks = /[,.!?]+$/

// "(" of "(so"; not "so"
const leadingMarks = /^[^\p{L}\p{N}]+/u

// "Tide", "24"; not "tide"
const capitalOrDigit = /^[\p{Lu}\p{N}]/u

// "No. Never"; not "J.R."
const sentenceBreak = /[.;?!]\s/

// "We", "No"; not "Nobody"
const speakingWord = /^(?:I|I['’]m|We|You|He|She|It|They|Yes|No|Oh)$/
