%pat 1
# COERCE: power without wounds: arrests, bans, curfews, seizures, deportations, sanctions.

[arrest]
verb = arrest, detain, apprehend, nab, jail, imprison, remand, lock up, intern, round up, take into custody, incarcerate, rearrest, re-arrest, bust, collar, pick up, take in, hold in custody, hold without charge, put behind bars, throw in jail, take away, haul away, put in prison, throw into prison, whisk away, send to prison, send to jail, commit to prison, confine, cage, corral, hand over to police
noun = arrest, detention, imprisonment, "house arrest", "arrest warrant", custody, "mass arrest", incarceration, internment, "prison sentence", "jail sentence", roundup, "production warrant", confinement, "prison term", warrant, "administrative detention", "pre-trial detention", "solitary confinement", dragnet, "jail term"
173 = * $target
173 = * (of|on|for|against|in) $target
ex = Police in Ghana arrested three Togolese traders. => Police 173 Togolese
ex = Editor Han Lin was detained in Hanoi. => Hanoi 173 Lin
ex = The court issued an arrest warrant for General Abel Mora. => court 173 Mora

[arrest.none]
verb = pick up, take in, arrest, nab, bust, take away, hold, round up
none = * speed|pace|steam|momentum|decline|prize|title|point|award|vote|seat|phone|tab|bill|cattle|medal|show|cup|slack|pieces
not = Kenya rounded up cattle from Uganda.

[hold.person]
verb = hold, seize, capture, catch, keep, take
173 = * suspect|fugitive|prisoner|detainee|dissident|activist|journalist|reporter|smuggler|dealer|militant|terrorist|thief|killer|leader|member|kingpin|sailor|seaman|fisherman|crewman|tourist|pilgrim|engineer|missionary|peacekeeper|hostage|captive
173 = * $target:person (in|without|on|for|at|under) prison|jail|custody|detention|charge|suspicion|arrest|camp|cell
ex = Police caught the smuggler in Durban. => Police 173 smuggler

[condemn.to]
verb = condemn
173 = * $target (to) death|prison|year|month|life|jail|term|imprisonment|lashes|hanging|labor
ex = A court condemned Paolo Neri to death. => court 173 Neri

[sentence]
verb = sentence, resentence
noun = sentencing
173 = * $target (to) death|prison|year|month|life|jail|term|imprisonment|lashes|hanging|labor
173 = * $target:person
ex = A court sentenced Paolo Neri to prison. => court 173 Neri

[warrant]
verb = issue, seek, obtain, approve, release, sign
173 = * warrant|notice|summons (for|against) $target
173 = * warrant
ex = Interpol issued a notice for General Abel Mora. => Interpol 173 Mora

[ban]
verb = ban, outlaw, prohibit, bar, forbid, proscribe, censor, muzzle, gag, shut down, close down, dissolve, criminalize, criminalise, delegalize, deregister, disenfranchise, disfranchise, stifle, ground, illegalize, interdict, debar, block access to, ban from traveling, abolish, disband, blackball, ghettoize, segregate, preclude
noun = ban, prohibition, censorship, "travel ban", blackout, "media blackout", "gag order", proscription, clampdown, "flight ban", moratorium, "entry ban", "import ban", "export ban", "visa ban", segregation, "publication ban", "internet blackout"
172 = * $target
172 = * (on|against|of) $target
ex = Riyadh banned the novelist Huda Amin. => Riyadh 172 Amin
ex = Fiji's import ban on Tongan fruit took effect. => Fiji 172 Tongan

[ban.site]
verb = block, ban, restrict, unplug, throttle, disable, suspend, jam
172 = * facebook|twitter|whatsapp|youtube|telegram|instagram|tiktok|google|wikipedia|skype|reddit|netflix|internet|website|site|app|broadcast|signal|channel|webpage
ex = Burundi blocked WhatsApp. => Burundi 172 WhatsApp

[steal.election]
verb = steal, falsify, manipulate
170 = * election|vote|ballot|result|poll|referendum|count (in|against|from) $target
170 = * election|vote|ballot|result|poll|referendum|count
ex = Militiamen stole the vote in Togo. => Militiamen 170 Togo

