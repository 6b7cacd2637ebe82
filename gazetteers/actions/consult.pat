%pat 1
# CONSULT: meetings, visits, calls, negotiations, mediation.

[meet]
verb = meet, confer, huddle, sit down, sit down with, meet up, convene, get together, gather, rendezvous, congregate, assemble, reconvene, come together, reunite, come face to face, come face-to-face, hook up, catch up, have lunch, have dinner, lunch, dine, breakfast, sup, have tea, interact, socialize, mingle, make contact, be in contact, be in touch, keep in touch, stay in touch, remain in contact, stay in contact, get in touch
noun = meeting, summit, encounter, rendezvous, "working meeting", session, get-together, gathering, assembly, conference, tete-a-tete, luncheon, powwow, "trilateral meeting", "bilateral meeting", "summit meeting", conclave, forum, contact, interaction, "cabinet meeting", "emergency session", "press conference", "annual meeting", convention, seminar, symposium
040 = * (with|between) $target <>
040 = * (of) $target:somebody <>
040 = * <>
ex = Gabon met with Benin on Friday. => Gabon 040 Benin
ex = A meeting between Gabon and Benin was held in Lagos. => Gabon 040 Benin
ex = Ministers from Laos and Peru met in Geneva. => Laos 040 Peru
ex = Premier Duda sat down with President Ana Prado. => Duda 040 Prado

[meet.object]
verb = meet, encounter, bump into, run into, buttonhole, see off, meet and greet
040 = * $target:somebody <>
040 = * $target
ex = Minister Ana Prado met President Tomas Vega. => Prado 040 Vega

[meet.target]
verb = meet, encounter
none = * target|deadline|need|requirement|goal|standard|criterion|resistance|expectation|challenge|obligation|cost|fate|demand|condition|end|payment|difficulty|problem|opposition|threshold
not = Gabon met the requirements of Togo.

[meet.crowd]
# a crowd that gathers confers with nobody
verb = gather, assemble, congregate, converge
none = * $actor:@protest_crowd
not = Protesters gathered with Togo.

[talk]
verb = talk, consult, converse, negotiate, bargain, parley, dialogue, haggle, renegotiate, hold talk, exchange view, communicate, dicker, thrash out, sound out, hobnob, engage in dialogue
noun = talk, negotiation, discussion, consultation, dialogue, conversation, "working lunch", deliberation, exchange, "round table", roundtable, parley, bargaining, "peace talk", "peace process", communication, diplomacy, "back-channel talk", "joint consultation", "face-to-face talk", "proximity talk", discourse, "working dinner", tripartite, "round of talk"
046 = * (with) $target <>
046 = * (between|among) $target <>
040 = * (to) $target
046 = * <>
ex = Oman held talks with Yemen. => Oman 046 Yemen
ex = Talks between Fiji and Samoa resumed on Monday. => Fiji 046 Samoa
ex = Fiji negotiated with Samoa for a week. => Fiji 046 Samoa

[speak]
verb = speak, chat, reason, engage
046 = * (with) $target <>
040 = * (to) $target:somebody
ex = Togo spoke with Benin. => Togo 046 Benin

[discuss]
verb = discuss, debate, deliberate, explore, go over, talk over, take up, hash out, thrash out, hammer out, mull over
046 = * $object (with) $target <>
046 = * (with) $target <>
046 = * <>
ex = Togo discussed fishing rights with Benin. => Togo 046 Benin

[raise.with]
verb = raise, broach, bring up
040 = * $object (with) $target
ex = Norway raised the matter with Laos. => Norway 040 Laos

[spend.time]
verb = spend
040 = * (with) $target:person
ex = President Ana Prado spent three hours with Senator Luis Gil. => Prado 040 Gil

[make.stop]
verb = make, pay
042 = * stop|stopover|pilgrimage (in|at|to) $target
ex = Minister Lena Koch made a surprise stop in Baghdad. => Koch 042 Baghdad

[reconcile]
verb = reconcile
045 = * $target:somebody (with|and) $object
ex = The envoy tried to reconcile Senator Luis Gil with the rebels. => envoy 045 Gil

[bring.together]
verb = bring together, get together, sit down together
045 = * $target:somebody
ex = The envoy brought Chadian and Nigerien chiefs together for a day. => envoy 045 Chadian

[be.at.talks]
verb = be
042 = * (in|at) $target:place|country|organization (for|on) talk|negotiation|dialogue|discussion|meeting|consultation|summit|visit
ex = Laotian officials are in Oman for talks on rice. => Laotian 042 Oman

