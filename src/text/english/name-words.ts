import { toAnyOf, toWordList, toWordSet } from '../strings/table.ts'

const PARTICLES = toWordList('de del la las los y da dos do di van von der den bin ibn al el')

/** Small words inside names: "de", "van"; not "of". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(PARTICLES)
/** Matches, as part of a pattern, one of them: "del"; not "dell". */
export const NAME_PARTICLE = toAnyOf(PARTICLES)
/** Words of names that tell nobody apart: "de", "jr", "iii"; not "gil". */
export const NOT_TELLING_APART: ReadonlySet<string> = new Set([
  ...PARTICLES,
  ...toWordList('jr sr ii iii iv the'),
])
/** Small words that a title leaves in lower case: "of", "de", "vs"; not "not". */
export const SMALL_TITLE_WORDS: ReadonlySet<string> = new Set([
  ...PARTICLES,
  ...toWordList('a an the of in on at to for from by with and or but nor as vs v e du le les'),
])
/** Matches, as part of a pattern, an Arabic article with its hyphen: the "el-" of "el-Hadi"; not that of "elba". */
export const ARABIC_ARTICLE = '(?:al|el|ad|ul|as|ash)-'
/** Matches, as part of a pattern, a short title that ends in a stop: "Sen.", "Jr."; not "No.". */
export const SHORT_TITLE =
  '(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Rev|Hon|Adm|Amb|Jr|Sr|St|Maj|Cmdr)\\.'
/** Matches what somebody is by party or country and not by name: "Liberals"; not "Liberalism". */
export const PARTY_WORD = /^(?:Republican|Democrat|Independent|Libertarian|Liberal|Conservative|American)s?$/
/** Words with a capital that are nobody's name: "She", "The"; not "Theo". */
export const NO_NAMES: ReadonlySet<string> = toWordSet('The He She They It I We')
/** Matches, as part of a pattern, what leads on behind the name under a quotation: "Ana Prieto in a letter"; not "will". */
export const AFTER_SIGNATURE = '(?:in|on|at|to|from|during|speaking|writing|via|after|before)'
/** Matches, as part of a pattern, what opens a description in its place: "a fisher", "former mayor Ana Ruiz". */
export const BEFORE_DESCRIPTION = '(?:[Aa]n?|[Tt]he|[Ff]ormer|[Oo]ne)'