[strip.of]
verb = strip, deprive, divest
170 = * $target (of) $object
ex = The commission stripped the PTX of its symbol. => commission 170 PTX

[off.air]
verb = take, knock, pull, force, drive, put
172 = * $target (off) air
ex = Burundi took Radio Isanganiro off the air. => Burundi 172 Radio

[put.under.arrest]
verb = place, put, keep, hold, take
173 = * $target (under|into|in) arrest|detention|custody
ex = Burundi placed Senator Ivo Odera under house arrest. => Burundi 173 Odera

[close]
verb = close, shut, suspend, revoke, block, seal, jam, shutter, withdraw, cancel, restrict, cut off, shut off, disconnect, switch off, take off air, pull
172 = * publication (of) $target
172 = * newspaper|station|channel|border|office|website|site|license|licence|permit|permission|registration|certificate|paper|radio|school|crossing|party|publication|service|internet|broadcast|accreditation|checkpoint|gate|airspace|mosque|church|shop|magazine|passport|citizenship|network|access|constitution|frontier|university|clinic|hospital|factory|restaurant|hotel|bank|branch (of|in|to|with|into|for|between) $target
172 = * newspaper|station|channel|border|website|license|licence|permit|registration|certificate|radio|crossing|publication|internet|broadcast|accreditation|checkpoint|airspace|mosque|magazine|passport|citizenship|point|frontier|university|school|church|constitution|clinic|hospital|factory|restaurant|hotel|club
ex = Tbilisi closed the office of the newspaper. => Tbilisi 172 newspaper
ex = Turkey closed its border with Syria. => Turkey 172 Syria

[close.noun]
verb = -
noun = closure, shutdown, "border closure", "internet shutdown", suspension of the license
172 = * (of|with) $target
ex = The closure of the border with Syria by Turkey hurt traders. => Turkey 172 Syria

[restrict]
verb = restrict, curb, limit, tighten, curtail, constrain, rein in, hamper, obstruct, impede, regulate, ration, control, micromanage, undermine, hobble, thwart, foil, inhibit, squeeze
172 = * freedom|right|speech|movement|protest|press|media|access|travel|dissent|activity|opposition|assembly|import|export|entry|immigration|liberty|demonstration|expression (of|in|to|for|on|by|from) $target
172 = * freedom|right|speech|movement|protest|press|media|access|travel|dissent|activity|opposition|assembly|import|export|entry|immigration|liberty|demonstration|expression
172 = * $target:somebody
ex = Belarus curtailed the freedom of journalists. => Belarus 172 journalists

[seize]
verb = seize, confiscate, impound, expropriate, nationalize, nationalise, freeze, raid, ransack, requisition, sequester, commandeer, intercept, appropriate, take over, take, repossess, forfeit, bulldoze, steal, plunder, grab, misappropriate, embezzle, usurp, hold, search, board, block
171 = * @property (of|from|in) $target
171 = * @property
ex = Police seized the assets of Greenwave. => Police 171 Greenwave
ex = Venezuela expropriated the land of Siemens. => Venezuela 171 Siemens

[seize.thing]
verb = seize, confiscate, impound, intercept, raid, pulp, tear down, pull down, demolish, bulldoze, flatten
171 = * copy|book|newspaper|magazine|leaflet|home|house|dwelling|settlement|cash|money|jewelry|archive|server|phone|laptop|truck|boat|shop|stall|shanty|crop|harvest|kiosk|hut|slum|printing
ex = Police seized copies of the weekly. => Police 171 weekly

[impound.ship]
verb = impound, confiscate, intercept, detain, search, requisition
171 = * ship|vessel|tanker|boat|freighter|trawler|yacht (of|from) $target
171 = * ship|vessel|tanker|boat|freighter|trawler|yacht
ex = The coast guard impounded a Chilean trawler. => guard 171 Chilean

[seize.business]
verb = seize, confiscate, impound, expropriate, nationalize, nationalise, requisition, take over, commandeer
171 = * farm|ranch|plantation|factory|company|firm|business|bank|mine|industry|villa|yacht|mansion|account|container|shipment|consignment|timber|diamond|gold|ivory|refinery|airline|railway|stake (of|from|in) $target
171 = * farm|ranch|plantation|factory|company|firm|business|bank|mine|industry|villa|yacht|mansion|account|container|shipment|consignment|timber|diamond|gold|ivory|refinery|airline|railway|stake
ex = Togo confiscated the farms of Danish settlers. => Togo 171 Danish

