import { toTypedField } from './field-problems.ts'

/**
 * A question in everyday English as a query: "what did Varga say about grain?" is "speaker:Varga grain", "how much
 * grain" is "first:figure grain", "who said no grain" is "first:quote no grain". Null for what is no such question.
 * Only the words that ask are read; whether anybody is called Varga shows when the query is answered.
 */
export function readQuestion(typed: string): string | null {
  const asked = readAsked(typed)
  if (!asked) return null
  const { field, name, rest } = asked
  return name === '' ? field + rest : `${toTypedField(field, name)} ${rest}`.trim()
}

/** The words of a question that is read as one for what somebody said: "Varga grain"; null for any other. */
export function toQuestionWords(typed: string): string | null {
  const asked = readAsked(typed)
  return asked && asked.name !== '' ? `${asked.name} ${asked.rest}`.trim() : null
}

type Asked = { readonly field: string; readonly name: string; readonly rest: string }

function readAsked(typed: string): Asked | null {
  const asked = typed.trim().replace(END, '')
  for (const [pattern, field] of forms) {
    const groups = pattern.exec(asked)?.groups
    if (!groups) continue
    const name = toName(groups['name'])
    const rest = toRest(groups['rest'])
    // "they" names nobody: the question is then read as a plain one.
    if (field === 'speaker' ? name !== '' && !NOBODY.test(name) : rest !== '') return { field, name, rest }
  }
  return null
}

/** Matches the "?" and the blanks that end a question; not the "?" within a phrase in quotation marks. */
const END = /[\s?]+$/

const SAY =
  'says?|said|saying|tells?|told|thinks?|thought|claims?|claimed|writes?|wrote|promised?|answer(?:ed)?|warn(?:ed)?|announced?|demand(?:ed)?'
const NAME = String.raw`(?<name>[\p{L}\p{N}][^\s":]*(?:\s[^\s":]+){0,3}?)`
const REST = String.raw`(?:\s+(?<rest>.+))?$`

/** Matches "what did Ilse Varga say about grain"; not "what did the grain cost". */
const WHAT_DID = new RegExp(
  String.raw`^(?:what|why|when|where|how)(?:\s+else)?\s+(?:did|does|do|has|have|had)\s+${NAME}\s+(?:${SAY})(?:\s+(?:about|on|of|regarding|to))?${REST}`,
  'iu',
)

/** Matches "what Varga said about grain"; not "what is said about grain". */
const WHAT_SAID = new RegExp(
  String.raw`^what\s+(?!(?:is|are|was|were|has|have|had|been|did|does|do)\b)${NAME}\s+(?:${SAY})(?:\s+(?:about|on|of|regarding))?${REST}`,
  'iu',
)

/** Matches "quotes by Varga about grain" and "quotations of Varga"; not "quotes about grain". */
const QUOTES_BY = new RegExp(
  String.raw`^(?:quotes?|quotations?|statements?)\s+(?:by|from|of)\s+${NAME}(?:\s+(?:about|on|regarding)\s+(?<rest>.+))?$`,
  'iu',
)

/** Matches "who said that grain is gone"; not "who is Varga". */
const WHO_SAID = new RegExp(
  String.raw`^who\s+(?:else\s+)?(?:${SAY}|called|spoke|talked)(?:\s+(?:that|about|of|on))?\s+(?<rest>.+)$`,
  'iu',
)

/** Matches "how much grain" and "what percentage of grain"; not "how did the grain burn". */
const HOW_MANY =
  /^(?:how\s+(?:much|many|large|big|old|long|high|far)|what\s+(?:percentage|percent|share|number|proportion)\s+of)\s+(?<rest>.+)$/iu

/** Matches "when did the harbour close", "who is Varga", "what is known of grain"; not "what grain". */
const PLAIN =
  /^(?:what|which|when|where|why|who|whom|whose|how)(?:\s+exactly)?\s+(?:did|does|do|is|are|was|were|has|have|had|will|would)\s+(?<rest>.+)$/iu

/** Matches ", by whose count", "according to whom" and "and when" at the end of a question; not "by count Orlok". */
const ASIDE =
  /[\s,]+(?:and\s+)?(?:by\s+whose\s+count|according\s+to\s+whom?|says\s+who|since\s+when|and\s+when)$/iu

/** Matches "is there", "did they" and "has been" within what is asked; not "island". A phrase in marks is left alone. */
const HELPERS =
  /(?<=^|\s)(?:is|are|was|were|been|be|did|does|do|has|have|had|will|would|there|anything|something|exactly)(?=\s|$)/giu

/** The forms of questions, each with the beginning of what it is read as. */
const forms: readonly (readonly [pattern: RegExp, field: string])[] = [
  [WHAT_DID, 'speaker'],
  [WHAT_SAID, 'speaker'],
  [QUOTES_BY, 'speaker'],
  [WHO_SAID, 'first:quote '],
  [HOW_MANY, 'first:figure '],
  [PLAIN, ''],
]

/** Matches "he" and "anybody", and the "been" of "what has been said"; not "Hera". */
const NOBODY = /^(?:he|she|it|they|we|you|i|people|anybody|anyone|somebody|someone|everybody|been)$/iu

function toName(found = ''): string {
  return found.replace(ARTICLE, '').replace(POSSESSIVE, '').trim()
}

/** Matches the "the" of "the mayor"; not that of "Thea". */
const ARTICLE = /^(?:the|a|an)\s+/iu

/** Matches the "’s" of "Varga’s"; not the s of "Torres". */
const POSSESSIVE = /['’]s$/u

function toRest(found = ''): string {
  const rest = found.replace(ASIDE, '')
  return rest.includes('"') || rest.includes('“')
    ? rest
    : rest.replaceAll(HELPERS, ' ').replaceAll(/\s+/g, ' ').trim()
}
