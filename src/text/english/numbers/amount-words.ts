import { toTable, toWordSet } from '../../strings/table.ts'

/**
 * How texts use a noun for an amount: 'told', its number is one of the things of the sentence ("a goal of 9 million");
 * 'count', what it is of is counted ("the number of boats reached 789"); 'empty', it says only that a number follows ("a
 * total of"); 'own', it is a number itself ("raised the number of judges to 12"); 'level', a change comes to it ("fell to a
 * five-year low of"); 'extreme', such a level that names nothing itself; 'standard', a number is held against it ("the 3 million download mark").
 */
type AmountUse = 'told' | 'count' | 'empty' | 'own' | 'level' | 'extreme' | 'standard'

/** Nouns for amounts; each stands here once. */
const AMOUNT_NOUNS = toTable<readonly AmountUse[]>({
  average: ['told', 'empty', 'level'],
  barrier: ['standard'],
  cap: ['told', 'own'],
  ceiling: ['standard'],
  close: ['level', 'extreme'],
  consensus: ['standard'],
  count: ['told', 'count', 'own'],
  course: ['empty'],
  crew: ['own'],
  equivalent: ['empty'],
  estimate: ['standard'],
  excess: ['empty'],
  figure: ['told'],
  fleet: ['own'],
  forecast: ['standard'],
  goal: ['told'],
  headcount: ['own'],
  high: ['told', 'level', 'extreme'],
  least: ['empty'],
  level: ['told', 'level'],
  limit: ['told', 'own'],
  low: ['told', 'level', 'extreme'],
  mark: ['told', 'standard'],
  maximum: ['told', 'empty', 'own'],
  mean: ['level'],
  median: ['level'],
  membership: ['own'],
  milestone: ['standard'],
  minimum: ['told', 'empty', 'own'],
  most: ['empty'],
  number: ['told', 'count', 'empty', 'own'],
  numbers: ['own'],
  pace: ['level'],
  period: ['empty'],
  peak: ['told', 'level', 'extreme'],
  projection: ['standard'],
  quota: ['told', 'own'],
  rate: ['level'],
  record: ['told', 'empty', 'level', 'extreme'],
  rest: ['told', 'empty'],
  space: ['empty'],
  span: ['empty'],
  staff: ['own'],
  sum: ['empty'],
  tally: ['told', 'own'],
  target: ['told', 'own', 'standard'],
  threshold: ['told', 'standard'],
  toll: ['told', 'own'],
  total: ['told', 'count', 'empty', 'own', 'level'],
  whopping: ['empty'],
  workforce: ['own'],
})

/** Verbs and prepositions between an amount and its size: "stood at 12", "rose to 31", "has reached 9"; not "on" or "killed". */
export const LINKS_TO_SIZE: ReadonlySet<string> = toWordSet(
  `to at from of than is are was were be reached reaches reach hit passed topped exceeded totaled totalled fell rose climbed grew
became`,
)
/** What an age may be the age of: "an average age of 34", "the voting age is 18"; not "golden". */
export const KINDS_OF_AGE: ReadonlySet<string> = toWordSet(
  'average median mean minimum maximum retirement voting legal pension',
)
/** Words that tell an age with a number: "sailors aged 20"; not "old", which is a unit. */
export const AGE_WORDS: ReadonlySet<string> = toWordSet('aged age ages')
/** What may follow an age: "she was 16 when"; not "of". */
export const BEHIND_AGE: ReadonlySet<string> = toWordSet('when by and at now in or')
/** What a life comes to at an age: "died at 91", "left school at 16"; not "closed". */
export const COMES_AT_AGE: ReadonlySet<string> = toWordSet(
  'die dies died dead retire retires retired married wed orphaned widowed school debuted emigrated',
)
/** Matches what "turn" takes with it: "turned 12 away", "turned 12 of them back"; not "in". */
export const TURNS_SO = /^(?:of|down|away|over|up|into|out|around|back|to|off)$/
/** What votes are told with: "88 votes for and 9 against"; not "of". */
export const VOTED: ReadonlySet<string> = toWordSet('against for in abstentions abstained')

/** Whether texts use a noun, in lower case, so: "goal" is 'told', "mark" a 'standard'; "boat" is neither. */
export function isAmount(noun: string, use: AmountUse): boolean {
  return AMOUNT_NOUNS[noun]?.includes(use) === true
}
