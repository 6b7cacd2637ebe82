%pat 1
# AID: material help: money, goods, arms, training, peacekeepers, asylum.

[aid]
verb = aid, assist, help, rescue, relieve, sustain, bail out, save
noun = aid, assistance, help, relief, "humanitarian aid", "military aid", "financial aid", bailout, rescue
070 = * $target
070 = * (to|for) $target
ex = Ireland helped Haiti. => Ireland 070 Haiti
ex = Irish aid to Haiti arrived. => Irish 070 Haiti

[give.money]
verb = give, provide, donate, grant, lend, loan, contribute, allocate, disburse, pay, award, transfer, extend, send, channel, approve, release, offer, earmark, commit, announce, inject, raise
071 = * @money (to|for|in) $target
071 = * $recipient @money
071 = * @money
ex = Ireland gave Haiti $5 million. => Ireland 071 Haiti
ex = The World Bank approved a loan for Ghana. => World Bank 071 Ghana

[give.relief]
verb = give, provide, donate, send, deliver, ship, airlift, supply, distribute, dispatch, fly, drop, bring, hand out, contribute, truck
073 = * @relief (to|for|in|among) $target
073 = * $recipient @relief
ex = Turkey sent food to Nepal. => Turkey 073 Nepal

[provide.with]
verb = provide, supply, equip, present, furnish
070 = * $target (with) @relief|@arms|@money
ex = Turkey provided Nepal with tents. => Turkey 070 Nepal

[finance]
verb = finance, fund, subsidize, subsidise, bankroll, sponsor, underwrite
noun = funding, financing, subsidy, loan, grant, donation, credit, contribution
071 = * $target
071 = * (to|for) $target
ex = Qatar funded Gaza. => Qatar 071 Gaza

[debt]
verb = forgive, cancel, write off, reschedule, restructure
071 = * debt|loan (of|to) $target
071 = * debt|loan
ex = The Paris Club forgave the debt of Zambia. => Paris Club 071 Zambia

[arm]
verb = arm, equip, train, rearm
noun = training
072 = * $target
072 = * (of|to) $target
ex = Brazil trained Namibian sailors. => Brazil 072 Namibian

[give.arms]
verb = give, provide, send, supply, sell, deliver, ship, donate, transfer
072 = * @arms (to|for) $target
072 = * $recipient @arms
ex = Russia sent weapons to Syria. => Russia 072 Syria

[feed]
verb = feed, house, treat, vaccinate, rebuild, reconstruct, nurse, clothe
073 = * $target
ex = UNICEF vaccinated children in Mosul. => UNICEF 073 children

[protect]
verb = protect, escort, guard, shield, safeguard
noun = protection
074 = * $target
074 = * (for|of|to) $target
ex = Kenya protected Somalia. => Kenya 074 Somalia

[peacekeepers]
verb = send, deploy, dispatch, contribute, provide, commit, have, station
074 = * @peacekeepers (to|in|into) $target
074 = * peacekeeper
ex = Fiji sent peacekeepers to Lebanon. => Fiji 074 Lebanon

[serve]
verb = serve, arrive, participate
074 = * (in) $target (as|with) @peacekeepers
074 = * (in) $target (for|on|in) mission|peacekeeping|operation
ex = Irish soldiers arrived in Lebanon on a peacekeeping mission. => Irish 074 Lebanon

[asylum]
verb = grant, give, offer, provide
075 = * asylum|refuge|sanctuary|shelter (to) $target
075 = * $recipient asylum|refuge|sanctuary|shelter
ex = Bolivia granted asylum to Ramon Gil. => Bolivia 075 Gil

[take_in]
verb = take in, resettle, absorb, naturalize, shelter
075 = * $target
ex = Jordan took in Syrian refugees. => Jordan 075 Syrian

[accept.refugees]
verb = accept, host, welcome, admit, receive
075 = * refugee|migrant|evacuee|asylum-seeker
ex = Sweden accepted refugees from Syria. => Sweden 075 Syria

[evacuate]
verb = evacuate
noun = evacuation, airlift
073 = * $object (from) $target
073 = * $target
073 = * (from|of) $target
ex = India evacuated its citizens from Yemen. => India 073 Yemen

[compensate]
verb = compensate, reimburse
noun = compensation, reparation
071 = * $target
071 = * (to|for) $target
ex = Germany compensated Namibia. => Germany 071 Namibia

[receive]
verb = receive, get, obtain, secure, accept, draw
071 = * @money|line|credit (from) $actor
073 = * @relief (from) $actor
ex = Malta received a loan from Italy. => Italy 071 Malta
