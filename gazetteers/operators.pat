%operators 1
# Events about events: what a governing verb, noun, adjective or modal makes of the event it governs.
# A section is a class; its words are lemmas (a particle or preposition may follow). The result is chosen by the
# inner event: first by a CAMEO prefix, then by class: cooperative (AGREE CONSULT SUPPORT COOPERATE AID), yielding
# (CONCEDE RETREAT), hostile (PROTEST SANCTION MOBILIZE COERCE ASSAULT), words (REQUEST ACCUSE REJECT THREATEN), nothing
# (no inner event known); `all` stands for all of them. A result is a CAMEO code, `inner` or `none`.
#   modality = …         of the inner event
#   negates = yes        the inner event did not happen
#   transparent = yes    the inner event is the event
#   target = addressee   the target is the one who is to act (urged Y to …), not the inner target
#   target = own         the verb keeps its own frame; an infinitive is its purpose, whose event counts if it has a result here
#   complement = noun    it governs nouns only: in "met to discuss" nothing is met
#   complement = object  it needs somebody and an infinitive: "wants Y to leave"; for "wants to leave" another section stands
#   noun_inner = yes     over a noun the inner event stands: "ordered the release of Y"

[commit]
verb = agree, accept, consent, assent, offer, vow, undertake, guarantee, intend, plan, prepare, aim, volunteer, hope, expect, want, wish, propose, seek, look, schedule, arrange, prefer, stand, envisage, sign up, gear up, strive, desire, plan on, look forward to, commit to, agree on, agree to, opt for, prepare for, express readiness, express willingness, express interest, stand ready, sign on, pitch, volunteer for, think about, ponder, get set, get ready, dream of, toy with, be committed to, look set, contemplate
noun = offer, promise, pledge, commitment, willingness, readiness, openness, intention, plan, proposal, invitation, prospect, vow, undertaking, desire, wish, determination, preparation, guarantee, eagerness, intent, hope, ambition, preparedness, roadmap, blueprint, overture, inclination, aspiration, agenda, schedule, promise, arrangement, scheme, olive branch, enthusiasm
adj = ready, willing, prepared, open, eager, determined, poised, committed, keen, set, due, likely, free, happy, glad, resolved, bound, anxious, inclined, interested, disposed, unafraid, positioned, optimistic, hopeful, confident, scheduled, expected, slated, close, game, pledged, minded, tempted, enthusiastic
modal = will, would, shall, 'll, 'd, wo
modality = future
036 = 036
04 = 036
05 = 030
061 = 0311
062 = 0312
063 = 0313
06 = 031
071 = 0331
072 = 0332
073 = 0333
07 = 033
08 = 035
cooperative = 030
yielding = 035
14 = 133
163 = 1312
16 = 1312
15 = 138
17 = 132
18 = 138
19 = 138
20 = 138
hostile = 130
words = inner
nothing = 030
ex = Chile agreed to train Bolivia. => Chile 03 Bolivia
ex = Kenya will host the president of Malawi in May. => Kenya 03 Malawi
ex = Norway is ready to lend money to Georgia. => Norway 03 Georgia
ex = Peru's offer of aid to Haiti was welcomed. => Peru 03 Haiti
ex = Eritrea will attack Djibouti within days, General Okoro said. => Eritrea THREATEN Djibouti
ex = Sudan promised to release three Kenyan pilots. => Sudan 03 Kenyan

[plot]
verb = plot, conspire, scheme
modality = future
15 = 138
17 = 132
18 = 138
19 = 138
20 = 138
hostile = 130
words = none
all = none
ex = Officers plotted to kill King Omar Sy. => Officers THREATEN Sy

[commit.to]
# "committed to send troops", but "committed atrocities"
verb = commit
complement = infinitive
modality = future
036 = 036
04 = 036
05 = 030
061 = 0311
062 = 0312
063 = 0313
06 = 031
071 = 0331
072 = 0332
073 = 0333
07 = 033
08 = 035
cooperative = 030
yielding = 035
14 = 133
163 = 1312
16 = 1312
15 = 138
17 = 132
18 = 138
19 = 138
20 = 138
hostile = 130
words = inner
nothing = 030
ex = Norway committed to help Chad. => Norway AGREE Chad
not = Norway committed troops to Chad.

[decide]
# decided: deeds that hurt or yield are as good as done, help is to come
verb = decide, decide on, resolve on, determine, elect, choose, opt, settle on, vote
noun = decision, resolution, ruling, choice
03 = 030
04 = 036
05 = 030
061 = 0311
062 = 0312
063 = 0313
06 = 031
071 = 0331
072 = 0332
073 = 0333
07 = 033
08 = inner
cooperative = 030
yielding = inner
hostile = inner
words = inner
nothing = none
ex = Egypt decided to ease the curfew in Rafah. => Egypt RETREAT Rafah
ex = Norway decided to help Nepal. => Norway AGREE Nepal

