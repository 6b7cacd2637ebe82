%pat 1
# ACCUSE in words: criticism, blame, complaints. Courts and inquiries: courts.pat.

[condemn]
verb = condemn, denounce, criticize, criticise, decry, deplore, slam, lambaste, lambast, rebuke, rap, castigate, chide, chastise, scold, berate, ridicule, fault, vilify, smear, discredit, deride, excoriate, bash, pan, lash, scorn, disparage, reprimand, censure, admonish, reproach, belittle, malign, pillory, demonize, demonise, skewer, blister, savage, rip, flay, upbraid, reprove, revile, denigrate, defame, slander, impugn, deprecate, bemoan, lampoon, satirize, demean, question, challenge, dispute, contradict, rebut, refute, lament, regret, call out, tell off, dress down, trash, roast, take to task
noun = condemnation, denunciation, criticism, rebuke, censure, outrage, disapproval, reproach, reprimand, critique, backlash, ridicule, scorn, rebuttal, vilification, smear, recrimination, "war of words", diatribe, tirade, broadside, rant
adj = critical, scornful, contemptuous, disdainful, dismissive
111 = * $target
111 = * (of|against|at|for|with|on) $target
ex = Manila condemned Beijing. => Manila 111 Beijing
ex = Norwegian criticism of Sweden grew. => Norwegian 111 Sweden
ex = Peru is critical of Chile. => Peru 111 Chile
ex = Chile condemned Bolivia's invasion of Peru. => Chile 111 Bolivia
ex = Senator Holt lambasted Mayor Luis Ruiz. => Holt 111 Ruiz

[condemn.prep]
verb = rail against, rail at, hit out at, shoot back at, fire back at, clap back at, snap at, lash out at, lash out against, hit back at, take aim at, take a swipe at, take swipe at, take issue with, take exception to, find fault with, pour scorn on, heap scorn on, speak out against, inveigh against, fulminate against, rant against, campaign against, crusade against, agitate against, argue against, preach against, tear into, lay into, rip into, round on, object to, sneer at, scoff at, jeer at, disapprove of, point finger at, point the finger at, cast doubt on, raise doubts about, raise eyebrows at, bristle at, fume at, lobby against, speak against, despair of
111 = * $target
ex = Togo hit out at Benin. => Togo 111 Benin
ex = Minister Lena Koch took issue with Malta. => Koch 111 Malta

[scold.somebody]
verb = insult, mock, taunt, humiliate, embarrass, shame, curse, heckle, jeer, boo, distrust, mistrust, doubt, resent, despise, hate, detest, loathe, abhor, patronize, needle, offend, provoke, antagonize, alienate, lecture, shout at, swear at, yell at, laugh at
noun = insult, taunt, slur, mockery, provocation, distrust, mistrust, resentment
111 = * $target:somebody
111 = * (at|to|against|of|toward|towards) $target:somebody
ex = The senator taunted Mayor Luis Ruiz. => senator 111 Ruiz
not = The singer hated mornings.

[take.to.task]
verb = take, haul, drag
111 = * $target:somebody (to|over) task|coal
ex = Editors took Mayor Luis Ruiz to task. => Editors 111 Ruiz

[liken]
verb = liken, compare, equate
111 = * $target:somebody (to|with) @bad_name|hitler|stalin|gestapo|nazis
ex = Malta likened Tunisia to a bully. => Malta 111 Tunisia

[blast]
verb = blast, attack
111 = * @words_of_others
ex = Togo attacked the statement of Benin. => Togo 111 Benin

[verbal.attack]
noun = "scathing attack", "verbal attack", "stinging attack", "blistering attack", "withering attack", "furious attack", "extraordinary attack", "personal attack", "outspoken attack", "veiled attack", "bitter attack", "public attack", "political attack", "broadside attack"
verb = -
111 = * (on|against|at) $target
ex = Minister Lena Koch mounted a blistering attack on Malta. => Koch 111 Malta

[attack.lead]
verb = lead
111 = * attack|criticism|charge (on|against|of) $target
ex = Senator Holt led the attacks on Mayor Luis Ruiz. => Holt 111 Ruiz

[accuse]
verb = accuse, blame, hold responsible, implicate, suspect, allege, label, brand, incriminate, scapegoat, finger, denounce as, expose, rat on, inform on, snitch on, point to
noun = accusation, allegation, blame, suspicion
112 = * $target
112 = * (against|of|to|about|on|for) $target
ex = Rome accused Tripoli of ignoring calls. => Rome 112 Tripoli
ex = The union blamed Airbus for the losses. => union 112 Airbus

[blame.on]
verb = blame, pin
112 = * @attack|@crime|death|blast|explosion|crash|violence|shooting|murder|assassination|killing|bombing|outage|shortage|leak|hack (on|upon) $target
ex = Islamabad blamed the raid on Kabul. => Islamabad 112 Kabul

[accuse.thing]
verb = suspect, expose, point to, label, brand
none = * fraud|flaw|problem|truth|data|product|bottle|weakness|evidence|study|fact|sign
not = Kenya exposed a flaw of the Ugandan army.

[lay.blame]
verb = lay, put, place, pin, cast, level, direct, make, heap, shift
112 = * blame|accusation|allegation|suspicion|fault (on|at|against|with|upon) $target
ex = Chad put the blame on Sudan. => Chad 112 Sudan

