import { toWordList, toWordSet } from '../../strings/table.ts'

// What says how a length is meant: "80 metres long", "30m below".
const SIZE_ADVERBS = toWordList('long tall high deep wide thick across away below above')

/** Words behind "40m" that make metres of it and no millions: "40m long", "40m sprint"; not "users" or "into". */
export const MADE_METRES: ReadonlySet<string> = new Set([
  ...SIZE_ADVERBS,
  ...toWordList(`apart north south east west underwater downstream upstream offshore uphill downhill ahead behind beneath beyond onto
sprint dash hurdles relay freestyle butterfly breaststroke backstroke medley race final swim wall tower cliff mast statue wave waves
swell swells snowdrifts trees walls towers cliffs masts`),
])
/** Words behind "40m" that count nothing themselves: "40m in", "40m was"; not "users". */
export const NOT_IN_MILLIONS: ReadonlySet<string> = toWordSet(
  `it he she they we you i who and or from to in at for on by with per a an the its his her their this that which is are was were has had have will would could
can may but than as off short up down into through along before after until when while over under about within between during since if so
because last next each every earlier later ago record more less now then today yesterday again already`,
)
/** Matches what near "40m" says that it is a length: "35m, the depth"; not "high", which sums reach too. */
export const SAYS_LENGTH =
  /^(?:metres?|meters?|feet|foot|ft|km|cm|mm|kilomet(?:re|er)s?|centimet(?:re|er)s?|miles?|yards?|inch(?:es)?|altitudes?|heights?|depths?|lengths?|widths?|diameters?|radius|distances?|elevation|wingspan|tall|taller|deep|deeper|wide|wider|long|waves?|swells?|tides?|snow|snowfall|(?:snow)?drifts?|jump(?:s|ed)?|leap|leapt|threw|thrown|javelin|discus|vault(?:s|ed)?|swam|cleared|sprint(?:s|ed|er)?|hurdles|relay|freestyle)$/
/** Matches what has a length, where nothing near "40m" speaks of sums or crowds: "the tower rose to 40m"; not "party". */
export const HAS_LENGTH =
  /^(?:towers?|walls?|cliffs?|masts?|statues?|cranes?|tunnels?|trench(?:es)?|craters?|trees?|pools?|throws?|swim|dived?|dives|divers?|races?|swimmers?|rivers?|floods?|floodwaters?|waters?|sea|glaciers?|peaks?|summit|mountains?|road|path|runway|canal|hole|pit|shaft|pier|quay|lift|ladder|rope|climbers?|wreck|ship|boat|ferry|yacht|dinghy|vessel|barge|tanker|bullets?|arrows?|missiles?|free-kick|volley|putt|keeper|goalkeeper|plane|aircraft|helicopter|balloon)$/
/** Matches what near "40m" says that it is a great number; not "tower". Persons and currencies say so too. */
export const SAYS_MILLIONS =
  /^(?:populations?|turnout|sales|profits?|revenues?|incomes?|budgets?|debts?|costs?|spending|copies|audiences?|votes?|downloads?|sum|views|hits|streams|homes|jobs|shares|cars|barrels|tonnes|tons|million|billion|bn|worth|loss(?:es)?|deficit|surplus|stake|funding|investments?|followers|subscribers|subscriptions|euros|dollars|pounds|raised|borrowed|received|secured|donated|grants?|lent|loans?|dr[ae]ws?|attract(?:s|ed)?|carr(?:y|ies|ied)|watch(?:ed)?|cross(?:ed)?|serve[sd]?|provide[sd]?|needs?)$/
/** Matches in front of the way that bodies go or lie off: "fell 30m into the sea", "is 500m from"; not "rose". */
export const MOVES =
  /^(?:fell|falls?|falling|fallen|plunge[sd]?|plunging|plummet(?:s|ed)|dropped|climb(?:s|ed|ing)?|tumbled|sank|sunk|slid|ran|run|walk(?:s|ed)?|swam|crawled|jumped|leapt|dragged|thrown|drifted|flew|abseiled|descended|dived?|dug|drilled|buried|hurled|swept|is|are|was|were|lies|lay|stands|stood|within|from)$/
