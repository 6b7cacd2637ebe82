%pat 1
# PROTEST: civilians act together.

[protest]
verb = protest, demonstrate, rally, march, picket, riot, rise up, parade, mass, gather, assemble
noun = protest, demonstration, rally, march, riot, unrest, sit-in, walkout, uprising, vigil, picket, "civil disobedience", revolt
141 = * (against|over|at|outside|on|in) $target
141 = *
ex = Students marched against the senate. => Students 141 senate
ex = Farmers demonstrated in Brussels. => Farmers 141 Brussels

[strike.labour]
verb = strike, walk out, down tools
noun = "hunger strike", "general strike", strike, stoppage, walkout, "sit-down strike", "labor strike"
143 = * (at|over|for) $target
143 = * (against) company|employer|government|policy|management
ex = Nurses went on strike at the hospital. => Nurses 143 hospital

[go.on.strike]
verb = go, be, stay, remain
143 = * (on) strike
ex = Dockers went on strike. => Dockers 143 -

[streets]
verb = take, hit, flood, fill
141 = * (to) street
141 = * street

[boycott]
verb = boycott
noun = boycott
143 = * $target
143 = * (of|against) $target
ex = The opposition boycotted the election. => opposition 143 election

[obstruct]
verb = block, blockade, barricade, obstruct, occupy, besiege, storm
144 = * road|highway|street|square|entrance|bridge|university|campus|building|office
ex = Farmers blocked a highway in France. => Farmers 144 France

[burn.flag]
verb = burn, torch, trample, stone, pelt, vandalize, deface, loot
145 = * flag|effigy|portrait|shop|embassy|car|bus
ex = Protesters burned the flag of Denmark. => Protesters 145 Denmark

[overthrow]
verb = overthrow, topple, oust, depose
145 = * $target
ex = Rebels overthrew President Issa Diallo. => Rebels 145 Diallo
