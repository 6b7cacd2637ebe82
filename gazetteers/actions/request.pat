%pat 1
# REQUEST: asks of somebody. Demands with an infinitive or a that-clause are operators (operators.pat).

[ask]
verb = ask, urge, press, pressure, beg, implore, exhort, petition, lobby, call on, call upon, appeal to, plead with, beseech, entreat, pressurize, remind, entreat
noun = appeal, plea, petition, pressure, exhortation, request, demand
100 = * $target
100 = * (to|on|upon|from|of) $target
ex = Paris urged Minsk. => Paris 100 Minsk
ex = Malawi's appeal to Zambia failed. => Malawi 100 Zambia

[demand]
verb = demand, request, seek, solicit, require, claim, want, ask
100 = * $object (from|of) $target
100 = * $target (for|about) explanation|apology|help|support|aid
ex = Miners demanded a raise from Zambia. => Miners 100 Zambia

[demand.thing]
verb = demand, request, insist on, call for, appeal for, push for, plead for, press for
100 = * $target
ex = The union demanded a meeting of the Security Council. => union 100 Council

[refuge]
verb = seek, request, ask for, apply for, find, take
1033 = * asylum|refuge|shelter|sanctuary (in|from|at) $target
ex = Some 400 Rwandans sought refuge in Uganda. => Rwandans 1033 Uganda

[flee]
verb = flee
1033 = * (to|into) $target
ex = Thousands of Somalis fled to Kenya. => Somalis 1033 Kenya

[summon.court]
verb = subpoena, summon
100 = * $target
ex = The inquiry subpoenaed Minister Ivo Marsh. => inquiry 100 Marsh

[order]
verb = order, instruct, direct, command, oblige, tell
100 = * $target
ex = The tribunal ordered BRX to repay the loan. => tribunal 10 BRX

[advise]
verb = advise, counsel, invite
100 = * $target
ex = France advised Gabon. => France 100 Gabon

[call]
verb = -
noun = call
100 = * (on|upon) $target
ex = A call on Hungary by Spain went unheard. => Spain 100 Hungary