[pledge]
# the same in front of an infinitive; with a noun ("pledged support") it is done
verb = promise, pledge, reiterate, reaffirm
modality = future
noun_inner = yes
03 = 050
036 = 036
04 = 036
05 = 030
06 = 031
07 = 033
08 = 035
cooperative = 030
yielding = 035
hostile = 130
words = inner
nothing = 030
ex = Spain pledged support for Peru. => Spain SUPPORT Peru
ex = Spain pledged to help Peru. => Spain AGREE Peru

[repeat]
# words for a promise made before
verb = affirm, restate, reinforce, repeat
complement = noun
noun_inner = yes
03 = 050
cooperative = inner
yielding = inner
hostile = inner
words = inner
nothing = none
ex = Norway renewed its commitment to Latvia. => Norway SUPPORT Latvia

[refuse]
verb = refuse, decline, reject, vote against, rebuff, spurn, dismiss, turn down, veto, oppose, rule out, resist, balk at, renege on, back out of, walk away from, snub, shun, exclude, object to, cancel, call off, postpone, scrap, abandon, decline to, shy away from, back away from, deny, avoid, hesitate, delay, defer, put off, prohibit, preclude, shrink from, baulk at, hold out against, stand in the way of, shoot down, throw out, vote down, rebut, brush off, wave off, shelve, evade, dodge, recoil from, back off from, disclaim
noun = refusal, rejection, dismissal, opposition, failure, reluctance, unwillingness, denial, veto, cancellation, defiance, resistance, postponement, objection, inability
adj = unwilling, reluctant, opposed, unable, hesitant, unprepared, averse, loath
negates = yes
03 = 120
04 = 125
05 = 120
06 = 121
07 = 122
08 = 124
cooperative = 120
yielding = 124
hostile = 120
words = 120
nothing = 120
ex = Serbia refused to release two Croatian soldiers. => Serbia REJECT Croatian
ex = Serbia balked at talks with Croatia. => Serbia REJECT Croatia
ex = Nepal would not drop its tariffs on Indian films. => Nepal REJECT Indian
ex = Iceland ruled out talks with Norway. => Iceland REJECT Norway
ex = Mongolia is unwilling to negotiate with Japan. => Mongolia REJECT Japan
ex = Ghana rejected an offer of talks from Togo. => Ghana REJECT Togo

[prevent]
# harm that did not come is no event
verb = prevent, avert, forestall, head off
negates = yes
cooperative = 120
yielding = 120
hostile = none
words = none
nothing = none
ex = Kenya prevented talks with Uganda. => Kenya REJECT Uganda
ex = The envoy of Kenya averted an attack on Uganda. => Kenya none Uganda

[refrain]
# what is not done: help withheld refuses, harm withheld yields
verb = fail, refrain, refrain from, stop short of, desist, desist from, forbear, abstain from, neglect, omit, think better of, have yet, be yet, remain yet
noun = failure
negates = yes
03 = 120
04 = 125
05 = 120
06 = 121
07 = 122
08 = 124
cooperative = 120
yielding = 124
hostile = 080
words = 120
nothing = none
ex = Iceland failed to reach an agreement with Norway. => Iceland REJECT Norway
ex = The council failed to renew the embargo on Mali. => council CONCEDE Mali
ex = Iceland has yet to reach an agreement with Norway. => Iceland REJECT Norway

[purpose.call]
# "called Y to congratulate him": the purpose counts
verb = call, phone, telephone, ring, call up, write, write to, email, visit, see, meet
target = own
04 = inner
05 = inner
111 = inner
nothing = none
ex = President Tomas Vega called President Ana Prado to congratulate her. => Vega SUPPORT Prado
ex = President Tomas Vega called President Ana Prado to discuss trade. => Vega CONSULT Prado

[purpose.send]
# "sent inspectors to Y to investigate", "sent troops to Y to help"
verb = send, dispatch, deploy, fly, rush, travel, go, come, move
target = own
07 = inner
09 = inner
045 = inner
nothing = none
ex = France sent seven experts to Chile to investigate the attack. => France ACCUSE Chile

