%pat 1
# SUPPORT: praise, endorsement, recognition, agreements signed, apologies.

[praise]
verb = praise, laud, applaud, commend, hail, salute, acclaim, congratulate, thank, honor, honour, compliment, cheer, admire, appreciate, extol, glorify, welcome, respect, bless, exalt, felicitate, lionize, credit, toast, revere, idolize, venerate, look up to, cherish, eulogize, heap praise on, speak highly of, shower praise on, sing the praises of, celebrate, commemorate, pay homage to, tip hat to, give credit to, bow head to, mourn, rejoice with, esteem, flatter, idealize, hold in high esteem, value, treasure, exult in, rejoice at, delight in, give thumbs up to, pat on the back, root for, single out for praise
noun = praise, applause, congratulation, tribute, acclaim, gratitude, appreciation, compliment, admiration, commendation, accolade, kudos, homage, thanks, "warm welcome", ovation, eulogy, salute, acclamation, veneration, respect, "standing ovation", welcome, hommage
adj = grateful, thankful, appreciative, proud, respectful, laudatory
051 = * $target
051 = * (for|to|of|with) $target
ex = Lagos praised Ghana. => Lagos 051 Ghana
ex = Norway's praise for Finland was warm. => Norway 051 Finland
ex = Chile welcomed the decision of Bolivia. => Chile 051 Bolivia

[praise.none]
verb = celebrate, value, treasure, credit, honor, cherish, commemorate, mourn, appreciate, respect, cheer, bless, toast, delight in
none = * birthday|anniversary|victory|goal|christmas|day|holiday|wedding|account|win|life|eve|ramadan|festival|title|loss|death|year|moment|bread|triumph|mass
not = Kenya celebrated the anniversary of Uganda.

[award]
verb = award, confer, bestow, present, pin, decorate, knight, give, hand
051 = * medal|honor|honour|decoration|order|title|knighthood|prize|award (to|on|upon) $target
051 = * $recipient medal|honor|honour|decoration|title|knighthood|prize|award
ex = France awarded a medal to General Abel Mora. => France 051 Mora

[support]
verb = support, back, endorse, champion, advocate, stand by, side with, stand with, vouch for, rally behind, favor, favour, uphold, espouse, promote, advocate for, vote for, rally around, stick by, throw one's weight behind, lend one's weight to, put one's weight behind, lend one's name to, give one's blessing to, pin one's hopes on, put one's faith in, place one's faith in, cast one's lot with, throw in one's lot with, line up behind, line up with, align with, stand behind, come out for, come out in favor of, come out in favour of, speak for, take the side of, take side of, embrace, subscribe to, affirm, sympathize with, empathize with, second, encourage, be loyal to, swear allegiance to, pledge allegiance to, fall in behind, go along with, ally with, stump for, canvass for, whip up support for, drum up support for, believe in, plump for, take up the cause of, lend weight to, side, stand up for, get behind, swing behind, rally to, unite behind, close ranks behind, agree with, concur with, identify with, feel for, stick with, bolster, buttress, boost, crown, boost morale of
noun = support, backing, endorsement, solidarity, advocacy, sympathy, commitment, allegiance, loyalty, "moral support", "political support", "full support", "strong support", "vote of confidence", patronage, "diplomatic support", adherence, "public support", approval, encouragement, condolence, goodwill, fealty, friendship, "pledge of allegiance", empathy, faith, trust, "seal of approval", devotion
adj = supportive, sympathetic, loyal, protective, friendly, favorable, favourable, sympathetic, enthusiastic, tolerant, "solidary"
050 = * $target
050 = * (for|to|of|with|behind|in) $target
ex = Poland supported Ukraine. => Poland 050 Ukraine
ex = Spain expressed support for Peru. => Spain 050 Peru
ex = Denmark is supportive of Latvia. => Denmark 050 Latvia
ex = The Justice Party sided with Egypt. => Justice 050 Egypt

