%pat 1
# SANCTION: cuts what existed: ties, aid, missions, membership.

[cut.supply]
verb = cut off, cut, shut off, turn off, switch off
162 = * electricity|power|gas|water|fuel|oil|internet|supply|phone|heating (to|for|in) $target
162 = * tap|taps|spigot (to|for|on) $target
ex = Ghana cut off the electricity to Togo. => Ghana 162 Togo
ex = Ghana turned off the taps to Togo. => Ghana 162 Togo

[sever]
verb = sever, cut, break, break off, downgrade, suspend, end, freeze, reduce, cut off, curtail, halt, restrict, rupture, terminate, scale back, scale down, strain, damage, sour, chill, poison, loosen, rethink, discontinue, dissolve, disrupt, sour on
161 = * @relations (with|to|between) $target
161 = * @relations <>
161 = * @relations
ex = Togo cut ties with Taiwan. => Togo 161 Taiwan

[sever.self]
verb = break, split, break up, part company, part ways, cut loose, distance itself, distance himself, dissociate, disassociate, disengage, fall out, decouple
161 = * (with|from) $target:somebody
ex = Togo broke with Benin. => Togo 161 Benin

[ban.trade]
verb = ban, bar, prohibit, forbid, outlaw, restrict
163 = * import|export|importation|exportation|purchase|sale|trade|shipment (from|to|with) $target:country
163 = * import|export|importation|exportation|purchase|sale|shipment (of) $object (from|to) $target:country
ex = Kenya banned imports of fruit from Malawi. => Kenya 163 Malawi
ex = Kenya banned exports to Malawi. => Kenya 163 Malawi

[sever.noun]
verb = -
noun = "break in relations", severance, rupture, estrangement, "diplomatic isolation", isolation, "severing of ties", breakdown, "diplomatic freeze", suspension, expulsion, ostracism, divestment, disinvestment, "aid cut", "aid freeze", "funding cut", "aid suspension", "suspension of aid", "cut in aid", curtailment, "withdrawal of aid", "travel warning", "travel advisory"
160 = * (of|from|with|to|in|for|by) $target
ex = Mali's expulsion from the African Union angered Niger. => Mali 160 African

[aid.cut.noun]
verb = -
noun = cut, reduction, suspension, freeze, cutback, halt, cutoff, curtailment
162 = * (in|of|to) @relief|@money|@arms|delivery|shipment|supply|contribution|@aid_noun|subsidy|export|gas|oil (to|for) $target
ex = The cut in aid to Niger by Chad angered Peru. => Chad 162 Niger
ex = Norway's suspension of aid to Mali was brief. => Norway 162 Mali

[aid.cut]
verb = suspend, cut, halt, freeze, stop, reduce, slash, withhold, end, cancel, block, cut off, curtail, terminate, discontinue, withdraw, phase out, pull, hold back, hold up, scale back, trim, halve, defer, interrupt, turn off, shut off, put on hold, stall, scrap, delay, choke off, cut back, wind down, divert, pare, axe, ax, ration, yank, squeeze
162 = * @relief|@money|@arms|flight|delivery|shipment|visa|import|export|trade|sale|membership|operation|work|supply|cooperation|program|programme|support|@aid_noun|subsidy|service|participation|preference|privilege|concession|benefit|gas|oil|grain|electricity|power|scholarship (to|for|from|in|of|with) $target
162 = * @relief|@arms|flight|delivery|shipment|visa|import|export|trade|sale|@aid_noun
ex = Denmark suspended aid to Tanzania. => Denmark 162 Tanzania
ex = Russia cut off gas deliveries to Moldova. => Russia 162 Moldova

[mediation.end]
verb = end, suspend, halt, break off, stop, abandon, freeze, call off, terminate, quit, withdraw from, discontinue, walk away from, interrupt
164 = * talk|negotiation|dialogue|consultation (with|in|to|between|over) $target
164 = * talk|negotiation|dialogue|consultation <>
165 = * mediation|effort (in|between|to|with) $target
165 = * mediation
ex = The government suspended military talks in Geneva. => government 164 Geneva

[expel]
verb = expel, kick out, eject, banish, throw out, boot out, oust, declare persona non grata, order out, drum out, exclude from, drive out, push out, chase out, force out, show the door, shut out, dismiss, freeze out, send packing, remove from, strike from
166 = * diplomat|ambassador|envoy|consul|attache|inspector|monitor|worker|official|mission|embassy|staff|observer|agency|peacekeeper|charity|journalist
166 = * $target:country|organization
166 = * troop|soldier|contingent|military|garrison|instructor|contractor
166 = * $target:somebody (from) $target:organization
166 = * $target (from) $actor
ex = Bolivia expelled a Chilean consul. => Bolivia 166 Chilean
ex = Bolivia expelled Chilean troops. => Bolivia 166 Chilean
ex = Two Chilean monitors were expelled from Bolivia. => Bolivia 166 Chilean

