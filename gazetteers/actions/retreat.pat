%pat 1
# RETREAT: gives in by deed: frees, returns, withdraws, disarms, resigns, keeps a truce.

[release]
verb = release, free, set free, let go, let free, liberate, parole, discharge, unfreeze, unchain, unshackle, bail, let out, deliver up, set at liberty, manumit, unblock, set loose, turn loose, grant bail to, ransom, let off the hook, spring
noun = release, liberation, "prisoner swap", "prisoner exchange", "prisoner release", freeing, parole, "hostage release", "exchange of prisoners", "conditional release", "early release", bail, "release on bail"
0841 = * $target
0841 = * (of|from) $target
ex = Niger freed six Malian herders. => Niger 0841 Malian
ex = Two sailors were released by Eritrea. => Eritrea 0841 sailors

[release.publication]
verb = release, free, discharge, let out, unveil, let go
none = * @publication
none = * gas|oil|carbon|water|energy|heat|radiation|chemical|capital|staff|time|resource|tension|breath|ball
not = Niger released a report on Chad.

[release.order]
verb = order, secure, negotiate, announce, approve, authorize, win, obtain, arrange, begin, decree, allow, grant
0841 = * release|liberation|freedom (of|for) $target
ex = A judge ordered the release of Minister Ivo Marsh. => judge 0841 Marsh

[swap]
verb = exchange, swap, trade
0841 = * @prisoner (with) $target <>
0841 = * @prisoner <>
0841 = * @prisoner (to) $target
ex = Armenia and Azerbaijan exchanged prisoners. => Armenia 0841 Azerbaijan

[return]
verb = return, give back, hand back, restore, repatriate, send back, turn back over, reconvey, render back, bring back, ship back, refund, restitute, pay back, yield up
0842 = * $object (to) $target
0842 = * @property|@artefact (to) $target
0841 = * @prisoner|pilot|child|girl|boy|woman|student|miner (to) $target
0841 = * @prisoner|pilot|child|girl|boy|woman|student|miner
0842 = * @property|@artefact
ex = Spain returned two vases to Peru. => Spain 0842 Peru

[return.noun]
verb = -
noun = return, repatriation, handover, restitution, "hand-over", "return of land", "restoration"
0842 = * (of|to) $target
ex = The return of the vases by Spain to Peru pleased many. => Spain 0842 Peru

[withdraw]
verb = withdraw, pull out, pull back, retreat, vacate, disengage, redeploy, withdraw from, pull out of, exit, evacuate, fall back, fall back from, retire from, pull away from, move out of, abandon, clear out of, decamp from, drop back, recede, bow out of, flee
0874 = * @troops (from|out|of) $target
0874 = * (from|out|of) $target
0874 = * @territory
0874 = * $target:country|place
ex = Kenya withdrew its troops from Somalia. => Kenya 0874 Somalia
ex = Rebels retreated from Goma. => Rebels 0874 Goma

[leave.place]
verb = leave, abandon
0874 = * $actor:@troops $target:country|place
0874 = * @territory
ex = French troops left Mali. => French 0874 Mali

[pull.troops]
verb = pull, bring, take, move, remove, extract, call, order, recall, bring home, draw down, cut, reduce, thin, scale down, wind down, slash, draw back, send home
0874 = * @troops (from|out|of|in) $target
0874 = * @troops (out) $target
ex = Denmark pulled its soldiers from Mali. => Denmark 0874 Mali
ex = Norway reduced its forces in Mali. => Norway 0874 Mali

[withdrawal]
verb = -
noun = withdrawal, pullout, pull-out, pullback, retreat, disengagement, "troop withdrawal", drawdown, "military withdrawal", exodus, "troop reduction", "troop pullout", de-escalation, deescalation, redeployment, evacuation of troops, "force reduction", exit
0874 = * (from|out|of) $target
0874 = * (of) @troops (from) $target
0874 = * (by) $target
ex = Kenya's withdrawal from Somalia began. => Kenya 0874 Somalia