[support.none]
verb = support, encourage, boost, bolster, promote, favor, sponsor, back, embrace, crown, side, second, believe in
none = * growth|theory|weight|roof|habit|life|trade|investment|product|sales|car|tourism|game|team|bill|god|idea|research|student|family|confidence|market|lead|economy|production
none = * $actor:evidence|data|finding|study|research
not = Kenya supported the economy of Uganda.

[gather.support]
verb = rally, drum up, muster, gather, win, seek, enlist, whip up, lobby, build
053 = * support|backing|endorsement (for|of|from|among) $target
053 = * supporter|voter|ally (for|of|behind|in) $target
ex = Minister Lena Koch rallied support for Malta. => Koch 053 Malta

[defend]
verb = defend, justify, stick up for, vindicate, excuse, go to bat for, shield in words, absolve in words, make excuses for, speak in favor of, speak in favour of, speak in defense of, speak in defence of, come to the defense of, come to the defence of, leap to the defense of, leap to the defence of, spring to the defense of, spring to the defence of, rush to the defense of, rush to the defence of, rally to the defense of, rally to the defence of, jump to the defense of, jump to the defence of, explain away, condone, whitewash, rationalize, gloss over, advocate on behalf of, go out on limb for, front for, make case for
noun = defense, defence, vindication, justification, apologia
052 = * $target
052 = * (of) $target
ex = Chancellor Nils Voss defended Spain. => Voss 052 Spain
ex = Minister Nils Voss sprang to the defence of Spain. => Voss 052 Spain

[defend.none]
verb = defend, justify
none = * title|championship|record|goal|thesis|lead|trophy|crown
not = Kenya defended its title against Uganda.

[recognize]
verb = recognize, recognise, acknowledge, legitimize, legitimise, accredit, swear in, crown, acclaim as, validate, certify, formalize, inaugurate
noun = recognition, accreditation, "diplomatic recognition", legitimacy, acknowledgement, acknowledgment
negated = 120
054 = * $target:somebody
054 = * government|state|independence|regime|sovereignty|republic|council|authority|legitimacy|statehood|annexation|right|passport|border|result|victory
054 = * (of|to|by) $target
ex = Canada recognized Kosovo. => Canada 054 Kosovo
ex = Serbia did not recognize Kosovo. => Serbia 120 Kosovo

[relations]
verb = establish, open, normalize, normalise, restore, upgrade, strengthen, improve, deepen, boost, enhance, cement, resume, expand, forge, build, promote, develop, consolidate, bolster, rebuild, mend, repair, foster, broaden, cultivate, renew, reaffirm, widen, warm, solidify, nurture, revive, form, reset, seal, start, intensify, re-establish, reestablish, maintain, tighten, advance, thaw, further, patch up, invigorate, rekindle, elevate, rebalance, seek, enjoy, value
050 = * @relations (with|to|between|among) $target <>
050 = * @relations <>
050 = * dialogue|trust|confidence|understanding|interaction (with|between) $target <>
ex = Botswana established diplomatic relations with Nauru. => Botswana 050 Nauru
ex = Laos and Nepal mended ties. => Laos 050 Nepal

[relations.noun]
verb = reconcile, make peace, bury the hatchet, mend fences, normalize, bury hatchet, settle differences, patch things up, befriend, reunify, coexist, thaw
noun = rapprochement, normalization, reconciliation, normalisation, thaw, "improvement of relations", "diplomatic relations", "closer ties", reunification, friendship treaty, coexistence, "confidence-building measure"
050 = * (with|between) $target <>
050 = * <>
ex = Eritrea reconciled with Ethiopia. => Eritrea 050 Ethiopia