[consult.object]
verb = consult, engage, approach, contact, interview, sound out, confide in, turn to, reach out to, get in touch with, court, woo, buttonhole, write to, address
040 = * $target:somebody
ex = The delegation consulted Mayor Luis Ruiz. => delegation 040 Ruiz
ex = Minister Lena Koch reached out to Malta. => Koch 040 Malta

[phone]
verb = call up, ring up, speak by phone, speak by telephone, talk by phone, speak on the phone, talk on the phone, speak on phone
041 = * $target:somebody
041 = * (with|to) $target <>
041 = * <>
ex = Prime Minister Ivo Marsh spoke by phone with President Ana Prado. => Marsh 041 Prado

[telephone]
verb = call, ring, phone, telephone, text, cable, email, fax, dial
041 = * $target:somebody
041 = * (with|to) $target:somebody
ex = President Tomas Vega rang President Ana Prado. => Vega 041 Prado

[invite]
verb = invite
036 = * $target:somebody
ex = Prime Minister Ivo Marsh invited President Ana Prado to Lima. => Marsh 036 Prado

[call.name]
# "called Y a hero" is no call
verb = call
none = * $recipient $object
not = Prime Minister Ivo Marsh called President Ana Prado a hero.

[call.thing]
verb = call, ring, text, dial, cable
none = * number|ambulance|bell|alarm|police|doctor|name|emergency|taxi|bluff|game|shot|tune|witness
not = Kenya called an ambulance to Uganda.

[phone.call]
verb = -
noun = call, "phone call", "telephone call", "telephone conversation", "video call", "phone conversation", videoconference, teleconference, "conference call", hotline
041 = * (with) $target <>
041 = * (between) $target <>
041 = * (to) $target:person
ex = A phone call between Chad and Mali took place. => Chad 041 Mali

[join.talks]
verb = join, meet, receive, see, invite
040 = * $target:somebody (for|in|at|during) @talks|lunch|dinner|session|talks
ex = Minister Lena Koch joined President Ana Prado for a meeting. => Koch 040 Prado

[leave.for.talks]
verb = leave, fly, depart, head, go, travel, cross, set off, set out, return, come
042 = * (for) talk|talks|negotiation|consultation|discussion (in|at) $target:place|country
ex = A North Korean delegation left for talks in Lima. => North Korean 042 Lima

[visit]
verb = visit, tour, call at, stop over in, stop in, drop in on, drop by, look in on, revisit
noun = visit, trip, tour, "state visit", stopover, pilgrimage, journey, voyage, "working visit", "official visit", "study tour", "goodwill visit", homecoming
042 = * $target
042 = * (to|of|in) $target
ex = President Tomas Vega visited Morocco. => Vega 042 Morocco
ex = Kenya's visit to Tanzania was short. => Kenya 042 Tanzania

[visit.none]
verb = visit, tour
none = * website|site|page|relative|doctor|dentist
not = Gabon visited the website of Togo.

[travel]
verb = travel, fly, go, return, journey, jet, sail, head, come, drive, trek, commute, cross over, fly out, set off, set out, embark, depart, make trip, go back, head back, come back, leave
042 = * (to|into) $target:place|country
042 = * (for) $target:place|country
none = * $object
ex = Minister Lena Koch traveled to Lisbon. => Koch 042 Lisbon
ex = Minister Lena Koch left for Lisbon. => Koch 042 Lisbon

[send.minister]
verb = send, dispatch
042 = * minister|envoy|delegation|negotiator|diplomat|representative|emissary|mission (to) $target:place|country
ex = Latvia sent its foreign minister to Tbilisi. => Latvia 042 Tbilisi

[drive.thing]
verb = drive, sail, fly
none = * $object (to|into) $target
not = Minister Lena Koch drove a tractor into Lisbon.

[arrive]
verb = arrive, land, touch down, fly in, stop, turn up, show up, drop in, alight, disembark
042 = * (in|at) $target:place|country
ex = Minister Lena Koch arrived in Lisbon. => Koch 042 Lisbon

[thing.arrives]
verb = arrive, land, come, go, return, fly, travel, sail, stop, head
none = * $actor:plane|flight|ship|vessel|storm|hurricane|shipment|ball|train|bus|virus|product|price|boat|car|truck|money|missile|rocket|bird|aircraft|light|wave|cargo
not = A ship from Togo arrived in Gabon.

[host]
verb = host, receive, greet, entertain, fete, play host to, wine and dine, roll out red carpet for, accompany, escort, show around
043 = * dinner|reception|lunch|banquet|breakfast|party|summit|meeting|talk|visit|delegation|luncheon|gala (for|with|of|between|by|from) $target
043 = * $target:somebody
ex = Vietnam hosted the president of Laos. => Vietnam 043 Laos

