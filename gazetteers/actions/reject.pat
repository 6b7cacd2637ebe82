%pat 1
# REJECT: says no.

[reject]
verb = reject, refuse, decline, turn down, dismiss, rebuff, spurn, snub, veto, vote against, vote down, strike down, overrule, throw out, rule out, shun, ignore, disregard, repudiate, disavow, renounce, scuttle, brush off, brush aside, oppose, resist, block, disown, override, overturn, nix, scotch, quash, deride as, wave off, knock back, thumb nose at, shrug off, laugh off, discount, forswear, disclaim, nullify, annul, invalidate, stonewall, filibuster, stall, stymie, frustrate, say no to, turn a deaf ear to, turn deaf ear to, give the cold shoulder to, pour cold water on, turn back on, turn one's back on, close the door on, slam the door on, walk away from, back out of, balk at, shrink from, vote no on, hold out against, dig in against, stand up to, sideline, bypass, jettison, eschew, stand against, thwart, flatly reject, cold-shoulder, reject as, stand in the way of
noun = rejection, refusal, veto, opposition, dismissal, "no vote", rebuff, snub, non-recognition, repudiation, denial, defiance, intransigence, obstruction, non-cooperation, objection, abstention, cancellation, "cold shoulder", noncompliance, non-compliance, stonewalling, reluctance, resistance, disavowal
adj = opposed, resistant, hostile, averse, unreceptive, impervious
120 = * $target
120 = * (of|to|by|for|from|on) $target
ex = Oslo rejected Baku. => Oslo 120 Baku
ex = Ghana turned down a request from Togo. => Ghana 120 Togo
ex = Serbia's rejection of the Croatian offer was no surprise. => Serbia 120 Croatian

[block.thing]
verb = block, dismiss, ignore, resist, shun, stall, refuse, oppose, override, overturn, frustrate, turn down
none = * view|shot|pass|light|sun|temptation|volume|heat|infection|pain|penalty|car|vehicle|truck|urge|fact|sign
not = Gabon blocked a shot by Togo.

[proposal.reject]
verb = block, sink, kill, bury, scupper, obstruct, delay, vote down, defeat, stop, hold up, shelve, scrap, drop, abandon, ditch, shoot down, stall, torpedo, sabotage, derail
120 = * bill|resolution|amendment|motion|proposal|nomination|plan|draft|agreement|deal|treaty|accord|merger|takeover|appointment|legislation|budget|project|scheme (by|of|from|on|for|with) $target
120 = * bill|resolution|amendment|motion|proposal|nomination|plan|draft|agreement|deal|treaty|accord|merger|takeover|appointment|legislation|budget|project|scheme
120 = * bill|resolution|amendment|motion|proposal|nomination|plan|draft|agreement|deal|treaty|accord|budget (by) margin|vote|majority
ex = The senate blocked the nomination of Judge Ana Prado. => senate 120 Prado

[report.deny]
verb = deny, refute, dismiss, reject, dispute, rubbish, pooh-pooh, discount, scotch, play down, downplay
120 = * report|rumor|rumour|allegation|accusation|claim|charge|speculation|suggestion (of|by|from|about|that) $target
120 = * report|rumor|rumour|allegation|accusation|claim|charge|speculation|suggestion
ex = Ghana denied reports of talks with Togo. => Ghana 120 Togo

[ban.talks]
verb = ban, forbid, prohibit
120 = * @talks (with) $target
120 = * @talks
ex = Ghana's president banned talks with Togo. => president 120 Togo

[quit.pact]
verb = quit, leave, exit, withdraw from, pull out of, abandon, tear up, renounce, abrogate, denounce, walk out of, rip up, repudiate, back out of, bow out of, opt out of, disavow, scrap, terminate, pull back from, break, walk away from, renege on
120 = * treaty|pact|agreement|deal|accord|convention|protocol (with|on) $target
120 = * treaty|pact|agreement|deal|accord|convention|protocol
ex = Hungary quit the treaty. => Hungary 120 treaty