[expel.any]
verb = expel, eject, kick out, excommunicate, ostracize
160 = * $target:person
noun = "expulsion of diplomats", "persona non grata", excommunication
160 = * (of) $target
ex = The party expelled Senator Holt. => party 160 Holt

[recall]
verb = recall, withdraw, pull out, pull, evacuate, call back, call home, bring home, order home, remove
161 = * ambassador|envoy|diplomat|consul|commissioner (from|to|in) $target
161 = * ambassador|envoy|diplomat|consul
166 = * @peacekeepers|staff|worker|personnel|mission|staffer|employee (from|out|of|in) $target
166 = * @peacekeepers (from|in) $target
166 = * peacekeeper|observer|monitor|inspector
ex = Peru recalled its ambassador from Chile. => Peru 161 Chile

[recall.noun]
verb = -
noun = recall, "withdrawal of the ambassador", "recall of the ambassador"
161 = * (of|from) $target
ex = Peru's recall of the ambassador from Chile was noticed. => Peru 161 Chile

[embassy.close]
verb = close, shut, shut down, shutter, evacuate
161 = * embassy|consulate|mission (in) $target
161 = * embassy|consulate
ex = Canada closed its embassy in Iran. => Canada 161 Iran

[quit]
verb = quit, leave, exit, withdraw from, pull out of, abandon, renounce, walk out of, secede from, back out of, bow out of, opt out of, disavow, break away from, bolt, drop out of, suspend, disengage from, split from, pull back from, desert, break from
164 = * union|bloc|organization|tribunal|council|alliance|coalition|partnership|club|commonwealth|league|eurozone|commission (with|on) $target
164 = * union|bloc|organization|tribunal|council|alliance|coalition|partnership|league|commission
ex = Hungary quit the coalition. => Hungary 164 coalition

[quit.body]
verb = quit, exit, withdraw from, pull out of, secede from, walk out of, disengage from, drop out of, resign from
164 = * $target:organization
ex = Japan quit the International Whaling Commission. => Japan 164 Commission

[withdraw.from.pact]
verb = withdraw, pull, take, remove
164 = * (from|out) union|bloc|organization|tribunal|council|alliance|coalition|partnership (with) $target
164 = * (from|out) union|bloc|organization|tribunal|council|alliance|coalition|partnership
ex = Minister Lena Koch withdrew Malta from an alliance with Tunisia. => Koch 164 Tunisia

[withdraw.from.treaty]
verb = withdraw, pull, take, remove
164 = * (from|out) treaty|pact|agreement|deal|accord|convention|protocol (with) $target
164 = * (from|out) treaty|pact|agreement|deal|accord|convention|protocol
ex = Minister Lena Koch withdrew Malta from a fishing treaty with Tunisia. => Koch 164 Tunisia

[quit.noun]
verb = -
noun = "exit from", "withdrawal from the treaty", secession, brexit, "withdrawal from the agreement", breakaway
164 = * (from|of) $target
ex = Sudan's secession from Egypt was peaceful. => Sudan 164 Egypt

[isolate]
verb = isolate, ostracize, ostracise, suspend, divest from, shun, disinvest from, delist, downgrade, blackball, disown, marginalize, cold-shoulder, excommunicate, defund, de-recognize, derecognize, unfriend, disaffiliate from, desert, forsake, disavow, jilt, abandon, turn away from, cut off, pull the plug on
160 = * $target:somebody
160 = * $target:somebody (from) $target
ex = The African Union suspended Mali. => African Union 160 Mali

[travel.warning]
verb = issue, raise, update, post
160 = * warning|advisory (for|on|about|against|to) $target:country|place
ex = Canada issued a travel warning for Kenya. => Canada 160 Kenya

[contact.refuse]
verb = stop, cease, refuse, end
161 = * recognition|contact|recognizing|participation|membership (of|with|in) $target
ex = Palau ended its recognition of Taiwan. => Palau 161 Taiwan

[wind.down]
verb = wind down, wind up, close, shut down, shut, scale down, discontinue, terminate
166 = * mission|office|bureau|operation|observation (in) $target
166 = * observer|monitor|peacekeeping mission (in) $target
none = * plant|factory|store|shop|branch|restaurant
ex = Sweden wound down its mission in Mali. => Sweden 166 Mali

[cease.supply]
verb = cease, halt, stop, suspend, cut off, cut, interrupt, discontinue, shut off, turn off, end
162 = * delivery|supply|export|shipment|flow|electricity|gas|oil|power|fuel (to) $target
ex = Serbia ceased gas deliveries to Kosovo in a quarrel. => Serbia 162 Kosovo
