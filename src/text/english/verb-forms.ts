import { toTable } from '../strings/table.ts'

/** Forms that the rules of spelling do not give, the base form aside. */
const IRREGULAR = toTable<readonly string[]>({
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
  rise: ['rises', 'rose', 'risen', 'rising'],
  grow: ['grows', 'grew', 'grown', 'growing'],
  leap: ['leaps', 'leapt', 'leaped', 'leaping'],
  swell: ['swells', 'swelled', 'swollen', 'swelling'],
  fall: ['falls', 'fell', 'fallen', 'falling'],
  dive: ['dives', 'dived', 'dove', 'diving'],
  shrink: ['shrinks', 'shrank', 'shrunk', 'shrinking'],
  sink: ['sinks', 'sank', 'sunk', 'sinking'],
  slide: ['slides', 'slid', 'sliding'],
  cut: ['cuts', 'cutting'],
  lose: ['loses', 'lost', 'losing'],
  shed: ['sheds', 'shedding'],
  drop: ['drops', 'dropped', 'dropping'],
  dip: ['dips', 'dipped', 'dipping'],
  slip: ['slips', 'slipped', 'slipping'],
  sag: ['sags', 'sagged', 'sagging'],
  trim: ['trims', 'trimmed', 'trimming'],
  hurt: ['hurts', 'hurt', 'hurting'],
  flee: ['flees', 'fled', 'fleeing'],
  kidnap: ['kidnaps', 'kidnapped', 'kidnapping'],
  die: ['dies', 'died', 'dying'],
  go: ['goes', 'went', 'gone', 'going'],
  come: ['comes', 'came', 'coming'],
  bring: ['brings', 'brought', 'bringing'],
  drive: ['drives', 'drove', 'driven', 'driving'],
  shoot: ['shoots', 'shot', 'shooting'],
  creep: ['creeps', 'crept', 'creeping'],
  swing: ['swings', 'swung', 'swinging'],
  spend: ['spends', 'spent', 'spending'],
  find: ['finds', 'found', 'finding'],
  strip: ['strips', 'stripped', 'stripping'],
  forecast: ['forecasts', 'forecasting'],
})

/** A verb in all its forms, the base form first: "carry" → carry, carries, carried, carrying. */
export function toVerbForms(lemma: string): readonly string[] {
  return [lemma, ...(IRREGULAR[lemma] ?? toRegularForms(lemma))]
}

/** The base form of a verb, its third person and its past: "carry" → carry, carries, carried. */
export function toFiniteForms(lemma: string): readonly string[] {
  return toVerbForms(lemma).slice(0, 3)
}

function toRegularForms(lemma: string): readonly string[] {
  if (lemma.endsWith('e')) return [`${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`]
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`]
  if (/(?:s|sh|ch|x|z)$/.test(lemma)) return [`${lemma}es`, `${lemma}ed`, `${lemma}ing`]
  return [`${lemma}s`, `${lemma}ed`, `${lemma}ing`]
}
