import { toFiniteForms, toVerbForms } from './verb-forms.ts'

/** How a word brings in speech: `say` may follow a quotation in either order; `call` needs its subject before it. */
export type CueKind = 'say' | 'tell' | 'call' | 'weak'

// Matches "called", "describes", "dubbed"; not "asked".
const NAMING_FORMS =
  /^(?:call|describ|dub|label|brand|term|deem|characteri[sz]|portray|depict|accus|denounc|condemn|critici[sz]|slam|blast|derid|ridicul|mock|dismiss|decr[iy]|lambast|blam|prais|hail|laud|liken|compar|rip|bash|cast|paint|nam|quot|chant|shout)(?:s|e|es|ed|led|ling|ing|ies|ied|bed|bing|med|ming|ped|ping|t|ting)?$/
// Verbs of plain saying, whose subject is the speaker whatever else the sentence holds.
const CORE_VERBS =
  `acknowledge add announce argue ask assert assure claim concede contend continue declare explain insist maintain note recall
reply report respond say state suggest tell testify tweet warn write`.split(/\s+/)
// Forms of plain saying: "said", "adding"; not "acknowledging", which opens a clause as often.
const CORE_FORMS = new Set([
  ...CORE_VERBS.flatMap(toFiniteForms),
  ...['add', 'argue', 'say', 'tell', 'write'].map((lemma) => toVerbForms(lemma).at(-1) ?? lemma),
])
/** Forms after which reported speech may do without "that": "Ruiz said she left". */
export const PLAIN_SAID: ReadonlySet<string> = new Set(['said', 'says'])

// Verbs of saying that can stand after the words they bring in, before or after their subject ("…," added the mayor).
const SAY_VERBS = `acknowledge add admit advise affirm agree allege announce answer apologise apologize appeal applaud argue ask assert assure
attest aver avow bark bawl beg begin bellow bemoan blog bluster boast brag cable caption caution chant cheer chime chuckle cite
claim clarify command comment commiserate complain concede conceive conclude confess confide confirm congratulate contend
continue coo counsel counter crack crow cry deadpan declare decree decry deflect demand demonstrate demur deny disagree disclose
dispute divulge dodge drawl e-mail echo editorialise editorialize elaborate email emphasise emphasize encourage endorse enthuse
estimate exclaim exhort expand expect explain express fax fear forecast fume gloat greet grin gripe groan grouse growl grumble
guess gush hedge highlight hint hiss holler hoot hope howl hypothesize implore imply indicate inform inquire insinuate insist
interject interpose interrupt intimate intone jeer joke lament laugh lecture maintain marvel message mimic moan mock mumble
murmur muse mutter narrate note object observe offer opine order paraphrase parrot parry pen persist philosophize phone plead
pledge plug ponder pontificate posit post postulate pray preach predict proclaim promise pronounce prophesy propose protest
publish quip quote radio rage rail rant rave read reaffirm reason reassure recall recite reckon recommend recount reflect
reiterate rejoice relate remark remind repeat reply report respond retort retweet reveal rhapsodize roar rule say scoff scrawl
scream screech scribble sermonize shout shriek sigh signal sing smile snap snarl sneer sob specify speculate squeal stammer
state stipulate stress stutter submit suggest sum summarise summarize surmise surmize swear sympathize taunt tease testify text
thank theorize think thunder toast tut tweak tweet underline underscore urge utter vent venture voice volunteer vow waffle wail
warn weep weigh welcome whimper whine whisper wonder worry write yell`

// Verbs whose object is the person spoken to.
const TELL_VERBS = `admonish beckon berate beseech brief challenge chide convince grill instruct interview needle notify persuade press question
quiz reprimand scold tell upbraid`

// Verbs that name, judge, ask for or hold; the quoted words are part of their object.
const CALL_VERBS = `accept accuse address advertise advocate allude articulate ascribe assail assess attack attribute author authorize bash believe
belittle bill blame blast boo brand bristle brush call campaign caricature cast castigate celebrate chalk characterise
characterize charge co-author coin commend commit communicate compare condemn consider contradict convey credit criticise
criticize debate deem defame defend deliver denigrate denounce depict deride describe detail determine ding disavow discuss
dismiss disparage distance doubt draft dub envision equate evaluate excoriate excuse extol fault feign foresee frame fret grade
hail heckle imagine impugn insult introduce inveigh invite invoke issue judge justify knock label lambast lambaste lampoon laud
liken lobby malign mention name oppose outline paint pan parody perceive pitch point portray praise present pretend profess
promote purport rank rate rebuke rebut recognize refer reference refute regard regret reject relay release remember reminisce
renounce repudiate request retract ridicule rip salute satirize savage see skewer slam smear speak spell spoof summon talk tar
telegraph term threaten title tout trash trumpet unveil view vilify`

