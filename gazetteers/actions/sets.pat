%pat 1
# Sets of nouns that patterns share.

[@troops]
words = troop, soldier, platoon, force, army, battalion, brigade, contingent, unit, marine, warship, ship, vessel, fleet, carrier, submarine, tank, jet, aircraft, plane, helicopter, missile, battery, artillery, military, navy, convoy, fighter, drone, bomber, reservist, regiment, division, garrison, man, personnel, commando, paratrooper, squadron, frigate, destroyer, warplane, gunboat, armor, hardware, interceptor, vehicle

[@peacekeepers]
words = peacekeeper, observer, monitor, "blue helmet", mission, medic, doctor, rescuer, team, engineer, adviser, trainer, instructor, expert, nurse

[@money]
words = money, fund, funding, dollar, euro, loan, credit, grant, cash, donation, sum, payment, million, billion, @sum, contribution, compensation, package, subsidy, budget, investment

[@relief]
words = food, medicine, aid, relief, assistance, supply, blanket, tent, water, vaccine, equipment, fuel, grain, wheat, rice, shipment, help, generator, clothing, shelter, dose, ton, tonne, material, kit, mask, clothes, ventilator, ambulance, seed, fertilizer, cereal, maize, flour, parcel, package, gear, drug, medication, serum, test, bed, cattle, soap, cargo, vehicle, truck, bus, computer, laptop, incubator, mattress, pump, filter, ration, milk, bread, oxygen

[@arms]
words = weapon, arm, rifle, howitzer, launcher, vessel, "patrol boat", frigate, corvette, gunship, helicopter, warship, warplane, mortar, ammunition, munition, rocket, shell, gun, missile, tank, drone, system, jet

[@agreement]
words = agreement, accord, pact, treaty, deal, memorandum, contract, protocol, convention, charter, declaration, communique, truce, settlement, compact, mou, letter, text, ceasefire, cease-fire

[@relations]
words = tie, relation, relationship, link, contact, cooperation, partnership, friendship, alliance

[@talks]
words = talk, negotiation, dialogue, discussion, meeting, consultation, summit, conversation, conference, session

[@restriction]
words = ban, restriction, curb, limit, measure, rule, law, block, moratorium, quota, control

[@sanction]
words = sanction, embargo, tariff, penalty, duty, levy, surcharge

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
words = property, asset, land, weapon, document, vehicle, oil, good, drug, house, estate, cargo, passport, computer, equipment

[@territory]
words = town, city, village, area, territory, base, airport, port, region, province, district, hill, position, capital, bridge, oilfield, field, island, border, camp, crossing, ground, land, enclave, mosque, ship

[@attack]
words = attack, strike, bombing, raid, offensive, assault, airstrike, fire

[@none_object]
words = deal, balance, chord, gold, record, pose, note, bargain, tone

[@bad_name]
words = terrorist, threat, enemy, criminal, traitor, aggressor, dictator, liar, culprit, mastermind, spy, puppet, thug, murderer, racist, killer, extremist, butcher, obstacle, provocation, hypocrite, organization, organisation, group, suspect, perpetrator, sponsor, danger, failure, disaster, farce, sham, insult, unacceptable, illegal, irresponsible, dangerous, illegitimate, reckless, wrong, adversary, fool, idiot, coward, guy, clown, man, woman, bully, monster, lunatic, maniac, demagogue, crook, thief, rogue, tyrant, speculator, warmonger, imperialist, fascist, nazi, pariah, charlatan, swindler, imposter, impostor, usurper, oppressor, colonialist, menace, scoundrel, gangster, mafia, madman, villain, hooligan, mercenary, stooge, lackey, war-monger, propaganda, lie, blackmail, crime, mistake, aggression, genocide, terrorism, hypocrisy, theft, slander, nonsense, joke, betrayal, scandal, occupation, invasion, violation, massacre, murder, extortion, piracy, treason, sabotage, racism, meddling, interference, outrage, disgrace, shame, error, crisis, trap, humiliation

[@good_quality]
words = courageous, brave, great, honest, wise, decent, loyal, reliable, impressive, outstanding, brilliant, heroic, remarkable, exemplary, fair, patriotic, visionary, sincere, trustworthy, admirable, excellent, historic, constructive, positive, encouraging, welcome

[@bad_quality]
words = unacceptable, illegal, unjust, outrageous, shameful, disgraceful, cowardly, barbaric, absurd, unfair, irresponsible, dangerous, provocative, unlawful, unconstitutional, reckless, disproportionate, inhumane, hypocritical, ridiculous, baseless, appalling, criminal, intolerable, immoral, racist, undemocratic, deplorable, despicable, inexcusable, unjustified, unwarranted, regrettable, scandalous, abhorrent, horrific, heinous, corrupt, dishonest, incompetent, cruel, brutal, false, untrue, misleading, biased, flawed, fraudulent, illegitimate, insulting, offensive, arrogant, naive, foolish, stupid, weak, wrong, hostile, aggressive, evil, insufficient, inadequate, unfounded, groundless, disrespectful, void, harmful, discriminatory, unhelpful, selfish, counterproductive, ineffective, repressive, inhuman, savage, insincere, ignorant, irrational, insane, mad, bizarre, ludicrous, laughable, invalid

