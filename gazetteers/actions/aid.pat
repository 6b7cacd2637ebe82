%pat 1
# AID: material help: money, goods, arms, training, peacekeepers, asylum.

[aid]
verb = aid, assist, help, rescue, relieve, sustain, bail out, save, succor, succour, help out, come to the aid of, come to aid of, come to the rescue of, come to rescue of, lend a hand to, lend hand to, care for, look after, provide for, minister to, tide over, shore up, prop up, underpin, resuscitate, revive, comfort, cater for, cater to
noun = aid, assistance, help, relief, "humanitarian aid", "military aid", "financial aid", bailout, rescue, "food aid", "development aid", "emergency aid", "foreign aid", "humanitarian assistance", "economic aid", "medical aid", "relief effort", "rescue operation", "relief operation", "rescue mission", "aid package", "relief package", "rescue package"
070 = * $target
070 = * (to|for) $target
ex = Ireland helped Haiti. => Ireland 070 Haiti
ex = Irish aid to Haiti arrived. => Irish 070 Haiti
ex = Norway bailed out the bank. => Norway 070 bank

[help.none]
verb = help, save, revive, sustain, assist, comfort
none = * time|money|energy|space|matter|situation|growth|damage|injury|loss|penalty|goal|cost|interest
not = Kenya helped the growth of Uganda.

[give.money]
verb = give, provide, donate, grant, lend, loan, contribute, allocate, disburse, pay, award, transfer, extend, send, channel, approve, release, offer, earmark, commit, announce, inject, raise, pour, pump, wire, remit, funnel, advance, hand over, hand out, chip in, set aside, unveil, invest, spend, dole out, assign, apportion, bequeath, gift, deposit, cough up, shell out, fork out, hand, pledge, mobilize, guarantee, allot, budget, plow
071 = * @money (to|for|in|into|toward|towards) $target
071 = * $recipient @money
071 = * @money
ex = Ireland gave Haiti $5 million. => Ireland 071 Haiti
ex = The World Bank approved a loan for Ghana. => World Bank 071 Ghana
ex = Qatar funneled $3 million to Gaza. => Qatar 071 Gaza

[give.relief]
verb = give, provide, donate, send, deliver, ship, airlift, supply, distribute, dispatch, fly, drop, bring, hand out, hand over, contribute, truck, rush, ferry, airdrop, parachute, transport, unload, carry, haul, hand, procure, convey, forward, channel, dispense, dole out
073 = * @relief (to|for|in|among|into|over|on) $target
073 = * $recipient @relief
073 = * ton|tonne (of) @relief (to|for|in|into) $target
ex = Turkey sent food to Nepal. => Turkey 073 Nepal
ex = Doctors Without Borders ferried medicine into Malawi. => Borders 073 Malawi

[hand.out]
verb = hand out, distribute, give out, ladle out
073 = * $object (to|among) $target:somebody
none = * award|medal|leaflet|flyer|copy|sentence|punishment|prize|document|questionnaire (to|among) $target
ex = Volunteers handed out soup to Kenyan women. => Volunteers 073 Kenyan

[provide.with]
verb = provide, supply, equip, present, furnish, outfit, resupply, stock, kit out, fit out, endow, ply, replenish, reequip
070 = * $target (with) @relief|@arms|@money
070 = * $target:somebody
ex = Turkey provided Nepal with tents. => Turkey 070 Nepal

[finance]
verb = finance, fund, subsidize, subsidise, bankroll, sponsor, underwrite, refinance, cofinance, co-finance, capitalize, recapitalize, foot the bill for, pay for, chip in for
noun = funding, financing, lending, subsidy, loan, grant, donation, credit, contribution, "credit line", "line of credit", sponsorship, "budget support", "soft loan", stipend, allowance, endowment, remittance, handout, "emergency loan", tranche
071 = * $target
071 = * (to|for|of) $target
ex = Qatar funded Gaza. => Qatar 071 Gaza
ex = The emergency loan to Ghana by Norway was repaid. => Norway 071 Ghana

[lend]
verb = lend
071 = * (to) $target
ex = Banks lent to Togo. => Banks 071 Togo

[promise.thing]
verb = promise, pledge
033 = * $recipient
033 = * @money|@relief|@arms (to|for|in) $target
ex = Norway promised Kyiv six tanks. => Norway 033 Kyiv
ex = Norway promised more money for schools in Malawi. => Norway 033 Malawi

[release.money]
verb = -
noun = disbursement, payment, transfer
071 = * (of) @money (to|for) $target
ex = The bank approved the disbursement of $6 million to Togo. => bank 071 Togo

