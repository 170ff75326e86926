import { PARTY_WORD } from '../text/english/name-words.ts'
import { genderOf } from '../text/english/names/first-names.ts'
import { OPENERS } from '../text/english/names/sentence-openers.ts'
import { readTitle } from '../text/english/names/titles.ts'
import { toFolded } from '../text/strings/fold.ts'
import type { Noted } from './draft-row.ts'
import { countTexts, toCountWords } from './draft-row.ts'
import { type MentionIn, type Somebody, toNameWords } from './everyone.ts'
import type { ShortForms } from './short-forms.ts'

/** The most aliases that a row proposes. */
const MOST_ALIASES = 8
/** An alias has to mean its owner in at least this share of its uses. */
const SURE_SHARE = 0.95

// Matches "Vice President " in "said Vice President ", "U.S. Sen. "; not "the minister ".
const TITLES_BEFORE = /((?:(?<![\p{L}.])\p{Lu}[\p{L}.]* ){1,4})$/u
// Matches "Mr."; not "Mayor".
const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Dr)\b/
// Matches "JUAN GIL"; not "IFU".
const SHOUTED = /^[^\p{Ll}]{6,}$/u
// Matches "GIL’S", "Gil’s"; not "O’Neill".
const GENITIVE_END = /['’][sS]?$/u

/** Forms that mean one person, and in words those that mean another as well. */
export type Aliases = { readonly sure: readonly Noted<string>[]; readonly shared: readonly string[] }

type Use = { readonly form: string; readonly isTitled: boolean; readonly entry: MentionIn }

/**
 * What else the texts call somebody: short names, names with a title, abbreviations. A form that several share is an
 * alias only where nearly all its uses mean one of them.
 */
export function toAliasFinder(
  everyone: readonly Somebody[],
  shortForms: ShortForms,
): (one: Somebody) => Aliases {
  const usesOf = new Map(everyone.map((one) => [one, one.mentions.flatMap(toUses)]))
  const totals = new Map<string, number>()
  for (const uses of usesOf.values()) {
    for (const { form } of uses) totals.set(toFolded(form), (totals.get(toFolded(form)) ?? 0) + 1)
  }
  return (one) => {
    const own = new Set(toNameWords(one.name))
    const explained = [...shortForms].filter(([, form]) => form.name === one.name).map(([short]) => short)
    const forms = [...Map.groupBy(usesOf.get(one) ?? [], ({ form }) => form)]
      .filter(([form, uses]) => {
        if (form === one.name || explained.includes(form) || SHOUTED.test(form)) return false
        return form.length > 2 && uses.length > 1 && isNameOf(one, uses[0] as Use, own)
      })
      .toSorted((a, b) => b[1].length - a[1].length)
    const sure = forms.filter(([form, uses]) => uses.length >= (totals.get(toFolded(form)) ?? 0) * SURE_SHARE)
    const plain = new Set(sure.map(([form]) => form))
    const found = sure
      // "Mr. Ruiz" is understood where "Ruiz" is
      .filter(([form]) => !COURTESY.test(form) || !plain.has(form.slice(form.indexOf(' ') + 1)))
      .slice(0, MOST_ALIASES)
      .map(([form, uses]): Noted<string> => {
        const texts = countTexts(uses.map(({ entry }) => entry))
        return {
          value: form,
          note: `${toCountWords(uses.length, 'time')} in ${toCountWords(texts, 'text')}`,
        }
      })
    return {
      sure: [
        ...explained.map((value): Noted<string> => ({ value, note: 'explained in brackets' })),
        ...found,
      ],
      shared: forms
        .filter(([form, uses]) => !plain.has(form) && uses.length > 4)
        .map(([form, uses]) => `“${form}”, ${uses.length} of ${totals.get(toFolded(form)) ?? 0} times`),
    }
  }
}

/** Whether a form has words of the name, and before them only an office or a first name: not "Rival Ruiz" at the head of a sentence. */
function isNameOf({ isBody }: Somebody, { form, isTitled }: Use, own: ReadonlySet<string>): boolean {
  const words = toNameWords(form)
  if (!words.some((word) => own.has(word))) return false
  return isBody || isTitled || own.has(words[0] as string) || genderOf(form) !== null
}

/** The name as it stands, and with the office before it: "Ruiz", "Interior Minister Ruiz"; not "Republican Ruiz". */
function toUses(entry: MentionIn): readonly Use[] {
  const { article, mention } = entry
  const text = article.paragraphs[mention.paragraph]?.text ?? ''
  const name = mention.name.replace(GENITIVE_END, '')
  const before = TITLES_BEFORE.exec(text.slice(Math.max(0, mention.start - 50), mention.start))?.[1]
  const words = before?.trim().split(' ') ?? []
  while (words.length > 0 && OPENERS.has((words[0] as string).toLowerCase())) words.shift()
  const title = words.at(-1)
  if (title === undefined || !isOffice(title)) return [{ form: name, isTitled: false, entry }]
  return [
    { form: name, isTitled: false, entry },
    { form: `${words.join(' ')} ${name}`, isTitled: true, entry },
  ]
}

/** "President", "Mrs."; not "Republican", nor "Sens.", whom several are. */
function isOffice(word: string): boolean {
  return (
    readTitle(word) !== null &&
    !PARTY_WORD.test(word) &&
    !/s\.$/.test(word.replace('Mrs.', 'Mrs').replace('Ms.', 'Ms'))
  )
}
