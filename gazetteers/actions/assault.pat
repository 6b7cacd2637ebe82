%pat 1
# ASSAULT: attacks, fighting, bombs and gunfire. Harm to persons: violence.pat; territory: territory.pat.

[attack]
verb = attack, assault, strike, hit, storm, ambush, target, pound, batter, engage, assail, rocket, raid, besiege, harass, overwhelm, pummel, pepper, blitz, swarm, counterattack, waylay, set upon, pounce on, swoop on, swoop down on, charge at, lunge at, strike at, fall upon, prey on, move against, come to blows with, wreak havoc in, wreak havoc on, rampage through, ram, accost, infiltrate, turn guns on, go to war with, make war on, wage war on, wage war against, declare war on, clobber, maul, crush, trounce, smite
noun = attack, assault, offensive, onslaught, ambush, "military operation", "military action", incursion, aggression, "military offensive", violence, atrocity, "terrorist attack", "suicide attack", "drone attack", "rocket attack", counteroffensive, "military intervention", "air assault", "ground assault", "ground offensive", "ground operation", "gun attack", "knife attack", "arson attack", "grenade attack", "mortar attack", "missile attack", "chemical attack", "gas attack", "terror attack", counterattack, counter-offensive, "special operation", "military campaign", "armed attack", "cross-border attack", "cross-border raid", "retaliatory strike", "commando raid", rampage, blitzkrieg, "hit-and-run attack", "military strike", "air attack", "acid attack", "armed assault", brutality, bloodshed, carnage, hostilities, savagery, terrorism, insurgency, "armed struggle", "armed conflict", "surprise attack", "sneak attack", "mob attack", "bomb attack"
190 = * $target
190 = * (on|against|in|into|at|upon) $target
ex = Chad attacked Libya. => Chad 190 Libya
ex = A Chadian offensive against Libya began. => Chadian 190 Libya
ex = Rebels launched an attack on Mogadishu. => Rebels 190 Mogadishu
ex = Militants ambushed an army convoy in Kashmir. => Militants 190 convoy

[ailment]
verb = -
noun = "heart attack", "panic attack", "asthma attack", "shark attack", "lightning strike", "test match", "price war", "heat wave", "bidding war"
none = *
not = Kenya is in a bidding war with Uganda.

[strike.none]
verb = strike, hit, attack, beat, reach, target, storm, engage, crush, pound, hammer, raid, charge at
none = * @none_object|@agreement|snag|rock|low|high|blow|problem|budget|audience|customer|consumer|market|crime|poverty|inflation|emission|hope|dream|pavement|table|podium|lawyer|wall|road|target|jackpot|nerve|growth
not = Chad hit a snag in Niger.

[disaster]
verb = strike, hit, batter, pound, lash, rock, shake, devastate, destroy, damage, kill, injure, displace, ravage, flatten, sweep through, rip through, wreck
none = * $actor:@natural_force
not = A hurricane from Cuba struck Florida.

[bomb]
verb = bomb, bombard, shell, blast, blow up, dynamite, mine, carpet-bomb, detonate, firebomb, strafe, napalm, torpedo, booby-trap, blow apart, blow to pieces, dive-bomb, nuke
noun = bombing, shelling, bombardment, airstrike, "air strike", strike, explosion, blast, "air raid", "suicide bombing", "missile strike", "drone strike", "car bomb", "car bombing", "truck bomb", "truck bombing", "roadside bomb", "barrel bomb", "bomb blast", "artillery fire", "rocket fire", "mortar fire", barrage, "artillery strike", "bombing raid", "bombing campaign", "air campaign", "artillery barrage", "missile barrage", "suicide blast", "cruise missile", "cluster bomb", "grenade blast", airstrikes, "saturation bombing", detonation, fusillade, salvo, "precision strike", firebombing
195 = * $target
195 = * (of|on|in|at|against|near) $target
ex = Ethiopian jets bombed Tigray. => Ethiopian 195 Tigray
ex = Israeli strikes on Gaza continued. => Israeli 195 Gaza
ex = Army helicopters strafed the village. => Army 195 village

