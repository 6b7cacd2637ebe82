%pat 1
# ASSAULT: violence against people and things, war, capture of territory, blockade.

[attack]
verb = attack, assault, strike, hit, storm, ambush, target, pound, batter, engage, assail, rocket, invade
noun = attack, assault, offensive, onslaught, ambush, "military operation", "military action", incursion, aggression, "military offensive", violence, atrocity, "terrorist attack", "suicide attack", "drone attack", "rocket attack", counteroffensive, "military intervention"
190 = * $target
190 = * (on|against|in|into|at) $target
ex = Chad attacked Libya. => Chad 190 Libya
ex = A Chadian offensive against Libya began. => Chadian 190 Libya
ex = Rebels launched an attack on Mogadishu. => Rebels 190 Mogadishu

[strike.none]
verb = strike, hit, attack, beat, reach
none = * @none_object|@agreement|snag|rock|low|high|blow|problem|budget

[bomb]
verb = bomb, bombard, shell, blast, blow up, dynamite, mine, carpet-bomb, detonate
noun = bombing, shelling, bombardment, airstrike, "air strike", strike, explosion, blast, "air raid", "suicide bombing", "missile strike", "drone strike", "car bomb"
195 = * $target
195 = * (of|on|in|at|against|near) $target
ex = Ethiopian jets bombed Tigray. => Ethiopian 195 Tigray
ex = Israeli strikes on Gaza continued. => Israeli 195 Gaza

[shoot]
verb = shoot, shoot down, shoot dead, gun down, fire on, fire at, shoot at, snipe at
noun = shooting, gunfire
193 = * $target
193 = * (of|at|on) $target
ex = Gunmen shot dead a Colombian mayor. => Gunmen 193 Colombian

[open.fire]
verb = open, exchange, trade, return
193 = * fire (on|at|with|against) $target
193 = * fire <>
ex = Soldiers opened fire on protesters. => Soldiers 193 protesters

[fire.rocket]
verb = fire, launch, lob, hurl, drop
195 = * rocket|missile|shell|mortar|bomb|grenade (at|on|into|against|toward|towards) $target
ex = Militants fired rockets at Haifa. => Militants 195 Haifa

[kill]
verb = kill, murder, slay, massacre, slaughter, execute, behead, hang, lynch, assassinate, exterminate, poison, put to death
noun = killing, murder, massacre, execution, assassination, beheading, slaughter, genocide, lynching
180 = * $target
180 = * (of) $target
ex = A bomber killed six people in Mogadishu. => bomber 180 people
ex = The murder of Mayor Luis Ruiz by gunmen shocked Lima. => gunmen 180 Ruiz

[wound]
verb = wound, injure, maim, stab, beat, punch, torture, rape, abuse, mistreat, burn, whip, flog, club, hurt, beat up, molest, gas, tear-gas
noun = torture, beating, rape, stabbing, abuse, mistreatment
182 = * $target
182 = * (of|against) $target
ex = Guards beat a Kurdish inmate. => Guards 182 Kurdish

[kidnap]
verb = kidnap, abduct, hijack, take hostage
noun = kidnapping, abduction, hijacking, kidnap
181 = * $target
181 = * (of) $target
ex = Journalist Ken Ito was kidnapped by pirates. => pirates 181 Ito

[seize.hostage]
verb = seize, take, hold
181 = * hostage|captive
181 = * $target hostage

[fight]
verb = fight, battle, clash, combat, skirmish, war, wage war on, struggle
noun = fighting, clash, battle, war, combat, skirmish, hostility, conflict, warfare, firefight, "gun battle"
190 = * $target
190 = * (with|against|between|on) $target <>
190 = * <>
190 = * (in|near) $target
ex = Fighting between Chad and Libya resumed. => Chad 190 Libya
ex = Indian troops clashed with Chinese soldiers. => Indian 190 Chinese

[fight.none]
verb = fight, combat, battle, tackle
none = * corruption|poverty|inflation|crime|disease|fire|virus|hunger|cancer|election|terrorism|drug|case|climate|pandemic

[capture]
verb = seize, capture, take, overrun, retake, recapture, occupy, take over, conquer, annex, take control of, seize control of, besiege
192 = * @territory
192 = * control (of) $target
noun = capture, occupation, annexation, siege, invasion, takeover, seizure
192 = * (of|in) $target
ex = Militiamen overran the port of Bosaso. => Militiamen 192 Bosaso

[occupy]
verb = occupy, annex, overrun, conquer, recapture
192 = * $target
ex = Indonesia annexed the island. => Indonesia 192 island

[blockade]
verb = blockade, besiege
noun = blockade, siege, "naval blockade"
191 = * (on|of|against|in|around) $target
191 = * $target
ex = Egypt imposed a blockade on Gaza. => Egypt 191 Gaza

[destroy]
verb = destroy, demolish, level, raze, damage, sink, torch, sabotage, set fire to, ram, bulldoze, wreck, devastate, flatten
noun = destruction, demolition, arson, sabotage
190 = * $target
190 = * (of) $target
ex = Soldiers destroyed the village. => Soldiers 190 village

[truce.break]
verb = violate, break, breach
noun = "ceasefire violation", "truce violation"
196 = * @ceasefire (with) $target
196 = * @ceasefire
196 = * ceasefire|truce <>
ex = Azerbaijan broke the truce in Martuni. => Azerbaijan 196 Martuni

[cyber]
verb = hack, cyber-attack
noun = cyberattack, "cyber attack", cyberwarfare, hacking, "cyber warfare"
176 = * $target
176 = * (on|against|of|into) $target
ex = Hackers launched a cyberattack on Estonia. => Hackers 176 Estonia

[shield]
verb = use
184 = * $target (as) shield
ex = Militants used villagers as shields. => Militants 184 villagers

[drive_out]
verb = drive out, push out, repel, crush, ethnically cleanse, wipe out, eliminate, defeat
190 = * $target
ex = Iraqi troops drove out the militants. => Iraqi 190 militants
