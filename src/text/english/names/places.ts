import { toWordSet } from '../../strings/table.ts'

/** Matches a description that ends in a noun for a place or thing: "a port", "the old palace"; not "a palace guard". */
export const PLACE_NOUNS =
  /\b(?:palace|house|residence|building|city|town|village|port|harbou?r|island|river|lake|bay|beach|square|street|church|cathedral|hotel|airport|prison|province|region|state|country|capital|stadium|bridge|ship|boat|ferry|newspaper|company|firm)$/
/** Spanish words that open the name of a place, lower case: "casa" of "Casa Verde", "puerto"; not "ana". */
export const PLACE_HEADS: ReadonlySet<string> = toWordSet(
  `casa palacio plaza puerto calle avenida cerro isla rio villa monte bahia playa ciudad hotel parque catedral cabo valle
sierra lago`,
)
/** What stands before the name of a place: "in", "near"; not "by". */
export const BEFORE_PLACE: ReadonlySet<string> = toWordSet('in at near across throughout the')
/** What ends the name of a street, lower case and without a stop: "avenue", "rd"; not "harbour". */
export const STREETS: ReadonlySet<string> = toWordSet(
  'street avenue road boulevard lane drive court square place highway st ave rd blvd way calle carrera',
)
/** What stands behind degrees that are a place: "12 degrees north", "74° W"; not "Northern". */
export const COMPASS: ReadonlySet<string> = toWordSet('N S E W north south east west latitude longitude')
