import { toTable, toWordSet } from '../../strings/table.ts'

// Nouns for people, in the singular. Groups of people ("family", "crowd") and animals are not here.
const PERSONS =
  toWordSet(`abductee abuser academic accountant accomplice activist actor actress addict adolescent adult adviser advisor advocate agent ally
ambassador amputee analyst apprentice arrestee artist assailant assassin assistant associate asylum-seeker athlete attacker
attendee attorney aunt author babies baby backer banker beneficiary bidder bishop blogger bodyguard bomber boss boy boyfriend
bride brother builder bureaucrat businessman businesspeople businessperson bystander cadet cadre campaigner campesino candidate
captain captive cardinal caregiver carer caretaker carpenter cashier casualty ceo champion chancellor chaplain chef chief child
children citizen civilian claimant classmate cleaner cleric clergyman clerk client climber coach collaborator colleague collector
colonel columnist combatant comedian commander commando commissioner commoner communist commuter companion competitor complainant
comrade conscript conservative conspirator constable consultant consumer contender contestant contractor contributor convict cook
coordinator cop corporal correspondent councillor councilor counselor counsellor courier cousin coworker craftsman creditor
crewman crewmember criminal critic customer dad daughter dead deaf dealer dean debtor decision-maker defector defendant defender
delegate demobilized democrat demonstrator dentist dependant dependent deportee deputy descendant deserter designer detainee
detective developer diplomat director disciple dissenter dissident diver doctor donor dreamer driver drug-trafficker drunk dweller
economist editor elder elector employee employer enemy engineer entrepreneur envoy escapee evacuee ex-combatant ex-convict
ex-president ex-soldier executive expatriate expert explorer extortionist extremist eyewitness fan farmer farmhand farmworker
father female feminist fighter filmmaker financier fireman firefighter fisherman fisher foe follower foreigner founder friend
fugitive gambler gangster gardener gendarme gentleman geologist girl girlfriend golfer governor graduate grandchild granddaughter
grandfather grandmother grandparent grandson grower guard guardian guerrilla guerilla guest guide gunman guy hacker handler hawker
healer heir helper hero hijacker hiker historian holder homemaker homeowner homeless hooligan hostage householder housewife human
hunter husband idol immigrant imam inductee industrialist infant infantryman infiltrator influencer informant informer inhabitant
inmate insider inspector instructor insurgent intern interpreter interviewee interviewer intruder invader investigator investor
invitee islamist jihadi jihadist jobseeker jogger journalist judge juror justice juvenile kid kidnapper killer king kingpin lad
lady landlord landowner lawmaker lawman lawyer leader leaseholder lecturer legislator leftist liberal librarian lieutenant
lifeguard listener loyalist looter lord lover magistrate maid male man manager marcher marine mariner martyr mayor mechanic
mediator medic men member mercenary merchant messenger middleman midwife migrant militant militiaman militiamen miner minister
minor mobster moderator mom monarch monk motorcyclist motorist mother mourner mum murderer muslim musician national native
negotiator neighbor neighbour nephew newborn newcomer niece nomad nominee non-combatant novelist nun nurse observer occupant
occupier offender officer official onlooker operative operator opponent organiser organizer orphan outsider owner painter panelist
panellist parent parliamentarian parishioner participant partisan partner passenger passerby passers-by pastor patient patron
payer peacekeeper peacemaker peasant pedestrian penitent pensioner people performer perpetrator person persons personnel
pharmacist philosopher photographer physician physicist pilgrim pilot pioneer plaintiff player plotter plumber poet policeman
policemen policewoman policymaker private politician poll-worker pollster pope porter practitioner predator predecessor premier
presenter president priest prince princess principal prisoner producer professional professor programmer promoter prosecutor
prostitute protester protestor provider psychiatrist psychologist publisher pupil queen rabbi racer radical raider ranger reader
realtor rebel receptionist recipient recruit recruiter referee reformer refugee relative repatriate reporter representative
republican rescuer researcher resident respondent retailer retiree returnee reveler reveller rider rioter rival robber runner
saboteur sailor saint salesman salesperson salesmen saver scholar schoolboy schoolchild schoolgirl schoolteacher scientist scout
sculptor secretary seller seaman senator senior sergeant servant serviceman servicemember servicewoman settler shareholder sheikh
sheriff shooter shopkeeper shopper sibling signatory signer singer sir sister skater skier skipper slave smoker smuggler sniper
socialist soldier son speaker specialist spectator spokesman spokesperson spokeswoman spouse spy staff staffer stakeholder
statesman stockholder stowaway stranger striker student subscriber successor suitor sufferer supervisor supporter surgeon surveyor
survivor suspect swimmer sympathiser sympathizer teacher teammate technician teen teenager tenant terrorist thief thug toddler
tourist trader trafficker trainee trainer traitor translator traveler traveller trespasser tribesman trooper troop truck-driver
trucker trustee tutor twin uncle undersecretary unemployed user vegetarian vendor veteran victim viewer vigilante villager
violator visitor volunteer voter wage-earner waiter waitress walker warden police infantry warlord warrior watchman whistleblower
widow widower wife winner witness woman women worker workman writer youngster youth youths zealot lawmakers adolescents
billionaire millionaire buyer borrower depositor lender drinker eater goalkeeper defenseman midfielder batsman bowler pitcher
quarterback jockey cyclist rower boxer wrestler sprinter linebacker cornerback housekeeper janitor barber baker butcher tailor
logger lumberjack rancher herder shepherd electrician welder bricklayer mason deckhand stevedore docker crewmate steward
stewardess hostess usher bartender bouncer barista paramedic midwives wives cabinet-member congressman congresswoman assemblyman
alderman councilman councilwoman ombudsman chairman chairwoman chairperson defence-lawyer freedman layman laymen nobleman
subversive extraditable paramilitary narco sicario capo guerrillero contra bandit delinquent evildoer individual carabinero
ringleader lookout squatter jesuit missionary consul labourer laborer paratrooper rapist burglar mugger fatality schoolchildren
exile émigré noncombatant local folk teller icelander new-zealander sandinista peer mp mps mep meps gi gis pow pows cops aide
aides lobbyist
tycoon magnate mogul strategist winger hopeful`)

