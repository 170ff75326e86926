import { toWordSet } from '../../strings/table.ts'

/** Words around numbers that name something and count nothing. Lower case but where capitals are shown. */

/** Matches what is named for its members: "the Group of 77"; not "group". */
export const NAMED_BY_SIZE = /^(?:Group|Club|Gang|League|Council|Committee)$/

/** Matches words that lean on a number behind a hyphen: "sub-500", "mid-30"; not "Covid". */
export const LEANING =
  /^(?:sub|minus|plus|mid|under|over|non|pre|post|per|than|to|and|at|of|by|from|or|is|was)$/

/** Matches what is done with a number to call: "dial 123"; not "killed". */
export const DIALS = /^(?:dial|dialled|dialed|dialling|phone|call|text)$/

/** Matches the numbers for help, which are called whatever stands around: "called 911", "a 999 call"; not "called 12 firms". */
export const FOR_HELP = /^(?:911|999|112|101|111|988|123|119)$/

/** Matches what is done with them and what they make: "rang 999", "a 911 dispatcher"; not "killed". */
export const CALLED =
  /^(?:dial(?:s|l?ed|l?ing)?|phon(?:e[sd]?|ing)|call(?:s|ed|ing)?|text(?:s|ed|ing)?|r[aiu]ng|rings?|ringing)$/
export const CALLS =
  /^(?:calls?|callers?|operators?|dispatch(?:ers?)?|cent(?:er|re)s?|lines?|tapes?|system|recordings?)$/

/** Matches a jet by its maker's number: "737"; not "738". */
export const JETS = /^7[0-8]7$/

/** Matches what its maker calls such a jet: "737 Max", "787 Dreamliner"; not "737 Boeing jets". */
export const JET_NAMES = /^(?:max|dreamliners?|classic|ng|jumbo)$/

/** Matches what stands in front of a street's name where the number follows: "Via Roma, 15"; not "Via". */
export const STREETS_IN_FRONT =
  /^(?:via|viale|corso|piazza|piazzale|calle|carrera|avenida|avinguda|carrer|plaza|paseo|rua|rue|boulevard|quai|largo|praça)$/

/** Matches what a calibre names: ".38 revolver", "9mm pistols"; not "metres". */
export const WEAPONS =
  /^(?:revolvers?|pistols?|handguns?|guns?|machine-?guns?|submachine|rifles?|rounds?|bullets?|cartridges?|calib(?:re|er)|special|ammunition|ammo|machine|mortars?|howitzers?|cannons?|shells?|artillery|shotguns?|grenades?|launchers?|carbines?|weapons?|projectiles?|casings?|firearms?|magnum)$/

/** Matches the units of a bore: "9mm", "12-gauge"; not "cm". */
export const BORES = /^(?:mm|millimet(?:re|er)s?|calib(?:re|er)|cal|gauge)$/

/** Nouns that a number names rather than counts: "article 14", "page 12", "category 4"; not "boat". */
export const NUMBERED: ReadonlySet<string> =
  toWordSet(`article articles resolution chapter chapters route objective section sections row game games phase part volume vol no
nos number nr num page pages pp line flight channel kilometre kilometer km milepost tables figures items clauses
annexes rules zones blocks rooms gates wards districts units highways resolutions decrees objectives paragraphs calle
carrera ruta ley decreto artículo resolución batallón brigada comuna kilómetro highway interstate exit level tier
stage category class type room gate lot item decree proposition amendment title figure fig table footnote footnotes
endnote note notes court seed seeds iso rfc isbn ref postcode zip pin step version season episode round goal rule
paragraph verse psalm act scene district ward block zone platform pier model serial code box suite apartment floor
form bill law protocol directive convention annex appendix schedule clause track problem question exhibit operation
battalion brigade division regiment squadron precinct junction freeway motorway bus train tram terminal hangar runway
grade windows android ios iphone galaxy playstation xbox pixel boeing airbus covid formula planet area studio catch
fortune poor's stoxx ftse s&p nasdaq russell nikkei dax cac euronext dow topix asx tsx ibex hsi csi ise omx smi kospi sp band
sector unit week day under group matchday lap tip reason lesson key chart option sample superbowl bowl mach hdmi usb
bluetooth pcie macos apollo falcon sputnik gemini type-r mark mk size channel's radio vitamin omega hole par agenda
priority point pillar axis commission sub-commission bloc front bloque frente camp cell wing aisle seat cabin berth
fi art sec para year p list bay dock quay shaft well psalms kings corinthians`)