[surrender]
verb = surrender, give up, lay down, disarm, demobilize, demobilise, disband, decommission, turn in, give oneself up, lay down arms, turn oneself in, turn himself in, turn themselves in, give himself up, give themselves up, raise the white flag, raise white flag, defect, desert, hand in, turn over
0874 = * (to) $target
0873 = * arm|weapon|arsenal|missile|gun|rifle|ammunition|stockpile (to|in|at) $target
0873 = * arm|weapon|arsenal|missile|gun|rifle|ammunition|stockpile
0874 = *
ex = The militia surrendered to Burundi. => militia 0874 Burundi
ex = The rebels laid down their weapons in Aceh. => rebels 0873 Aceh

[disarm]
verb = disarm, demobilize, demobilise, disband, decommission, dismantle, denuclearize, demilitarize, destroy, scrap
0873 = * $actor:@crowd $target
0873 = * arsenal|stockpile|missile|militia|reactor|warhead|brigade|centrifuge|silo|minefield|battalion
ex = Libya dismantled a reactor in Benghazi. => Libya 0873 Benghazi

[disarm.noun]
verb = -
noun = disarmament, demobilization, decommissioning, capitulation, surrender, demilitarization, denuclearization, disbandment, "laying down of arms", "arms reduction", defection, desertion
0873 = * (of|by|in|to) $target
ex = The rebels' surrender to Burundi came late. => rebels 0873 Burundi

[cede]
verb = cede, relinquish, hand over, sign away, yield, deliver up, let have
084 = * $object (to) $target
084 = * (to) $target
084 = * claim|control|territory|land|island|strip|authority|sovereignty|town|city|base|village (to|over|of|in) $target
ex = Chad ceded the strip to Libya. => Chad 084 Libya

[sanctions.lift]
verb = lift, ease, remove, waive, suspend, end, relax, drop, revoke, scrap, cancel, roll back, loosen, repeal, terminate, abolish, cut, lower, slash, rescind, eliminate, unwind, withdraw, soften
085 = * @sanction
ex = Japan lifted tariffs on Thai rice. => Japan 085 Thai

[sanctions.lift.noun]
verb = -
noun = "sanctions relief", "lifting of sanctions", "easing of sanctions", "sanctions waiver", "tariff cut", "removal of sanctions", "end of sanctions"
085 = * (on|against|for|to) $target
ex = Mali's lifting of sanctions on Chad pleased Niger. => Mali 085 Chad

[assets]
verb = unfreeze, release, unblock, free up, thaw
085 = * asset|fund|account|money (of|to|for|in) $target
085 = * asset|fund|account
ex = Italy unfroze the assets of Libya. => Italy 085 Libya

[truce]
verb = observe, respect, extend, hold, honor, honour, keep, begin, implement, renew, agree, accept, uphold, maintain, adhere to, abide by, enter, enter into, sign up to, comply with
0871 = * @ceasefire (with|in) $target
0871 = * @ceasefire <>
ex = Armenia observed the truce with Azerbaijan. => Armenia 0871 Azerbaijan

[truce.pact]
verb = renew, extend, observe, respect, honor, keep, implement, uphold
0871 = * ceasefire|cease-fire|truce (with) $target <>
0871 = * ceasefire|cease-fire|truce <>
ex = Chad and Niger extended the ceasefire pact. => Chad 0871 Niger

[truce.pact.noun]
verb = -
noun = ceasefire, cease-fire, truce, armistice, "ceasefire agreement", "ceasefire pact", "ceasefire deal", "cessation of hostilities", "peace agreement", "peace accord", "peace deal", "peace treaty", "humanitarian pause", lull, detente, ceasefires, "cease-fire agreement"
0871 = * (with|between|in|among) $target
ex = The ceasefire between Armenia and Azerbaijan held. => Armenia 0871 Azerbaijan

[cease]
verb = cease, stop, halt, end, suspend, hold, pause
0871 = * fire|hostility|operation|shelling|fighting|bombing|shooting|bombardment (in|against|on|with|at) $target
0871 = * fire|hostility
ex = The army halted the bombing in Idlib. => army 0871 Idlib

[deescalate]
verb = de-escalate, deescalate, defuse, stand down, cool, calm, ease, reduce, lower
087 = * tension|crisis|conflict|standoff (with|between|in) $target
087 = * tension <>
ex = Togo eased tensions with Benin. => Togo 087 Benin

