import { UNMISTAKABLE_MONTHS_AND_DAYS } from '../english/calendar.ts'
import { SPEAKING } from '../english/cue-verbs.ts'
import { ARABIC_ARTICLE, NAME_PARTICLE, NAME_PARTICLES, SHORT_TITLE } from '../english/name-words.ts'
import { isBodyName, isNameWithOf } from '../english/names/bodies.ts'
import { OFFICE_BEFORE, ROLE_BEFORE } from '../english/names/descriptions.ts'
import { countFrontWords, countNameWords } from '../english/names/front-words.ts'
import { genderOf } from '../english/names/first-names.ts'
import { isOnePerson } from '../english/names/one-person.ts'
import { FRONTED_WORD, OPENERS, SUBORDINATE } from '../english/names/sentence-openers.ts'
import { isHonour, isSurnameToo, opensBodies, readTitle } from '../english/names/titles.ts'
import type { Marked } from '../tokens/quotation-marks.ts'
import type { NameMention } from './name-mention.ts'
import { joinPortfolios } from './portfolios.ts'

// Matches "Juan Carlos Gil Mora", "Ana de la Vega", "J. R. Smith Jr.", "Ruiz"; not "the plan".
const CAPITALISED_RUN = new RegExp(
  toRun(String.raw`(?:\p{Lu}\.)+|${SHORT_TITLE}|(?:${ARABIC_ARTICLE})?\p{Lu}[\p{L}\p{M}’'-]*`),
  'gu',
)

// Matches "… of it. Mr.", start of the text; not "said Mr.".
const SENTENCE_START = /(?:^|[.!?:]["'”’)]*\s+|["“”]\s*|^\W+)$/u
// Matches "of "; not "off".
const OF_BEFORE = /^of $/i
// Matches " of the Interior", " on Drugs and Crime", " of Trade, Industry and Tourism", " de Salud"; not " of it" nor
// " on Monday", nor Ruiz in " of Tides and Sands, Ana Ruiz".
const BODY_REST =
  /^ (?:of|for|on(?! \p{Lu}\p{Ll}+day\b)|de|del) (?:the |la |las |los )?\p{Lu}[\p{L}’'-]+(?:(?:, \p{Lu}[\p{L}’'-]+)+,? (?:and|y) \p{Lu}[\p{L}’'-]+|(?:(?: and| y)? \p{Lu}[\p{L}’'-]+){0,3})/u
// Matches " and Ana Ruiz" at the end of what belongs to a body, and " and Crime", which does.
const AND_NAME = / (?:and|y) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*)$/u
// Matches "interior minister " in "said interior minister "; the last three words at most.
const ROLE_WORDS = /(?:[\p{L}-]+\s){1,3}$/u
// The most words of a name; a longer run of capitals is a headline or noise.
const LONGEST_NAME = 9
// Each word of "Ana Ruiz"; not the gaps.
const NAME_WORD = /[^ \u00a0]+/g

