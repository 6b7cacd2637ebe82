%pat 1
# CONSULT: meetings, visits, calls, negotiations, mediation.

[meet]
verb = meet, confer, huddle, sit down, sit down with, meet up
noun = meeting, summit, encounter, rendezvous
040 = * $target <>
040 = * (with) $target <>
040 = * (between) $target <>
040 = * <>
ex = Gabon met with Benin on Friday. => Gabon 040 Benin
ex = A meeting between Gabon and Benin was held in Lagos. => Gabon 040 Benin
ex = Ministers from Laos and Peru met in Geneva. => Laos 040 Peru

[meet.target]
verb = meet
none = * target|deadline|need|requirement|goal|standard|criterion|resistance|expectation|challenge|obligation|cost|fate
not = Gabon met its targets.

[talk]
verb = talk, speak, consult, converse, discuss, negotiate, bargain, deliberate, parley, liaise, dialogue, haggle
noun = talk, negotiation, discussion, consultation, dialogue, conversation, "working lunch", deliberation, exchange, "round table", parley, bargaining
046 = * (with) $target <>
046 = * (between|among) $target <>
040 = * (to) $target
046 = * <>
ex = Oman held talks with Yemen. => Oman 046 Yemen
ex = Talks between Fiji and Samoa resumed on Monday. => Fiji 046 Samoa
ex = Fiji negotiated with Samoa for a week. => Fiji 046 Samoa

[phone]
verb = phone, telephone, call, ring
noun = call, "phone call", "telephone call", "telephone conversation", "video call", "phone conversation"
041 = * $target
041 = * (with) $target <>
041 = * (between) $target <>
ex = Prime Minister Ivo Marsh telephoned President Ana Prado. => Marsh 041 Prado
ex = A phone call between Chad and Mali took place. => Chad 041 Mali

[visit]
verb = visit, tour
noun = visit, trip, tour, "state visit", stopover, pilgrimage, journey, voyage
042 = * $target
042 = * (to|of|in) $target
ex = President Tomas Vega visited Morocco. => Vega 042 Morocco
ex = Kenya's visit to Tanzania was short. => Kenya 042 Tanzania

[travel]
verb = travel, fly, go, head, return, arrive, journey, jet, sail, drive, depart
042 = * (to|in|into|for) $target
ex = Minister Lena Koch traveled to Lisbon. => Koch 042 Lisbon

[host]
verb = host, receive, greet, entertain, fete
noun = reception, audience
043 = * dinner|reception|lunch|banquet|breakfast|party|summit|meeting|talk (for|with|of|between) $target
043 = * $target
043 = * (of|for) $target
ex = Vietnam hosted the president of Laos. => Vietnam 043 Laos

[host.thing]
verb = host, receive, welcome
none = * game|match|tournament|festival|party|show|award|letter|report|money|aid|vote|salary|treatment|support|news

[attend]
verb = attend, address
040 = * $target
ex = Minister Lena Koch attended a session of the African Union. => Koch 040 African Union

[mediate]
verb = mediate, arbitrate, broker, intercede, facilitate, shuttle
noun = mediation, "mediation effort", "good offices", facilitation, arbitration
045 = * (between|among|with|in) $target
045 = * $target
ex = Qatar mediated between Chad and Sudan. => Qatar 045 Chad

[brief]
verb = brief, inform, notify, apprise, debrief, update
noun = briefing
040 = * $target
ex = Ghana informed Togo of the plan. => Ghana 040 Togo
