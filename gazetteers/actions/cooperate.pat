%pat 1
# COOPERATE: material exchange for both sides: trade, joint exercises, evidence, intelligence.

[cooperate]
verb = cooperate, collaborate, team up, partner, coordinate, co-operate, join forces, work together, co-ordinate, join hands, pool resources, collude, conspire, team, ally, act in concert, work closely, liaise
noun = cooperation, collaboration, partnership, coordination, co-operation, "joint operation", "joint effort", "joint project", "joint work", synergy, teamwork, "strategic partnership", "joint mission", integration
adj = coordinated, cooperative
060 = * (with|between|alongside|among) $target <>
060 = * (together) $target
060 = * <>
ex = Uganda cooperated with Rwanda. => Uganda 060 Rwanda
ex = Uganda works with Rwanda on customs. => Uganda 060 Rwanda
ex = Chad and Niger teamed up against smugglers. => Chad 060 Niger

[work]
verb = work
060 = * (with|alongside) $target <>
060 = * (together) $target
ex = Laos works with Nepal. => Laos 060 Nepal
ex = Peruvian detectives worked alongside Chilean officers. => Peruvian 060 Chilean

[jointly]
verb = co-produce, coproduce, co-develop, codevelop, co-host, co-sponsor, jointly develop, jointly build, interlink, harmonize, harmonise, synchronize, interconnect, integrate, pool
060 = * $object (with) $target <>
060 = * (with) $target <>
ex = Brazil integrated its grid with Peru. => Brazil 060 Peru

[build.with]
verb = build, develop, construct, launch, open, operate, run, set up, establish, form, create, start
060 = * pipeline|railway|plant|reactor|dam|port|venture|company|satellite|consortium|base|road|bridge|facility|factory|refinery|fund (with) $target
ex = Egypt built a railway with Sudan. => Egypt 060 Sudan

[trade]
verb = trade, do business, barter, deal
noun = trade, commerce, "joint venture", barter, "business deal", "bilateral trade"
061 = * (with|between) $target <>
ex = Laos trades with Thailand. => Laos 061 Thailand

[invest]
verb = invest, pour money, sink money
noun = investment
061 = * (in|into) $target
061 = * @money (in|into) $target
ex = Siemens invested in Algeria. => Siemens 061 Algeria

[export]
verb = export, sell, supply, import, buy, purchase, deliver, ship, re-export, resell, market, procure, acquire, order, outsource, pipe, transmit, lease, rent, license
061 = * $object (to|from) $target
061 = * (to|from) $target
ex = Laos exports power to Thailand. => Laos 061 Thailand

[pump]
verb = pump
061 = * oil|crude|gas|water|fuel|petroleum|electricity (to|into) $target:country|place
none = * oil|crude|gas|water|fuel (into) lake|river|sea|ocean|pit|field|reservoir|tank
ex = Laos pumps water to Thailand. => Laos 061 Thailand
not = Laos pumped water into a lake.

[exports]
verb = -
noun = export, import, sale, shipment, purchase
061 = * (to|from) $target
ex = Laotian exports to Thailand grew. => Laotian 061 Thailand

[exercise]
verb = train, drill, exercise, patrol, practice, practise, rehearse
062 = * (with|alongside) $target <>
062 = * landing|manoeuvre|maneuver|warfare|tactic|drill|operation|rescue|formation (with|alongside) $target
ex = The Indian army trained with the French army. => Indian 062 French
ex = Kenyan marines rehearsed beach landings with Ugandan troops. => Kenyan 062 Ugandan

[join.exercise]
verb = join, invite, involve
062 = * $target:somebody (in) drill|exercise|maneuver|manoeuvre|patrol
ex = Malta joined Cyprus in a naval exercise. => Malta 062 Cyprus

[exercises]
verb = -
noun = "joint exercise", "joint drill", "military exercise", drill, maneuver, manoeuvre, "war game", wargame, "naval exercise", exercise, "joint patrol", "joint training", "joint maneuver", "joint manoeuvre", "naval drill", "military drill", "air drill"
062 = * (with|between|alongside) $target <>
062 = * <>
ex = Malta held a joint exercise with Cyprus. => Malta 062 Cyprus
ex = Malta and Cyprus began naval drills. => Malta 062 Cyprus

[extradite]
verb = extradite
noun = extradition, "legal assistance", "judicial cooperation"
063 = * $object (to) $target
063 = * $target
063 = * (of|to) $target
ex = Cuba extradited a forger to Panama. => Cuba 063 Panama

[open.plant]
verb = open, build, set up, inaugurate, launch, construct, establish, start
061 = * plant|factory|smelter|mill|refinery|mine|branch|store|subsidiary|dealership|brewery|pipeline|terminal (in) $target:country
ex = Volvo opened a factory in Peru. => Volvo 061 Peru

[share]
verb = share, exchange, pass, swap, relay, leak, disclose, forward, supply, provide, hand over, hand, turn over, transmit, submit, pass on, feed, give
064 = * @information (with|to) $target
064 = * @information <>
064 = * sample|fingerprint|lead|tip|password|name|list|map|plan|lesson|experience|statement|slip|image|recording|intercept|coordinate|log (with) $target
064 = * sample|fingerprint|tip|password|name|list|map|photo|recording|intercept|image|coordinate|log (to) $target
ex = Ottawa shared intelligence with Quito. => Ottawa 064 Quito
ex = Norwegian police shared bank slips with Malta. => Norwegian 064 Malta
ex = Botswana and Namibia are sharing intelligence. => Botswana 064 Namibia

[share.noun]
verb = -
noun = "intelligence sharing", "information sharing", "intelligence cooperation", "exchange of information", "data sharing", "intelligence exchange"
064 = * (with|between) $target <>
ex = Kenya's intelligence exchange with Uganda came late. => Kenya 064 Uganda

[hand_over.suspect]
verb = hand over, turn over, surrender, render, transfer, hand, deliver
063 = * suspect|fugitive|convict|terrorist|murderer|killer|criminal|detainee|militant|smuggler|warlord (to) $target
ex = Malta handed over a fugitive to Tunisia. => Malta 063 Tunisia

[resume.trade]
verb = resume, restart, reopen, restore, begin, start, launch, open
061 = * trade|flight|export|import|route|shipment|commerce|service (with|to|from|between) $target
ex = Oman resumed flights to Yemen. => Oman 061 Yemen
