import { expect, test } from 'vitest'
import { toFiniteForms, toVerbForms } from '../../../src/text/english/verb-forms.ts'

test.each([
  'sail sails sailed sailing',
  'use uses used using',
  'carry carries carried carrying',
  'employ employs employed employing',
  'watch watches watched watching',
  'push pushes pushed pushing',
  'pass passes passed passing',
  'tax taxes taxed taxing',
  'buzz buzzes buzzed buzzing',
  'say says said saying',
  'write writes wrote written writing',
  'read reads reading',
  'label labels labeled labelled labeling labelling',
  'admit admits admitted admitting',
  'constructor constructors constructored constructoring',
])('the forms of a verb: %s', (forms) => {
  const [lemma = ''] = forms.split(' ')
  expect(toVerbForms(lemma)).toEqual(forms.split(' '))
  expect(toFiniteForms(lemma)).toEqual(forms.split(' ').slice(0, 3))
})

test.each(
  `tell=told speak=spoken think=thought know=known begin=begun sing=sang swear=sworn weep=wept understand=understood hear=heard
  hold=held see=seen foresee=foresaw cast=casting show=shown have=had bear=borne wear=worn mean=meant learn=learnt pan=panned
  rip=ripped quip=quipped snap=snapped slam=slammed dub=dubbed brag=bragged quiz=quizzed refer=referred sum=summed blog=blogged
  tut=tutted beg=begged tar=tarred ban=banned bar=barred pen=penned plug=plugged demur=demurred rebut=rebutted submit=submitted
  permit=permitted commit=committed signal=signalled aver=averred tweet=tweeted rise=risen grow=grown leap=leapt swell=swollen
  fall=fallen dive=dove shrink=shrunk sink=sunk slide=slid cut=cutting lose=lost shed=shedding drop=dropped dip=dipped slip=slipped
  sag=sagged trim=trimmed hurt=hurt flee=fled kidnap=kidnapped die=dying go=gone come=came bring=brought drive=driven shoot=shot
  creep=crept swing=swung spend=spent find=found strip=stripped forecast=forecasting`.split(/\s+/),
)('a form that no rule of spelling gives: %s', (pair) => {
  const [lemma = '', form = ''] = pair.split('=')
  const forms = toVerbForms(lemma)
  expect(forms).toContain(form)
  expect([forms[0], forms[1]?.endsWith('s'), forms.at(-1)?.endsWith('ing')]).toEqual([lemma, true, true])
})