[trade.insults]
verb = trade, exchange, swap, hurl
112 = * accusation|insult|barb|blame|recrimination|allegation (with|at) $target <>
112 = * accusation|insult|barb|blame|recrimination|allegation <>
ex = Mali and Niger traded accusations. => Mali 112 Niger

[name.as]
verb = name, identify, portray, describe, depict, paint, characterize, characterise, denounce, regard, designate, list, view, see, cast
112 = * $target (as) @bad_name
ex = France named Hezbollah as a terrorist organization. => France 112 Hezbollah

[call.name]
verb = call, label, brand, term, dub
111 = * $recipient @bad_name
111 = * $recipient act|crime|violation|breach|declaration
ex = Minister Lena Koch called Mayor Luis Ruiz a liar. => Koch 111 Ruiz

[call.bad]
verb = call, label, brand, term, dub, deem, declare
111 = * $target @bad_quality
ex = Chad called Niger's raid unacceptable. => Chad 111 Niger
ex = The union called the arrests in Minsk "unjust". => union 111 Minsk
ex = The Chadian government called opposition leader Pavel Zorin corrupt. => government 111 Zorin
not = The Chadian government called opposition leader Pavel Zorin patient.

[call.election]
verb = call
none = * @talks|election|strike|summit|meeting|vote|referendum|game|name|witness|police|doctor|ambulance
not = Kenya called a witness from Uganda.

[protest.thing]
verb = protest
111 = * $target
ex = Togo protested Benin's use of water cannon against its boats. => Togo 111 Benin

[blast]
verb = blast, hammer, savage, roast
111 = * $target:person|organization|country (for|over|as) $object
111 = * $actor:person|organization|country $target:person|organization|country
ex = Ambassador Lena Koch blasted Malta for its silence. => Koch 111 Malta

[complain]
verb = complain, protest, grumble, moan, gripe, whine, carp, sound the alarm
noun = concern, worry, alarm, grievance, skepticism, scepticism, doubt, dissatisfaction, frustration, anger, dismay, displeasure, fear, unease, disquiet, misgiving, indignation, fury, annoyance, disappointment, complaint, "protest note", reservation
111 = * (about|of|over|against|to|at|with|toward|towards|regarding) $target
111 = * $target
111 = * (to|with) $object (about|over|of|against|regarding) $target
ex = Togo complained about Benin. => Togo 111 Benin
ex = Togo complained to the court about Benin's trawlers. => Togo 111 Benin
ex = Togo lodged a protest note with Benin. => Togo 11 Benin

[worry]
verb = fret, agonize, worry, despair
111 = * (about|over|at|of) $target
ex = Togo worried about Benin. => Togo 111 Benin
not = The delay worried Peru.

[rejection.express]
verb = express, voice, convey, declare
111 = * rejection|disapproval|opposition|condemnation (of|to) $target
ex = Laos expressed its total rejection of the Thai decision. => Laos 111 Thai

[raise.fears]
verb = raise, spark, fuel, stoke, ease, allay, heighten, pose, prompt, trigger, cause
none = * fear|concern|worry|doubt|alarm|threat|danger|risk|challenge|problem|hope|anxiety
not = Chad raised fears in Sudan.

[angry]
adj = angry, furious, outraged, disappointed, frustrated, upset, indignant, dismayed, suspicious, wary, skeptical, sceptical, distrustful, dissatisfied, unhappy, concerned, worried, alarmed, appalled, disgusted, fearful
verb = -
111 = * (with|at|of|about|by|over) $target:somebody
ex = Fiji is furious with Tonga. => Fiji 111 Tonga

[summon]
verb = summon, call in, haul in
114 = * ambassador|envoy|diplomat|consul|attache
ex = Nepal summoned the ambassador of India. => Nepal 114 India

[lodge]
verb = lodge, file, submit, register, make, send, deliver, hand, present
114 = * protest|complaint|grievance (against|about) $target
114 = * protest|complaint|grievance (with|to) $target
114 = * protest|complaint|grievance
ex = Laos lodged a formal protest with Thailand. => Laos 114 Thailand

[warn.about]
verb = warn
111 = * (about) $target
ex = Minister Lena Koch warned about Malta. => Koch 111 Malta

[oppose.in.words]
verb = rally opposition against, turn against, rise against, unite against, disagree with, differ with, quarrel with, fall out with, feud with, bicker with, argue with, squabble with, wrangle with, have words with, have differences with
noun = rift, feud, quarrel, spat, "war of words", disagreement, squabble, wrangle, dispute, discord, friction, row
111 = * (with|between|among|over) $target <>
111 = * $target
ex = Togo disagreed with Benin. => Togo 111 Benin
ex = A feud between Togo and Benin grew. => Togo 111 Benin

[take.dispute]
verb = take, bring, refer, submit, settle
none = * dispute|row|quarrel|spat|feud
not = Togo and Benin took their dispute to arbitration.

[face]
verb = face, draw, attract, receive, come under, come in for, meet with, provoke, spark, invite, trigger, elicit, arouse, incur, earn, prompt
111 = * criticism|condemnation|rebuke|anger|outrage|scrutiny|backlash|wrath|ire|fury|protest|ridicule|censure (from|by|of|in|among) $actor
ex = Belarus faced criticism from Latvia. => Latvia 111 Belarus