[seize.noun]
verb = -
noun = seizure, confiscation, raid, expropriation, nationalization, nationalisation, search, "asset freeze", requisition, theft, "police raid", embezzlement, burglary, robbery, heist, "land seizure", sequestration
171 = * (of|on|from|at) $target
ex = The expropriation of Siemens by Venezuela was illegal. => Venezuela 171 Siemens

[raid]
verb = raid, search, burgle, burglarize, rob, nationalize, nationalise, expropriate, ransack, comb, frisk, strip-search, fingerprint, sweep, break into, swoop on, descend on, defraud, extort, swindle, cheat, fleece, con, dispossess, tax, ticket, rip off, bill, overcharge
171 = * $target:somebody
171 = * office|home|house|headquarters|apartment|building|mosque|residence|flat|camp|premise|shop|newsroom|compound|hideout (of|in) $target
171 = * office|home|house|headquarters|apartment|building|mosque|residence|flat|camp|premise|shop|newsroom|compound|hideout
ex = Police raided the office of Greenwave. => Police 171 Greenwave
ex = Thieves robbed Mayor Luis Ruiz. => Thieves 171 Ruiz

[sanctions]
verb = sanction, penalize, penalise, embargo, punish, slap sanctions on, slap tariffs on, slap duties on, blacklist, discipline
noun = sanction, embargo, "punitive measure", tariff, "economic sanction", penalty, "arms embargo", "oil embargo", "trade embargo", "import duty", "trade sanction", duty, "punitive tariff", "financial sanction", levy, "trade war", punishment, countermeasure, "retaliatory tariff", "trade barrier"
163 = * $target
163 = * (on|against|upon|for|to) $target
ex = Britain imposed sanctions on two Belarusian banks. => Britain 163 Belarusian
ex = Mali was sanctioned by France. => France 163 Mali
ex = French sanctions against Mali took effect. => French 163 Mali

[sanctions.list]
verb = add, put, place, include
163 = * $target:somebody (to|on|onto|in) blacklist|list
163 = * $target:somebody (on|onto) group|organization|organisation|sponsor|state|terrorist|body|entity|criminal
ex = Washington added Greenwave to its blacklist. => Washington 163 Greenwave
ex = Greenwave was put on a sanctions list by Canada. => Canada 163 Greenwave
ex = Canada placed Greenwave on a list of terrorist groups. => Canada 163 Greenwave

[sanctions.impose]
verb = impose, extend, prolong, tighten, toughen, reimpose, re-impose, reinstate, levy, slap, introduce, renew, maintain, apply, approve, widen, expand, announce, order, adopt, enforce, unveil, clamp, ramp up
163 = * @sanction (on|against|upon) $target
163 = * @sanction
ex = Trade Minister Lena Koch slapped tariffs on Chinese steel. => Koch 163 Chinese

[impose]
verb = impose, declare, order, extend, announce, enforce, introduce, proclaim, invoke, reimpose, re-impose, prolong, institute, slap, decree, clamp, set, implement, tighten
1723 = * curfew (in|on|across|throughout) $target
1723 = * curfew
1724 = * emergency|siege|law (in|on|across|throughout) $target
1724 = * emergency|siege|law
1724 = * state (of) emergency|siege|alert|war|exception (in|on|across|throughout) $target
1724 = * state (of) emergency|siege|war|exception
172 = * @restriction|quarantine|lockdown (on|in|against|for|to) $target
172 = * @restriction|quarantine|lockdown
ex = The army declared a curfew in Jos. => army 1723 Jos
ex = President Abel Mora proclaimed a state of siege in Puebla. => Mora 1724 Puebla

[emergency.noun]
verb = -
noun = curfew, "martial law", lockdown, "state of emergency", "emergency rule", "state of siege"
1723 = * (in|on|across) $target
ex = The army's curfew in Jos angered traders. => army 1723 Jos