/** Matches where bodies move or from where they lie off: "30m into the sea"; not "for". */
export const WAYS = /^(?:into|onto|down|off|from|through|over|to|up|along|out|of)$/
/** Matches what sums and numbers are counted from: "fell 30m from a year before"; not "bridge". */
export const PAST_LEVELS =
  /^(?:\d[\d.,]*|year|month|week|quarter|day|peak|level|low|high|total|figure|targets?|goal|forecasts?|previous|same|first|second|third|fourth)$/
/** Matches what is told as a sum or a great number though in the singular: "a 40m fund"; not "yacht". */
export const SUMS =
  /^(?:funds?|deal|loan|budget|grant|contract|bid|offer|fine|fee|loss|profit|debt|deficit|surplus|stake|investment|project|programme|program|scheme|plan|package|settlement|payout|payment|prize|jackpot|takeover|bailout|rescue|cut|rise|increase|population|majority|target|audience|workforce|total|figure|mark|market|strong|lead|pledge|donation|salary|bonus|campaign|upgrade)$/

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
  /^(?:kg|kgs|kilos?|kilogram(?:me)?s?|tonnes?|tons?|ounces?|grams?|weigh(?:s|ed|ing|t)?|weight|payload|thrust|tow(?:s|ed|ing)?|haul(?:s|ed|ing)?|hauled)$/

/** Matches the inches of "5ft 7in" and "6 feet 2 inches"; not "into". */
export const INCHES = /^(?:in|ins|inch|inches)$/

/** Matches the hundredths of sums: "5 dollars and 20 cents", "one pound 20 pence"; not "centuries". */
export const COINS = /^(?:cents?|pence|p|centavos?|céntimos?|kopecks?|paise|centimes?)$/

/** Matches what costs a sum told before it: "a 40-pound fine"; not the "bomb" of "a 40-pound bomb", which weighs as much. */
export const COSTS =
  /^(?:notes?|fines?|tickets?|fees?|bills?|bets?|deals?|prizes?|budgets?|salary|rewards?|coins?|vouchers?|tax|charge|bonus|meal|gift|payments?|increase|rise|cut|a)$/

/** What may follow "a" in a rate: "$12 a barrel", "a vote"; not "man", which starts a new phrase in "paid $5 a man". */
export const COUNTED_BY: ReadonlySet<string> = toWordSet(
  'share shr barrel tonne ton kilo kilogram pound ounce gallon litre liter person head unit acre hectare mile kilometre kilometer game season bushel bottle ticket pop copy round foot inch metre meter lb kg troy plane contract pack megawatt dose bag can cup serving piece slice plate room seat vote ride trip word sack carton crate box packet vial tablet pill device user student pupil patient worker household family customer vehicle car passenger guest meal',
)

/** Units that are another word as often and count only where they touch the number: "12pt"; not "kg". */
export const TOUCHING_UNITS: ReadonlySet<string> = toWordSet('pt mi bp cup cal mb gm mcg amp yo Mt Gt')

/** Matches words behind a measure that say how it is meant and name nothing: "30 years ago", "72 metres long"; not "salt". */
export const NOT_THINGS =
  /^(?:ago|later|earlier|higher|lower|more|less|old|long|tall|high|deep|wide|thick|away|apart|each|short|worth|last|next|this|better|worse|cheaper|dearer|pricier|longer|faster|slower|respectively|daily|annually|early|late|premium|further|strong|heavier|lighter|total|off|up|down|per)$/

/** Matches the last words of measures: "percent", "euros"; not "boats". */
export const MEASURE_END =
  /^(?:percent|cent|pct|points?|million|billion|bn|dollars|euros|pesos|pounds|tonnes|tons|kilos|hectares|cents)$/

/** Matches what is measured in metres: "30m of water"; not "shares". */
export const MEASURED_IN_METRES =
  /^(?:water|snow|rope|cable|road|track|pipe|pipeline|sand|mud|rock|ice|fence|fencing|wall|wire|railway|coastline|beach|depth|height|land|tunnel|hose|fabric|cloth|ground)$/
