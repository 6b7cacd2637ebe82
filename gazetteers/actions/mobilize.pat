%pat 1
# MOBILIZE: readies or shows force.

[mobilize]
verb = mobilize, mobilise, mass, amass, build up, beef up, reinforce, call up, conscript, scramble, put on alert, rally
noun = mobilization, mobilisation, build-up, buildup, "show of force", "military build-up", "troop movement", deployment, reinforcement, "missile test", "military presence"
154 = * (on|along|near|against|in|at|around|to) $target
154 = * @troops (on|along|near|against|in|at|around|to|for) $target
154 = * @troops
ex = Eritrea massed troops on the border of Ethiopia. => Eritrea 154 Ethiopia
ex = A Russian build-up on the border alarmed Latvia. => Russian 154 border

[deploy]
verb = deploy, send, dispatch, move, redeploy, station, position, order, post, fly
154 = * @troops (to|into|in|along|near|toward|towards|on|against) $target
154 = * @troops
ex = China deployed warships near Taiwan. => China 154 Taiwan

[alert]
verb = be, remain, stay, put, place, go
154 = * (on) alert (in|along|near|at|against) $target
154 = * (on) alert
150 = * (on) standby
ex = Soldiers remained on alert in Narva. => Soldiers 154 Narva

[tests]
verb = test-fire, test, launch, fire
154 = * missile|rocket|weapon|"ballistic missile"|torpedo (near|over|toward|towards|off) $target
154 = * missile|rocket
ex = North Korea test-fired a missile near Japan. => North Korea 154 Japan

[patrol]
verb = patrol, fortify, encircle, surround, advance on, march on, approach
154 = * $target
ex = Soldiers surrounded the parliament. => Soldiers 154 parliament

[security]
verb = tighten, increase, step up, strengthen, boost
153 = * security|patrol|presence (in|at|around|along) $target
153 = * security|patrol|presence
ex = Police tightened security in Lyon. => Police 153 Lyon
