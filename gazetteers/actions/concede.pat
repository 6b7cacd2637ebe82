%pat 1
# CONCEDE: gives in by word or by law.

[concede]
verb = concede, give in, bow, accede, cave in, back down, relent, capitulate, submit, climb down, compromise, cave, succumb, backtrack, backpedal, acquiesce, soften, buckle, knuckle under, bow to, give way, make concessions, give ground, meet halfway, reverse course, change course, defer, kowtow, backslide, back off, fold, relinquish claim, eat humble pie, bend, blink, stand aside
noun = concession, compromise, climbdown, "about-face", u-turn, acquiescence, "major concession", appeasement, capitulation, backdown, reprieve, "policy reversal"
080 = * (to) $target
080 = * (for|with) $target:somebody
080 = *
ex = The junta gave in to the students. => junta 080 students
ex = Togo's concession to Benin was small. => Togo 080 Benin

[concede.none]
verb = yield, concede, fold, bend, soften, submit, buckle, cave, give way
none = * result|fruit|goal|defeat|election|benefit|clue|return|crop|report|paper|plan|application|proposal|bid|rule|evidence|document|knee|arm|land|power|race|game|point|seat
none = * $actor:search|test|research|study|roof|bridge|bank|building|floor|company
not = Kenya conceded a goal to Uganda.

[appease]
verb = appease, placate, mollify, pacify, conciliate, satisfy, humor, indulge, accommodate
080 = * $target:somebody
ex = The minister appeased the miners. => minister 080 miners

[grant]
verb = grant, award, accord, concede
080 = * $recipient
080 = * $target:person|organization
080 = * @permission (to|for|of|from|by) $target
080 = * $recipient @permission
080 = * @permission
ex = Peru granted citizenship to Ana Vidal. => Peru 080 Vidal

[permission]
verb = give, approve, authorize, accept, satisfy, issue, hand, confer, bestow, sign, renew, extend
negated = 120
080 = * @permission (to|for|of|from|by) $target
080 = * $recipient @permission
080 = * @permission
ex = The city gave permission to the marchers. => city 080 marchers
ex = The city did not give permission to the marchers. => city 120 marchers

[permission.noun]
verb = -
noun = permission, "green light", go-ahead, authorization, dispensation, "royal assent", amnesty law, clearance, legalization, decriminalization, relaxation, deregulation, emancipation, enfranchisement, "power-sharing"
080 = * (to|for|of) $target
ex = Permission to Siemens by Malta came late. => Malta 080 Siemens

[bow.to.pressure]
verb = bow to, yield to, give in to, cave in to, submit to, succumb to, cede to, bend to, respond to, relent to
080 = * pressure|anger|outcry|protest|threat|criticism (from|of|by) $target
080 = * week|month|day|year (of) pressure|anger|outcry|protest|threat|criticism (from|of|by) $target
080 = * pressure|anger|outcry|protest|threat|criticism
ex = The company bowed to pressure from the miners. => company 080 miners

[accept.demand]
verb = accept, meet, agree to, satisfy, honor, honour, heed, fulfill, fulfil, comply with, give in to, bow to, accede to, yield to, cave in to, submit to, grant, acquiesce to, capitulate to, concede to, answer, follow, abide by, go along with, respond to
080 = * @demand (of|from|by) $target
080 = * @demand
ex = Lagos accepted the demands of the union. => Lagos 080 union
ex = The company bowed to the demands of the miners. => company 080 miners

[comply]
verb = comply with, abide by, adhere to, conform to, obey, submit to, bow to, cave in to, give in to, yield to, accede to, defer to, capitulate to, concede to
080 = * $target
ex = Serbia bowed to Brussels. => Serbia 080 Brussels

[ease]
verb = ease, relax, loosen, lift, repeal, revoke, rescind, annul, scrap, abolish, end, remove, waive, overturn, roll back, drop, soften, withdraw, suspend, liberalize, deregulate, reverse, cancel, nullify, void, strike down, abrogate, shelve, water down, undo, do away with, raise, stay, invalidate, phase out
081 = * @restriction
081 = * decree|decision|order|sentence|verdict|crackdown|censorship|blackout (on|against|of) $target
ex = A court lifted the ban on editor Rui Costa. => court 081 Costa

[ease.noun]
verb = -
noun = "easing of restrictions", "lifting of restrictions", "lifting of the ban", "repeal", "lifting of the curfew"
081 = * (on|for|in|against|of) $target
ex = Mali's repeal of the Chadian ban came late. => Mali 081 Chadian

[emergency.lift]
verb = lift, end, ease, revoke, shorten, relax
0813 = * curfew
0814 = * emergency|law|siege
0814 = * state (of) emergency|siege
ex = Fiji lifted the curfew in Suva. => Fiji 0813 Suva

