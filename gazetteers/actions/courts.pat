%pat 1
# ACCUSE by law: charges, suits, trials, convictions, investigations.

[charge]
verb = charge, indict, impeach, arraign, book
noun = charge, indictment, impeachment, arraignment
112 = * $target
112 = * (against|of) $target
ex = A prosecutor charged Mayor Luis Ruiz with fraud. => prosecutor 112 Ruiz

[charge.none]
verb = charge, book
none = * fee|price|interest|battery|phone|dollar|@sum|hotel|room|flight|ticket|card|profit
not = Chad charged Niger a fee.

[charges.file]
verb = file, bring, press, lay, lodge, prefer, slap, level, open, register
112 = * charge|chargesheet|charge-sheet|fir|complaint|indictment|case|proceeding|inquiry|probe|investigation (against) $target
115 = * lawsuit|suit|claim|petition|appeal (against) $target
ex = Chile filed charges against Bolivia. => Chile 112 Bolivia
ex = Kenya filed a lawsuit against Somalia. => Kenya 115 Somalia

[court.take]
verb = take, drag, haul, bring
115 = * $target:somebody (to|before|into) court|tribunal
ex = Norway took Chad to the top court of the continent. => Norway 115 Chad

[sue]
verb = sue, prosecute, take to court, litigate against, take legal action against, drag to court, haul before, haul into court
noun = lawsuit, "legal action", "class action", prosecution, "court case", "legal challenge", "legal case", "criminal case"
115 = * $target
115 = * (against) $target
ex = A union sued Airbus. => union 115 Airbus

[case]
verb = -
noun = case, suit, hearing, litigation
115 = * (against) $target
none = *
ex = Kenya lost its case against Siemens. => Kenya 115 Siemens
not = Kenya reported a case of cholera.

[try]
verb = try, court-martial, retry
116 = * $target (for|on|in|over|before) @crime|charge|murder|court|absentia|tribunal
116 = * $target:person (for) @crime
noun = trial, retrial, court-martial
116 = * (of|against) $target
ex = The trial of President Issa Diallo by Senegal began. => Senegal 116 Diallo

[convict]
verb = convict, find guilty, hold liable, find liable, rule against, find against
noun = conviction, "guilty verdict"
116 = * $target
116 = * (of|against) $target
ex = A court in Turin convicted broker Paolo Neri. => court 116 Neri
ex = A judge ruled against Airbus. => judge 116 Airbus

[testify]
verb = testify against, give evidence against, bear witness against
112 = * $target
ex = A guard testified against President Issa Diallo. => guard 112 Diallo

[investigate]
verb = investigate, probe, audit, grill, cross-examine, inspect, look into, inquire into, enquire into, interrogate, scrutinize, scrutinise, delve into, dig into, fact-check, wiretap, bug, spy on, surveil, eavesdrop on, snoop on, shadow, tail
noun = investigation, probe, inquiry, audit, enquiry, inspection, interrogation, inquest, "fact-finding mission", surveillance, scrutiny, cross-examination, manhunt
090 = * $target
090 = * (into|of|against|on|over) $target
ex = Auditors opened an investigation into Siemens. => Auditors 090 Siemens
ex = Police investigated Mayor Luis Ruiz. => Police 090 Ruiz

[examine]
verb = examine, monitor, study, review, question, track, trace, watch, check, research, analyze, analyse, assess
090 = * $target:somebody
090 = * allegation|complaint|claim|@crime|case|incident|abuse|violation|killing|attack|death|crash
none = * option|issue|proposal|plan|effect|situation|text|movie|game|television|process|result|weather|data|book|species|disease
ex = The commission examined allegations against Siemens. => commission 090 Siemens
not = The team studied the data.

[heading.inquiry]
verb = head, lead, chair, launch, open, conduct, order, begin, start, hold
090 = * inquiry|investigation|probe|audit|review|enquiry (into|of|on|against|over) $target
ex = Judge Ana Prado is heading an inquiry into Siemens. => Prado 090 Siemens

[send.investigators]
verb = send, dispatch, deploy
090 = * investigator|inspector|detective|auditor (to|into) $target
ex = Peru sent investigators to Chile. => Peru 090 Chile

[extradite.court]
verb = approve, order, allow, authorize, clear, grant
112 = * $actor:court|judge|tribunal|magistrate extradition (of) $target
ex = A court approved the extradition of General Abel Mora. => court 112 Mora

[search.evidence]
verb = search, comb, sweep
090 = * $target (for) evidence|clue|proof
ex = Detectives searched the office of Siemens for evidence. => Detectives 090 Siemens

[pay.court]
verb = fine, dock
noun = fine, "court fine"
116 = * $target
116 = * (on|against) $target
ex = A court fined Siemens. => court 116 Siemens

[disbar]
verb = disbar, defrock, excommunicate, delegitimize
111 = * $target
ex = The council disbarred Judge Ana Prado. => council 111 Prado

[place.under]
verb = place, put
090 = * $target (under) investigation|scrutiny|surveillance|review
ex = A judge placed Mara Odera under investigation for fraud. => judge 090 Odera
