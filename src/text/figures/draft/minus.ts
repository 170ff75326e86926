import type { Word } from '../../tokens/words.ts'

/** Signs of a negative number. */
const MINUS = new Set(['-', '−'])
/** What may touch a minus sign in front: "$-2.5bn", "(-0.6 %)". */
const BEFORE_MINUS = new Set(['$', '('])
// Matches what comes out negative: "tested negative two days later"; not "was".
const TESTED = /^(?:test(?:s|ed|ing)?|results?|came|back|swabs?)$/
// Matches what no aside follows: "of –0.5%", "was –£300"; not "fee".
const BEFORE_DASH = /^(?:of|to|at|was|is|from|and|between|by|than|below|minus)$/
// Matches what stands in front of a sum with a sign of its own: "was - $3 million", "loss: - $3 million"; not "fee".
const OPENS_SUM = /^(?:of|to|at|was|is|from|:)$/

/**
 * The sign of a number and where it stands: "-0.6 %", "minus-5 yards", "$-50.8bn", "-$2.5 million", "negative 2
 * percent"; not the dash of "10-15" or "Section-8". `first` is the sign of a currency in front of the number, if any.
 */
export function readMinus(
  words: readonly Word[],
  at: number,
  first: number,
  isMeasure: boolean,
): { readonly by: 1 | -1; readonly first: number } {
  const none = { by: 1, first: at } as const
  const front = MINUS.has(words[at - 1]?.text ?? '') ? at : first
  const before = words[front - 1]
  const stem = words[front - 2]
  if (before === undefined) return none
  // "plus or minus 2.5 points" and "six minus two" have no sign.
  if (before.lower === 'minus')
    return stem?.lower === 'or' || stem?.tag === 'NUM' ? none : { by: -1, first: front - 1 }
  // "tested negative two days later"
  if (before.lower === 'negative' && isMeasure && !TESTED.test(stem?.lower ?? ''))
    return { by: -1, first: front - 1 }
  const isDigits = words[at]?.kind === 'number'
  // "at –0.5%" is negative; "the fee –£300– rose" is an aside.
  const isSign = MINUS.has(before.text) || (before.text === '–' && BEFORE_DASH.test(stem?.lower ?? ''))
  // "$5 -$10"; in "the Vela 40 -1.3 %" the number in front is a name.
  const isRange = front !== at && stem?.kind === 'number'
  // "was - $3 million", "Net result: - $3 million"
  const isApart = before.text !== '–' && front !== at && OPENS_SUM.test(stem?.lower ?? '')
  if (!isDigits || !isSign || isRange || (before.end !== words[front]?.start && !isApart)) return none
  if (stem?.lower === 'minus') return { by: -1, first: front - 2 }
  if (!before.glued || BEFORE_MINUS.has(stem?.text ?? '')) return { by: -1, first: front - 1 }
  return none
}