[host.noun]
verb = -
noun = reception, audience, banquet, "red carpet", "state dinner", "state banquet", "welcoming ceremony"
043 = * (of|for|with) $target
ex = Vietnam held a banquet for Minister Lena Koch. => Vietnam 043 Koch

[host.thing]
verb = host, receive, welcome, entertain
none = * game|match|tournament|festival|party|show|award|letter|report|money|vote|salary|treatment|support|news|cup|olympics|concert|injury|call|information|message|hope|idea|thought
not = Brazil welcomed the news from Peru.

[attend]
verb = attend, address, take part in, participate in, sit in on, join in, keynote
040 = * $target
040 = * @talks|assembly|council|forum|hearing|ceremony|funeral (of|with) $target
ex = Minister Lena Koch attended a session of the African Union. => Koch 040 African Union

[chair]
verb = chair, preside over, moderate, co-chair
040 = * @talks|session|forum|hearing|ceremony|funeral|debate|panel (of|with|between) $target
040 = * @talks|session|forum|hearing|ceremony|funeral|debate|panel
ex = Minister Lena Koch chaired a session of the African Union. => Koch 040 African Union
not = Lena Koch chaired the Unity Party.

[attend.none]
verb = attend, address, take part in, participate in, join in
none = * attack|operation|war|election|vote|strike|race|competition|contest|camp|fighting|raid|fraud|school|university|college|class|church|concert|problem|issue|need|game|match|company|board|concern|challenge|question|shortage
not = Gabon took part in the election in Togo.

[mediate]
verb = mediate, arbitrate, broker, intercede, facilitate, shuttle, act as mediator, act as go-between, referee, adjudicate, umpire, play mediator, conciliate, step in, intervene
noun = mediation, "mediation effort", "good offices", facilitation, arbitration, "shuttle diplomacy", conciliation, "mediation mission", "mediation talk", intermediary
045 = * (between|among|with|in) $target
045 = * talk|agreement|deal|truce|ceasefire|peace|settlement|dispute|conflict|crisis|dialogue (between|among|with|in) $target
ex = Qatar mediated between Chad and Sudan. => Qatar 045 Chad

[resolve]
verb = resolve, settle, defuse, end, prevent, avert, heal, mend, bridge, solve, broker, arbitrate, smooth over, iron out, work out
045 = * dispute|rift|feud|row|standoff|difference|confrontation|crisis|disagreement|quarrel|deadlock (between|among|over) $target
050 = * dispute|rift|feud|row|standoff|difference|disagreement|quarrel (with) $target <>
050 = * dispute|rift|feud|row|standoff|difference|disagreement|quarrel <>
ex = Kuwait settled the dispute between Chad and Sudan. => Kuwait 045 Chad
ex = Togo settled its dispute with Benin. => Togo 050 Benin

[brief]
verb = brief, inform, notify, apprise, debrief, update, fill in, tip off, acquaint, enlighten, keep informed
noun = briefing
040 = * $target:somebody
040 = * (to|for|with) $target
ex = Ghana informed Togo of the plan. => Ghana 040 Togo

[letter]
verb = send, write, deliver, hand, address, dispatch, convey, transmit, relay, present, pass
040 = * letter|message|note|greeting|telegram|memo|cable|email|congratulation (to) $target
040 = * $recipient letter|message|note|telegram|memo|cable|email
ex = Minister Lena Koch sent a letter to Malta. => Koch 040 Malta

[letter.from]
verb = receive, get
040 = * letter|message|note|telegram|cable|email|call (from) $actor
ex = Malta received a letter from Minister Lena Koch. => Koch 040 Malta

[exchange.views]
verb = exchange, swap, trade
040 = * view|idea|opinion|letter|message|greeting|visit|pleasantry|handshake|experience (with) $target <>
040 = * view|idea|opinion|letter|message|greeting|visit|pleasantry|handshake|experience <>
ex = Fiji exchanged views with Samoa. => Fiji 040 Samoa

[shake.hands]
verb = shake, hug
040 = * hand (with) $target <>
ex = President Ana Prado shook hands with President Tomas Vega. => Prado 040 Vega

[pay.call]
verb = pay
042 = * call|visit (on|to) $target
ex = Elders paid a courtesy call on the former ruler of Chad. => Elders 042 Chad

[play.host]
verb = host
043 = * (to) $target
ex = Brunei played host to Prime Minister Lena Koch. => Brunei 043 Koch