[defy]
verb = defy, disobey, flout, violate, breach, contravene, ignore, break, disregard, circumvent, evade, skirt, infringe, sidestep, bypass, dodge, overstep, bust, challenge, run afoul of, transgress, trample, undermine
128 = * @rule (of|by|from|with|on|against) $target
128 = * @rule
ex = Myanmar defied the ban of the court. => Myanmar 128 court

[defy.noun]
verb = -
noun = violation, breach, infringement, contravention, "breach of contract", "treaty violation", disobedience
128 = * (of|by|against) $target
ex = Chad's violation of the Malian border angered Niger. => Chad 128 Malian

[defy.somebody]
verb = defy, disobey, cross, stand up to, face down
128 = * $target:somebody
ex = Hungary defied Brussels. => Hungary 128 Brussels

[deny]
verb = deny, refuse, bar, withhold, block, prevent
120 = * @permission|entry|access|visa|extradition|service|aid|help|asylum (to|for|of|from|by) $target
120 = * $recipient @permission|entry|access|visa|recognition|service|asylum
120 = * @permission|entry|access|visa|request|bail|approval|extradition|asylum
ex = Nepal denied entry to Tibetans. => Nepal 120 Tibetans

[bar]
verb = turn away, turn back, disqualify, exclude, keep out, shut out, lock out, push away, freeze out, leave out, send away, push back, refuse entry to
120 = * $target
120 = * $target (from) entering|country|race|poll|meeting|election
ex = Austria turned away Afghan families. => Austria 120 Afghan

[refugees.refuse]
verb = turn away, turn back, push back, refuse
120 = * refugee|migrant|seeker|asylum-seeker|people|family
ex = Malta turned back migrants from Libya. => Malta 120 Libya

[cancel]
verb = cancel, call off, postpone, abandon, skip, leave, quit, walk out of, scrap, pull out of, withdraw from, put off, storm out of, cut short, scrub, delay, defer, drop out of, stay away from, break off, snub, back out of, shelve, adjourn, break up, scuttle, disinvite
125 = * visit|trip|meeting|summit|talk|negotiation|conference|session|appearance|tour|dinner|forum (with|to|in|between|of) $target
125 = * visit|trip|meeting|summit|talk|negotiation|conference|appearance|forum
ex = President Issa Diallo cancelled a trip to Ankara. => Diallo 125 Ankara

[contract.cancel]
verb = cancel, scrap, terminate, renege on, back out of, pull out of, withdraw from, tear up, abandon, void, annul, walk away from, nullify, repudiate, rip up, ditch, break, abrogate, ax, axe, exit, dump, nix
120 = * contract|deal|agreement|order|purchase|accord|commitment|promise|pledge|plan|project|lease|sale (with|to|on|for) $target
120 = * contract|deal|agreement|purchase|accord|commitment|promise|pledge|lease
ex = Malaysia scrapped the contract with Siemens. => Malaysia 120 Siemens

[fail]
verb = fail
120 = * (in|on|with) @talks|@agreement
ex = Iceland failed in talks with Norway. => Iceland 120 Norway

[appeal.reject]
verb = reject, dismiss, uphold, quash, deny, throw out, refuse, turn down, strike out, rebuff
120 = * appeal|petition|lawsuit|bid|claim|plea|application|motion|request|protest|complaint|challenge (by|of|from|filed) $target
120 = * appeal|petition|lawsuit|bid|claim|plea|application|motion|request|protest|complaint|challenge
120 = * conviction|sentence|verdict (of|against|on|for) $target
ex = The high court rejected an appeal by Shell. => court 120 Shell

[cling]
verb = cling to, hang on to, hold on to
120 = * power|office|presidency|throne
ex = President Issa Diallo clung to the presidency. => Diallo 120 presidency

[abstain]
verb = abstain, sit out, opt out
120 = * (from|on|in|of) $target
ex = Germany abstained on the Libya resolution. => Germany 120 Libya

[disinherit]
verb = rebel against, break ranks with, sever himself from, distance himself from, distance itself from, dissociate from, turn one's back on
120 = * $target
ex = Togo rebelled against Benin. => Togo 120 Benin