[finance.none]
verb = finance, fund, subsidize, sponsor, pay for, underwrite
none = * terrorism|trip|campaign|purchase|mistake|meal|election|damage|wall
not = Kenya financed a trip to Uganda.

[debt]
verb = forgive, cancel, write off, reschedule, restructure, wipe out, reduce, swap
071 = * debt|loan|arrear|liability (of|to|owed) $target
071 = * debt|loan|arrear
071 = * @money (of|in) debt|loan|arrear
noun = "debt relief", "debt forgiveness", "debt cancellation"
ex = The Paris Club forgave the debt of Zambia. => Paris Club 071 Zambia
ex = Norway wrote off 400 million dollars of debt owed by Liberia. => Norway 071 Liberia

[arm]
verb = arm, equip, train, rearm, re-arm, retrain, mentor, coach, drill, upskill
noun = training, rearmament, "arms shipment", "arms delivery", "arms supply", "arms sale", "weapons delivery", "weapons supply", "weapons shipment", "military training", "military support", "military assistance"
072 = * $target
072 = * (of|to|for) $target:somebody
ex = Brazil trained Namibian sailors. => Brazil 072 Namibian

[teach]
verb = teach, instruct, tutor, school
072 = * $target:@troops|recruit|cadet
ex = Brazil taught Namibian soldiers how to swim. => Brazil 072 Namibian
ex = Russian arms shipments to Syria resumed. => Russian 072 Syria

[give.arms]
verb = give, provide, send, supply, sell, deliver, ship, donate, transfer, hand, hand over, pass, funnel, smuggle, export, airlift, lease, rush, loan, dispatch
072 = * @arms (to|for|into) $target
072 = * $recipient @arms
ex = Russia sent weapons to Syria. => Russia 072 Syria

[feed]
verb = feed, house, treat, vaccinate, rebuild, reconstruct, nurse, clothe, immunize, inoculate, heal, nourish, hospitalize, rehouse, rehabilitate, bandage, revaccinate, quench, operate on, tend to
073 = * $target:somebody
073 = * (in) $target
073 = * home|school|hospital|village|house|clinic|bridge|road|camp
ex = UNICEF vaccinated children in Mosul. => UNICEF 073 children
ex = Japan rebuilt the schools of Nepal. => Japan 073 Nepal

[build.for]
verb = build, construct, erect
073 = * school|hospital|clinic|road|bridge|dam|house|home|stadium|railway|shelter|well|university|airport|parliament (for) $target
ex = India built a dam for Nepal. => India 073 Nepal

[relief.for]
verb = -
noun = vaccination, immunization, reconstruction, "reconstruction effort", "field hospital"
073 = * (of|for|in) $target
ex = Cuba's vaccination of Haitian children began. => Cuba 073 Haitian

[protect]
verb = protect, escort, guard, shield, safeguard, defend from, watch over, chaperone, convoy, shepherd
noun = protection, "security guarantee", escort, "military protection"
074 = * $target
074 = * (for|of|to) $target
ex = Kenya protected Somalia. => Kenya 074 Somalia

[protect.none]
verb = protect, guard, shield, safeguard
none = * interest|right|environment|secret|source|data|privacy|value|record|eye|skin|economy|market|title|lead
not = Kenya protected its interests in Uganda.

[peacekeepers]
verb = send, deploy, dispatch, contribute, provide, commit, have, station, authorize, approve
074 = * @peacekeepers (to|in|into) $target
074 = * peacekeeper|peacekeeping
074 = * @troops (of) @peacekeepers (to|in|into) $target
074 = * @troops (to|for|in) force (in) $target
074 = * @troops (to|for|in|as|on) mission|peacekeeping|peacekeeper|operation
074 = * @troops (along|in|to|near|at) $target (to|for|in|as|on) mission|peacekeeping|peacekeeper|operation
ex = Fiji sent peacekeepers to Lebanon. => Fiji 074 Lebanon
ex = Fiji sent a battalion of peacekeepers to Lebanon. => Fiji 074 Lebanon
ex = Japan is sending troops to a peacekeeping mission in Mali. => Japan 074 Mali

[extend.mandate]
verb = extend, renew, prolong
074 = * mandate|deployment|mission (of|for) @peacekeepers|mission|force|soldier|troop (in) $target
074 = * mandate|deployment|mission (in) $target
ex = The council extended the mandate of the mission in Chad. => council 074 Chad

[serve]
verb = serve, arrive, participate, take part, patrol, deploy
074 = * (in) $target (as|with) @peacekeepers
074 = * (as) peacekeeper|peacekeeping
074 = * $actor:peacekeeper
074 = * $actor:peacekeeper (in|at|to|into|across|along) $target
074 = * (in) $target (for|on|in) mission|peacekeeping|operation
ex = Irish soldiers arrived in Lebanon on a peacekeeping mission. => Irish 074 Lebanon
ex = Indian peacekeepers arrived in Mali. => Indian 074 Mali

