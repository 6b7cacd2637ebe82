%pat 1
# MOBILIZE: readies or shows force.

[mobilize]
verb = mobilize, mobilise, mass, amass, build up, beef up, reinforce, call up, conscript, scramble, put on alert, rally, muster, marshal, assemble, concentrate, gather, prepare, ready, recruit, draft, remobilize, bolster, strengthen, reposition, pre-position, preposition, activate, garrison, enlist, regroup, redeploy, augment, line up, increase, expand, surge, rotate, bring in, ship in, fly in, double, intensify
154 = * @troops (on|along|near|against|in|at|around|to|for|across|into|toward|towards) $target
154 = * @troops
ex = Eritrea massed troops on the border of Ethiopia. => Eritrea 154 Ethiopia
ex = NATO strengthened its forces in Estonia. => NATO 154 Estonia

[mobilize.against]
verb = mobilize, mobilise, mass, arm, prepare for war, gear up, brace, rearm, militarize, entrench, dig in, gird, close ranks
154 = * (against|for|along|near) $target
ex = Serbia mobilized against Kosovo. => Serbia 154 Kosovo

[mobilization]
verb = -
noun = mobilization, mobilisation, build-up, buildup, "show of force", "military build-up", "troop movement", deployment, reinforcement, "military presence", "troop build-up", "military buildup", "troop buildup", "call-up", conscription, "troop deployment", "military deployment", "naval deployment", militarization, "military posture", "force posture", "saber-rattling", "sabre-rattling", "arms race", "military parade", "live-fire exercise", "live-fire drill", "naval presence", "troop surge", patrol, flyover, overflight, "high alert", "red alert"
154 = * (on|along|near|against|in|at|around|to|into|of|across|off|over) $target
ex = A Russian build-up on the border alarmed Latvia. => Russian 154 border
ex = The Russian deployment in Syria grew. => Russian 154 Syria

[deploy]
verb = deploy, put, send, dispatch, move, redeploy, station, position, post, fly, rush, pour, ship, transfer, commit, airlift, divert, sail, place, install, set up, assign, relocate, advance, march, drive, bring, steer, despatch, base, host, field, maneuver
154 = * @troops (to|into|in|along|near|toward|towards|on|against|off|around|across|through|at|over) $target
154 = * @troops (to|into|near|toward|towards|off) $target:sea|gulf|ocean|strait|mediterranean|border|frontier
154 = * @troops
ex = China deployed warships near Taiwan. => China 154 Taiwan

[deploy.order]
verb = order
154 = * @troops (to|into|in|along|near|toward|towards|on) $target
ex = Syria ordered troops to Homs. => Syria 154 Homs
not = Syria ordered its soldiers to rest.

[deploy.weapons]
verb = deploy, station, position, place, install, move, base
154 = * @arms|launcher|bomber|artillery|battery|radar (in|along|near|on|off|at|across|over) $target
ex = Russia stationed missiles in Belarus. => Russia 154 Belarus

[deploy.self]
verb = deploy, advance, move, march, roll, mass, gather, head, push, steam, sail, close in, fan out, take up position, take up positions, take up station, converge
154 = * $actor:@troops (to|into|in|along|near|toward|towards|on|against|around|across|through|at|off|above|outside|opposite) $target:place|country
154 = * $actor:@troops $target:place|country
ex = Syrian troops advanced toward Homs. => Syrian 154 Homs

[mass]
verb = mass, scramble
154 = * $actor:@troops|division|tank
ex = Syrian troops massed within a mile of the town. => Syrian 154 town

[enter.self]
verb = enter
154 = * $actor:troop|soldier|force|army|tank|convoy|militia|militiaman|fighter|rebel|commando|paratrooper|warship|guerrilla|tribesman $target:place|country
ex = Syrian troops entered Damascus. => Syrian 154 Damascus
not = The man entered Kenya.

[send.group]
verb = send, dispatch, deploy, rush, order, move
154 = * police|policeman|officer|paramilitary|commando|guard|personnel (to|into|in|along|near|around|on|at|across) $target
ex = India sent police to Assam. => India 154 Assam

[reinforce]
verb = intensify, bolster, boost, strengthen, increase, step up, concentrate
154 = * @troops (in|on|along|near|at|around) $target
ex = Eritrea bolstered its troops along the Ethiopian border. => Eritrea 154 Ethiopian

[alert]
verb = be, remain, stay, put, place, go, keep
154 = * (on) alert (in|along|near|at|against) $target
154 = * (on) alert
150 = * (on) standby
150 = * (on) footing
ex = Soldiers remained on alert in Narva. => Soldiers 154 Narva

[alert.raise]
verb = raise, issue, declare, heighten, lift, increase, put, activate, sound
154 = * alert (in|along|near|at|against) $target
154 = * alert
ex = Malta raised the alert in Valletta. => Malta 154 Valletta

[tests]
verb = test-fire, test, launch, fire, test-launch, develop, build, detonate, unveil, parade, show off, display, acquire, flaunt, showcase
154 = * missile|rocket|weapon|torpedo|warhead|bomb|satellite|drone|submarine (near|over|toward|towards|off|into) $target
154 = * missile|rocket|warhead
ex = North Korea test-fired a missile near Japan. => North Korea 154 Japan

[tests.noun]
verb = -
noun = "missile test", "nuclear test", "rocket launch", "missile launch", "ballistic missile test", "weapons test", "test launch", "missile drill", "nuclear program", "nuclear programme", "weapons program"
154 = * (near|over|toward|towards|off|in|by) $target
ex = North Korea's missile test near Japan was condemned. => North Korea 154 Japan

[patrol]
verb = patrol, fortify, advance on, march on, close in on, move in on, approach, buzz, fly over, guard, police, ring, encircle, cordon off, blockade off, bear down on, loom over, circle, overfly
154 = * $actor:@troops|police|policeman|officer|guard|column|trooper $target
154 = * border|coast|street|water|sea|area|frontier|coastline|airspace|strait (of|in|with|near|along|off) $target
154 = * border|street|frontier|coast|strait
ex = American warships patrolled the coast of Somalia. => American 154 Somalia

[security]
verb = tighten, increase, step up, strengthen, boost, beef up, heighten, reinforce, intensify, bolster, stiffen, ramp up
153 = * security|patrol|presence|surveillance|defense|defence|defences|readiness|vigilance (in|at|around|along|near|on|against) $target
153 = * security|patrol|presence|surveillance|readiness|vigilance
ex = Police tightened security in Lyon. => Police 153 Lyon

[take.up.arms]
verb = take up, form, organize, create, raise
154 = * arms|militia|army|brigade|battalion (against|in) $target
ex = Farmers formed a militia against the cartel. => Farmers 154 cartel

[take.position]
verb = take up, occupy, hold, assume
154 = * position (on|near|around|outside|along|at|in|inside|opposite|over) $target
ex = Chadian tanks took up positions on the edge of Niamey. => Chadian 154 Niamey

[reinforce.positions]
verb = reinforce, strengthen, bolster, beef up, fortify, shore up
154 = * position|frontline|border|garrison|outpost|defenses|defences|defense|defence|presence (along|near|in|on|at|around|against) $target
154 = * position|frontline|border|garrison|outpost
ex = Chad reinforced its positions along the border with Libya. => Chad 154 Libya

[exercise.single]
verb = conduct, hold, stage, carry out, begin, start, launch
154 = * drill|exercise|maneuver|manoeuvre|wargame (near|off|along|around|close) $target
154 = * drill|exercise|maneuver|manoeuvre|wargame (in) $target:place
ex = China held naval drills near Taiwan. => China 154 Taiwan