[pardon]
verb = pardon, amnesty, acquit, exonerate, clear, absolve, reprieve, exculpate, let off, vindicate, excuse, spare
noun = pardon, amnesty, acquittal, clemency, exoneration, leniency, absolution, "presidential pardon", "royal pardon", "general amnesty", reprieve, commutation
081 = * $target:person|organization
081 = * (of|for|to) $target
ex = President Ona Bello pardoned the rebel chief. => Bello 081 chief
ex = A court acquitted Mayor Luis Ruiz. => court 081 Ruiz

[commute]
verb = commute, reduce, shorten, quash, overturn, vacate, set aside, stay, suspend, reverse, throw out, expunge
081 = * sentence|conviction|verdict|execution|punishment|term (of|for|against|on) $target
081 = * sentence|conviction|verdict|execution
ex = The king commuted the sentence of Ramon Gil. => king 081 Gil

[bill.withdraw]
verb = withdraw, drop, shelve, scrap, abandon, retract, suspend, bury, kill off, pull
083 = * bill|legislation|amendment|levy|surcharge|reform (against) $target
083 = * bill|legislation|amendment|levy|surcharge|reform|quota|tax|toll|fee
ex = The premier withdrew the extradition bill. => premier 083 bill

[approve.entry]
verb = approve, accept, wave through, greenlight
080 = * entry|membership|accession|bid|application|candidacy|appointment|nomination (of|by) $target
080 = * entry|membership|accession|bid|application|candidacy|appointment|nomination
ex = Croatia approved Georgia's entry into the bloc. => Croatia 080 Georgia

[charges.drop]
verb = drop, dismiss, quash, withdraw, abandon, throw out
081 = * charge|conviction|case|indictment|lawsuit|prosecution|investigation (against) $target
081 = * charge|conviction|indictment
ex = Prosecutors dropped charges against Rui Costa. => Prosecutors 081 Costa

[strike.end]
verb = call off, end, suspend, halt, cancel, stop, abandon, pause, postpone, break, break off, terminate, give up
082 = * @protest (against|in|at|over) $target
082 = * @protest
ex = Nurses called off their strike. => Nurses 082 -

[back.to.work]
verb = return to work, go back to work, return to class, return to classes
082 = * $actor:@worker
ex = Miners returned to work on Friday. => Miners 082 -

[boycott.end]
verb = lift, end, drop, suspend
082 = * boycott
ex = Peru lifted its boycott of Chilean wine. => Peru 082 Chilean

[reinstate]
verb = reinstate, legalize, legalise, unban, decriminalize, re-admit, enfranchise, emancipate, relegalize, reappoint, recall to office, restore to office, rehire, unblock, reactivate, unmuzzle, register
081 = * $target:somebody
ex = The council reinstated Judge Mary Holt. => council 081 Holt

[truce.declare]
verb = declare, announce, call, proclaim, order, offer
0871 = * @ceasefire (in|with|on|against) $target
0871 = * @ceasefire
0871 = * cessation (of) hostility (in|with|on|against|at) $target
0871 = * cessation (of) hostility
ex = The army declared a truce in Kivu. => army 0871 Kivu

[truce.agree]
verb = agree, agree to, agree on, accept, consent to
0356 = * ceasefire|cease-fire|truce|armistice (with) $target
0356 = * ceasefire|cease-fire|truce|armistice <>
ex = Chad agreed to a ceasefire with Libya. => Chad 0356 Libya

[reform]
verb = reform, amend, democratize, overhaul, liberalize, restructure, decentralize, devolve
083 = * constitution|law|system|senate|parliament|police|army|court|justice|voting|electorate|charter
ex = Tonga reformed the senate. => Tonga 083 senate

[reform.noun]
verb = -
noun = reform, "political reform", devolution, "constitutional reform", "land reform", democratization
083 = * (in|of|for) $target
ex = Chad's reform of the senate pleased Niger. => Chad 083 senate

[step.aside]
verb = give up, renounce, hand over, relinquish, surrender, transfer, cede
0831 = * power|presidency|office|throne|leadership|control|reins|premiership (to) $target
0831 = * power|presidency|office|throne|leadership|premiership
ex = The generals handed over power to President Ana Prado. => generals 0831 Prado

[mandate]
verb = give, hand, grant, entrust, task, charge
080 = * mandate (to) $target
080 = * $recipient mandate
ex = The king gave the mandate to Minister Ivo Marsh. => king 080 Marsh

[admit.fault]
verb = admit, acknowledge, own up to, confess, concede
080 = * mistake|error|wrongdoing|guilt|fault|blame|failing|abuse|shortcoming (to|in) $target
080 = * mistake|error|wrongdoing|guilt|fault|failing
ex = The army admitted mistakes in Kasai. => army 080 Kasai
