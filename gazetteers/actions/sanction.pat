%pat 1
# SANCTION: cuts what existed: ties, aid, missions, membership.

[sever]
verb = sever, cut, break, break off, downgrade, suspend, end, freeze, reduce, cut off, curtail, halt, restrict
161 = * @relations (with|to) $target
161 = * @relations
ex = Togo cut ties with Taiwan. => Togo 161 Taiwan

[aid.cut]
verb = suspend, cut, halt, freeze, stop, reduce, slash, withhold, end, cancel, block, cut off, curtail, terminate, discontinue
162 = * @relief|@money|@arms|flight|delivery|shipment|visa|import|export|trade|sale|membership|operation|work (to|for|from|in|of|with) $target
162 = * @relief|@arms|flight|delivery|shipment|visa|import|export|trade|sale
ex = Denmark suspended aid to Tanzania. => Denmark 162 Tanzania

[expel]
verb = expel, kick out, eject, banish
noun = expulsion
166 = * @diplomat
166 = * $target
166 = * (of) $target
166 = * $target (from) $actor
ex = Bolivia expelled a Chilean consul. => Bolivia 166 Chilean
ex = Two Chilean monitors were expelled from Bolivia. => Bolivia 166 Chilean

[recall]
verb = recall, withdraw, pull out, pull
161 = * ambassador|envoy|diplomat (from|to) $target
166 = * @peacekeepers|staff|worker|personnel (from|out|of) $target
noun = recall
ex = Peru recalled its ambassador from Chile. => Peru 161 Chile

[quit]
verb = quit, leave, exit, withdraw from, pull out of, abandon, tear up, renounce, abrogate
164 = * treaty|pact|agreement|deal|accord|union|bloc|organization|tribunal|convention|council|alliance
ex = Hungary quit the treaty. => Hungary 164 treaty

[isolate]
verb = isolate, ostracize, suspend, divest from
160 = * $target
160 = * $target (from) $target
ex = The African Union suspended Mali. => African Union 160 Mali

[travel.warning]
verb = issue, raise, update
160 = * warning|advisory (for|on|about|against) $target
ex = Canada issued a travel warning for Kenya. => Canada 160 Kenya
