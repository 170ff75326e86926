import { toTable } from '../strings/table.ts'

/** How a word brings in speech: `say` may follow a quotation in either order; `call` needs its subject before it. */
export type CueKind = 'say' | 'tell' | 'call' | 'weak'

/** The kind of cue a verb form is, or null: "said" → say, "described" → call, "walked" → null. Expects lower case. */
export function readCue(form: string): CueKind | null {
  return verbForms.get(form) ?? null
}

/** Whether a verb form is plain saying: "said", "wrote", "added"; not "thanked". Expects lower case. */
export function isCoreCue(form: string): boolean {
  return coreForms.has(form)
}

/** Whether a verb form names or judges its object, so that its subject owns the words: "called", "described", "accused". */
export function isNamingCue(form: string): boolean {
  return namingForms.test(form)
}

// "called", "describes", "dubbed"; not "asked"
const namingForms =
  /^(?:call|describ|dub|label|brand|term|deem|characteri[sz]|portray|depict|accus|denounc|condemn|critici[sz]|slam|blast|derid|ridicul|mock|dismiss|decr[iy]|lambast|blam|prais|hail|laud|deem|liken|compar|deride|rip|bash|cast|paint|nam|quot|chant|shout)(?:s|e|es|ed|led|ling|ing|ies|ied|bed|bing|med|ming|ped|ping|t|ting)?$/

const coreForms = new Set(
  `say says said saying tell tells told telling write writes wrote writing add adds added adding argue argues argued arguing claim claims
claimed insist insists insisted contend contends contended state states stated announce announces announced report reported explain
explains explained continue continues continued respond responds responded reply replies replied note notes noted tweet tweets tweeted
declare declares declared warn warns warned testify testifies testified acknowledge acknowledges acknowledged assert asserts asserted
suggest suggests suggested maintain maintains maintained concede concedes conceded recall recalls recalled ask asks asked assure assured
assures`.split(/\s+/),
)

/** Whether a noun names something said: "claim", "remarks"; not "table". Expects lower case. */
export function isSpeechNoun(form: string): boolean {
  return speechNouns.has(form) || (form.endsWith('s') && speechNouns.has(form.slice(0, -1)))
}

// Verbs of saying that can stand after the words they bring in, before or after their subject ("…," added the mayor).
const sayVerbs = `hope expect fear worry guess estimate begin say add write tweet retweet post note explain continue reply respond answer ask inquire declare state announce
argue assert insist claim contend maintain conclude observe remark comment recall recount agree concede admit
acknowledge allow joke quip crack laugh chuckle smile grin sigh whisper mutter mumble murmur shout yell scream
cry bellow roar thunder exclaim gush boast brag crow complain grumble gripe grouse lament bemoan moan groan growl
snarl snap bark hiss sneer scoff jeer retort counter chime weigh interject interrupt offer volunteer venture
suggest propose advise counsel caution warn predict forecast prophesy vow pledge promise swear assure reassure
affirm confirm reaffirm reiterate repeat stress emphasize emphasise underscore underline highlight clarify
elaborate expand specify testify attest reveal disclose divulge confide confess report relate narrate read sing
chant recite preach proclaim pronounce decree rule opine muse reflect reason think wonder ponder reckon theorize
speculate surmise surmize hypothesize deadpan crack tease taunt mock demand order command urge implore plead beg
appeal pray exhort encourage intone utter voice express deny protest object demur disagree dispute interpose
summarize summarise sum joke lecture tut rail rant rage fume vent editorialize editorialise blog email e-mail
text message fax radio cable phone pen scribble scrawl publish caption conceive posit postulate allege aver avow
submit stipulate signal hint imply intimate indicate advise inform remind persist plug pronounce parrot echo
mimic quote cite paraphrase coo drawl stammer stutter sob weep wail whine whimper bawl squeal shriek screech howl
holler hoot cheer applaud toast greet welcome apologize apologise sympathize commiserate congratulate thank
enthuse rave marvel rejoice gloat tweak rhapsodize sermonize philosophize pontificate hedge waffle dodge deflect
parry insist stipulate recommend endorse decry demonstrate insinuate bluster`

// Verbs whose object is the person spoken to.
const tellVerbs = `tell remind inform notify assure advise warn reassure promise persuade convince brief lecture instruct
implore urge beg beseech beckon ask press question quiz grill challenge interview needle chide scold admonish reprimand berate upbraid`

// Verbs that name, judge, ask for or hold; the quoted words are part of their object.
const callVerbs = `call describe dub label brand term deem characterize characterise portray depict paint cast frame denounce
condemn criticize criticise slam blast attack assail rip bash trash pan deride ridicule mock dismiss reject
rebuke decry disparage denigrate belittle insult lambaste lambast skewer savage excoriate castigate vilify accuse
blame charge fault knock ding chide scold berate praise laud hail tout extol applaud commend celebrate salute
trumpet defend justify excuse explain compare liken equate refer allude point cite mention name reference invoke
quote address discuss talk speak lecture joke preach warn caution threaten vow pledge promise commit offer
propose pitch advocate recommend urge demand request campaign lobby press argue debate question challenge doubt
dispute rebut refute deny contradict brush laugh bristle rail rage fume inveigh complain lament regret apologize
repudiate disavow renounce distance retract hedge signal telegraph suggest hint imply insinuate indicate
convey communicate relay deliver issue release draft pen author co-author title deliver read recite repeat echo
reiterate stress emphasize underscore highlight note acknowledge recognize concede accept see view regard
consider perceive think believe imagine envision foresee predict rate rank assess judge evaluate grade conclude
determine authorize endorse oppose urge tell encourage invite ask summon cheer boo chant jeer heckle shout scream
yell tweet retweet post write blog text email message sum crow brag boast gloat gush rave coin liken bill
advertise promote fret worry fear express voice articulate outline detail spell unveil present introduce announce
reveal disclose recall remember reminisce recount narrate testify swear admit confess opine editorialize satirize
parody lampoon spoof caricature malign defame smear tar impugn allege assert claim contend maintain insist
profess purport pretend feign credit attribute ascribe chalk thank congratulate`