[peacekeeping]
verb = participate in, take part in, join, contribute to, serve in, serve with, join in, lead, command
074 = * peacekeeping|peacekeeper (in) $target
074 = * peacekeeping|peacekeeper
ex = Ghanaian soldiers took part in a peacekeeping effort in Mali. => Ghanaian 074 Mali

[deployment.peace]
verb = -
noun = deployment, "troop deployment"
074 = * (to|in) $target (on|for|as|to) mission|peacekeeping|peacekeeper
ex = Ghana announced a deployment of nurses to Liberia for a peacekeeping mission. => Ghana 074 Liberia

[serve.troops]
verb = serve, be deployed
074 = * $actor:soldier|troop|marine|sailor|officer|contingent (in) $target:country|place
ex = Irish soldiers served in Lebanon. => Irish 074 Lebanon

[asylum]
verb = grant, give, offer, provide, extend, award
075 = * asylum|refuge|sanctuary|shelter|haven (to|for) $target
075 = * $recipient asylum|refuge|sanctuary|shelter|haven
ex = Bolivia granted asylum to Ramon Gil. => Bolivia 075 Gil

[take_in]
verb = take in, resettle, absorb, naturalize, naturalise, shelter, harbor, harbour, welcome in, give shelter to, give refuge to, rehouse, accommodate, foster, adopt, relocate
noun = resettlement
075 = * $target:person
075 = * (of) $target:person
ex = Jordan took in Syrian refugees. => Jordan 075 Syrian
ex = Canada sheltered hundreds of Afghans. => Canada 075 Afghans

[accept.refugees]
verb = accept, host, welcome, admit, receive, let in
075 = * refugee|migrant|evacuee|asylum-seeker|seeker|exile|orphan
ex = Sweden accepted refugees from Syria. => Sweden 075 Syria

[accept.people]
verb = accept, admit, let in
075 = * people|person|child|family|immigrant|thousand|hundred
ex = Sweden admitted 200 people from Syria. => Sweden 075 Syria

[open.borders]
verb = open, throw open
075 = * border|door|frontier (to|for) $target:person
ex = Uganda opened its borders to refugees from Sudan. => Uganda 075 Sudan

[rescuers]
verb = arrive, land, reach, fly, deploy, come
073 = * $actor:rescue|rescuer|relief|medic|doctor|nurse|medical|paramedic (in|at|to) $target
ex = Greek rescue teams arrived in Turkey. => Greek 073 Turkey

[rescue]
verb = rescue, save, pluck, pull
073 = * $target:somebody (from|out) $object
ex = Greek sailors rescued fishermen from a trawler. => Greek 073 fishermen

[evacuate]
verb = evacuate, airlift, extract, rescue, bring out, fly out, medevac, repatriate
noun = evacuation, airlift
073 = * $object (from|out) $target
073 = * $target:somebody
073 = * (of) $target
073 = * (from) $target
ex = The evacuation of Greek nurses by Malta was over. => Malta 073 Greek
ex = India evacuated its citizens from Yemen. => India 073 Yemen

[compensate]
verb = compensate, reimburse, indemnify, repay, refund, recompense, make amends to, pay off
noun = compensation, reparation, restitution, reimbursement, indemnity, "compensation payment"
071 = * $target
071 = * (to|for) $target
ex = Germany compensated Namibia. => Germany 071 Namibia

[receive]
verb = receive, get, obtain, secure, accept, draw, win, collect
071 = * @money|line|credit (from) $actor
073 = * @relief (from) $actor
072 = * @arms (from) $actor
070 = * support|assistance|training|help|backing|protection (from) $actor
ex = Malta received a loan from Italy. => Italy 071 Malta

[send.medics]
verb = send, dispatch, deploy, rush, fly
073 = * doctor|surgeon|physician|medic|nurse|rescuer|paramedic|firefighter|convoy|engineer (to|into) $target
ex = Cuba sent doctors to Guinea. => Cuba 073 Guinea

[ease.suffering]
verb = alleviate, ease, ameliorate, relieve, combat, fight, tackle
073 = * shortage|hunger|famine|suffering|plight|epidemic|malnutrition (in|of) $target
ex = China eased food shortages in Yemen. => China 073 Yemen

[drop.relief]
verb = drop, airdrop, parachute
073 = * @relief (to|on|over) $target
073 = * ton|tonne|sack|crate|bag|box (to|on|over|for) $target
073 = * ton|tonne|sack|crate (of) @relief
ex = Norway parachuted food to villagers. => Norway 073 villagers
