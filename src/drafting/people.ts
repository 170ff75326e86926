import { BE_FORMS, HAVE_FORMS } from '../text/english/function-words.ts'
import { genderOf, PRONOUN_GENDER } from '../text/english/names/first-names.ts'
import { BODY_WORDS, isBodyName, isNameWithOf } from '../text/english/names/bodies.ts'
import { GROUP_WORDS, PRESS_WORDS, UNDERTAKING_WORDS } from '../text/english/names/relations.ts'
import { toFolded } from '../text/strings/fold.ts'
import type { Article } from '../types.ts'
import { type Aliases, toAliasFinder } from './aliases.ts'
import {
  countTexts,
  type DraftField,
  type DraftRow,
  toCountWords,
  toIdMaker,
  toPlaceList,
  toPlaceName,
  toRanking,
} from './draft-row.ts'
import { type Somebody, toNameWords } from './everyone.ts'
import { toOutletNames } from './name-terms.ts'
import { findRole } from './roles.ts'
import type { ShortForms } from './short-forms.ts'

/** The most rows of a draft: more than an editor reads in one go. */
const MOST_ROWS = 200
/** In a folder of at most so many texts everybody who speaks has a row. */
const FEW_TEXTS = 30

/**
 * Rows of `people.yaml` for those who speak in the texts or are named in many, by how often they speak; what each is
 * read from stands in comments. The outlets and authors of the texts are left out.
 */
export function draftPeople(
  articles: readonly Article[],
  everyone: readonly Somebody[],
  shortForms: ShortForms,
): readonly DraftRow[] {
  const outlets = toOutletNames(articles)
  const chosen = everyone
    .filter((one) => !outlets.has(toKey(one.name)) && !isOnlyAuthor(one))
    .filter((one) => isPresent(one, articles.length, shortForms))
    .toSorted((a, b) => b.quotes.length - a.quotes.length || b.mentions.length - a.mentions.length)
    .slice(0, MOST_ROWS)
  const toAliases = toAliasFinder(everyone, shortForms)
  const toId = toIdMaker()
  return chosen.map((one) => toRow(one, toId(one.name), toAliases(one), shortForms))
}

/**
 * Whether somebody speaks, or is named, often enough for a row. In a small folder once is enough for who speaks or is
 * introduced; a place is named and does not speak.
 */
function isPresent(one: Somebody, texts: number, shortForms: ShortForms): boolean {
  const { name, quotes, mentions, isBody } = one
  const isFew = texts <= FEW_TEXTS
  const named = countTexts(mentions)
  const words = toNameWords(name)
  if (words.length === 1) {
    // "Bob" alone may be anybody.
    const isFirstName = genderOf(`${name} ${name}`) !== null
    return !isFirstName && quotes.length > (isFew ? 1 : 3) && mentions.length > quotes.length
  }
  const last = words.at(-1) as string
  // "Growers Are Leaving" is a headline.
  if (words.some((word) => BE_FORMS.has(word) || HAVE_FORMS.has(word))) return false
  if (PRESS_WORDS.has(last) || UNDERTAKING_WORDS.has(last) || isCut(one)) return false
  if (isBody) {
    const isExplained = [...shortForms.values()].some((form) => form.name === name)
    const isNamed = isBodyName(name) || isNameWithOf(name.split(' ')[0] ?? '')
    const isBodyLike = isExplained || isNamed || words.some((word) => BODY_WORDS.has(word))
    if (isBodyLike && quotes.length > (isFew ? 0 : 2)) return true
    return named >= (isExplained ? (isFew ? 1 : 2) : isNamed ? (isFew ? 2 : 5) : Infinity)
  }
  if (!isIntroduced(one)) return false
  const often = named >= (isFew ? 2 : 5) || (isFew && findRole(mentions) !== null)
  return often || (isFew ? quotes.length > 0 : countTexts(quotes) > 1 || quotes.length > 2)
}

