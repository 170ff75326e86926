import { expect, test } from 'vitest'
import { findChange } from '../../../../src/text/english/numbers/change-words.ts'
import { findChangeNoun } from '../../../../src/text/english/numbers/change-words.ts'

test.each([
  [
    { trend: 'up', way: 'moves' },
    `rise rises risen rising rose climbs climbed climbing climb jumps jumped jumping jump surge
    surges surged surging soars soared soaring soar grow grows grew grown growing increase increases
    increased increasing advance advances advanced advancing rally rallies rallied rallying leaps
    leaped leapt leaping leap spike spikes spiked spiking swells swelled swelling swell swollen
    expands expanded expanding expand rebounds rebounded rebounding rebound skyrockets skyrocketed
    skyrocketing skyrocket balloons ballooned ballooning balloon rockets rocketed rocketing rocket
    strengthens strengthened strengthening strengthen appreciate appreciates appreciated
    appreciating accelerate accelerates accelerated accelerating widens widened widening widen
    doubled doubling tripled tripling trebled trebling quadrupled quadrupling escalate escalates
    escalated escalating mushrooms mushroomed mushrooming mushroom upwards upward inches inched
    inching inch`,
  ],
  [
    { trend: 'down', way: 'moves' },
    `falls fallen falling fall fell drops dropped dropping drop decline declines declined declining
    decrease decreases decreased decreasing plunge plunges plunged plunging plummets plummeted
    plummeting plummet tumble tumbles tumbled tumbling slide slides sliding slid slips slipped
    slipping slip sinks sinking sink sank sunk shrink shrinks shrank shrunk shrinking contracts
    contracted contracting contract dips dipped dipping dip ease eases eased easing weakens weakened
    weakening weaken depreciate depreciates depreciated depreciating downwards downward crashes
    crashed crashing crash dive dives dived diving dove retreats retreated retreating retreat
    dwindle dwindles dwindled dwindling collapse collapses collapsed collapsing slumps slumped
    slumping slump narrows narrowed narrowing narrow slows slowed slowing slow halved halving sags
    sagged sagging sag recede recedes receded receding diminishes diminished diminishing diminish
    nosedive nosedives nosedived nosediving`,
  ],
  [
    { trend: 'up', way: 'sets' },
    `raise raises raised raising lifts lifted lifting lift boosts boosted boosting boost hike hikes
    hiked hiking upped upping`,
  ],
  [
    { trend: 'down', way: 'sets' },
    `reduce reduces reduced reducing lowers lowered lowering lower cut cuts cutting slashes slashed
    slashing slash trim trims trimmed trimming shave shaves shaved shaving pared paring curbs curbed
    curbing curb shortens shortened shortening shorten`,
  ],
  [{ trend: 'up', way: 'takes' }, `adds added adding gains gained gaining gain`],
  [{ trend: 'down', way: 'takes' }, `lose loses lost losing sheds shedding shed`],
])('%j is told by all of: %s', (change, verbs) => {
  for (const verb of verbs.split(/\s+/)) expect(findChange(verb), verb).toEqual(change)
})

test.each(
  `riser climber jumper growth increment advancement rallyist leaper expander doubler inchworm surges-to
  felling dropper faller sinker shrinker contractor easel crasher diver retreatant slower
  raiser lifter booster hiker upper reducer cutter cuttings slasher trimmer curber address gainer shedder lostness
  uprise unlost recut`.split(/\s+/),
)('%s is no verb of change', (word) => {
  expect(findChange(word)).toBeNull()
})

test.each([
  [
    'up',
    `rise increase jump surge gain growth climb rally hike upturn uptick leap spike rebound boost expansion advance
    appreciation rises gains`,
  ],
  [
    'down',
    `drop fall decline decrease reduction plunge slump dip slide contraction loss losses downturn cut collapse cutback
    shrinkage depreciation tumble drops cuts`,
  ],
  [null, `riser crop cutter comprise overall lossy gained backdrop`],
])('%s is told by the nouns: %s', (trend, nouns) => {
  for (const noun of nouns.split(/\s+/)) expect(findChangeNoun(noun), noun).toBe(trend)
})
