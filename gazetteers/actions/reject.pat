%pat 1
# REJECT: says no.

[reject]
verb = reject, refuse, decline, turn down, dismiss, rebuff, spurn, snub, veto, vote against, vote down, strike down, overrule, throw out, rule out, shun, ignore, disregard, repudiate, disavow, renounce, scuttle, torpedo, brush off, brush aside, oppose, resist, block
noun = rejection, refusal, veto, opposition, dismissal, "no vote"
adj = opposed
120 = * $target
120 = * (of|to|by|for|from) $target
ex = Oslo rejected Baku. => Oslo 120 Baku
ex = Ghana turned down a request from Togo. => Ghana 120 Togo

[defy]
verb = defy, disobey, flout, violate, breach, contravene, ignore
noun = defiance, violation, breach
128 = * order|law|ban|rule|resolution|court|curfew|ruling|regulation|constitution|agreement|treaty|sanction
ex = Myanmar defied the ban of the court. => Myanmar 128 court

[deny]
verb = deny, refuse, bar, withhold, block, prevent
120 = * entry|access|visa|permission|request|bail|recognition|approval|right|consent (to|for|of|from|by) $target
120 = * $recipient entry|access|visa|permission|request|bail|recognition|approval|right
120 = * entry|access|visa|permission|request|bail|approval
ex = Nepal denied entry to Tibetans. => Nepal 120 Tibetans

[bar]
verb = turn away, turn back, disqualify, exclude
120 = * $target
120 = * $target (from) entering|country
ex = Austria turned away Afghan families. => Austria 120 Afghan

[cancel]
verb = cancel, call off, postpone, abandon, boycott, skip, leave, quit, walk out of, scrap, break off, suspend, pull out of, withdraw from
125 = * visit|trip|meeting|summit|talk|negotiation (with|to|in) $target
125 = * visit|trip|meeting|summit|talk|negotiation
ex = President Issa Diallo cancelled a trip to Ankara. => Diallo 125 Ankara

[fail]
verb = fail
120 = * (in|on|with) @talks|@agreement

[appeal.reject]
verb = reject, dismiss, uphold, quash, deny, throw out
120 = * appeal|petition|lawsuit|bid|claim|plea|application|motion|request|protest|complaint (by|of|from|filed) $target
120 = * appeal|petition|lawsuit|bid|claim|plea|application|motion|request|protest|complaint
ex = The high court rejected an appeal by Shell. => court 120 Shell