// Plurals of people whose singular the rules of spelling do not give: "wives" → wife.
const IRREGULAR = toTable<string>({
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'person',
  wives: 'wife',
  lives: 'life',
  thieves: 'thief',
  passersby: 'passerby',
  babies: 'baby',
})

// Matches "gunmen", "fisherman", "servicewomen"; not "human" (listed) and not "amen".
const MAN =
  /^(?!(?:speci|regi|abdo|acu|talis|otto|cai|stay|bitu)m[ae]n$)\p{L}{3,}(?:m[ae]n|wom[ae]n|people|person)$/u
// Matches "grandchildren" and "stepchild"; not "childhood".
const CHILDREN = /^(?:great-)?(?:grand|step|school|god)?child(?:ren)?$/
// Matches "harbourmaster", "headmasters"; not "remaster".
const MASTER = /^(?:school|head|post|harbou?r|quarter|station|ring|grand|pay|wharf)masters?$/
// Matches "motorists", "lobbyist"; not "list", "waist", "mist".
const IST =
  /^(?!(?:.*(?:check|short|wish|play|black|white|hit))?(?:list|waist|fist|wrist|twist|heist|mist|gist|schist)s?$)\p{L}{4,}ists?$/u
// Matches "detainees", "interviewee"; not "committee", "guarantee", "coffee".
const EE =
  /^(?!(?:sub)?committees?$|guarantees?$|coffees?$|degrees?$|pedigrees?$|rupees?$|jubilees?$|toffees?$|levees?$|marquees?$|melees?$|chimpanzees?$|frisbees?$|yankees?$|soirees?$|manatees?$|apogees?$|settees?$)\p{L}{4,}ees?$/u
// Matches "Colombians", "Salvadorans", "Venezuelans"; only where the text writes a capital.
const DEMONYM = /^\p{Lu}\p{Ll}+(?:ians?|eans?|ans|ese|aelis?|aqis?|ranis?|abis?|anis)$/u
// Peoples whose name has no ending of its own, and parties and faiths: "Danes", "Sikhs"; not "Colombians".
const NATIONS =
  toWordSet(`Britons Danes Swedes Finns Poles Turks Czechs Slovaks Serbs Croats Kurds Arabs Jews Greeks Scots Spaniards Thais Swiss French
British Irish Dutch Israelis Pakistanis Iraqis Afghans Uzbeks Tajiks Kazakhs Filipinos Latinos Latinas Hispanics Muslims
Christians Catholics Protestants Democrats Republicans Sikhs Hindus Uighurs Uyghurs Hutus Tutsis Bosniaks Roma Zulus Wayuu Saudis
Yemenis Kuwaitis Bangladeshis Argentines Basques Nepalis Bahrainis Qataris Emiratis Omanis Somalis Punjabis Bengalis Tamils
Tuaregs Berbers Druze Sunnis Shiites Aymaras Quechuas Miskitos Maoris Nazis Tories`)

/** Pronouns of which an age is told: "those under 25", "nobody over 60"; not "they". */
export const ANYONE: ReadonlySet<string> = toWordSet('those anyone everyone anybody who nobody')

/** Whether a noun, in either number and as the text writes it, is a person: "officers", "Colombians", "gunman". */
export function isPerson(noun: string): boolean {
  if (NATIONS.has(noun) || NATIONS.has(`${noun}s`) || DEMONYM.test(noun)) return true
  const lower = noun.toLowerCase()
  const last = lower.split('-').at(-1) ?? lower
  for (const word of [lower, last]) {
    if (PERSONS.has(word) || PERSONS.has(IRREGULAR[word] ?? '')) return true
    if (word.endsWith('s') && PERSONS.has(word.slice(0, -1))) return true
    if (word.endsWith('ies') && PERSONS.has(`${word.slice(0, -3)}y`)) return true
    if (word.endsWith('es') && PERSONS.has(word.slice(0, -2))) return true
  }
  if (CHILDREN.test(last)) return true
  return MAN.test(last) || MASTER.test(last) || IST.test(last) || EE.test(last)
}
