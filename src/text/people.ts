import { toFolded } from './fold.ts'
import { genderOf } from './gender.ts'
import type { Gender } from './gender.ts'
import type { NameMention } from './names.ts'
import { isSourceNoun } from './nominals.ts'
import type { Entity, Register } from './register.ts'
import { toSlug } from './slug.ts'
import type { Attribution, Span, Speaker } from '../types.ts'

/** What a mention is resolved with: the table, the names of the text, and what has been decided so far. */
export type Resolver = {
  /** The speaker that the words at `span` mean; `words` are their text. */
  readonly resolve: (words: string, span: Span) => Attribution
  /** Tells the resolver that a quotation at a place was given to a speaker. */
  readonly note: (by: Attribution, span: Span) => void
}

/** Makes the resolver of one article. `names` are all names of the text in order. */
export function toResolver(
  names: readonly NameMention[],
  register: Register,
  people: readonly Speaker[],
  textOf: (paragraph: number) => string,
): Resolver {
  const table = toTable(people)
  let last: { readonly by: Attribution; readonly span: Span } | null = null
  // what "he" and "she" have told of people whose first name tells nothing
  const learned = new Map<string, Gender>()

  const fromEntity = (entity: Entity): Attribution => table(entity.name) ?? toSpeaker(entity.name)

  const fromName = (words: string): Attribution | null => {
    const direct = table(words)
    if (direct) return direct
    if (isDescribed(words) || isPair(words) || quantified.test(words)) return null
    const parsed = readName(words)
    if (!parsed) return null
    const entity = register.findEntity(parsed.name, parsed.title)
    // "Aides said": only a sentence's first word has the capital
    const common =
      !parsed.name.includes(' ') &&
      isSourceNoun(parsed.name.toLowerCase()) &&
      !entity?.mentions.some((mention) => !mention.opening)
    if (common) return null
    return table(parsed.name) ?? (entity ? fromEntity(entity) : toSpeaker(parsed.name))
  }

  /** "Ana Ruiz and Juan Gil": two people, no one speaker. */
  const isPair = (words: string): boolean => {
    const [left, right, ...more] = words.split(andLink)
    if (left === undefined || right === undefined || more.length > 0) return false
    const halves = [left, right].map((half) => {
      const parsed = readName(half)
      return parsed && register.findEntity(parsed.name, parsed.title)
    })
    // "France and Chile"; not "the Trade and Industry Ministry"
    return (
      halves.every((half) => half?.person) || (halves.every(Boolean) && !bodyNoun.test(words.toLowerCase()))
    )
  }

  const genderOfSpeaker = (by: Attribution): Gender | null => {
    if (by.kind !== 'speaker') return null
    const row = people.find((person) => person.id === by.id)
    if (row) return row.pronoun === 'he' || row.pronoun === 'she' ? row.pronoun : null
    return register.findEntity(by.name, null)?.gender ?? learned.get(by.id) ?? null
  }
  const isPerson = (by: Attribution): boolean => {
    if (by.kind !== 'speaker') return false
    const row = people.find((person) => person.id === by.id)
    return row ? row.kind === 'person' : (register.findEntity(by.name, null)?.person ?? true)
  }

  /** The nearest fitting person before the pronoun: subjects first, sentence by sentence. */
  const fromPronoun = (gender: Gender, span: Span): Attribution | null => {
    const earlier = names.filter(
      (mention) =>
        !mention.quoted &&
        (mention.paragraph < span.paragraph ||
          (mention.paragraph === span.paragraph && mention.end <= span.start)),
    )
    const fits = (by: Attribution): boolean => {
      const own = genderOfSpeaker(by)
      return isPerson(by) && (own === null || own === gender)
    }
    let best: { readonly by: Attribution; readonly score: number } | null = null
    const consider = (by: Attribution, score: number): void => {
      if (by.kind === 'speaker' && fits(by) && (best === null || score > best.score)) best = { by, score }
    }
    let distance = 0
    for (let index = earlier.length - 1; index >= 0 && distance < 12; index--, distance++) {
      const mention = earlier[index] as NameMention
      const apart = span.paragraph - mention.paragraph
      if (apart > 3) break
      const entity = register.entityOf(mention)
      if (!entity) continue
      const by = fromEntity(entity)
      const certain = genderOfSpeaker(by) === gender ? 3 : 0
      const score =
        20 -
        apart * 6 -
        distance +
        (mention.opening ? 5 : 0) -
        (mention.genitive ? 3 : 0) -
        (objectWords.has(mention.before) ? 3 : 0) +
        certain
      consider(by, score)
    }
    if (last && last.by.kind === 'speaker' && span.paragraph - last.span.paragraph <= 2) {
      // nobody is named between the words of the last speaker and "he added"
      const ended = last.span
      const adjacent =
        ended.paragraph === span.paragraph &&
        !earlier.some((mention) => mention.paragraph === span.paragraph && mention.start >= ended.end)
      consider(last.by, 20 - (span.paragraph - last.span.paragraph) * 4 + (adjacent ? 20 : 3))
    }
    return (best as { readonly by: Attribution } | null)?.by ?? null
  }

  /** "The pilot disagreed. “No,” she said.": the description that opens the sentence before. */
  const fromSubject = (gender: Gender, span: Span): Attribution | null => {
    const before = textOf(span.paragraph).slice(Math.max(0, span.start - 600), span.start)
    const match = subjectDescription.exec(before)
    if (!match?.[1]) return null
    const start = span.start - (before.length - match.index) + match[0].indexOf(match[1])
    const by = table(match[1]) ?? fromDescription(match[1], { ...span, start })
    if (!by)
      return isSourceNoun(match[1].split(' ').at(-1) as string) && !bodyNoun.test(match[1])
        ? { kind: 'unresolved', mention: match[1] }
        : null
    const own = genderOfSpeaker(by)
    return isPerson(by) && (own === null || own === gender) ? by : null
  }

  /** "Ana Ruiz left a note. “Back at noon,” it read.": who wrote the text that "it" stands for. */
  const fromText = (span: Span): Attribution | null => {
    const before = textOf(span.paragraph).slice(0, span.start)
    const thing = [...before.matchAll(writtenThing)].at(-1)
    if (!thing || before.length - thing.index > 300) return null
    const inSentence = names.filter(
      (mention) =>
        mention.paragraph === span.paragraph &&
        !mention.quoted &&
        mention.end <= span.start &&
        !stop.test(before.slice(Math.min(mention.end, thing.index), Math.max(mention.start, thing.index))),
    )
    const owner =
      inSentence.find(
        (mention) => mention.start > thing.index && authorLink.test(before.slice(0, mention.start)),
      ) ?? inSentence.find((mention) => mention.end < thing.index && mention.opening)
    const entity = owner && register.entityOf(owner)
    return entity ? fromEntity(entity) : null
  }

  /** "it": the nearest body named before in the paragraph or at the end of the one above: "the ministry", "the court". */
  const fromBody = (span: Span): Attribution | null => {
    for (const index of [span.paragraph, span.paragraph - 1]) {
      const text = textOf(index)
      const before = index === span.paragraph ? text.slice(0, span.start) : text
      const found = [...before.matchAll(bodyPhrase)].at(-1)?.[0]
      if (found !== undefined) return fromName(found) ?? { kind: 'unresolved', mention: found }
    }
    return null
  }

  /** "the ministry", "the group": the last body the text has named so. */
  const fromBodyNoun = (words: string, head: string, span: Span): Attribution | null => {
    if (words.split(' ').length > 2) return null
    const fitting = names.findLast((mention) => {
      if (
        mention.paragraph > span.paragraph ||
        (mention.paragraph === span.paragraph && mention.end > span.start)
      )
        return false
      const entity = register.entityOf(mention)
      return (
        entity !== null &&
        !entity.person &&
        (toFolded(entity.name).split(' ').includes(head) || describedAs(mention, head))
      )
    })
    const entity = fitting && register.entityOf(fitting)
    return entity ? fromEntity(entity) : null
  }

  /** "the senator": the last one the text has called so. */
  const fromDescription = (words: string, span: Span): Attribution | null => {
    const match = definite.exec(words)
    const head = toFolded(words).split(noLetters).findLast(Boolean)
    if (!match || head === undefined) return null
    if (bodyNoun.test(head)) return fromBodyNoun(words, head, span)
    if (vagueHeads.has(head)) return null
    const forms = synonyms.get(head) ?? [head]
    // "the left-wing leader" is no other leader
    const extra = toFolded(words)
      .split(noLetters)
      .filter((word) => word !== '' && word !== head && !plainWords.has(word))
    let found: Entity | null = null
    for (const mention of names) {
      if (
        mention.paragraph > span.paragraph ||
        (mention.paragraph === span.paragraph && mention.start >= span.start)
      )
        break
      const entity = register.entityOf(mention)
      if (
        entity?.person &&
        forms.some((form) => entity.descriptions.has(form)) &&
        extra.every((word) => entity.descriptions.has(word))
      ) {
        found = entity
      }
    }
    return found ? fromEntity(found) : null
  }

  return {
    resolve: (words, span) => {
      const plain = words.trim()
      const lower = plain.toLowerCase()
      const gender = pronounGender.get(lower)
      if (gender) {
        const by = fromSubject(gender, span) ?? fromPronoun(gender, span)
        if (by?.kind === 'speaker') learned.set(by.id, gender)
        return by ?? { kind: 'unresolved', mention: plain }
      }
      if (lower === 'it' || lower === 'its')
        return fromText(span) ?? fromBody(span) ?? { kind: 'unresolved', mention: plain }
      if (otherPronouns.has(lower)) return { kind: 'unresolved', mention: plain }
      return fromName(plain) ?? fromDescription(plain, span) ?? { kind: 'unresolved', mention: plain }
    },
    note: (by, span) => {
      if (by.kind === 'speaker') last = { by, span }
    },
  }
}

