%pat 1
# SUPPORT: praise, endorsement, recognition, agreements signed, apologies.

[praise]
verb = praise, laud, applaud, commend, hail, salute, acclaim, congratulate, thank, honor, honour, compliment, cheer, celebrate, admire, appreciate, pay tribute to, extol, glorify, welcome, respect
noun = praise, applause, congratulation, tribute, acclaim, gratitude, appreciation, compliment
051 = * $target
051 = * (for|to|of) $target
ex = Lagos praised Ghana. => Lagos 051 Ghana
ex = Norway's praise for Finland was warm. => Norway 051 Finland
ex = Chile welcomed the decision of Bolivia. => Chile 051 Bolivia

[support]
verb = support, back, endorse, champion, advocate, stand by, side with, stand with, vouch for, rally behind, favor, favour, uphold, espouse, promote, advocate for, campaign for, vote for, rally around, stick by, throw weight behind
noun = support, backing, endorsement, solidarity, advocacy, sympathy, commitment
adj = supportive
050 = * $target
050 = * (for|to|of|with|behind) $target
ex = Poland supported Ukraine. => Poland 050 Ukraine
ex = Spain expressed support for Peru. => Spain 050 Peru
ex = Denmark is supportive of Latvia. => Denmark 050 Latvia

[defend]
verb = defend, justify, stick up for, speak up for, vindicate
noun = defense, defence
052 = * $target
052 = * (of) $target
ex = Chancellor Nils Voss defended Spain. => Voss 052 Spain

[recognize]
verb = recognize, recognise, acknowledge, legitimize
noun = recognition
054 = * $target
054 = * (of) $target
ex = Canada recognized Kosovo. => Canada 054 Kosovo

[relations]
verb = establish, open, normalize, normalise, restore, upgrade, strengthen, improve, deepen, boost, enhance, cement, resume, expand, forge, build, promote, develop, consolidate, bolster, rebuild, mend, repair
noun = rapprochement, normalization
050 = * @relations (with|to|between) $target <>
050 = * @relations <>
050 = * (with|between) @talks
ex = Botswana established diplomatic relations with Nauru. => Botswana 050 Nauru

[embassy]
verb = open, reopen, exchange
050 = * embassy|ambassador|consulate|mission (in|with) $target
050 = * embassy|ambassador|consulate|mission <>
ex = Togo opened an embassy in Nepal. => Togo 050 Nepal
ex = Togo and Nepal will exchange ambassadors. => Togo 03 Nepal

[sign]
verb = sign, ink, initial, seal, finalize, finalise, ratify, clinch, conclude, reach, strike, agree, adopt, approve, close, secure
057 = * @agreement (with) $target <>
057 = * @agreement <>
ex = Riga signed a trade agreement with Tallinn. => Riga 057 Tallinn
ex = Malta and Cyprus signed a treaty. => Malta 057 Cyprus
ex = Peru reached a deal with Chile. => Peru 057 Chile

[agreement]
verb = -
noun = agreement, accord, pact, treaty, deal, memorandum, alliance, "memorandum of understanding"
057 = * (with|between) $target <>
ex = The pact between Malta and Cyprus took effect. => Malta 057 Cyprus

[apologize]
verb = apologize, apologise
noun = apology
055 = * (to) $target
055 = *
ex = Belgium apologized to Rwanda. => Belgium 055 Rwanda

[forgive]
verb = forgive
056 = * $target
ex = Bishop Oscar Luna forgave the general. => Luna 056 general

[reassure]
verb = reassure, assure, console, encourage
050 = * $target
ex = Japan reassured Palau. => Japan 050 Palau
