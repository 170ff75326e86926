import { toWordSet } from '../../strings/table.ts'

// Titles and roles written with a capital before a name, with the word they stand for.
const TITLES = new Map<string, string>(
  `mp mep msp dsp dci pm qc kc td asp acp dcp igp mr mrs ms miss mx sir dame lord lady dr:doctor doctor prof:professor
professor rev:reverend reverend fr:father father sister brother sen:senator senator sens:senator rep:representative
reps:representative representative congressman congresswoman gov:governor governor lt:lieutenant lieutenant
gen:general general col:colonel colonel maj:major major capt:captain captain sgt:sergeant sergeant cmdr:commander
commander adm:admiral admiral cpl:corporal president vice vp:vice premier minister secretary undersecretary chancellor
ambassador amb:ambassador consul mayor councilman councilwoman alderman judge justice sheriff chief chairman
chairwoman chairperson chair speaker leader whip director commissioner superintendent attorney prosecutor king queen
prince princess duke duchess pope bishop archbishop cardinal rabbi imam pastor ayatollah sheikh spokesman spokeswoman
spokesperson strategist adviser advisor manager deputy coach ceo cfo coo executive officer founder republican democrat
democratic candidate nominee frontrunner presumptive former ex-president billionaire then-candidate doña señor señora
presidente presidenta ministro ministra canciller senador senadora gobernador gobernadora alcalde alcaldesa magistrado
magistrada fiscal procurador procuradora defensor defensora comandante coronel almirante capitán teniente sargento
padre monseñor doctora licenciado ingeniero representante vicepresidente vicepresidenta hon:honorable treasurer shadow
secretary-general director-general attorney-general vice-president vice-chancellor inspector-general major-general
brigadier co-founder co-chair constable inspector detective magistrate mullah emir sultan crown first-lady reporter
host editor author analyst economist actor actress activist`
    .split(/\s+/)
    .map((entry) => {
      const [form, word] = entry.split(':')
      return [form as string, word ?? (form as string)] as const
    }),
)

// Letters behind a name: "OBE".
const HONOURS = toWordSet('MP MEP MSP TD OBE MBE CBE DBE KBE QC KC MD PhD Esq Esq.')

// Titles that open names of bodies too: "Justice Department".
const ADJECTIVES = toWordSet(
  'democratic republican general justice executive prime royal king queen prince princess president first chief attorney sister brother father',
)
// Matches "Sept."; not "Sept".
const FINAL_STOP = /\.$/

/** Titles nobody leaves out before a first name: "Pope Leo"; not "senator". */
export const REIGNING: ReadonlySet<string> = toWordSet('pope king queen prince princess emperor empress')

/** The word a title or role before a name stands for: "Sen." → senator, "mayor" → mayor; null for another word. */
export function readTitle(word: string): string | null {
  return TITLES.get(word.toLowerCase().replace(FINAL_STOP, '')) ?? null
}

// Titles that are surnames as well: "Stephen King".
const SURNAMES = toWordSet('king prince pope bishop judge major constable lord sheriff dean chase')

/** Whether a title may be the surname behind a first name: "king"; not "senator". Expects lower case. */
export function isSurnameToo(lower: string): boolean {
  return SURNAMES.has(lower)
}

/** Whether letters behind a name are an honour or an office: "OBE", "MP". */
export function isHonour(word: string): boolean {
  return HONOURS.has(word)
}

/** Whether a title may open the name of a body as well: "Justice Department", "General Council". Expects lower case. */
export function opensBodies(lower: string): boolean {
  return ADJECTIVES.has(lower)
}