// Not speech by themselves; they count when nothing stronger stands in the sentence.
const weakVerbs = `show use have seem appear include contain feature bear carry display flash wear hold raise unfurl
know understand learn hear realize discover prove demonstrate illustrate reflect represent mean require prohibit ban bar
allow permit mandate require state define identify list note mention`

const irregular = toTable<readonly string[]>({
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'written', 'writing'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  think: ['thinks', 'thought', 'thinking'],
  know: ['knows', 'knew', 'known', 'knowing'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  sing: ['sings', 'sang', 'sung', 'singing'],
  swear: ['swears', 'swore', 'sworn', 'swearing'],
  weep: ['weeps', 'wept', 'weeping'],
  understand: ['understands', 'understood', 'understanding'],
  hear: ['hears', 'heard', 'hearing'],
  hold: ['holds', 'held', 'holding'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  foresee: ['foresees', 'foresaw', 'foreseen', 'foreseeing'],
  read: ['reads', 'reading'],
  cast: ['casts', 'casting'],
  show: ['shows', 'showed', 'shown', 'showing'],
  have: ['has', 'had', 'having'],
  bear: ['bears', 'bore', 'borne', 'bearing'],
  wear: ['wears', 'wore', 'worn', 'wearing'],
  mean: ['means', 'meant', 'meaning'],
  learn: ['learns', 'learned', 'learnt', 'learning'],
  pan: ['pans', 'panned', 'panning'],
  rip: ['rips', 'ripped', 'ripping'],
  quip: ['quips', 'quipped', 'quipping'],
  snap: ['snaps', 'snapped', 'snapping'],
  slam: ['slams', 'slammed', 'slamming'],
  dub: ['dubs', 'dubbed', 'dubbing'],
  brag: ['brags', 'bragged', 'bragging'],
  quiz: ['quizzes', 'quizzed', 'quizzing'],
  refer: ['refers', 'referred', 'referring'],
  sum: ['sums', 'summed', 'summing'],
  blog: ['blogs', 'blogged', 'blogging'],
  tut: ['tuts', 'tutted', 'tutting'],
  beg: ['begs', 'begged', 'begging'],
  tar: ['tars', 'tarred', 'tarring'],
  ban: ['bans', 'banned', 'banning'],
  bar: ['bars', 'barred', 'barring'],
  pen: ['pens', 'penned', 'penning'],
  plug: ['plugs', 'plugged', 'plugging'],
  demur: ['demurs', 'demurred', 'demurring'],
  rebut: ['rebuts', 'rebutted', 'rebutting'],
  admit: ['admits', 'admitted', 'admitting'],
  submit: ['submits', 'submitted', 'submitting'],
  permit: ['permits', 'permitted', 'permitting'],
  commit: ['commits', 'committed', 'committing'],
  label: ['labels', 'labeled', 'labelled', 'labeling', 'labelling'],
  signal: ['signals', 'signaled', 'signalled', 'signaling', 'signalling'],
  aver: ['avers', 'averred', 'averring'],
  tweet: ['tweets', 'tweeted', 'tweeting'],
})

const speechNouns = new Set(
  `accusation address admission admonition advice allegation allusion analysis announcement answer apology appeal argument
article assertion assessment assurance ad advertisement attack aside assurance banner belief blog boast book brief briefing bulletin
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

const verbForms = new Map<string, CueKind>()
for (const [list, kind] of [
  [sayVerbs, 'say'],
  [tellVerbs, 'tell'],
  [callVerbs, 'call'],
  [weakVerbs, 'weak'],
] as const) {
  for (const lemma of list.split(/\s+/)) {
    for (const form of [lemma, ...(irregular[lemma] ?? toForms(lemma))]) {
      if (!verbForms.has(form)) verbForms.set(form, kind)
    }
  }
}
// "tells", "told" never follow their words without an object, so they are no "say".
for (const form of ['tell', 'tells', 'told', 'telling']) verbForms.set(form, 'tell')
for (const form of [
  'thinking',
  'allow',
  'allows',
  'allowed',
  'allowing',
  'find',
  'finds',
  'going',
  'gone',
  'go',
  'hit',
  'hits',
  'make',
]) {
  verbForms.set(form, 'weak')
}

function toForms(lemma: string): readonly string[] {
  if (lemma.endsWith('e')) return [`${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`]
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`]
  if (/(?:s|sh|ch|x|z)$/.test(lemma)) return [`${lemma}es`, `${lemma}ed`, `${lemma}ing`]
  return [`${lemma}s`, `${lemma}ed`, `${lemma}ing`]
}
