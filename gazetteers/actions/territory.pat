%pat 1
# Force over territory: invasion, occupation, capture, blockade.

[invade]
verb = invade, march into, push into, advance into, penetrate, cross into, sweep into, roll into, storm into, thrust into, barge into, drive into, break through into, encroach on, intrude into, make inroads into, overfly, foray into
noun = invasion, incursion, "ground invasion", intrusion, "military advance", "cross-border incursion", encroachment, foray, "territorial violation"
190 = * $target:country|place
190 = * (of|into|in|on) $target
ex = Iraq invaded Kuwait. => Iraq 190 Kuwait
ex = Rebel fighters pushed into Goma. => Rebel 190 Goma

[break.in]
verb = force one's way into, fight one's way into, shoot one's way into, blast one's way into, smash one's way into, burst into, storm into, break into
190 = * $target
ex = Gunmen forced their way into a studio in Quito. => Gunmen 190 Quito

[violate.border]
verb = violate, breach, penetrate, intrude into
190 = * airspace|border|frontier|sovereignty|territory
ex = Serbia violated Croatian territory. => Serbia 190 Croatian

[violate.airspace]
verb = enter, cross into, stray into, fly into
190 = * airspace
ex = A Serbian jet entered Croatian airspace. => Serbian 190 Croatian

[capture]
verb = seize, capture, take, overrun, retake, recapture, occupy, take over, conquer, regain, retain, reclaim, liberate, wrest, recover, win back, claim, take back, annex, secure, raid, storm, clear, enter
192 = * @territory
192 = * control (of|over) $target
192 = * control (over) $target
ex = Militiamen overran the port of Bosaso. => Militiamen 192 Bosaso
ex = Rebels seized control of Goma. => Rebels 192 Goma

[capture.ship]
verb = seize, capture, storm
192 = * ship|vessel|tanker|boat|freighter|trawler|yacht
ex = Rebels seized a Danish freighter in the Gulf of Aden. => Rebels 192 Danish

[march.on]
verb = march on, advance on, march towards, march toward, drive on
190 = * $actor:@troops|rebel|militia|fighter|militiaman|guerrilla|insurgent|militant|jihadist $target
ex = Rebels marched on Goma. => Rebels 190 Goma

[capture.by.force]
verb = take, seize, recover, retake
192 = * $target:country|place (by) force|storm
ex = Rebels took Goma by force. => Rebels 192 Goma

[capture.place]
verb = seize, capture, overrun, retake, recapture, occupy, take over, conquer, annex, take control of, seize control of, gain control of, assume control of, lay siege to, encircle, colonize, colonise, wrest control of, regain control of, overtake, hold sway over, reconquer, subjugate, reoccupy, garrison, squat in
192 = * $target:country|place
ex = Rebels captured Goma. => Rebels 192 Goma

[lose]
verb = lose, surrender, cede
192 = * $object (to) $actor
192 = * @territory (to) $actor
none = * it (to) $target
none = * $target:country|place
ex = The army lost the town to Rebel fighters. => Rebel 192 army

[lose.none]
verb = lose
none = * election|vote|race|game|match|seat|bid|case|appeal|battle|title|runoff|contest|primary|final|point|interest|patience|confidence|trust (to|in) $target
not = Ivo Odera lost the election to President Mara Sol.

[capture.noun]
verb = -
noun = capture, occupation, annexation, seizure, takeover, conquest, recapture, "land grab", colonization, "military occupation", reoccupation, fall, "military takeover", subjugation
192 = * (of|in|over) $target
ex = The occupation of Kuwait by Iraq ended. => Iraq 192 Kuwait

[occupy]
verb = occupy, annex, overrun, conquer, recapture, reoccupy, colonize
192 = * $target
ex = Indonesia annexed the island. => Indonesia 192 island

[capture.fighter]
verb = capture
190 = * fighter|militant|soldier|rebel|commander|insurgent|gunman|troop|tank|pilot|sailor|marine
ex = Rebels captured two Malian soldiers. => Rebels 190 Malian

[blockade]
verb = blockade, besiege, seal off, cut off, isolate, surround
noun = blockade, siege, "naval blockade", encirclement, "air blockade", "economic blockade", "naval siege", quarantine, "land blockade"
191 = * (on|of|against|in|around) $target
191 = * $target:country|place
ex = Egypt imposed a blockade on Gaza. => Egypt 191 Gaza
ex = The army surrounded the town of Rutshuru. => army 191 town

[annex]
verb = declare, proclaim, extend, assert, establish
192 = * annexation|sovereignty|control (of|over) $target
ex = Israel declared sovereignty over the Golan Heights. => Israel 192 Golan

[settle]
verb = build, construct, expand, erect
192 = * settlement|outpost|barrier (in|on) $target
ex = Israel built settlements in the West Bank. => Israel 192 West


[settle.noun]
verb = -
noun = "settlement construction", "settlement building", "settlement expansion"
192 = * (in|on) $target
ex = Israel's settlement construction in the West Bank angered Jordan. => Israel 192 West