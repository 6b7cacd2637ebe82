%pat 1
# RETREAT: gives in by deed: frees, returns, withdraws, disarms, resigns, keeps a truce.

[release]
verb = release, free, set free, let go, let free, liberate, parole, discharge, unfreeze
noun = release, liberation, "prisoner swap", "prisoner exchange"
0841 = * $target
0841 = * (of) $target
ex = Niger freed six Malian herders. => Niger 0841 Malian
ex = Two sailors were released by Eritrea. => Eritrea 0841 sailors

[release.publication]
verb = release, free
none = * @publication
not = Niger released a report on trade.

[swap]
verb = exchange, swap, trade
0841 = * @prisoner (with) $target <>
0841 = * @prisoner <>
ex = Armenia and Azerbaijan exchanged prisoners. => Armenia 0841 Azerbaijan

[return]
verb = return, give back, hand back, restore, repatriate, send back
noun = return, repatriation, handover, restitution
0842 = * $object (to) $target
0842 = * (of) $target
ex = Spain returned two vases to Peru. => Spain 0842 Peru

[return.go]
verb = return
042 = * (to|from) $target

[withdraw]
verb = withdraw, pull out, pull back, retreat, leave, vacate, disengage, redeploy, withdraw from, pull out of, exit, evacuate
noun = withdrawal, pullout, pull-out, pullback, retreat, disengagement
0874 = * @troops (from|out|of) $target
0874 = * (from|out|of) $target
0874 = * (of) @troops (from) $target
ex = Kenya withdrew its troops from Somalia. => Kenya 0874 Somalia

[surrender]
verb = surrender, give up, lay down, disarm, demobilize, demobilise, disband, decommission, turn in
noun = surrender, disarmament, demobilization, decommissioning, capitulation
0874 = * (to) $target
0873 = * $target
0874 = *
ex = The militia surrendered to Burundi. => militia 0874 Burundi

[cede]
verb = cede, relinquish, hand over
084 = * (to) $target
0874 = * $target
ex = Chad ceded the strip to Libya. => Chad 084 Libya

[sanctions.lift]
verb = lift, ease, remove, waive, suspend, end, relax, drop, revoke, scrap
085 = * @sanction
noun = "sanctions relief", "lifting of sanctions"
ex = Japan lifted tariffs on Thai rice. => Japan 085 Thai

[truce]
verb = observe, respect, extend, hold, honor, honour, keep, begin, implement, enter
noun = ceasefire, cease-fire, truce, armistice
0871 = * @ceasefire (with) $target
0871 = * (with|between|in) $target
0871 = * @ceasefire
ex = The ceasefire between Armenia and Azerbaijan held. => Armenia 0871 Azerbaijan

[resign]
verb = resign, step down, stand down, quit, abdicate
noun = resignation, abdication
0831 = * (as|from|of) $target
0831 = *
ex = Defence Minister Per Lund resigned. => Lund 0831 -

[admit]
verb = admit, let in, readmit, reopen, open
0861 = * @peacekeepers
086 = * border|crossing|airspace|corridor|gate (to|with|for) $target
ex = Serbia admitted observers from Canada. => Serbia 0861 Canada