/** Those of them that are numbered into the thousands, with a comma: "Law 1,448"; not "Article". */
export const NUMBERED_IN_THOUSANDS =
  /^(?:law|ley|decree|decreto|resolution|resolución|bill|ordinance|directive|proclamation)$/

/** Those of them that need a capital, since they stand in front of counts too: "of the group 12 died"; not "page". */
export const NEEDS_CAPITAL: ReadonlySet<string> =
  toWordSet(`part goal act bill law game games number line form group unit point area key day week season sector type class model
box rule title question problem reason option stage round floor channel operation train bus front camp cell wing well
catch tip priority par hole size under dow s&p grade zone block section radio division battalion convention commission
mark lesson seat fortune fi art sec para year p`)

/** Matches what has numbered parts: "section 3.2"; not "category". */
export const DIVIDED =
  /^(?:hdmi|usb|bluetooth|pcie|macos|article|section|chapter|version|figure|fig|table|paragraph|clause|annex|appendix|item|part|windows|android|ios)$/

/** Matches names that take a number even with a unit behind it: "article"; not "page". */
export const ALWAYS_NAMES = /^(?:article|section|chapter|route|objective|resolution|no)$/

/** Matches what has a number of its own, however long: "ID 1.020.445"; not "list". */
export const IDENTIFIED = /^(?:id|isbn|iban|nit|cédula|cedula|passport|account|postcode|zip|pin|iso|rfc|ref)$/

/** What makes a score of two numbers, and no range: "a 3-2 vote", "a 2-0 win"; not "boats". */
export const SCORED: ReadonlySet<string> =
  toWordSet(`vote votes win victory loss defeat lead draw ruling decision split majority margin score tie record triumph thriller
scoreline aggregate advantage deficit rout`)

/** What stands before a year and not before a count of soldiers: "since 1537", "mid-1537"; not "nearly". */
export const BEFORE_YEAR: ReadonlySet<string> =
  toWordSet(`in since of by from until till before after during through throughout late early mid circa between to and for late-
year around`)

/** Words that can only stand before a count: "nearly 2000"; not "about", which stands before years too. */
export const ALWAYS_COUNT: ReadonlySet<string> = toWordSet('than least nearly almost approximately')

/** What makes a year of 2100 and later: "by 2150"; not "in". */
export const BEFORE_FUTURE: ReadonlySet<string> = toWordSet('by until till before year')

/** Matches what a year has: "sees 1987 sales", "the 2022 elections"; not "soldiers". */
export const OF_A_YEAR =
  /^(?:sales|earnings|results|profits|revenues|exports|imports|elections|accords|talks|prices|figures|levels|shipments|losses|protests|agreements|reforms|estimates|forecasts)$/

/** What makes a count of four digits before a plural: "more than 2000 soldiers", "killed 2000 people"; not "in". */
export const BEFORE_COUNT: ReadonlySet<string> = toWordSet(
  `than about nearly almost some least most over approximately roughly killed of`,
)

/** Matches "Article 4", "Resolution 12"; not "Channel 4". */
export const NUMBERED_TEXT =
  /^(?:Article|Section|Paragraph|Resolution|Decree|Chapter|Clause|Rule|Title|Annex|Law)(?:\s\d+)?$/
