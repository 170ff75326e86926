import { toFolded } from '../../strings/fold.ts'
import { toWordSet } from '../../strings/table.ts'

/** Matches a description that ends in a noun for a place or thing: "a port", "the old palace"; not "a palace guard". */
export const PLACE_NOUNS =
  /\b(?:palace|house|residence|building|city|town|village|port|harbou?r|island|river|lake|bay|beach|square|street|church|cathedral|hotel|airport|prison|province|region|state|country|capital|stadium|bridge|ship|boat|ferry|newspaper|company|firm)$/
/** Spanish words that open the name of a place, lower case: "casa" of "Casa Verde", "puerto"; not "ana". */
export const PLACE_HEADS: ReadonlySet<string> = toWordSet(
  `casa palacio plaza puerto calle avenida cerro isla rio villa monte bahia playa ciudad hotel parque catedral cabo valle
sierra lago`,
)
/** Parts of the earth, whose names nobody speaks by: the last word of "Western Hemisphere" and "Red Sea"; not "house". */
export const LANDS_AND_SEAS: ReadonlySet<string> = toWordSet(
  'hemisphere ocean sea peninsula continent strait straits desert archipelago equator basin',
)
/** What stands before the name of a place: "in", "near"; not "by". */
export const BEFORE_PLACE: ReadonlySet<string> = toWordSet('in at near across throughout the')
/** What ends the name of a street, lower case and without a stop: "avenue", "rd"; not "harbour". */
export const STREETS: ReadonlySet<string> = toWordSet(
  'street avenue road boulevard lane drive court square place highway st ave rd blvd way calle carrera',
)
/** What stands behind degrees that are a place: "12 degrees north", "74° W"; not "Northern". */
export const COMPASS: ReadonlySet<string> = toWordSet('N S E W north south east west latitude longitude')

// Parts of the world, of countries, and capitals that texts name without a country; lower case, folded.
const KNOWN_PLACES: readonly string[] =
  `africa,antarctica,asia,europe,latin america,south america,central america,north america,middle east,america,britain,england,
scotland,wales,northern ireland,usa,us,u.s,uk,eu,alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,
hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,
montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,
rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,west virginia,wisconsin,wyoming,new england,
new york city,los angeles,san francisco,chicago,miami,boston,ontario,quebec,alberta,british columbia,new south wales,queensland,
tasmania,london,paris,berlin,madrid,rome,brussels,vienna,moscow,kyiv,beijing,tokyo,delhi,new delhi,tehran,baghdad,jerusalem,cairo,
nairobi,bogota,caracas,lima,quito,buenos aires,mexico city,havana,ottawa,canberra,dublin,edinburgh,cardiff,belfast,gaza,west bank,
crimea,catalonia,bavaria,siberia,kashmir,kurdistan`.split(/,\s*/)

const PLACES: ReadonlySet<string> = new Set([...KNOWN_PLACES, ...toCountries()])

/** Whether a whole name is that of a country, a state or a great city, which may be somebody's as well: "Chad", "South Dakota"; not "Ana Chad". */
export function isPlace(name: string): boolean {
  return PLACES.has(toFolded(name).replace(/^the |\.$/g, ''))
}

/** Whether a word says from which country somebody is: "brazilian", "kenyan", "chinese"; not "lillian". Expects lower case. */
export function isPeople(lower: string): boolean {
  const stem = PEOPLE_END.exec(lower)?.[1]
  return stem !== undefined && ['', 'a', 'ia', 'y', 'o', 'en'].some((end) => PLACES.has(`${stem}${end}`))
}
// Matches "brazil" in "brazilian", "chin" in "chinese", "swed" in "swedish"; not "paul".
const PEOPLE_END = /^(\p{L}{3,}?)(?:ian|an|ese|ish|i)$/u

/** The countries as English calls them, folded: "colombia", "cote d’ivoire". */
function toCountries(): readonly string[] {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  return letters
    .flatMap((first) => letters.map((second) => names.of(first + second)))
    .flatMap((name) => (name === undefined ? [] : [toFolded(name)]))
}
