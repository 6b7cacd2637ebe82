%pat 1
# ACCUSE: bad words, charges, investigations, trials.

[condemn]
verb = condemn, denounce, criticize, criticise, decry, deplore, slam, lambaste, rebuke, rap, castigate, chide, chastise, scold, berate, ridicule, mock, insult, fault, vilify, smear, discredit, deride, excoriate, bash, pan, rail against, hit out at, lash out at, take aim at, lash, attack in words, scorn, disparage, reprimand, censure, admonish, reproach, belittle, malign, pillory, demonize, skewer, blister, savage, rip, pour scorn on, take a swipe at, speak out against, inveigh against, object to, protest against, question, doubt, challenge, dispute, contradict, refute, lament, regret
noun = condemnation, denunciation, criticism, rebuke, censure, outrage, "scathing attack", "verbal attack", disapproval, reproach, reprimand
adj = critical
111 = * $target
111 = * (of|against|at|for|with) $target
ex = Manila condemned Beijing. => Manila 111 Beijing
ex = Norwegian criticism of Sweden grew. => Norwegian 111 Sweden
ex = Peru is critical of Chile. => Peru 111 Chile
ex = Chile condemned Bolivia's invasion of Peru. => Chile 111 Bolivia

[accuse]
verb = accuse, blame, hold responsible, implicate, suspect, charge, indict, impeach, allege, label, brand
noun = accusation, allegation, blame, charge, indictment, impeachment, complaint
112 = * $target
112 = * (against|of|to|about) $target
ex = Rome accused Tripoli of ignoring calls. => Rome 112 Tripoli
ex = A prosecutor charged Mayor Luis Ruiz with fraud. => prosecutor 112 Ruiz

[call.name]
verb = call, label, brand, term, dub
none = * @talks|election|strike|summit|meeting|vote|referendum

[complain]
verb = complain, protest, grumble, worry, express concern, voice concern
noun = concern, worry, alarm, protest, grievance, skepticism, scepticism, doubt, dissatisfaction, frustration, anger, dismay, displeasure, fear
111 = * (about|of|over|against|to|at) $target
111 = * $target
ex = Togo complained about Benin. => Togo 111 Benin

[sue]
verb = sue, prosecute, take to court
noun = lawsuit, suit, "legal action", case, litigation, "class action"
115 = * $target
115 = * (against) $target
ex = A union sued Airbus. => union 115 Airbus
ex = Kenya filed a lawsuit against Somalia. => Kenya 115 Somalia

[try]
verb = try, arraign, court-martial
116 = * $target (for|on|in|over) @crime|charge|murder|court
noun = trial, prosecution
116 = * (of|against) $target

[convict]
verb = convict, find guilty
noun = conviction
116 = * $target
116 = * (of|against) $target
ex = A court in Turin convicted broker Paolo Neri. => court 116 Neri

[investigate]
verb = investigate, probe, audit, examine, inspect, look into, inquire into, interrogate, scrutinize, monitor
noun = investigation, probe, inquiry, audit, enquiry, inspection, interrogation, examination
090 = * $target
090 = * (into|of|against|on) $target
ex = Auditors opened an investigation into Siemens. => Auditors 090 Siemens
ex = Police investigated Mayor Luis Ruiz. => Police 090 Ruiz

[summon]
verb = summon
114 = * ambassador|envoy|diplomat|consul
ex = Nepal summoned the ambassador of India. => Nepal 114 India

[warn.about]
verb = warn
111 = * (about) $target

[charges.file]
verb = file, bring, press, lay, lodge
112 = * charge|complaint|indictment (against) $target
ex = Chile filed charges against Bolivia. => Chile 112 Bolivia

[rule.against]
verb = rule against, find against, testify against, speak against, inform on
111 = * $target

[face]
verb = face, draw, attract, receive, come under, come in for, meet with, provoke, spark
111 = * criticism|condemnation|rebuke|anger|outrage|scrutiny (from|by) $actor
ex = Belarus faced criticism from Latvia. => Latvia 111 Belarus