[embassy]
verb = open, reopen, exchange, establish, set up, inaugurate, upgrade, appoint, name, send, accredit, nominate
050 = * embassy|ambassador|consulate|mission|envoy|diplomat|attache (in|with|to) $target
050 = * embassy|ambassador|consulate|mission <>
ex = Togo opened an embassy in Nepal. => Togo 050 Nepal
ex = Togo and Nepal will exchange ambassadors. => Togo 03 Nepal

[sign]
verb = sign, ink, initial, seal, finalize, finalise, ratify, clinch, conclude, reach, strike, agree, adopt, approve, close, secure, cement, finish, cut, hammer out, enter, enter into, make, negotiate, forge, complete, agree on, agree to, come to, settle on, accede to, join, endorse, formalize, execute, work out, draw up, announce, unveil, land, nail down, renew, extend, sign up to, shake hands on, witness, amend, subscribe to, codify, countersign, draft, form
057 = * @agreement (with) $target <>
057 = * @agreement <>
057 = * alliance|partnership|coalition|consensus|understanding (with) $target <>
057 = * alliance|partnership|coalition|consensus|understanding <>
ex = Riga signed a trade agreement with Tallinn. => Riga 057 Tallinn
ex = Malta and Cyprus signed a treaty. => Malta 057 Cyprus
ex = Peru reached a deal with Chile. => Peru 057 Chile
ex = Peru and Chile agreed on the text of a treaty. => Peru 057 Chile

[agreement]
verb = ally, federate, confederate, unite, unify
noun = agreement, accord, pact, treaty, deal, memorandum, alliance, "memorandum of understanding", compact, entente, concordat, "free trade agreement", "trade deal", "trade agreement", "trade pact", "defense pact", "defence pact", "nuclear deal", "arms deal", "peace pact", ratification, "coalition agreement", "unity deal", coalition, "free-trade agreement", "peace plan", "bilateral agreement", "security pact", "joint declaration", "joint statement", "joint communique", "business agreement", "oil deal", "gas deal", signing, "border agreement", consensus, "non-aggression pact", confederation, federation, contract
057 = * (with|between|among) $target <>
ex = The pact between Malta and Cyprus took effect. => Malta 057 Cyprus

[apologize]
verb = apologize, apologise, say sorry, make amends, atone, repent, beg forgiveness, eat crow
noun = apology, remorse, "expression of regret", atonement, contrition, mea culpa
adj = sorry, apologetic, remorseful
055 = * (to|for|with) $target:somebody
055 = * (to) $target
055 = *
ex = Belgium apologized to Rwanda. => Belgium 055 Rwanda

[forgive]
verb = forgive
noun = forgiveness
056 = * $target
056 = * (of|to|for) $target
ex = Bishop Oscar Luna forgave the general. => Luna 056 general

[reassure]
verb = reassure, assure, console, encourage, comfort, hearten, embolden, inspire, soothe, calm, entice, charm, flatter, befriend, hug, embrace, kiss, cheer up, motivate, win over, ingratiate, give assurances to, commiserate with, toast
noun = reassurance, assurance, condolence, "vote of thanks", greetings, "good wishes", felicitation
050 = * $target:somebody
050 = * (to) $target:somebody
ex = Japan reassured Palau. => Japan 050 Palau
ex = Japan extended condolences to Palau. => Japan 05 Palau

[reiterate]
verb = reiterate, reaffirm, affirm, express, voice, reinforce, renew, restate, demonstrate, profess, show
050 = * commitment|support|solidarity|respect|friendship|backing|confidence|adherence|loyalty|sympathy|condolence (to|for|with|of|in) $target
050 = * sovereignty|unity|integrity|independence|importance|need (of) $target
ex = Norway reaffirmed its commitment to Latvia. => Norway 050 Latvia

[describe.as.friend]
verb = describe, hail, regard, see, praise, laud, salute, depict
051 = * $target:somebody (as) ally|friend|hero|partner|brother|statesman|patriot|visionary|peacemaker|champion|model|martyr
ex = President Ana Prado described Senator Luis Gil as a true friend. => Prado 051 Gil