// Matches "Alder’s North"; not "O’Neill".
const OWNER_INSIDE = /['’]s? /

/** Whether a name is the end of a longer one in all its places: "Harbour Foundation" of "Friends of the Harbour Foundation". */
function isCut({ name, isBody, mentions, quotes }: Somebody): boolean {
  if (!isBody || quotes.length > 0) return false
  return mentions.every(({ article, mention }) => {
    const text = article.paragraphs[mention.paragraph]?.text ?? ''
    const lead = text.slice(Math.max(0, mention.start - 60), mention.start)
    return (
      LONGER_BEFORE.test(lead) ||
      (isNameWithOf(name) && LONGER_BEHIND.test(text.slice(mention.end, mention.end + 40)))
    )
  })
}

// Matches "Ideas for " before "Peace Foundation", "Peace and "; not "talks of the ".
const LONGER_BEFORE = /\p{Lu}[\p{L}’'-]+ (?:for|and|of|on|de|del|la|y) (?:the |la )?$/u
// Matches " on Latin America" behind "Harbour Office"; not " on Monday" alone, nor " of the plan".
const LONGER_BEHIND = /^ (?:on|for|against) (?:the )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}/u

/** Whether something shows that a name is a person's: a first name, a title, a role, the surname alone. */
function isIntroduced({ name, gender, mentions, quotes }: Somebody): boolean {
  if (gender !== null) return true
  // "Alder’s North" is a place's
  if (OWNER_INSIDE.test(name)) return false
  return (
    mentions.some(({ mention }) => mention.title !== null || toNameWords(mention.name).length === 1) ||
    findRole(mentions) !== null ||
    toRanking(quotes.map(({ quote }) => quote.contents[0]?.paragraph)).length > 1
  )
}

/** Whether somebody writes every text that quotes or names them. */
function isOnlyAuthor({ name, quotes, mentions }: Somebody): boolean {
  return [...quotes, ...mentions].every(({ article }) =>
    article.authors.some((author) => toKey(author) === toKey(name)),
  )
}

const toKey = (name: string): string => toFolded(name.normalize('NFC')).replace(/^the /, '')

function toRow(one: Somebody, id: string, aliases: Aliases, shortForms: ShortForms): DraftRow {
  const { name, quotes, mentions } = one
  const short = [...shortForms].find(([, form]) => form.name === name)
  const role = one.isBody ? null : findRole(mentions)
  const places = (quotes.length > 0 ? quotes : mentions).map((entry) =>
    'quote' in entry
      ? toPlaceName(entry.article, entry.quote.contents[0]?.paragraph ?? 0)
      : toPlaceName(entry.article, entry.mention.paragraph),
  )
  const speaks =
    quotes.length === 0
      ? 'Is not quoted'
      : `${toCountWords(quotes.length, 'quotation')} in ${toCountWords(countTexts(quotes), 'text')}`
  const shared = aliases.shared.map((form) => `\nNo alias, others are named so too: ${form}`)
  return {
    note: `${speaks}; named ${toCountWords(mentions.length, 'time')} in ${toCountWords(countTexts(mentions), 'text')}: ${toPlaceList(places)}${shared.join('')}`,
    fields: [
      { key: 'id', value: id, note: null },
      { key: 'name', value: name, note: null },
      { key: 'aliases', items: aliases.sure },
      ...toKind(one),
      ...(role
        ? [
            {
              key: 'role',
              value: role.words,
              note: `${role.place}${role.count > 1 ? ` and ${role.count - 1} more` : ''}`,
            },
          ]
        : []),
      ...(short
        ? [{ key: 'abbreviation', value: short[0], note: toPlaceName(short[1].article, short[1].paragraph) }]
        : []),
    ],
  }
}

function toKind(one: Somebody): readonly DraftField[] {
  if (one.isBody) {
    const isGroup = toNameWords(one.name).some((word) => GROUP_WORDS.has(word))
    return [
      { key: 'kind', value: isGroup ? 'group' : 'institution', note: null },
      { key: 'pronoun', value: 'it', note: null },
    ]
  }
  const said = one.quotes.flatMap(({ article, quote: { mention } }) => {
    const words = mention && article.paragraphs[mention.paragraph]?.text.slice(mention.start, mention.end)
    const gender = words ? PRONOUN_GENDER.get(words.toLowerCase()) : undefined
    return gender && mention ? [{ gender, place: toPlaceName(article, mention.paragraph) }] : []
  })
  const [told] = toRanking(said.map(({ gender }) => gender))
  const first = told && said.find(({ gender }) => gender === told[0])
  const note = first
    ? `“${told[0]}” ${first.place}${told[1] > 1 ? ` and ${told[1] - 1} more` : ''}`
    : one.gender
      ? 'by the first name or title'
      : 'the texts do not say'
  return [
    { key: 'kind', value: 'person', note: null },
    { key: 'pronoun', value: told?.[0] ?? one.gender ?? 'they', note },
  ]
}
