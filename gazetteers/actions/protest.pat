%pat 1
# PROTEST: civilians act together.

[protest]
verb = demonstrate, rally, march, picket, riot, rise up, parade, protest, chant, sit in, camp out, take to the streets, take to streets, hit the streets, turn out, hold vigil, stage sit-in, kneel, rampage, revolt, rebel, mutiny, agitate, hold a vigil, hold a rally, mobilise against, occupy, form human chain, clamor, crusade, set up roadblocks
141 = * (against|over|at|outside|on|in|through|across|toward|towards|to|near) $target
141 = *
ex = Students marched against the senate. => Students 141 senate
ex = Farmers demonstrated in Brussels. => Farmers 141 Brussels
ex = Sailors mutinied in Kiel. => Sailors 141 Kiel

[protest.against]
verb = protest against
141 = * $actor:@protest_crowd $target
ex = Students protested against the law of Malta. => Students 141 Malta

[picket]
verb = picket
141 = * $target
ex = Exiles picketed the Laotian mission in Geneva. => Exiles 141 Laotian

[rampage]
verb = go on rampage, go on a rampage, go on the rampage, run riot, run amok
145 = * (in|through|at|near|across) $target
145 = *
ex = Youths went on the rampage in Lome. => Youths 145 Lome

[protest.crowd]
verb = protest, denounce, condemn
141 = * $actor:@protest_crowd $target
ex = Protesters denounced the murder of a Malian student. => Protesters 141 Malian

[gather]
verb = gather, assemble, mass, converge, congregate, pour, flock, camp, descend, throng, swarm
141 = * $actor:@protester (outside|at|in|near|on|around|into|before) $target
ex = Hundreds of protesters gathered near the senate. => protesters 141 senate

[protest.noun]
verb = -
noun = protest, demonstration, rally, march, riot, unrest, sit-in, walkout, uprising, vigil, picket, "civil disobedience", revolt, "mass protest", "street protest", "protest march", "protest rally", mutiny, insurrection, rebellion, "mass demonstration", rioting, "silent march", "anti-government protest", "popular uprising", "candlelight vigil", "peaceful protest", "protest movement", "student protest", upheaval, disorder, disturbance, "human chain", "mass rally", revolution, outcry, intifada, flash mob, "mass movement", dissent
141 = * (against|over|at|outside|on|in|by|to|across|near) $target
ex = A demonstration by farmers against Brussels grew. => farmers 141 Brussels

[protest.stage]
verb = stage, hold, mount, lead, organize, organise, join, take part in, participate in, call, begin, start, attend, continue, plan, launch
141 = * @demonstration (against|in|outside|at|over|near|on|across) $target
141 = * @demonstration
ex = Farmers staged a rally near the ministry. => Farmers 141 ministry

[strike.labour]
verb = walk out, down tools, lay down tools, stop work, go slow, go on strike, work to rule, wildcat
143 = * (at|in|against|of) $target
143 = *
ex = Nurses walked out at Siemens. => Nurses 143 Siemens

[strike.walkoff]
verb = walk off, stay off, stay away from
143 = * job|work|shift (at|in|against|over) $target
143 = * job|work|shift
ex = Nurses walked off the job at Siemens. => Nurses 143 Siemens

[strike.worker]
verb = strike
noun = strike
143 = * $actor:@worker (at|in|against) $target
143 = * $actor:@worker
ex = Miners struck against Glencore. => Miners 143 Glencore

[strike.noun]
verb = -
noun = "hunger strike", "general strike", "day strike", "hour strike", "week strike", "token strike", "transit strike", "fuel strike", stoppage, walkout, "sit-down strike", "labor strike", "work stoppage", "sit-in strike", "rail strike", "nationwide strike", "national strike", "wildcat strike", "warning strike", "solidarity strike", "industrial action", "teachers strike", "transport strike", lockout, "strike action", go-slow, "sympathy strike", "school strike", "pilots' strike", "bus strike", "miners strike"
143 = * (at|against|in|by) $target
ex = The miners' work stoppage at Glencore worried Peru. => miners 143 Glencore