[tear.through]
verb = tear, rip, slice, plow, plough, crash, slam, smash
195 = * $actor:bomb|blast|explosion|missile|rocket|shell|grenade|mortar|strike|car|truck|drone (through|into) $target
ex = Two bombs tore through a market in Kano. => bombs 195 Kano

[board.ship]
verb = board
190 = * ship|tanker|vessel|boat|freighter|ferry|trawler|yacht|carrier|aircraft|plane|jet|airliner|bus
ex = Pirates boarded a Greek tanker. => Pirates 190 Greek

[hackers]
verb = paralyze, paralyse, cripple, disrupt, breach, infect, penetrate, deface, knock offline, target
176 = * $actor:hacker|virus|malware|ransomware $target
ex = Hackers paralyzed a Ukrainian bank. => Hackers 176 Ukrainian

[use.on]
verb = use, apply
182 = * shock|baton|truncheon|whip|cane|torture|belt|electrode (on|against) $target
ex = Guards used electric shocks on detainees. => Guards 182 detainees

[ram]
verb = drive, ram, plow, plough, slam, crash, steer, smash
183 = * car|truck|van|lorry|vehicle|motorcycle|bus|tanker (into|to) $target
183 = * $target:somebody (with) car|truck|van|lorry|vehicle|motorcycle|bus
ex = A bomber drove a car into a checkpoint in Mosul. => bomber 183 Mosul

[war.none]
verb = -
noun = war, battle, fight
none = * (on|against|of) terror|terrorism|drug|poverty|corruption|crime|cancer|hunger|inflation|virus|disease|pandemic|word|attrition|nerve
not = The war on terror went on in Chad.

[blow.self.up]
verb = blow up, blow, detonate, explode, immolate
195 = * himself|herself|itself|themselves (in|inside|at|near|outside|among|amid|beside) $target
195 = * himself|herself|itself|themselves
ex = A bomber blew himself up inside a church in Kano. => bomber 195 church

[shoot]
verb = shoot, shoot down, shoot dead, gun down, fire on, fire at, fire upon, shoot at, snipe at, open fire on, open fire at, open up on, machine-gun, mow down, pick off, take aim with, spray, riddle, down, fire into, take potshots at, shoot up, fire shots at, bring down, exchange fire with, trade fire with
noun = shooting, gunfire, "gun battle", shootout, "exchange of fire", "sniper fire", crossfire, "small-arms fire", "mass shooting", "drive-by shooting", shoot-out, "machine-gun fire"
193 = * $target
193 = * (of|at|on|with|between) $target
ex = Gunmen shot dead a Colombian mayor. => Gunmen 193 Colombian
ex = Soldiers fired on protesters in Dakar. => Soldiers 193 protesters

[shoot.none]
verb = shoot, down, fire, spray, bring down
none = * film|movie|video|scene|photo|picture|commercial|episode|goal|basket|government|price|cost|inflation|rate|water|beer|barrier
not = Ghana shot a film in Togo.

[fire.weapon]
verb = fire, launch, lob, hurl, drop, discharge, unleash, rain, shower, throw, toss, aim
195 = * rocket|missile|shell|mortar|bomb|grenade|artillery|torpedo|barrage|drone (at|on|into|against|toward|towards|in|over) $target
195 = * rocket|shell|mortar|bomb|grenade|artillery (in|along|near) $target
193 = * arm|shot|gun|weapon|bullet|round|volley (at|on|into|toward|towards|along|in) $target
145 = * $actor:@crowd stone|bottle|rock|egg|brick|cocktail (at) $target
182 = * stone|bottle|rock|acid|punch|brick (at) $target
ex = Militants fired rockets at Haifa. => Militants 195 Haifa
ex = Protesters threw stones at the police. => Protesters 145 police

[open.fire]
verb = open, exchange, trade, return
193 = * fire (on|at|with|against) $target
193 = * fire <>
ex = Soldiers opened fire on protesters. => Soldiers 193 protesters

