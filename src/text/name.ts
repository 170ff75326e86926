/** The name that ends a mention, and the title before it: "Sen. Ana Ruiz" → Ana Ruiz; "the campaign" → null. */
export function readName(words: string): { readonly name: string; readonly title: string | null } | null {
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

// "Article 4", "Resolution 12"; not "Channel 4"
const numbered =
  /^(?:Article|Section|Paragraph|Resolution|Decree|Chapter|Clause|Rule|Title|Annex|Law)(?:\s\d+)?$/

// "Post's", "Rivers'"; not "Posts"
const possessiveEnd = /['’]s?$/

function isPartyWord(name: string): boolean {
  return partyWord.test(name)
}

// "Liberals"; not "Liberalism"
const partyWord = /^(?:Republican|Democrat|Independent|Libertarian|Liberal|Conservative|American)s?$/

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

// "Sept."; not "Sept"
const finalStop = /\.$/

// "The " in "The Board"; not "Theo"
const capitalArticle = /^(?:The|A|An)\s+/

// "de la Vega"; not "61-year-old"
const anyCapital = /\p{Lu}/u

// "The"; not "Theo"
const noName = /^(?:The|He|She|They|It|I|We)$/