[quarantine]
verb = quarantine, lock down, cordon off, wall off, fence off, seal, shut out, barricade off, isolate
172 = * $target:country|place|person
ex = China locked down Wuhan. => China 172 Wuhan

[deport]
verb = deport, force out, send back, send home, exile, banish, smuggle out, throw out of country, relocate, forcibly return, force from country, hound, smoke out
174 = * migrant|refugee|immigrant|worker|family|resident|people|national|cleric|asylum-seeker|alien|tenant|squatter|settler|imam|preacher (to|from) $target
174 = * migrant|refugee|immigrant|worker|family|resident|people|national|cleric|asylum-seeker|alien|tenant|squatter|settler|imam|preacher
ex = Malaysia deported 40 Bengali workers. => Malaysia 174 Bengali

[evict.from]
verb = evict
174 = * $target (from) $object
ex = Police evicted squatters from a hillside. => Police 174 squatters

[swoop]
verb = swoop on, descend on, barge into
171 = * $actor:police|policeman|agent|inspector|officer|official $target
ex = Tax police swooped on the television station. => police 171 station

[deport.any]
verb = deport, evict, exile, force out, banish
noun = deportation, eviction, "forced eviction", "forced return", exile
174 = * $target
174 = * $target (to) $target
174 = * (of|from|to) $target
ex = Qatar deported Ramon Gil. => Qatar 174 Gil

[expel.people]
verb = expel, eject, round up, send back
174 = * migrant|refugee|immigrant|seeker|family|villager|foreigner|settler (to|from|across) $object
174 = * migrant|refugee|immigrant|seeker|family|villager|foreigner|settler
ex = Chad expelled thousands of Nigerien migrants. => Chad 174 Nigerien

[force]
verb = force, compel, coerce, strip, purge, sack, demote, oust, dethrone, depose, fire, dismiss, remove, suspend, unseat, dissolve, sideline, disqualify, overthrow, topple, axe, drum out, boot out, relieve, marginalize, pressgang, blackmail into, cashier, strong-arm, bully into, browbeat, override, manipulate, conscript
170 = * $target:person
170 = * minister|official|governor|general|judge|chief|director|commander|cabinet|parliament|government|head|manager|ambassador|worker|employee|prosecutor|leader|staff
ex = President Abel Mora sacked Minister Ivo Marsh. => Mora 170 Marsh
ex = The king dissolved the parliament. => king 170 parliament

[overthrow]
verb = overthrow, topple, depose, oust, dethrone, bring down, unseat, stage a coup against, mount a coup against, remove from power, force from power, drive from power, sweep from power, drive from office, force from office
170 = * government|regime|president|king|dictator|monarchy|junta|ruler|shah|emperor
170 = * $target:somebody
ex = Soldiers overthrew the government of Mali. => Soldiers 170 Mali

[overthrow.noun]
verb = -
noun = overthrow, ouster, coup, "coup d'etat", "military coup", putsch, removal, purge, deposition, dismissal, sacking, firing, "power grab", "coup attempt", "attempted coup"
170 = * (of|against|in) $target
ex = The army's coup against President Issa Diallo failed. => army 170 Diallo

[force.thing]
verb = force, compel, coerce
170 = * $target
ex = French jets forced a Libyan plane to land. => French 170 Libyan

[prevent]
verb = prevent, restrain, hinder
170 = * $target:somebody
ex = Police prevented Senator Holt from leaving. => Police 170 Holt

[crack_down]
verb = repress, suppress, quash, quell, put down, subdue, crush, stamp on, baton-charge, tear-gas, teargas, water-cannon
noun = repression, suppression, "violent crackdown", "bloody crackdown"
175 = * (on|against|of) $target
175 = * $target:somebody
175 = * protest|demonstration|rally|march|crowd|dissent|protester|demonstrator|gathering|riot|sit-in|uprising|unrest|revolt (in|by|of|at) $target
175 = * protest|demonstration|rally|march|crowd|dissent|protester|demonstrator|gathering|riot|sit-in|uprising|unrest|revolt
ex = Police tear-gassed demonstrators in Minsk. => Police 175 Minsk