[call.friend]
verb = call, name, declare, deem
051 = * $target @good_quality
051 = * $recipient ally|friend|hero|partner|brother|statesman|patriot|visionary|peacemaker|champion|model|martyr
ex = President Ana Prado called Senator Luis Gil a hero. => Prado 051 Gil
ex = President Ana Prado called Senator Luis Gil brave. => Prado 051 Gil

[message.of]
verb = send, address, cable, deliver, write
051 = * message|letter|telegram|note|cable (of) congratulation|condolence|thanks|sympathy|support|solidarity (to) $target
ex = The emir sent a message of congratulations to the president of Chad. => emir 051 Chad

[offer.words]
verb = offer, send, extend, convey, express
055 = * apology|regret (to|for) $target
055 = * $recipient apology
051 = * condolence|thanks|congratulation|sympathy|praise|prayer|gratitude|greeting|tribute|appreciation (to|for|with|of) $target
051 = * condolence|congratulation|sympathy
051 = * $recipient condolence|thanks|congratulation|sympathy|gratitude
ex = The king offered his deepest apology to Namibia. => king 055 Namibia

[ask.forgiveness]
verb = ask, beg
055 = * $target:somebody (for) forgiveness|pardon
055 = * forgiveness|pardon (of|from) $target
ex = The king asked Namibia for forgiveness. => king 055 Namibia

[speak.well]
verb = speak highly of, speak warmly of, speak fondly of, speak well of
051 = * $target
ex = Fiji spoke warmly of Tonga. => Fiji 051 Tonga

[ratify.entry]
verb = ratify, back, endorse, support, welcome
050 = * entry|membership|accession|bid|application|candidacy (of|by) $target
050 = * entry|membership|accession|bid|application|candidacy
ex = Deputies ratified Georgia's application to join the bloc. => Deputies 050 Georgia

[want.peace]
verb = want, seek, desire, crave
030 = * peace|tie|relation|relationship|dialogue|cooperation|friendship|reconciliation (with) $target
ex = Chad wants peace with Niger. => Chad 030 Niger

[accept.mediator]
verb = accept, agree on, welcome
038 = * $target:somebody (as) mediator|broker|facilitator|arbitrator|go-between
ex = The rebels accepted Senator Luis Gil as a mediator. => rebels 038 Gil

[vote.of.confidence]
verb = pass, win, give, survive
050 = * vote (of) confidence (in) $target
ex = Deputies passed a vote of confidence in Premier Ivo Marsh. => Deputies 050 Marsh

[give.confidence]
verb = give, grant, express, declare, lend
050 = * confidence|blessing|endorsement|backing (to|in) $target
050 = * $recipient confidence|blessing|endorsement|backing
ex = Deputies gave their confidence to Prime Minister Ivo Marsh. => Deputies 050 Marsh

[stress]
verb = stress, emphasize, emphasise, underline, underscore, highlight
050 = * sovereignty|unity|integrity|independence (of) $target
ex = Norway stressed the sovereignty of Ukraine. => Norway 050 Ukraine

[join]
verb = join, accede to, affiliate with, sign up with, throw in with, defect to, rejoin
057 = * $target:organization
057 = * alliance|coalition|bloc|pact|union|treaty|convention|partnership|accord
ex = Montenegro joined NATO. => Montenegro 057 NATO

[elect]
verb = elect, reelect, re-elect, choose, nominate, appoint, name, designate, select, install, anoint, promote, inaugurate, confirm, vote in, tap, enthrone, pick, draft, swear in, appoint as, commission, ordain
none = * $target:person
none = * leader|president|minister|member
not = Kenya promoted Alice Banda.

[campaign]
verb = campaign for
050 = * $target:somebody
100 = * $target
ex = The union campaigned for lower taxes. => union 100 taxes
ex = Mara Odera campaigned for Ivo Marsh. => Odera 050 Marsh
