import { toTable, toWordSet } from '../strings/table.ts'

// Plurals whose singular the rules of spelling do not give: "feet" → foot; not "boats".
const IRREGULAR = toTable<string>({
  people: 'people',
  men: 'man',
  women: 'woman',
  children: 'child',
  feet: 'foot',
  teeth: 'tooth',
  mice: 'mouse',
  lives: 'life',
  wives: 'wife',
  knives: 'knife',
  thieves: 'thief',
  leaves: 'leaf',
  halves: 'half',
  loaves: 'loaf',
  shelves: 'shelf',
  wolves: 'wolf',
  calves: 'calf',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  crises: 'crisis',
  analyses: 'analysis',
  bases: 'base',
  theses: 'thesis',
  series: 'series',
  barracks: 'barracks',
  headquarters: 'headquarters',
  means: 'means',
  crossroads: 'crossroads',
  species: 'species',
  aircraft: 'aircraft',
  troops: 'troop',
  movies: 'movie',
  ties: 'tie',
  pies: 'pie',
  cookies: 'cookie',
  zombies: 'zombie',
  calories: 'calorie',
  goalies: 'goalie',
  shoes: 'shoe',
  canoes: 'canoe',
  toes: 'toe',
  foes: 'foe',
  hoes: 'hoe',
  buses: 'bus',
  lens: 'lens',
  lenses: 'lens',
  gases: 'gas',
  houses: 'house',
  causes: 'cause',
  cases: 'case',
  news: 'news',
  axes: 'axe',
  caches: 'cache',
})

/** Matches, as part of a pattern, a plural without s: "people", "women"; not "boats". */
export const PLURAL_WITHOUT_S = '(?:people|men|women|children)'
/** Nouns that are the same in both numbers: "12 sheep"; not "boat". */
export const UNCHANGED: ReadonlySet<string> = toWordSet(
  'sheep aircraft spacecraft hovercraft fish salmon trout cod deer elk moose cattle livestock poultry swine police staff personnel offspring head series species',
)
// Matches "ss", "us" and "is" endings: "mass", "virus", "crisis"; not "guns".
const NO_PLURAL = /(?:ss|us|is)$/
// Matches "boxes", "churches", "classes"; not "houses".
const ES = /(?:ches|shes|xes|sses|zzes|oes)$/
// Matches "viruses", "bonuses"; not "houses", "causes" or "excuses".
const USES = /(?:[bcdfghjklmnpqrstvwxz]|[iey]|ti)uses$/
// Matches what is of the same form and ends in "use": "fuses", "ruses"; not "viruses".
const USE =
  /^(?:(?:re|mis|over)?uses|fuses|ruses|muses|excuses|abuses|recluses|peruses|infuses|refuses|accuses|amuses|confuses|defuses|diffuses)$/
// Matches "policemen", "servicewomen"; not "regimen" or "specimen".
const MEN = /^(?!(?:regi|speci|abdo|acu|o|a|stamen|hy|se|ra|cycla|bitu|semen|alderwo)men$)\p{L}{3,}men$/u

/** The singular of an English noun ("laboratories" → "laboratory"), in lower case; a singular comes back as it is. */
export function toSingular(noun: string): string {
  const lower = noun.toLowerCase()
  const known = IRREGULAR[lower]
  if (known !== undefined) return known
  if (MEN.test(lower)) return lower.replace(/men$/, 'man')
  if (lower.length < 4 || NO_PLURAL.test(lower) || !lower.endsWith('s')) return lower
  if (USES.test(lower) && !USE.test(lower)) return lower.slice(0, -2)
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  if (ES.test(lower)) return lower.slice(0, -2)
  return lower.slice(0, -1)
}
