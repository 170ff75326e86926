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

/** The words the model knows; wink-nlp adds those it meets. */
type Lexemes = {
  readonly hash: Record<string, number>
  readonly list: readonly string[]
  /** How many words the model came with. */
  readonly intrinsicSize: number
}

// A run without white space: a data address, a row of signs; not the longest word there is.
const ENDLESS_WORD = /\S{200,}/g
let lexemes: Lexemes = { hash: {}, list: [], intrinsicSize: 0 }
const nlp = winkNLP({ ...model, core }, ['sbd', 'pos'])
const its = nlp.its
// Matches "Marea", "órbita": a word in one piece wherever it is met; not "Marea’s" or "4,836", which may be cut.
const ONE_PIECE = /^[a-zÀ-ÖØ-öø-ÿ]+$/i

/**
 * Splits a paragraph into words and marks with their parts of speech.
 * About 40 ms for 1,000 words, so ask only for paragraphs that need it.
 */
export function findTokens(text: string): readonly Token[] {
  // The model's time grows with the square of a word's length: of a run no person wrote, only the head is read.
  const known = lexemes.list.length
  const doc = nlp.readDoc(
    hasLongRun(text) ? text.replace(ENDLESS_WORD, (run) => run.slice(0, 100).padEnd(run.length)) : text,
  )
  const all = doc.tokens()
  const words = all.out(its.value) as string[]
  const tags = all.out(its.pos) as string[]
  forget(known)
  const sentenceEnds: number[] = []
  doc.sentences().each((item: { out(span: typeof its.span): unknown }) => {
    sentenceEnds.push((item.out(its.span) as readonly [number, number])[1] + 1)
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

/** Whether the tagger's model came with a word, capitals as given: "harbour", "Colombia"; not "ment", nor what it met since. */
export function isModelWord(word: string): boolean {
  return (lexemes.hash[word] ?? Number.POSITIVE_INFINITY) < lexemes.intrinsicSize
}

function core(): unknown {
  const made = (model.core as () => { readonly features: { readonly lexeme: Lexemes } })()
  lexemes = made.features.lexeme
  return made
}

/**
 * Forgets what wink-nlp learned after its first `known` words and may cut in another way: once it has read "Marea’s,",
 * "Marea’s" is one word to it. What a paragraph gives must not depend on those read before it.
 */
function forget(known: number): void {
  for (const word of lexemes.list.slice(known)) if (!ONE_PIECE.test(word)) delete lexemes.hash[word]
}

/** Whether 200 characters stand together without a blank; the pattern itself would try every character of the text. */
function hasLongRun(text: string): boolean {
  let from = 0
  while (from < text.length) {
    const blank = text.indexOf(' ', from)
    const end = blank < 0 ? text.length : blank
    if (end - from >= 200) return true
    from = end + 1
  }
  return false
}