[fight]
verb = fight, battle, clash, combat, skirmish, war, struggle, do battle, duel, grapple, spar, tussle, scuffle, brawl, wrestle, feud, take up arms, cross swords, lock horns, trade blows, come to blows, fight back
noun = fighting, clash, battle, war, combat, skirmish, hostility, conflict, warfare, firefight, confrontation, brawl, scuffle, "civil war", "border clash", "armed clash", "street battle", "street fighting", "turf war", insurrection, rebellion, "proxy war", "military confrontation", "border war", standoff, "pitched battle", fray, melee, "sectarian violence", "ethnic violence", "communal violence", "border conflict", "running battle"
190 = * (with|against|between|on|among) $target <>
190 = * $target
190 = * (in|near) $target
190 = * <>
ex = Fighting between Chad and Libya resumed. => Chad 190 Libya
ex = Indian troops clashed with Chinese soldiers. => Indian 190 Chinese
ex = Police battled gunmen in Karachi. => Police 190 gunmen

[crowd.clash]
verb = clash, scuffle, fight, battle, brawl, tussle
145 = * $actor:@crowd (with) police|officer|@police
145 = * $actor:@crowd police|officer
ex = Students clashed with police in Nairobi. => Students 145 police

[fight.none]
verb = fight, combat, battle, tackle, struggle with, wrestle, grapple, confront
none = * corruption|poverty|inflation|crime|disease|fire|virus|hunger|cancer|election|terrorism|drug|case|climate|pandemic|epidemic|discrimination|extremism|flame|blaze|wildfire|addiction|unemployment|change|trafficking|racism|problem|issue|question|outbreak|piracy|injustice|ebola|aids|malaria|infection|illness|obesity|smoking|malnutrition|deficit|spread|relegation|flu|tumor|stigma|bacterium
not = Kenya fought corruption in Uganda.

[use.force]
verb = use, employ, resort to, apply
190 = * force|violence|firepower (against|on) $target
ex = Chad used force against the rebels. => Chad 190 rebels

[press.attack]
verb = press, press on with, press ahead with, pursue, keep up, sustain, renew, repeat
190 = * @attack (against|on|in) $target
ex = Chad pressed an offensive against the rebels. => Chad 190 rebels

[detonate.against]
verb = detonate, set off, explode, plant
195 = * bomb|device|explosive|mine|grenade|charge (against|at|near|under|outside) $target
ex = Rebels detonated bombs against Malian soldiers near Gao. => Rebels 195 Malian

[operation]
verb = continue, launch, conduct, carry out, mount, begin, start, resume, stage, step up, intensify, expand, run, wage, pursue, complete
190 = * operation|campaign (against) $target
190 = * operation|campaign (against) $target:somebody
190 = * operation|offensive (in) $target:country|place
ex = Chad will continue its operations against the rebels in Niger. => Chad 138 rebels
ex = Chad launched a campaign against the rebels. => Chad 190 rebels

[repel.attack]
verb = repel, repulse, beat back, fend off, fight off, push back, ward off, beat off, stave off, throw back
190 = * attack|assault|offensive|raid|incursion|invasion|advance|attempt (by|from|of) $target
ex = Chad repelled an attack by Niger near Bol. => Chad 190 Niger

[repel]
verb = drive out, push out, repel, crush, wipe out, eliminate, defeat, beat back, drive back, push back, fight off, repulse, flush out, dislodge, vanquish, neutralize, neutralise, annihilate, decimate, quell, put down, rout, smash, stamp out, root out, outgun, oust, dismantle, break up, mop up, chase away, hunt down, subdue, pacify, destroy, take out
190 = * militant|rebel|fighter|insurgent|force|gunman|guerrilla|jihadist|terrorist|army|troop|militia|uprising|rebellion|revolt|insurgency|group|cell|mutiny|coup
ex = Iraqi troops drove out the militants. => Iraqi 190 militants
ex = The army crushed the rebellion in Kasai. => army 190 Kasai

[drive_back]
verb = drive out, push out, repel, beat back, drive back, push back, fight off, repulse, flush out, dislodge, rout, drive off, chase off, smash through, vanquish, overpower
190 = * $target:somebody
ex = Chad repelled Niger. => Chad 190 Niger