[resign]
verb = resign, step down, stand down, quit, abdicate, step aside, bow out, retire, relinquish power, hand in resignation, tender resignation, submit resignation, hand in notice, leave office, give up power
0831 = * (as|from|of) $target
0831 = *
noun = resignation, abdication, "departure from office", "stepping down"
0831 = * (of|from|by) $target
ex = Defence Minister Per Lund resigned. => Lund 0831 -

[resign.office]
verb = submit, tender, offer, announce, hand in, present, give, accept
0831 = * resignation (to|from) $target
0831 = * resignation
ex = Minister Per Lund tendered his resignation to the king. => Lund 0831 king

[quit.thing]
verb = quit, retire, step down, leave
none = * job|smoking|school|team|game|squad|tour|race|university|home|hospital|band|court|field|pitch|mark|impression|message|legacy|room|house
not = Kenya left a message for Uganda.

[access.of]
verb = allow, permit, guarantee, restore
086 = * access|passage|entry (of) $target
ex = The junta allowed the access of UN monitors. => junta 086 UN

[admit]
verb = admit, let in, readmit, reopen, open, allow in, open up
0861 = * @peacekeepers|inspector
0863 = * convoy|shipment|truck|aid (to|into|through) $target
086 = * border|crossing|frontier (with) $target
086 = * border|crossing|airspace|corridor|gate|checkpoint|frontier (to|with|for|between) $target
086 = * border|crossing|airspace|corridor|checkpoint|frontier
ex = Serbia admitted observers from Canada. => Serbia 0861 Canada
ex = Jordan reopened its border with Syria. => Jordan 086 Syria

[silence.guns]
verb = silence, lower, put down
0871 = * gun|weapon|cannon
ex = The rebels silenced their guns. => rebels 0871 -

[to.barracks]
verb = return, go back, withdraw, retreat, pull back
0874 = * $actor:@troops (to) barracks|barrack|base (in|near) $target
0874 = * $actor:@troops (to) barracks|barrack
ex = Troops returned to barracks in Lome. => Troops 0874 Lome

[open.road]
verb = reopen, unblock
086 = * road|route|highway|port|airport|runway|railway|bridge|crossing (to|for|in) $target
086 = * road|route|highway|port|airport|runway|railway|bridge|crossing
ex = Sudan reopened the road to Kutum. => Sudan 086 Kutum

[let.into]
verb = allow, let, permit, allow back, let back, invite back, welcome back, readmit
0861 = * $target:inspector|monitor|observer|journalist|reporter|worker|team|mission|expert|envoy|agency|investigator|convoy (into|in|to) $object
0861 = * $target:inspector|monitor|observer|journalist|reporter|worker|team|mission|expert|envoy|agency|investigator|convoy (into|to) $object
ex = Jordan allowed inspectors into the plant. => Jordan 0861 inspectors

[open.to]
verb = open, reopen, throw open
086 = * $object (to) $target:inspector|monitor|observer|journalist|reporter|worker|team|mission|expert|agency|investigator
ex = Jordan opened its labs to inspectors. => Jordan 086 inspectors

[access]
verb = grant, give, allow, permit, guarantee
086 = * access|passage|entry (to|for) $target
086 = * $recipient access|passage|entry
ex = Sudan granted access to inspectors from Canada. => Sudan 086 Canada

[access.noun]
verb = -
noun = "humanitarian access", "safe passage", "humanitarian corridor"
086 = * (to|for|in) $target
ex = Mali's safe passage for Chad pleased Niger. => Mali 086 Chad

[blockade.lift]
verb = lift, end, ease, break, raise, relax
0872 = * blockade|siege|encirclement (of|on|around) $target
0872 = * blockade|siege|encirclement
ex = Egypt ended the siege of Gaza. => Egypt 0872 Gaza

[bodies]
verb = hand over, hand back, return, turn over, deliver, release, give back, repatriate
0842 = * body|remains|corpse|coffin|ashes|skull|bone (to) $target
0842 = * body|remains|corpse|coffin|ashes|skull|bone (of) $target
0842 = * body|remains|corpse|coffin|ashes|skull|bone
ex = Armenia handed over the bodies of Georgian pilots. => Armenia 0842 Georgian
