%pat 1
# Sets of nouns that patterns share.

[@troops]
words = troop, soldier, platoon, force, army, battalion, brigade, contingent, unit, marine, warship, ship, vessel, fleet, carrier, submarine, tank, jet, aircraft, plane, helicopter, missile, battery, artillery, military, navy, convoy, fighter, drone, bomber, reservist, regiment, division, garrison

[@peacekeepers]
words = peacekeeper, observer, monitor, "blue helmet", mission, medic, doctor, rescuer, team, engineer, adviser, trainer, instructor, expert, nurse

[@money]
words = money, fund, funding, dollar, euro, loan, credit, grant, cash, donation, sum, payment, million, billion, @sum, contribution, compensation, package, subsidy, budget, investment

[@relief]
words = food, medicine, aid, relief, assistance, supply, blanket, tent, water, vaccine, equipment, fuel, grain, wheat, rice, shipment, help, generator, clothing, shelter, dose, "humanitarian", ton, tonne

[@arms]
words = weapon, arm, rifle, ammunition, munition, rocket, shell, gun, missile, tank, drone, system, jet

[@agreement]
words = agreement, accord, pact, treaty, deal, memorandum, contract, protocol, convention, charter, declaration, communique, truce, settlement, compact, mou, letter, text, ceasefire, cease-fire

[@relations]
words = tie, relation, relationship, link, contact, cooperation, partnership, friendship, alliance

[@talks]
words = talk, negotiation, dialogue, discussion, meeting, consultation, summit, conversation, conference, session

[@restriction]
words = ban, restriction, curb, limit, measure, rule, law, block, moratorium, quota, control

[@sanction]
words = sanction, embargo, tariff, blockade, siege, penalty, duty, boycott

[@emergency]
words = curfew, emergency, law, lockdown, siege

[@ceasefire]
words = ceasefire, cease-fire, truce, armistice, cessation

[@demand]
words = demand, request, condition, call, appeal, proposal, plea, petition, ultimatum, wish, ransom

[@prisoner]
words = prisoner, hostage, captive, detainee, inmate, dissident, soldier, journalist, worker, crew, sailor, fisherman, suspect, activist, leader

[@publication]
words = report, statement, film, album, book, video, song, figure, data, detail, document, result, photo, picture, image, list, study, product, version, transcript, footage, information, single, plan

[@protest]
words = strike, protest, demonstration, march, rally, campaign, boycott, walkout, hunger, sit-in, stoppage

[@proposal]
words = proposal, plan, offer, request, demand, bid, idea, suggestion, appeal, draft, resolution, bill, deal, accord, call, claim, petition, motion, amendment, invitation, application, compromise, nomination, referendum, constitution, treaty, budget, result, criticism, allegation, accusation

[@crime]
words = murder, genocide, corruption, fraud, terrorism, treason, espionage, crime, abuse, rape, theft, assault, manslaughter, conspiracy

[@diplomat]
words = diplomat, ambassador, envoy, consul, attache, inspector, monitor, worker, official, mission, embassy, staff, journalist, observer

[@property]
words = property, asset, land, weapon, document, vehicle, ship, oil, good, drug, house, estate, cargo, vessel, passport, computer, equipment

[@territory]
words = town, city, village, area, territory, base, airport, port, region, province, district, hill, position, capital, bridge, oilfield, field, island, border, camp, crossing, ground, land, enclave, mosque, ship

[@attack]
words = attack, strike, bombing, raid, offensive, assault, airstrike, fire

[@none_object]
words = deal, balance, chord, gold, record, pose, note, bargain, tone