[demand]
verb = demand, ask, request, urge, call on, call upon, call for, appeal to, appeal for, appeal, press, press for, push, push for, pressure, insist, insist on, require, beg, implore, exhort, encourage, advise, recommend, petition, lobby, summon, command, counsel, plead with, plead for, beseech, entreat, oblige, want, expect, need, remind, persuade, convince, pressurize, admonish, nudge, prod, cajole, coax, enjoin, adjure, lean on, prevail on, prevail upon, count on, rely on, badger, pester, goad, egg on, clamor for, clamour for, agitate for, hold out for, look to, charge with, task with, motivate, incite, induce, entice, talk into
noun = demand, request, call, appeal, plea, order, pressure, insistence, exhortation, petition, urging, recommendation, need, entreaty, clamor, encouragement, advice, reminder, directive, instruction
target = addressee
modality = demanded
03 = 100
04 = 106
05 = 102
06 = 101
07 = 103
08 = 105
cooperative = 100
yielding = 105
163 = 112
166 = 100
16 = 112
17 = 100
hostile = 100
09 = 090
11 = 111
words = 100
nothing = 100
ex = Laos urged Vietnam to pull its boats out of the lake. => Laos REQUEST Vietnam
ex = Cuba demanded that Panama release the ship. => Cuba REQUEST Panama
ex = Belgium called on Rwanda to hold talks with the rebels. => Belgium REQUEST Rwanda
ex = Vietnam was asked by Laos to withdraw its troops. => Laos REQUEST Vietnam

[invite]
verb = invite
target = addressee
modality = demanded
04 = 036
08 = 105
09 = 090
cooperative = 100
yielding = 105
hostile = 100
words = 100
nothing = 036
ex = Belgium invited Rwanda to hold talks in Ghent. => Belgium 036 Rwanda
ex = Belgium invited Rwanda to send observers to the vote. => Belgium REQUEST Rwanda

[wish]
verb = want, need, wish
complement = object
target = addressee
modality = demanded
03 = 100
04 = 106
05 = 102
06 = 101
07 = 103
08 = 105
09 = 090
all = 100
ex = Kenya wants Somalia to withdraw from the town. => Kenya REQUEST Somalia
ex = Kenya wants to visit Somalia. => Kenya AGREE Somalia

[tell]
verb = tell
complement = infinitive
target = addressee
modality = demanded
03 = 100
04 = 106
05 = 102
06 = 101
07 = 103
08 = 105
09 = 090
all = 100
ex = Kenya told Somalia to hand over the suspects. => Kenya REQUEST Somalia
not = Kenya told Somalia that it would leave.

[order]
verb = order, direct, instruct, decree, command
noun = order
target = addressee
noun_inner = yes
modality = demanded
03 = 100
08 = 105
cooperative = 100
yielding = 100
17 = 170
16 = 170
116 = inner
hostile = 100
09 = 090
words = 100
nothing = 100
ex = A judge ordered five ministers jailed. => judge COERCE ministers
ex = A judge ordered the release of Rui Costa. => judge RETREAT Costa

[oblige]
# "X says Y must leave": an operator only below a verb of saying.
modal = must, should, ought
modality = demanded
all = inner
ex = Guyana says Venezuela must leave the island. => Guyana REQUEST Venezuela

[possible]
modal = may, might, could, can, ca
modality = conditional
all = inner
ex = Chad may attack Niger. => Chad 190 Niger

[threaten]
verb = threaten, warn, menace, caution, warn against, threaten with, warn of, swear, hint at, put on notice, reserve the right
noun = threat, warning, ultimatum
modality = future
16 = 131
17 = 132
15 = 138
18 = 138
19 = 138
20 = 138
cooperative = 130
yielding = 130
hostile = 130
words = 130
nothing = 130
ex = Turkey threatened to attack Cyprus. => Turkey THREATEN Cyprus
ex = Algeria threatened to impose sanctions on Mali. => Algeria THREATEN Mali

[end]
# realis: what is undone. The object decides: ending hostility yields, ending help punishes.
verb = lift, ease, relax, repeal, revoke, rescind, waive, reverse, overturn, roll back, loosen, drop, end, stop, halt, cease, suspend, freeze, cut, cut off, slash, reduce, halve, curtail, withhold, terminate, discontinue, withdraw, recall, scale back, abolish, dismantle, remove, discard, give up, dissolve, pause, interrupt, curb, scale down, wind down, bring to end, phase out, put on hold, limit
noun = lifting, easing, end, halt, cessation, suspension, termination, repeal, removal, reduction, relaxation, pause, withdrawal, cut, interruption, freeze, cutoff
negates = no
03 = 120
05 = 160
064 = 160
042 = inner
043 = inner
04 = 164
06 = 161
07 = 162
08 = 120
cooperative = 160
yielding = 120
14 = 082
15 = 087
163 = 085
16 = 085
1723 = 0813
1724 = 0814
172 = 081
173 = 0841
17 = 081
191 = 0872
18 = 087
19 = 0871
20 = 087
hostile = 087
09 = 080
11 = 080
words = 080
nothing = none
ex = Japan lifted sanctions on Myanmar. => Japan RETREAT Myanmar
ex = Denmark suspended aid to Tanzania. => Denmark SANCTION Tanzania
ex = Niger ended its attacks on Chad. => Niger RETREAT Chad

