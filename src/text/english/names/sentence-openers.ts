import { toAnyOf, toWordList } from '../../strings/table.ts'
import { ONES } from '../numbers/number-words.ts'

// What opens a clause that depends on another.
const SUBORDINATORS = toWordList('when while as after before if since although though because until once')

/** Matches "When Ruiz", "Unlike Ruiz": no main subject; not "Mayor Ruiz". */
export const SUBORDINATE = new RegExp(`^${toAnyOf([...SUBORDINATORS, 'like', 'unlike'])}\\b`, 'i')

/** Matches, as part of a pattern, what opens a sentence in front of its subject: "When", "During", "Meanwhile"; not "The". */
export const FRONTED_WORD = toAnyOf(
  [
    ...SUBORDINATORS,
    ...toWordList('in on at during for following despite earlier later meanwhile however speaking asked'),
  ].map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
)

/** Words that have a capital only because a sentence or a headline begins with them: "the", "although"; not "mayor". */
export const OPENERS: ReadonlySet<string> = new Set([
  ...Object.keys(ONES),
  ...toWordList(`the a an this that these those there here it its he she they we i you his her their our my your but and or nor yet so if when while
where why how what who which whose as at by for from in into of on onto to up with without within after before during since until till
because though although despite unless once than then now today still also even just only not no yes both each every all any some many
most few several hundreds thousands millions last next earlier later meanwhile however
moreover nevertheless nonetheless furthermore additionally ultimately similarly likewise thus hence overall otherwise
alternatively conversely consequently notably crucially instead indeed perhaps maybe according asked speaking citing like unlike under over about above across against along among
around behind below beneath beside between beyond near off out through throughout toward towards via per amid amidst given
following regarding concerning including except other others another such same more less much very too again ever never always often
sometimes soon recently finally first second third nearly almost roughly is are was were be been being has have had do does
did can could may might must shall should will would let make made get got say says said told tell tells adding added noting noted
asking calling responding replying writing appearing sitting standing talking reading watch read see think thank thanks please
nothing everything something anything nobody everybody everyone someone somebody anyone people well oh okay ok hello
yesterday tomorrow tonight rather whether either neither back down`),
])

/**
 * Words with a capital that no name of three words and more goes on with: "On" in the headline "Ana Ruiz On How It
 * Began"; not the "For" of "Ferry Crews For Peace" nor "My" and "Do", which are names as well.
 */
export const HEADLINE_WORDS: ReadonlySet<string> = new Set(
  toWordList(`on how why what when where who her his their our your its they is was were been being has have had does did could would
should got gets about after before because while whether there`),
)

/** Matches where a long sentence may end: ", joining …", " after …", "; …"; not " and". */
export const CLAUSE_BREAK =
  /(?:, (?=\p{L}+ing\b|who\b|which\b|while\b|but\b|and\b|as\b|despite\b|where\b|when\b|though\b|although\b|amid\b|after\b|with\b)|; | [—–] |: | (?=(?:after|amid|despite|because|while|although|though|unless|until)\b))/giu
/** Matches where it may end when nothing better is found: " and", " of", ","; not " the". */
export const WEAK_BREAK = /, | (?=(?:and|as|for|in|on|to|that|which|who|with|by|from|of)\b)/gu
