import { toWordSet } from '../../strings/table.ts'

/** What somebody is to another, which is no role by itself; lower case: "rival", "wife"; not "minister". */
export const RELATION_WORDS: ReadonlySet<string> = toWordSet(
  `rival opponent ally critic foe friend enemy counterpart colleague neighbour neighbor guest successor predecessor partner
husband wife spouse father mother brother sister son daughter uncle aunt cousin nephew niece twin boy girl man woman person people
men women boss mate someone somebody others mr mrs ms miss sir madam runner winner loser victim`,
)
/** Nouns that name a group of people and not an office, lower case: "union", "front"; not "ministry". */
export const GROUP_WORDS: ReadonlySet<string> = toWordSet(
  `army front movement alliance union league coalition federation confederation party clan cartel gang brigade brigades militia
militias guerrillas rebels dissidents caucus club team squad band forces protesters farmers workers families network pact brotherhood
society collective fuerzas ejército ejercito frente movimiento partido sindicato pacto disidencias`,
)
/** Last words of the names of papers and programmes, lower case: "post", "show"; not "union". */
export const PRESS_WORDS: ReadonlySet<string> = toWordSet(
  `times post news journal press magazine radio tv television show today herald tribune gazette chronicle observer telegraph
newspaper broadcaster channel podcast`,
)
/** Last words of names that are no body's but a text's or an undertaking's, lower case: "plan", "act"; not "board". */
export const UNDERTAKING_WORDS: ReadonlySet<string> = toWordSet(
  'plan act bill law treaty agreement accord deal protocol programme program project policy strategy tax scheme index survey',
)