// Not speech by themselves; they count when nothing stronger stands in the sentence.
const WEAK_VERBS = `allow appear ban bar bear carry contain define discover display feature flash have hear hold identify illustrate include know
learn list mandate mean permit prohibit prove raise realize represent require seem show understand unfurl use wear`

// Nouns for something said: "claim", "statement"; not "table".
const SPEECH_NOUNS = new Set(
  `accusation address admission admonition advice allegation allusion analysis announcement answer apology appeal argument
article assertion assessment assurance ad advertisement attack aside banner belief blog boast book brief briefing bulletin
call caption caricature challenge characterization characterisation chant charge claim column comment commentary communique
communiqué complaint concession conclusion condemnation confession contention criticism cry declaration decision
definition demand denial depiction description designation diatribe document dossier editorial email e-mail essay
estimate explanation exclamation exhortation expression finding headline hint idea insistence insult interview
invective jab jeer joke judgment label lament letter line manifesto mantra maxim memo memoir memorandum message mention
metaphor missive motto name nickname note notice notion observation offer op-ed opinion order paper phrase piece plea
pledge poem post posting prayer prediction presentation press-release proclamation promise pronouncement proposal
prophecy quip quote quotation question rallying-cry rant rebuke rebuttal recollection recommendation reference refrain
reply remark reminder report request resolution response retort rhetoric ruling rumor rumour saying scolding sermon sign
slogan slur soundbite speech statement story study submission suggestion summary taunt telegram testimony text thesis
threat tirade tweet usage utterance verdict view voicemail vow warning word`.split(/\s+/),
)

/** The verbs of each kind; each stands in one list. */
export const CUE_VERBS: Readonly<Record<CueKind, readonly string[]>> = {
  say: SAY_VERBS.split(/\s+/),
  tell: TELL_VERBS.split(/\s+/),
  call: CALL_VERBS.split(/\s+/),
  weak: WEAK_VERBS.split(/\s+/),
}

/** Single forms that are weak though their verb is stronger or no cue at all: "I was thinking", "found", "went". */
const WEAK_FORMS = ['thinking', 'find', 'finds', 'going', 'gone', 'go', 'hit', 'hits', 'make']
// Every form of every verb of saying, with its kind; the first list that has a form wins.
const VERB_FORMS = new Map<string, CueKind>()
for (const [kind, lemmas] of Object.entries(CUE_VERBS) as [CueKind, readonly string[]][]) {
  for (const form of lemmas.flatMap(toVerbForms)) if (!VERB_FORMS.has(form)) VERB_FORMS.set(form, kind)
}
for (const form of WEAK_FORMS) VERB_FORMS.set(form, 'weak')

/** Matches " said", ", told", " has warned"; not " saw". */
export const SPEAKING =
  /^,?\s(?:also\s|later\s|then\s|has\s|had\s)?(?:said|says|told|tells|added|adds|wrote|asked|argued|warned|replied|insisted|announced|tweeted|called|described)\b/

/** The kind of cue a verb form is, or null: "said" → say, "described" → call, "walked" → null. Expects lower case. */
export function readCue(form: string): CueKind | null {
  return VERB_FORMS.get(form) ?? null
}

/** Whether a verb form is plain saying: "said", "wrote", "added"; not "thanked". Expects lower case. */
export function isCoreCue(form: string): boolean {
  return CORE_FORMS.has(form)
}

/** Whether a verb form names or judges its object, so that its subject owns the words: "called", "described", "accused". */
export function isNamingCue(form: string): boolean {
  return NAMING_FORMS.test(form)
}

/** Whether a noun names something said: "claim", "remarks"; not "table". Expects lower case. */
export function isSpeechNoun(form: string): boolean {
  return SPEECH_NOUNS.has(form) || (form.endsWith('s') && SPEECH_NOUNS.has(form.slice(0, -1)))
}
