import winkNLP from 'wink-nlp'
import model from 'wink-eng-lite-web-model'

/** A word or mark of a paragraph; `start` and `end` are UTF-16 offsets in its text. */
export type Token = {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, ADJ, ADV, ADP, DET, PRON, NUM, PUNCT, … */
  readonly tag: string
  /** Index of the sentence the token stands in. */
  readonly sentence: number
}

// A run without white space: a data address, a row of signs; not the longest word there is.
const endlessWord = /\S{200,}/g

const nlp = winkNLP(model, ['sbd', 'pos'])
const its = nlp.its

/**
 * Splits a paragraph into words and marks with their parts of speech.
 * About 40 ms for 1,000 words, so ask only for paragraphs that need it.
 */
export function findTokens(text: string): readonly Token[] {
  // The model takes the square of a word's length in time: of a run no person wrote, only the head is read.
  const doc = nlp.readDoc(text.replace(endlessWord, (run) => run.slice(0, 100).padEnd(run.length)))
  const words = doc.tokens().out(its.value) as string[]
  const tags = doc.tokens().out(its.pos) as string[]
  const sentences = doc.sentences()
  const sentenceEnds: number[] = []
  let counted = 0
  sentences.each((sentence: { tokens(): { length(): number } }) => {
    counted += sentence.tokens().length()
    sentenceEnds.push(counted)
  })
  const tokens: Token[] = []
  let cursor = 0
  let sentence = 0
  words.forEach((word, index) => {
    while (index >= (sentenceEnds[sentence] ?? Number.POSITIVE_INFINITY)) sentence++
    // wink keeps every character but white space, so each word is found again from where the last one ended.
    const found = text.indexOf(word, cursor)
    const start = found < 0 ? cursor : found
    cursor = Math.min(text.length, start + word.length)
    tokens.push({ text: word, start, end: cursor, tag: tags[index] ?? 'X', sentence })
  })
  return tokens
}