[destroy]
verb = destroy, demolish, level, raze, damage, sink, torch, sabotage, set fire to, bulldoze, wreck, devastate, flatten, ravage, desecrate, set ablaze, burn down, set alight, gut, obliterate, vandalize, blow a hole in, reduce to rubble, lay waste to, tear down, pull down, burn to the ground, smash up, incinerate, pulverize, scorch, plunder, pillage, ransack, loot, despoil, mutilate, uproot, contaminate, pollute, capsize, derail, defile, knock out, cripple
noun = destruction, demolition, arson, sabotage, looting, pillage, devastation, desecration, "scorched earth", "property damage", plunder
190 = * $target
190 = * (of|on) $target
ex = Soldiers destroyed the village. => Soldiers 190 village
ex = Militants looted the shops of Bangui. => Militants 190 Bangui

[destroy.none]
verb = destroy, damage, level, sink, devastate, wreck, cripple, demolish, plunder, pollute, derail, torpedo, sabotage
none = * trade|business|tourism|effort|capacity|ability|growth|industry|sector|service|production|reputation|credibility|career|marriage|relationship|hope|chance|health|image|economy|confidence|accusation|trust|playing|myth|argument|putt|record|prospect|evidence
not = Chad damaged the reputation of Niger.

[truce.break]
verb = violate, break, breach, defy, flout, disregard, shatter, ignore, infringe
196 = * @ceasefire (with) $target
196 = * @ceasefire <>
ex = Azerbaijan broke the truce in Martuni. => Azerbaijan 196 Martuni
ex = Chad and Libya violated the ceasefire. => Chad 196 Libya

[truce.violation]
verb = -
noun = "ceasefire violation", "truce violation", "violation of the ceasefire", "cease-fire violation", "violation of the truce", "breach of the ceasefire"
196 = * (by|in|against) $target
ex = Azerbaijan's ceasefire violation in Martuni was condemned. => Azerbaijan 196 Martuni

[cyber]
verb = hack, cyber-attack, hack into, break into, cyberattack, phish, deface
176 = * $target:organization|country
176 = * computer|network|website|server|system|email|account|database|site|grid
noun = cyberattack, "cyber attack", cyberwarfare, hacking, "cyber warfare", "denial-of-service attack", "data breach", cyber-attack, "cyber assault", malware, "hacking attack", ransomware, "cyber operation", cyberespionage, "cyber espionage", "ransomware attack", "phishing attack"
176 = * (on|against|of|into) $target
ex = Hackers launched a cyberattack on Estonia. => Hackers 176 Estonia
ex = China hacked the servers of Siemens. => China 176 Siemens

[responsibility]
verb = claim, admit, take, accept, assume
190 = * responsibility (for) @attack|killing|explosion|blast|murder|shooting|massacre|kidnapping|ambush|assassination (in|on|against|of) $target
190 = * responsibility (for) @attack|killing|explosion|blast|murder|shooting|massacre|kidnapping|ambush|assassination
ex = The Shining Path claimed responsibility for an attack on Lima. => Path 190 Lima

[under.attack]
verb = come under, suffer, face, endure, sustain, withstand
190 = * attack|fire|assault|bombardment|shelling|airstrike|barrage|offensive (from|by) $actor
ex = Kiev came under attack from Russia. => Russia 190 Kiev

[war.at]
verb = be, go, stay, remain
190 = * (at|to) war (with|against) $target <>
ex = Eritrea was at war with Ethiopia. => Eritrea 190 Ethiopia

[weapons.mass]
verb = use, deploy, employ, unleash
204 = * gas|sarin|chlorine|phosphorus|@chemical (on|against|in) $target
184 = * $target (as) shield
ex = Syria used sarin against the rebels. => Syria 204 rebels
ex = Militants used villagers as shields. => Militants 184 villagers

[shield]
verb = hold, take, keep
184 = * $target (as) shield
ex = Militants held villagers as human shields. => Militants 184 villagers