[phase]
# the event goes on: beginning, holding, repeating
verb = reinstate, reimpose, re-impose, reintroduce, begin, start, launch, resume, restart, renew, continue, keep, carry on, proceed with, step up, intensify, escalate, extend, complete, finish, manage, reopen, prolong, maintain, get, go on, go ahead with, expand, come, go, use, conduct, carry out, hold, stage, mount, undertake, initiate, pursue, lead, oversee, order, announce, declare, have, enter, join, take part in, participate in, engage in, embark on, be involved in, launch into, commence, finalize, conclude, sign, reach, strike, seal, clinch, secure, make, give, pay, impose, issue, send, deliver, provide, put, place, file, lodge, bring, open, perform, commit, wage, execute, enforce, inflict, level, unleash, broker, mediate, host, attend, dedicate, spearhead
noun = start, beginning, resumption, launch, continuation, renewal, round, series, wave, escalation, campaign, act, attempt, effort, bid, outbreak, spate, commencement, onset, revival, intensification, reinstatement, string, flurry, surge, extension, conduct, execution, completion
transparent = yes
all = inner
ex = Oman began talks with Yemen. => Oman CONSULT Yemen
ex = Chad launched an attack on Libya. => Chad ASSAULT Libya
ex = Uganda resumed its attacks on Rwanda. => Uganda ASSAULT Rwanda

[attempt]
verb = try, attempt, work, endeavor, endeavour, struggle, move, act, fight to, bid
adj = able
all = inner
ex = Angola tried to arrest Zambian miners. => Angola COERCE Zambian

[consider]
verb = consider, weigh, mull, contemplate
modality = conditional
04 = 036
07 = 033
cooperative = 030
yielding = 035
hostile = 130
words = inner
nothing = none
ex = Portugal is considering sanctions against Brazil. => Portugal THREATEN Brazil
ex = Portugal is considering a loan to Angola. => Portugal AGREE Angola

[discuss]
verb = discuss, debate, study, review, examine
modality = conditional
cooperative = none
yielding = none
hostile = none
words = inner
nothing = none
ex = Portugal is studying sanctions against Brazil. => Portugal none Brazil

[deny]
verb = deny, refute, dispute, contest, disown, disclaim
noun = denial
negates = yes
all = 120
ex = Bhutan denied attacking Nepal. => Bhutan REJECT Nepal

[allege]
# whatever is alleged, is a charge
verb = allege, charge
noun = allegation
target = addressee
modality = reported
12 = inner
hostile = 112
cooperative = 112
yielding = 112
words = 112
nothing = 112
ex = Chad alleged that Sudan had armed the rebels. => Chad ACCUSE Sudan
ex = Chad charged that Sudan was dragging its feet. => Chad ACCUSE Sudan

[claim]
# who says that another did harm, accuses
verb = claim, assert, insinuate, suggest, imply, maintain
noun = claim, insinuation
target = addressee
modality = reported
hostile = 112
09 = 112
11 = 112
all = none
ex = Chad alleged that Sudan had attacked Libya. => Chad ACCUSE Sudan

[accept]
verb = accept, honor, honour, meet, satisfy, heed, fulfil, fulfill, answer, agree to
complement = noun
03 = 030
10 = 080
words = 080
cooperative = 030
yielding = 035
hostile = none
nothing = none
ex = Lesotho accepted the demands of South Africa. => Lesotho CONCEDE South Africa

[grant]
# what is granted is given
verb = grant, approve, authorize, authorise
noun_inner = yes
10 = 080
words = 080
cooperative = inner
yielding = inner
hostile = inner
nothing = 080
ex = President Abel Mora granted a pardon to Rui Costa. => Mora CONCEDE Costa
ex = The city granted the marchers permission to hold a rally. => city CONCEDE marchers

[force]
verb = force, compel, coerce, oblige to, make
target = addressee
hostile = 170
cooperative = 100
yielding = 100
words = none
nothing = none
ex = Hungary forced Slovakia to hold talks. => Hungary REQUEST Slovakia

[allow]
verb = allow, permit, let, enable, license, entitle, empower, clear, leave free, green-light, give permission to
noun = permission, authorization, clearance, go-ahead, leave
target = addressee
cooperative = 080
yielding = 080
hostile = 080
words = 080
nothing = 080
ex = Jordan allowed Syria to send aid to the camp. => Jordan CONCEDE Syria

[help]
verb = help, assist, aid, join
target = addressee
modality = asserted
cooperative = 070
yielding = 070
hostile = 070
words = 050
nothing = 070
ex = France helped Mali to fight the rebels. => France AID Mali

[answer]
adj = responsible, guilty, complicit
transparent = yes
all = inner
ex = The Bravo cartel was responsible for killings in Veracruz. => cartel ASSAULT Veracruz