[strike.hold]
verb = stage, call, begin, start, join, hold, launch, continue, organize, declare, observe, resume, extend, announce, enter, mount, wage
143 = * $actor:@worker strike (at|against|in) $target
143 = * $actor:@worker strike
142 = * fast (against|over|in|for) $target
ex = Dockers staged a strike against Maersk. => Dockers 143 Maersk

[stop.work]
verb = stop, halt, suspend, cease, quit
143 = * $actor:@worker work (at|in|over|against) $target
143 = * $actor:@worker work
ex = Some 200 miners stopped work at Glencore. => miners 143 Glencore

[go.on.strike]
verb = go, be, stay, remain, come out
143 = * (on) strike (at|against|in) $target
143 = * (on) strike
ex = Dockers went on strike. => Dockers 143 -

[hunger]
verb = fast, refuse food, starve oneself
noun = fast
142 = * (against|over|in|for) $target
142 = *
ex = Monks fasted against the junta. => Monks 142 junta

[streets]
verb = take, hit, flood, fill, pour, return
141 = * (to|into|onto) street (against|in|of|over) $target
141 = * (to|into|onto) street
141 = * street (of|in) $target
141 = * street
ex = Students took to the streets in Nairobi. => Students 141 Nairobi

[boycott]
verb = boycott, stay away from
noun = boycott, "election boycott", "consumer boycott", "trade boycott", "academic boycott"
143 = * $target
143 = * (of|against) $target
ex = The opposition boycotted the election. => opposition 143 election

[obstruct]
verb = block, blockade, barricade, obstruct, occupy, besiege, storm, seal off, cut off, picket, invade, break into, surround, paralyze, shut down, close, swarm, ransack, clog, camp outside, take over
144 = * $actor:@crowd road|highway|street|square|entrance|bridge|university|campus|building|office|railway|runway|embassy|parliament|port|airport|track|refinery|border|gate|station|headquarters
144 = * $actor:@crowd $target
144 = * highway|street|road|motorway|railway|roadway
ex = Farmers blocked a highway in France. => Farmers 144 France
ex = Students stormed the parliament of Kenya. => Students 144 Kenya

[obstruct.noun]
verb = -
noun = roadblock, barricade, "road block", "human blockade", "traffic blockade"
144 = * (of|on|in|at|by) $target
ex = A roadblock by farmers in Peru went on. => farmers 144 Peru

[pelt.eggs]
verb = pelt, shower, bombard, spatter, splatter, smear, douse
145 = * $target (with) egg|tomato|shoe|paint|flour|cake|milkshake|fruit|bottle|slipper|confetti|manure
ex = Farmers pelted the minister with eggs. => Farmers 145 minister

[burn.flag]
verb = burn, torch, trample, stone, pelt, vandalize, deface, smash, set fire to, egg, tear, stomp on, spray-paint, pull down, topple, overturn
145 = * flag|effigy|portrait|shop|car|bus|statue|tyre|tire|window|picture|photo|monument|vehicle|barricade (of|in) $target
145 = * flag|effigy|portrait|shop|car|bus|statue|tyre|tire|window|picture|monument|vehicle
ex = Protesters burned the flag of Denmark. => Protesters 145 Denmark

[petition]
verb = sign, launch, deliver, start, circulate, present
141 = * $actor:@protest_crowd petition (against|to) $target
ex = Students signed a petition against the ministry. => Students 141 ministry

[dump]
verb = dump, spray, pour, spread, hurl, toss
140 = * manure|milk|dung|slurry|tomato|egg|tyre|tire|hay|paint|garbage|rubbish|potato (outside|on|at|over|in) $target
140 = * manure|dung|slurry
ex = Farmers dumped manure outside the ministry. => Farmers 140 ministry
