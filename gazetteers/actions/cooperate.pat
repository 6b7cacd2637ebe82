%pat 1
# COOPERATE: material exchange for both sides: trade, joint exercises, evidence, intelligence.

[cooperate]
verb = cooperate, collaborate, work, team up, partner, coordinate, co-operate, join forces, work together
noun = cooperation, collaboration, partnership, coordination, co-operation
adj = coordinated
060 = * (with|between) $target <>
060 = * (together) $target
ex = Uganda cooperated with Rwanda. => Uganda 060 Rwanda
ex = Uganda works with Rwanda on customs. => Uganda 060 Rwanda

[trade]
verb = trade, do business, invest
noun = trade, commerce, investment, "joint venture"
061 = * (with|between|in) $target
ex = Laos trades with Thailand. => Laos 061 Thailand

[export]
verb = export, sell, supply, import, buy, purchase, deliver
061 = * $object (to|from) $target
061 = * (to|from) $target
noun = export, import, sale
ex = Laos exports power to Thailand. => Laos 061 Thailand

[exercise]
verb = train, drill, exercise, patrol
noun = "joint exercise", "joint drill", "military exercise", drill, maneuver, manoeuvre, "war game", "naval exercise", exercise, "joint patrol"
062 = * (with|between) $target <>
ex = Malta held a joint exercise with Cyprus. => Malta 062 Cyprus

[extradite]
verb = extradite
noun = extradition
063 = * $object (to) $target
063 = * (of) $target
ex = Cuba extradited a forger to Panama. => Cuba 063 Panama

[share]
verb = share, exchange, pass, swap
064 = * intelligence|information|data|evidence|record|view|document (with|to) $target
ex = Ottawa shared intelligence with Quito. => Ottawa 064 Quito

[hand_over.suspect]
verb = hand over, turn over, surrender
063 = * suspect|fugitive|convict|terrorist|murderer|killer|criminal|detainee (to) $target
ex = Malta handed over a fugitive to Tunisia. => Malta 063 Tunisia
