%pat 1
# CONCEDE: gives in by word or by law.

[concede]
verb = concede, yield, give in, bow, accede, cave in, back down, relent, capitulate, submit, climb down, compromise
noun = concession, compromise, climbdown
080 = * (to) $target
080 = * 
ex = The junta gave in to the students. => junta 080 students

[grant]
verb = grant, approve, authorize, accept, satisfy, give
080 = * request|permission|citizenship|access|autonomy|independence|bail|mandate|permit|visa|right|approval|license|licence|consent|reprieve (to|for|of|from|by) $target
080 = * $recipient request|permission|citizenship|access|autonomy|independence|bail|mandate|permit|visa|right|approval|license|reprieve
080 = * request|permission|citizenship|access|autonomy|independence|bail|mandate|permit|visa|approval|license|consent|reprieve
ex = Peru granted citizenship to Ana Vidal. => Peru 080 Vidal

[accept.demand]
verb = accept, meet, agree to, satisfy, honor, honour, heed, fulfill
080 = * @demand (of|from|by) $target
080 = * @demand
ex = Lagos accepted the demands of the union. => Lagos 080 union

[ease]
verb = ease, relax, loosen, lift, repeal, revoke, rescind, annul, scrap, abolish, end, remove, waive, overturn, roll back, drop
081 = * @restriction
noun = "easing of restrictions"
ex = A court lifted the ban on editor Rui Costa. => court 081 Costa

[emergency.lift]
verb = lift, end, ease, revoke
0813 = * curfew
0814 = * emergency|law
0814 = * state (of) emergency|siege
ex = Fiji lifted the curfew in Suva. => Fiji 0813 Suva

[pardon]
verb = pardon, amnesty, acquit, exonerate, clear, absolve, reprieve, commute
noun = pardon, amnesty, acquittal, clemency
081 = * $target
081 = * (of|for|to) $target
ex = President Ona Bello pardoned the rebel chief. => Bello 081 chief
ex = A court acquitted Mayor Luis Ruiz. => court 081 Ruiz

[charges.drop]
verb = drop, dismiss, quash, withdraw
081 = * charge|conviction|case|indictment|lawsuit (against) $target
081 = * charge|conviction|indictment
ex = Prosecutors dropped charges against Rui Costa. => Prosecutors 081 Costa

[strike.end]
verb = call off, end, suspend, halt, cancel, stop
082 = * @protest
ex = Nurses called off their strike. => Nurses 082 -

[reinstate]
verb = reinstate, rehabilitate, legalize, legalise, unban, decriminalize
081 = * $target
ex = The council reinstated Judge Mary Holt. => council 081 Holt

[truce.declare]
verb = declare, announce, call, proclaim, order
0871 = * @ceasefire (in|with|on) $target
0871 = * @ceasefire
ex = The army declared a truce in Kivu. => army 0871 Kivu

[reform]
verb = reform, amend
noun = reform
083 = * $target
ex = Tonga reformed the senate. => Tonga 083 senate
