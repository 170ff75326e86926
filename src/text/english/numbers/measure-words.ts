import { toWordList, toWordSet } from '../../strings/table.ts'

// What says how a length is meant: "80 metres long", "30m below".
const SIZE_ADVERBS = toWordList('long tall high deep wide thick across away below above')

/** What behind a measure says how a length is meant: "80m long", "12m (", "30m from"; not "worth". */
export const BEHIND_SIZE: ReadonlySet<string> = new Set([...SIZE_ADVERBS, 'from', 'of', '('])
/** Words behind "40m" that make metres of it and no millions: "40m long", "40m sprint", "40m and"; not "users". */
export const NOT_IN_MILLIONS: ReadonlySet<string> = new Set([
  ...SIZE_ADVERBS,
  ...toWordList(`and or from to in at for on by with per a an the its his her their is are was were has had than but as off apart north
south east west up down underwater downstream upstream sprint dash hurdles relay freestyle race final swim pool butterfly
breaststroke backstroke record into through along ahead behind before after until when while that which`),
])
/** What behind "a year" tells when and not how often: "$6 billion a year earlier"; not "each". */
export const BEHIND_TIME: ReadonlySet<string> = toWordSet(
  'earlier ago later before prior previously after old',
)

/** Matches the roads that fuel is measured on: "39 highway"; not "road". */
export const FUEL_ROADS = /^(?:city|highway|combined|overall)$/

/** Matches words of paying: "the ticket cost 150 kn"; not "coast". */
export const PAYING =
  /^(?:costs?|prices?|priced|pays?|paid|paying|tickets?|fees?|fines?|fined|budget|worth|bought|buy|sells?|sold|charges?|charged|salary|wages?|rent|spent|spend|cheap|pricey|expensive|earns?|earned)$/

/** Matches words of warmth: "it was 20c in the shade"; not "hotel". */
export const WARMTH =
  /^(?:temperatures?|degrees?|warm|warmer|cold|colder|hot|hotter|heat|shade|freezing|celsius|thermometer|weather)$/

/** Matches words of speed at sea or in the air: "winds of 40 kn"; not "window". */
export const SPEED =
  /^(?:winds?|gusts?|gusting|speeds?|vessel|ship|boat|yacht|sail(?:s|ed|ing)?|aircraft|knots?|sea|storm|hurricane|cyclone)$/

/** Matches what is weighed in carats: "18 kt gold"; not "golden". */
export const JEWELS = /^(?:gold|diamonds?|ring|necklace|jewel(?:le)?ry|emeralds?|rub(?:y|ies)|sapphires?)$/

/** Matches words of size: "at an altitude of 30'"; not "altogether". */
export const SIZES =
  /^(?:altitudes?|heights?|tall|taller|high|higher|deep|deeper|depths?|long|longer|lengths?|wide|wider|feet|foot|elevation|wingspan|above|below|fathoms?)$/

/** Matches units that are told to a thousandth: "4.000 percent"; not "hectare". */
export const EXACT_UNITS =
  /^(?:percent|percentage point|second|minute|inch|millimetre|centimetre|gram|milligram|point|degree|celsius|volt|time)/

/** Matches what is said of weights: "10 pounds heavier"; not "10 pounds cheaper". */
export const SAID_OF_WEIGHT = /^(?:heavier|lighter|overweight|lost|each)$/

/** Matches what pounds of money are of: "pounds of debt"; not "pounds of rice". */
export const MONEY_OF = /^(?:debt|savings?|funding|cash|taxpayers?|public|investments?|aid|revenues?)$/

/** Matches words that speak of weight: "kg", "tonnes", "weighs"; not "weighty". */
export const WEIGHT =
  /^(?:kg|kgs|kilos?|kilogram(?:me)?s?|tonnes?|tons?|ounces?|grams?|weigh(?:s|ed|ing|t)?|weight|payload|thrust|tow(?:s|ed|ing)?|haul(?:s|ed|ing)?|hauled|foot|ft|-foot)$/

/** Matches the inches of "5ft 7in" and "6 feet 2 inches"; not "into". */
export const INCHES = /^(?:in|ins|inch|inches)$/

/** Matches what costs a sum told before it: "a 40-pound fine"; not the "bomb" of "a 40-pound bomb", which weighs as much. */
export const COSTS =
  /^(?:notes?|fines?|tickets?|fees?|bills?|bets?|deals?|prizes?|budgets?|salary|rewards?|coins?|vouchers?|tax|charge|bonus|meal|gift|payments?|increase|rise|cut|a)$/

/** What may follow "a" in a rate: "$12 a barrel", "a vote"; not "man", which starts a new phrase in "paid $5 a man". */
export const COUNTED_BY: ReadonlySet<string> = toWordSet(
  'share shr barrel tonne ton kilo kilogram pound ounce gallon litre liter person head unit acre hectare mile kilometre kilometer game season bushel bottle ticket pop copy round foot inch metre meter lb kg troy plane contract pack megawatt dose bag can cup serving piece slice plate room seat vote ride trip word sack carton crate box packet vial tablet pill device user student pupil patient worker household family customer vehicle car passenger guest meal',
)

/** Units that are another word as often and count only where they touch the number: "12pt"; not "kg". */
export const TOUCHING_UNITS: ReadonlySet<string> = toWordSet('pt pc mi bp cup cal mb gm mcg amp yo Mt Gt')

/** Matches words behind a measure that say how it is meant and name nothing: "30 years ago", "72 metres long"; not "salt". */
export const NOT_THINGS =
  /^(?:ago|later|earlier|higher|lower|more|less|old|long|tall|high|deep|wide|thick|away|apart|each|short|worth|last|next|this|better|worse|cheaper|dearer|pricier|longer|faster|slower|respectively|daily|annually|early|late|premium|further|strong|heavier|lighter|total|off|up|down|per)$/

/** Matches the last words of measures: "percent", "euros"; not "boats". */
export const MEASURE_END =
  /^(?:percent|cent|pct|points?|million|billion|bn|dollars|euros|pesos|pounds|tonnes|tons|kilos|hectares|cents)$/

/** Matches what is measured in metres: "30m of water"; not "shares". */
export const MEASURED_IN_METRES =
  /^(?:water|snow|rope|cable|road|track|pipe|pipeline|sand|mud|rock|ice|fence|fencing|wall|wire|railway|coastline|beach|depth|height|land|tunnel|hose|fabric|cloth|ground)$/
