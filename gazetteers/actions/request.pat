%pat 1
# REQUEST: asks of somebody. Demands with an infinitive or a that-clause are operators (operators.pat).

[ask]
verb = ask, urge, press, pressure, beg, implore, exhort, petition, lobby, call upon, appeal to, plead with, beseech, entreat, pressurize, remind, nudge, prod, cajole, coax, enjoin, admonish to, lean on, prevail on, count on, rely on, adjure, goad, importune, dun, nag, pray to, look to, put pressure on, pile pressure on, heap pressure on, ratchet up pressure on, bring pressure to bear on, turn up heat on, press upon, push, egg on, steer, induce, incite
100 = * $target:somebody
100 = * (to|on|upon|from|of) $target:somebody
ex = Paris urged Minsk. => Paris 100 Minsk
ex = Norway put pressure on Iceland. => Norway 100 Iceland

[call.on]
# without an infinitive a person is called on at home
verb = call on
042 = * $target:person
100 = * $target:organization|country
ex = Prime Minister Ivo Marsh called on President Ana Prado in Lima. => Marsh 042 Prado

[turn.to]
verb = turn to, look to, run to, go to, come to, apply to, go cap in hand to, knock on door of
100 = * $target:somebody (for) @money|@relief|@arms|@peacekeepers|help|support|protection|mediation|advice|backing|rescue|refuge
ex = Togo turned to the World Bank for a loan. => Togo 100 World Bank

[urge.calm]
verb = urge, counsel, preach
100 = * restraint|dialogue|moderation|caution|patience|unity|peace (in|from|by|on|among|between) $target
100 = * restraint|dialogue|moderation|unity|peace
ex = Togo urged restraint in Benin. => Togo 100 Benin

[ask.noun]
verb = -
noun = appeal, plea, petition, pressure, exhortation, request, demand, entreaty, ultimatum request, "diplomatic pressure", "international pressure", encouragement, lobbying, supplication, "formal request", summons, subpoena, requisition, invocation, "public appeal", "urgent appeal", prodding, urging, reminder
100 = * (with) $target:somebody
100 = * (to|on|upon|of|for) $target
ex = Eritrea lodged a request with the United Nations for more observers. => Eritrea 100 United Nations
ex = Malawi's appeal to Zambia failed. => Malawi 100 Zambia

[ask.none]
verb = press, push, induce, steer, invite, ask, count on, rely on, nudge, coax
none = * button|question|charge|trigger|issue|envelope|product|drug|price|comparison|ship|car|concern|speculation|review|investigation|debate
not = Kenya asked Uganda a question.

[demand]
verb = demand, request, seek, solicit, require, claim, want, ask, exact, extract, expect, extort
100 = * $object (from|of) $target
100 = * $target:somebody (for|about) explanation|apology|help|support|aid|clarification|permission|patience|calm|restraint
ex = Miners demanded a raise from Zambia. => Miners 100 Zambia

[demand.none]
verb = demand, require, want, claim, expect, seek
none = * time|energy|attention|effort|surgery|treatment|patience|title|victory|win|life|fame|fortune
not = The project required surgery in Kenya.

[seek.help]
verb = seek, solicit, request, ask for, call for, appeal for, plead for, beg for, cry out for, demand, want, need, look for
103 = * help|aid|assistance|relief|protection|money|loan|credit|funds|bailout|support (from) $target
103 = * help|aid|assistance|relief|support (by|of) $target
103 = * help|aid|assistance|relief|support
1031 = * loan|credit|fund|bailout|investment|money (from|in) $target
103 = * bailout|loan|credit
100 = * explanation|apology|clarification|answer|justification|mediation|intervention|cooperation|backing|recognition|advice|guarantee|assurance (from|of|by) $target
ex = Malawi has sought protection from Norway. => Malawi 103 Norway

[demand.thing]
verb = demand, request, insist on, call for, appeal for, push for, plead for, press for, clamor for, clamour for, agitate for, lobby for, petition for, angle for, cry out for, beg for, ask for, hold out for, cry for, argue for, pray for, make a plea for, issue a call for, make a case for, plead
noun = "call for calm", "call for restraint"
100 = * $target
100 = * $object (from) $target:somebody
100 = * withdrawal|release|resignation|removal|extradition|return|ouster|departure|recall|punishment
100 = * withdrawal|release|resignation|removal|extradition|return|ouster|departure|recall|punishment (from) $object
ex = The union demanded a meeting of the Security Council. => union 100 Council
ex = Chile called for the extradition of General Abel Mora. => Chile 100 Mora
ex = Togo pleaded for more ammunition from its African allies. => Togo 100 African
ex = Togo demanded the withdrawal of Ghanaian troops from the port. => Togo 100 Ghanaian

[refuge]
verb = seek, request, ask for, apply for, find, take, claim, get
1033 = * asylum|refuge|shelter|sanctuary|safety (in|from|at) $target
ex = Some 400 Rwandans sought refuge in Uganda. => Rwandans 1033 Uganda

[flee]
verb = flee, escape, run away, stream, pour, cross, flood
1033 = * $actor:@refugees (to|into) $target:country|place
1033 = * $target:country|place (to|into|for) $target:country|place
ex = Thousands of Somalis fled to Kenya. => Somalis 1033 Kenya

[flee.noun]
verb = -
noun = "asylum request", "asylum application", "asylum claim", "request for asylum", "asylum bid"
1033 = * (in|to|from) $target
ex = Ramon Gil's asylum application in Chile failed. => Gil 1033 Chile

[flee.to]
verb = flee
1033 = * (to|into) $target:country|place
ex = Dr. Ana Vidal fled to Chile. => Vidal 1033 Chile

[summon.court]
verb = subpoena, summon, serve notice on, call in for questioning, call as witness
100 = * $target:somebody
ex = The inquiry subpoenaed Minister Ivo Marsh. => inquiry 100 Marsh

[order]
verb = order, instruct, direct, command, oblige, mandate, task, require, enjoin
100 = * $target:somebody
100 = * $target
none = * majority|respect|attention|audience|premium|price|lead|loyalty|following|plurality|view
ex = The tribunal ordered BRX to repay the loan. => tribunal 10 BRX

[advise]
verb = advise, counsel, recommend, suggest to, propose to, caution, guide, admonish, tutor
noun = advice, counsel, recommendation, guidance, exhortation, directive, suggestion
100 = * $target:somebody
100 = * (to|for) $target:somebody
ex = France advised Gabon. => France 100 Gabon

[suggest]
verb = suggest, propose, submit, table, put forward, present, float, introduce, recommend
100 = * resolution (to|at|in|before|against|on) $target
100 = * measure|motion|request|demand|petition (to) $target
ex = Norway submitted a petition to the senate. => Norway 100 senate

[call]
verb = -
noun = call, outcry, clamor, clamour, insistence
100 = * (on|upon) $target
100 = * (for) withdrawal|release|resignation|removal|extradition|return|ouster (of|by) $target
ex = A call on Hungary by Spain went unheard. => Spain 100 Hungary

[pressure]
verb = increase, step up, put, pile, exert, apply, keep up, bring, maintain, intensify, mount, ratchet up, heap, use, add
100 = * pressure (on|upon|against) $target
ex = Norway stepped up pressure on Iceland. => Norway 100 Iceland

[claim.land]
verb = lay, stake, press, renew, assert
100 = * claim (to|on|over|against) $target
ex = Peru laid claim to the island. => Peru 100 island

[appeal.court]
verb = appeal, petition
100 = * (to|before|with) court|council|tribunal|judge|assembly|senate|commission
ex = Minister Ivo Marsh appealed to the court. => Marsh 100 court
