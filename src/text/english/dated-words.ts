import { toAnyOf, toWordList } from '../strings/table.ts'
import { toVerbForms } from './verb-forms.ts'

/** Matches, as part of a pattern, what a date behind it is the date of, and of no figure: "said", "published", "founded"; not "killed". */
export const DATED_BEFORE = toAnyOf([
  ...toWordList(
    `say tell announce report confirm warn add write publish release issue sign adopt pass approve enact found draw-up become appoint
elect bear testify acknowledge admit declare project estimate predict forecast tout propose promise pledge unveil`,
  ).flatMap(toVerbForms),
  ...toWordList('born drawn statement interview speech letter claim'),
])
/** The same for papers and laws that carry their own date: "the law of 2011"; not "the harvest of 2011". */
export const DATED_DOCUMENT =
  '(?:law|act|bill|decree|accord|deal|treaty|agreement|constitution|resolution|plan|report|statement|study|speech|letter|ruling|memo|paper|pact|commentary|article|interview|account)s?(?: signed| published| issued| released)?'
/** The same for what brings in a figure of another time: "up from", "against"; not "from". */
export const IN_COMPARISON =
  '(?:(?:up|down) from|against|compared (?:with|to)|versus|(?:below|above) (?:its|the|an?|their|his|her))'
/** Matches, as part of a pattern, what begins a clause of its own behind a comma or dash: "but", "which"; not "and". */
export const OWN_CLAUSE =
  '(?:but|(?:just )?as|because|while|whereas|although|though|despite|who|which|where|whose)'