[@words_of_others]
words = statement, remark, comment, policy, decision, stance, claim, speech, proposal, idea, credibility, report, leadership, handling, rhetoric

[@information]
words = intelligence, information, data, evidence, record, document, file, footage, transcript, tip, knowledge, know-how, technology, expertise, secret, blueprint, detail, finding, sample

[@crowd]
words = protester, demonstrator, marcher, crowd, mob, people, thousand, hundred, ten, dozen, student, pupil, teacher, resident, villager, supporter, opponent, activist, worker, employee, farmer, youth, citizen, fan, mourner, woman, man, nurse, doctor, miner, trucker, driver, dissident, opposition, inmate, prisoner, refugee, migrant, monk, rioter, picketer, taxpayer, voter, union, fisherman, parent, mother, scientist, lawyer, journalist, actor, writer, staff, community, tribesman, loyalist, nationalist, unionist, follower, sympathizer, campaigner, environmentalist, neighbor, neighbour, trader, shopkeeper

[@worker]
words = worker, employee, nurse, teacher, miner, docker, driver, pilot, doctor, union, staff, staffer, crew, farmer, dockworker, trucker, stevedore, clerk, firefighter, steelworker, student, lecturer, physician, railwayman, conductor, actor, writer, player, machinist, porter, cleaner, postman, courier, engineer, judge, lawyer, civil, attendant, welder, autoworker, unionist, baker, electrician, inmate, prisoner

[@protest_crowd]
words = protester, demonstrator, marcher, crowd, mob, thousand, hundred, ten, dozen, student, pupil, teacher, resident, villager, supporter, opponent, activist, worker, farmer, youth, citizen, mourner, nurse, miner, trucker, driver, dissident, inmate, prisoner, monk, rioter, picketer, lawyer, doctor, judge, journalist, parent, mother, trader, shopkeeper, fisherman, pensioner, veteran, writer, artist, scientist, staff, woman, people, campaigner, environmentalist, loyalist, sympathizer, detainee, employee

[@refugees]
words = refugee, migrant, people, thousand, hundred, dozen, family, civilian, villager, resident, woman, person, exile, dissident, somali, syrian, rohingya

[@police]
words = police, policeman, officer, gendarme, trooper, force, guard, soldier, troop, authority

[@chemical]
words = agent, chemical, toxin, anthrax, mustard, ricin, novichok

[@natural_force]
words = roof, collapse, crash, stampede, derailment, storm, hurricane, typhoon, cyclone, earthquake, quake, tsunami, flood, flooding, drought, tornado, wildfire, volcano, eruption, rain, virus, disease, epidemic, pandemic, outbreak, recession, crisis, famine, heatwave, blizzard, lightning, landslide, avalanche, mudslide, plague, tremor, aftershock, ebola, cholera, covid-19, coronavirus, inflation, accident, illness, stroke

[@demonstration]
words = protest, demonstration, rally, march, sit-in, vigil, riot, picket, walkout, uprising, parade, roadblock

[@permission]
words = permission, citizenship, access, autonomy, independence, bail, mandate, permit, visa, right, approval, license, licence, consent, reprieve, residency, leave, extension, request, status, exemption, waiver, concession, delay, stay, clemency, accreditation, go-ahead, authorization, recognition, privilege, passport, amnesty, immunity

[@artefact]
words = artefact, artifact, vase, statue, painting, antiquity, relic, treasure, manuscript, skull, remains, body, coin, sculpture, mummy, fossil, corpse, bust, mask, piece, object, bronze, sword, book, tablet, bone, jewel, item, loot, art, artwork, heritage, head, animal

[@aid_noun]
words = assistance, scholarship, convoy, payment, disbursement

[@time]
words = monday, tuesday, wednesday, thursday, friday, saturday, sunday, midnight, noon, january, february, march, april, may, june, july, august, september, october, november, december, today, tomorrow, day, week, month, hour, end, year, date

[@rule]
words = order, law, ban, rule, resolution, court, curfew, ruling, regulation, constitution, agreement, treaty, sanction, embargo, pledge, deadline, convention, accord, norm, pact, blockade, warning, quota, ultimatum, demand, instruction, injunction, summons, subpoena, mandate, directive, verdict, veto, decree

[@protester]
words = protester, demonstrator, marcher, supporter, opponent, activist, mourner, dissident, striker, loyalist, sympathizer, rioter, campaigner, mob