// "the government", "the Defence Ministry", "the group"; not "the plan"
const bodyPhrase =
  /\b[Tt]he (?:[\p{L}-]+ ){0,3}?(?:government|administration|ministry|group|court|commission|committee|company|agency|party|campaign|department|army|police|organi[sz]ation|association|union|council|institute|foundation|office|bank|university|movement|coalition|delegation|newspaper|report|statement|study)\b/gu

/** "The Coast Alliance, a group of captains": the first noun of what is said of it. */
function describedAs(mention: NameMention, head: string): boolean {
  const [first] = mention.description.split(restOfDescription)
  return first?.split(' ').at(-1) === head
}

// "The pilot " and the sentence it opens, then a quotation at most; not "Ruiz met the pilot"
const subjectDescription =
  /(?:^|[.!?]["”’]?\s)((?:The|That|This|Another) (?:[\p{Ll}-]+ ){0,3}?(?:[\p{Ll}]+(?:[mw]an|er|or|ist|ian|ent)|captain|pilot|mayor|chief|judge|nurse|clerk|priest)) [^.!?“”"]*[.!?:,]\s(?:[“"][^“”"]*[”"]\s)?$/u

// "a note", "the statement"; not "noted"
const writtenThing =
  /\b(?:note|statement|letter|message|post|tweet|email|memo|communiqué|notice|leaflet|declaration)\b/g

// "ministry", "group"; not "minister"
const bodyNoun =
  /\b(?:ministry|group|court|commission|committee|company|agency|party|department|army|organi[sz]ation|association|union|council|institute|foundation|bank|university|movement|coalition|board|alliance|federation|league|club|newspaper|magazine|campaign)$/

const pronounGender = new Map<string, Gender>([
  ['he', 'he'],
  ['him', 'he'],
  ['his', 'he'],
  ['himself', 'he'],
  ['she', 'she'],
  ['her', 'she'],
  ['hers', 'she'],
  ['herself', 'she'],
])
const otherPronouns = new Set(
  'i we you they it them their its our my your who which that what one some many others both all another several each most someone everyone'.split(
    ' ',
  ),
)
const objectWords = new Set('of for with by to against about on at from in under over than and or'.split(' '))

const plainWords = new Set([
  'the',
  'this',
  'that',
  'longtime',
  'senior',
  'junior',
  'presumptive',
  'presidential',
  'new',
  'then',
])

// "the senator", "The Florida governor"; not "a senator"
const definite = /^(?:the|this|that)\s/i
const vagueHeads = new Set(
  'people man men officials aides critics supporters report statement campaign government administration party group two three company firm ministry department agency court committee commission organization organisation association union bank police army state country city press media newspaper magazine network station study survey poll email letter memo crowd audience team family'.split(
    ' ',
  ),
)
const synonyms = new Map<string, readonly string[]>([
  ['senator', ['senator', 'senadora', 'senador']],
  ['congressman', ['congressman', 'representative']],
  ['congresswoman', ['congresswoman', 'representative']],
  ['candidate', ['candidate', 'nominee']],
  ['nominee', ['nominee']],
  ['billionaire', ['billionaire', 'mogul', 'businessman']],
  ['businessman', ['businessman', 'billionaire', 'mogul']],
  ['spokesman', ['spokesman', 'spokesperson']],
  ['spokeswoman', ['spokeswoman', 'spokesperson']],
])

type Lookup = (words: string) => Attribution | null

function toTable(people: readonly Speaker[]): Lookup {
  const rows = new Map<string, Speaker>()
  for (const person of people) {
    for (const form of [
      person.name,
      ...person.aliases,
      ...(person.abbreviation ? [person.abbreviation] : []),
    ]) {
      const key = toKey(form)
      if (!rows.has(key)) rows.set(key, person)
    }
  }
  return (words) => {
    const row = rows.get(toKey(words))
    return row ? { kind: 'speaker', id: row.id, name: row.name } : null
  }
}

function toKey(words: string): string {
  return toFolded(words.normalize('NFC'))
    .replace(article, '')
    .replace(possessiveEnd, '')
    .replace(gaps, ' ')
    .trim()
}

function toSpeaker(name: string): Attribution {
  return { kind: 'speaker', id: toSlug(name, 80), name }
}

/** The name that ends a mention, and the title before it: "Sen. Ana Ruiz" → Ana Ruiz; "the campaign" → null. */
function readName(words: string): { readonly name: string; readonly title: string | null } | null {
  const run = nameAtEnd.exec(words.replace(possessiveEnd, ''))
  if (!run) return null
  const parts = run[0].trim().split(/\s+/)
  let title: string | null =
    /(\p{Ll}+)\s+$/u.exec(words.slice(0, run.index + (run[0].length - run[0].trimStart().length)))?.[1] ??
    null
  while (parts.length > 1 && isTitleWord(parts[0] as string)) title = toTitle(parts.shift() as string)
  // "The Harbour Post's Ana Ruiz"
  const owner = parts.findLastIndex((part) => possessiveEnd.test(part))
  if (owner >= 0 && owner < parts.length - 1) parts.splice(0, owner + 1)
  const titled = parts.findLastIndex((part) => isTitleWord(part))
  if (titled >= 0 && titled < parts.length - 1) {
    title = toTitle(parts[titled] as string)
    parts.splice(0, titled + 1)
  }
  const name = parts.join(' ').replace(capitalArticle, '')
  // "The Arizona Republican" describes somebody; "85%" is no name
  if (isPartyWord(parts.at(-1) as string) || !anyCapital.test(name) || numbered.test(name)) return null
  return name.length > 1 && !noName.test(name) ? { name, title } : null
}

/** "a lawyer for Juan Gil", "the mayor of Puerto Sol": the name is not that of the one described. */
function isDescribed(words: string): boolean {
  const [, head, link] = describedHead.exec(words) ?? []
  if (head === undefined || link === undefined) return false
  // "Secretary of State Ana Ruiz", "Mayor of Marea Juan Gil"
  const office = officeThenName.exec(words)
  if (
    office?.[2] !== undefined &&
    (stateWords.has(office[1]?.toLowerCase() ?? '') || genderOf(office[2]) !== null)
  )
    return false
  // "a statement from the Board" is the Board's
  if (documents.test(head) && makerLink.test(link)) return false
  if (lowerCase.test(head)) return true
  return words.startsWith(head) && isSourceNoun(head.toLowerCase()) && !bodyNoun.test(head.toLowerCase())
}

// "many Marinos", "Some Liberals"; not "Manny Ruiz"
const quantified =
  /^(?:many|some|most|several|few|other|two|three|four|five|dozens of|hundreds of|thousands of)\s/i

// "State" and "Ana Ruiz" in "Secretary of State Ana Ruiz"; not "Mayor of Puerto Sol"
const officeThenName =
  /\sof\s(?:the\s)?(?:[\p{L}’'-]+\s)*?([\p{L}’'-]+)\s(\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*)+)$/u
const stateWords = new Set([
  'state',
  'defence',
  'defense',
  'justice',
  'finance',
  'health',
  'education',
  'labour',
  'labor',
  'commerce',
  'energy',
  'interior',
  'staff',
])

// "statement", "letter"; not "spokesman"
const documents =
  /^(?:statement|letter|note|post|message|report|memo|email|tweet|release|study|poll|survey)s?$/

// "lawyer" in "a lawyer for Juan Gil"; "Officials" in "Officials at the Board"; not "Ministry" in "Colombia's Ministry of Trade"
const describedHead =
  /^(?:(?:the|an?|his|her|its|their|one|two|some|[\p{Ll}-]+)\s)*([\p{L}-]+)\s(for|of|to|from|by|at|in|with|on|close)\s/iu

// "Article 4", "Resolution 12"; not "Channel 4"
const numbered =
  /^(?:Article|Section|Paragraph|Resolution|Decree|Chapter|Clause|Rule|Title|Annex|Law)(?:\s\d+)?$/

// "Post's", "Rivers'"; not "Posts"
const possessiveEnd = /['’]s?$/

function isPartyWord(name: string): boolean {
  return partyWord.test(name)
}

// "Ana Ruiz" in "Sen. Ana Ruiz", "de la Vega"; not "Harbour Board spokesman"
const nameAtEnd =
  /(?:^|[\s-])(?:\p{Lu}[^\s,]*\s+(?:(?:de|del|la|las|los|y|da|dos|di|van|von|der|den|bin|al|el|of|&|for)\s+){0,2})*[\p{Lu}\p{N}][^\s,]*$/u

function isTitleWord(word: string): boolean {
  return titleWords.has(toTitle(word))
}

function toTitle(word: string): string {
  const lower = word.toLowerCase().replace(finalStop, '')
  return shortTitles.get(lower) ?? lower
}

const shortTitles = new Map([
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['dr', 'doctor'],
  ['prof', 'professor'],
  ['rev', 'reverend'],
  ['lt', 'lieutenant'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
  ['adm', 'admiral'],
])
const titleWords = new Set(
  `mp mep msp dsp dci pm qc kc td asp acp dcp igp mr mrs ms miss sir dame lord lady doctor professor reverend senator representative governor general lieutenant colonel captain sergeant
admiral president vice premier minister secretary chancellor ambassador mayor judge justice sheriff chief chairman chairwoman speaker leader
director commissioner king queen prince princess pope bishop archbishop cardinal rabbi imam pastor spokesman spokeswoman
spokesperson congressman congresswoman republican democrat democratic candidate nominee former deputy coach ceo commander major attorney
businessman billionaire strategist adviser advisor manager officer founder co-founder economist analyst author host reporter editor
don señor señora presidente presidenta ministro ministra senador senadora gobernador gobernadora alcalde alcaldesa`.split(
    /\s+/,
  ),
)

// "pilot"; not "Ruiz"
const lowerCase = /^\p{Ll}/u

// "Sept."; not "Sept"
const finalStop = /\.$/

// "Ana and Juan"; not "Andes"
const andLink = / and /

// ". "; not ".5"
const stop = /[.!?]\s/

// "note from ", "letter by the "; not "nearby "
const authorLink = /\b(?:from|by)\s(?:the\s)?$/

// the space in "the mayor"; not the hyphen in "co-founder"
const noLetters = /[^a-z-]+/

// " of pilots" in "a group of pilots"; not "offer"
const restOfDescription = /\s(?:of|that|which|for|in|with|based)\b/

// "the " in "the board"; not "theme"
const article = /^(?:the|el|la)\s+/

// every gap and mark in "J. R. Gil"
const gaps = /[^\p{L}\p{N}]+/gu

// "The " in "The Board"; not "Theo"
const capitalArticle = /^(?:The|A|An)\s+/

// "de la Vega"; not "61-year-old"
const anyCapital = /\p{Lu}/u

// "The"; not "Theo"
const noName = /^(?:The|He|She|They|It|I|We)$/

// "from"; not "to"
const makerLink = /^(?:from|by|of)$/i

// "Liberals"; not "Liberalism"
const partyWord = /^(?:Republican|Democrat|Independent|Libertarian|Liberal|Conservative|American)s?$/