// Matches "’s" in "Ruiz’s"; not "’" in "Rivers’".
const GENITIVE_PATTERN = /['’]s$/
// Matches "." in "Sen."; not "Sen".
const ENDING_DOTS = /[.'’]+$/
// Matches ". On Monday, ", "When the boat came, ": what comes next is the main subject; not ". Ruiz left, ".
const FRONTED = new RegExp(String.raw`(?:^|[.!?]["'”’)]*\s+)${FRONTED_WORD}\b[^.!?,“”"]*,\s$`, 'u')

/** The names in a paragraph, in order. */
export function findNames(text: string, paragraph: number, marks: readonly Marked[]): readonly NameMention[] {
  const found: NameMention[] = []
  let mark = 0
  let covered = 0
  for (const match of text.matchAll(CAPITALISED_RUN)) {
    if (match.index < covered || OPENERS.has(match[0].toLowerCase())) continue
    const trimmed = trimRun(match[0], match.index, text)
    if (!trimmed) continue
    const lead = text.slice(Math.max(0, match.index - 40), match.index)
    const skipped = OF_BEFORE.test(lead.slice(-3)) && OFFICE_BEFORE.test(lead) ? readOffice(trimmed.name) : 0
    const start = trimmed.start + skipped
    const prefix = text.slice(match.index, start)
    const name =
      trimmed.name.slice(skipped) + readBodyRest(text, trimmed.start + trimmed.name.length, trimmed.name)
    const end = start + name.length
    covered = end
    while (mark < marks.length && (marks[mark] as Marked).outerEnd <= start) mark++
    const at = marks[mark]
    const role = readTitleBefore(lead)
    // "the inspector Ana Ruiz": no title, and what she is called
    const isCalled = role !== null || isOnePerson(readWordBefore(lead))
    const isBehindComma = lead.at(-2) === ','
    found.push({
      paragraph,
      start,
      end,
      name,
      title: trimmed.title ?? role,
      quoted: at !== undefined && at.outerStart <= start && end <= at.outerEnd,
      opening:
        ((SENTENCE_START.test(lead) || match.index === 0) && !SUBORDINATE.test(prefix)) ||
        (isBehindComma && FRONTED.test(text.slice(Math.max(0, match.index - 120), match.index))),
      genitive: /^['’]s?(?!\p{L})/u.test(text.slice(end, end + 3)),
      before: /(\p{L}+)\s$/u.exec(toLastWord(lead))?.[1]?.toLowerCase() ?? '',
      prefix: prefix.trim(),
      description:
        `${readDescription(text, end, isBehindComma ? lead : '')} ${readRole(isCalled ? lead : '', prefix)}`.trim(),
      speaks: SPEAKING.test(text.slice(end, end + 24)),
    })
  }
  return joinPortfolios(text, found)
}

function toRun(word: string): string {
  const particle = `${NAME_PARTICLE}[ \\u00a0]+`
  // "Ana “Anchor” Ruiz", "Ana ‘Anchor’ Ruiz": a nickname inside a name
  const nickname = `(?:[ \\u00a0]+(?:["“](?=\\p{Lu})[\\p{L}. -]{2,20}["”]|['‘](?=\\p{Lu})[\\p{L}. -]{2,20}['’]))?`
  return `(?:${word})(?:${nickname}[ \\u00a0]+(?:${particle}){0,2}(?:${word}))*`
}

/** How much of "State Ana Ruiz" after "Secretary of" belongs to the office: "State ". */
function readOffice(name: string): number {
  const [first, ...rest] = name.split(' ')
  const holder =
    rest.length >= 2 && (first === 'State' || first === 'Staff' || genderOf(rest.join(' ')) !== null)
  return holder ? (first as string).length + 1 : 0
}

/** The last word before a name, with the gap behind it: most patterns look no farther. */
function toLastWord(lead: string): string {
  return lead.slice(lead.lastIndexOf(' ', lead.length - 2) + 1)
}

/**
 * What follows the name of a body and belongs to it: " of Fisheries" in "the Ministry of Fisheries"; empty where
 * nothing does.
 */
function readBodyRest(text: string, end: number, name: string): string {
  if (!isNameWithOf(name)) return ''
  const rest = BODY_REST.exec(text.slice(end, end + 80))?.[0] ?? ''
  // "the University of Marea and Ana Ruiz"
  return rest.replace(AND_NAME, (all, last: string) =>
    readTitle(plain(last.split(' ')[0] as string)) !== null || genderOf(last) !== null ? '' : all,
  )
}

/**
 * The words of an office at the end of `lead` and before the name, lower case: "prime minister", "interior minister".
 */
function readRole(lead: string, prefix: string): string {
  return `${ROLE_WORDS.exec(lead)?.[0] ?? ''} ${prefix}`.toLowerCase().trim()
}

/** The name in a capitalised run, without titles, opening words, days and a genitive; null where none is left. */
function trimRun(
  run: string,
  offset: number,
  text: string,
): { name: string; start: number; title: string | null } | null {
  const words = [...run.matchAll(NAME_WORD)].map((match) => ({
    text: match[0],
    start: offset + match.index,
  }))
  if (words.length > LONGEST_NAME) return null
  // "Ana Ruiz MP", "Juan Gil OBE": what stands behind the name is no part of it
  while (words.length > 2 && isHonour((words.at(-1) as { text: string }).text)) words.pop()
  const body = isBodyName(run)
  let first = 0
  let last = words.length
  let title: string | null = null
  for (let index = 0; index < words.length; index++) {
    const word = plain((words[index] as { text: string }).text)
    const known = readTitle(word)
    // "Democratic Harbour Committee": the first word of a body's name
    const isSurname =
      index > first && index === words.length - 1 && isSurnameToo(word) && genderOf(run) !== null
    if (known !== null && !isSurname && !(body && index === first && opensBodies(word))) {
      // "Secretary of State Ana Ruiz" arrives as "State Ana Ruiz"; "House Speaker Juan Gil"
      title = known
      first = index + 1
    } else if (index === first && (OPENERS.has(word) || UNMISTAKABLE_MONTHS_AND_DAYS.has(word))) {
      first = index + 1
    } else if (UNMISTAKABLE_MONTHS_AND_DAYS.has(word) && index > first) {
      last = index
      break
    }
  }
  while (first < last && NAME_PARTICLES.has((words[first] as { text: string }).text)) first++
  if (first >= last) return null
  last = first + countNameWords(words.slice(first, last).map((word) => word.text))
  first += countFrontWords(words.slice(first, last).map((word) => word.text))
  const start = (words[first] as { start: number }).start
  const final = words[last - 1] as { text: string; start: number }
  let end = final.start + final.text.length
  // "Ruiz's", "Rivers'"
  const whole = text.slice(start, end)
  const genitive = /['’]s?$/.exec(whole)
  if (genitive) end -= genitive[0].length
  const name = text.slice(start, end)
  return name.length > 1 && !OPENERS.has(plain(name)) ? { name, start, title } : null
}

function plain(word: string): string {
  return word.toLowerCase().replace(GENITIVE_PATTERN, '').replace(ENDING_DOTS, '')
}

// Matches "candidate" in "candidate ", "general" in "secretary-general "; not "Mayor ".
const WORD_BEFORE = /(?:^|[\s-])(\p{Ll}[\p{Ll}-]+)\s$/u

/** A lower-case role right before the name: "candidate" in "presidential candidate "; null where none stands there. */
function readTitleBefore(lead: string): string | null {
  const word = readWordBefore(lead)
  return ROLE_BEFORE.test(word) ? word : null
}

/** The lower-case word right before a name; empty where none stands there. */
function readWordBefore(lead: string): string {
  return WORD_BEFORE.exec(toLastWord(lead))?.[1] ?? ''
}

/**
 * What is said of somebody in apposition, lower case: "a pilot from the north" after the name, "the party's chairman"
 * before it.
 */
function readDescription(text: string, end: number, lead: string): string {
  const after =
    /^(?:['’]s)?(?: \([^)]*\))?, ((?:(?:a|an|the|one|who|his|her|its|their|\p{Ll}+)\b)[^,.;:"“”]{2,90})(?:[,.;]|$)/u.exec(
      text.slice(end, end + 130),
    )
  const before = /(?:^|[\s])((?:the|an?|his|her|its|their)\s[^,.;:"“”]{2,38}),\s$/iu.exec(lead)
  return `${after?.[1] ?? ''} ${before?.[1] ?? ''}`.trim().toLowerCase()
}