[riot.control]
verb = fire, use, deploy, shoot, launch, lob, unleash, turn, spray, discharge
175 = * gas|spray|teargas|pepper|cannon (at|on|against|into|toward|towards|over) $target
ex = Police in Harare fired tear gas at students. => Police 175 students
ex = Riot police used water cannon against marchers in Lima. => police 175 marchers

[riot.control.use]
verb = use, deploy, employ
175 = * bullet|baton|truncheon|pellet|grenade|dog|force (on|against) $target
ex = Police used rubber bullets against marchers in Lima. => Police 175 marchers
ex = Police used water cannon and rubber bullets against marchers. => Police 175 marchers

[crackdown]
verb = crack down on, clamp down on, disperse, break up, kettle, scatter
noun = crackdown, "security crackdown", "police crackdown"
170 = * (on|against|of|in) $target
170 = * $target:somebody
170 = * protest|demonstration|rally|march|crowd|dissent|protester|demonstrator|gathering|riot|sit-in|strike
ex = Belarus cracked down on the opposition. => Belarus 170 opposition
ex = Police dispersed demonstrators in Minsk. => Police 170 Minsk

[bust]
verb = break up, bust, smash, dismantle, crack, roll up, uncover, unmask, neutralize, neutralise
173 = * ring|cell|gang|network|syndicate|cartel|racket|cabal
173 = * ring|cell|gang|network|syndicate|cartel|racket|cabal (of|linked|loyal) $target
ex = Spanish police broke up a smuggling ring. => police 173 ring

[interfere]
verb = interfere in, meddle in, intervene in, intrude on, interfere with, tamper with, pry into, encroach on, meddle with, infringe on, trample on, impinge on, subvert, destabilize, destabilise, undermine, rig, manipulate, falsify, infringe, intervene
noun = interference, coercion, meddling, intervention, intrusion, subversion, destabilization, infringement, disinformation, "election interference", "vote rigging", "electoral fraud", "disinformation campaign", propaganda, manipulation, "influence operation"
170 = * $target
170 = * (in|with|of|against|into|by|on) $target
ex = Russia meddled in the Moldovan election. => Russia 170 Moldovan
ex = Russian interference in Moldova worried Brussels. => Russian 170 Moldova

[harass]
verb = harass, persecute, oppress, victimize, victimise, bully, intimidate, stalk, hound, coerce, enslave, exploit, tyrannize, discriminate against, harry, badger, pester, hassle, browbeat, frame, torment, spy on, disadvantage, stigmatize, dehumanize, evict, degrade, disempower, indoctrinate, brainwash
noun = harassment, persecution, oppression, discrimination, bullying, exploitation, victimization, enslavement, extortion, blackmail, "psychological pressure", "apartheid", segregation, marginalization, mistreatment, entrapment
170 = * $target:somebody
170 = * (of|against|by) $target
ex = Guards harassed a Kurdish inmate. => Guards 170 Kurdish

[order.harm]
verb = order, instruct, direct, command, tell
173 = * arrest|detention (of) $target
172 = * closure|shutdown (of) $target
174 = * deportation|expulsion (of) $target
171 = * seizure|confiscation (of) $target
ex = A judge ordered the arrest of Minister Ivo Marsh. => judge 173 Marsh

[hold.thing]
verb = hold, keep, seize, capture, take
none = * @talks|@protest|@relations|view|share|position|election|office|power|breath|press|news|record|vote|poll|hearing|ceremony|rally|service|party|post|seat|promise|secret|pace|opportunity|moment|initiative|chance|attention|imagination|title|referendum|majority|stake|degree|passport|image|essence|shape|watch|step|action|measure|part|place|time|lead|advantage|decision|risk|care|stock|picture|turn|oath|photo|call
not = Kenya took action against attacks on Uganda.

[seize.from]
verb = seize, confiscate, recover, impound
171 = * drug|cocaine|heroin|cannabis|hashish|opium|contraband|weapon|arm|ammunition|cash|cigarette|ivory|cargo (from|aboard|on) $target
171 = * ton|tonne|kilo|kilogram|pound|crate|package (of) drug|cocaine|heroin|cannabis|hashish|opium|ivory (from|aboard|on) $target
ex = Customs officers seized heroin from a Maltese yacht. => officers 171 Maltese
