%pat 1
# THREATEN: announces harm.

[threaten]
verb = threaten, menace, intimidate, blackmail, bully, warn, vow revenge on, swear revenge on, caution, vow revenge against, swear vengeance on, brandish weapons at, hold a gun to, put on notice, serve notice on, cow, frighten, scare, rattle sabers at, daunt, give final warning to, threaten to, hold to ransom, browbeat, unnerve, deter, overawe, terrify, spook, strike fear into, strong-arm, vow vengeance on, issue warning to, loom over, forewarn, draw a line for, hint at
noun = threat, warning, ultimatum, menace, intimidation, deadline, "death threat", "bomb threat", saber-rattling, "nuclear threat", "stern warning", "final warning", "veiled threat", brinkmanship, "threat of force", "threat of war", "stark warning", "invasion threat", deterrence, scare tactics, admonition, "verbal threat", vengeance, "threat of sanctions"
130 = * $target
130 = * (to|against|for|at) $target
ex = The bloc threatened Harare. => bloc 130 Harare
ex = Chad's threat against Libya was real. => Chad 130 Libya

[threat.thing]
verb = threaten, warn, scare, frighten, intimidate, spook, cow, hint at
none = * $actor:flood|fire|storm|drought|hurricane|virus|wildfire|climate|disease|pollution|rain|strike|shortage|outbreak|eruption|fumes|wave
not = A storm from Cuba threatened Florida.

[give.deadline]
verb = give, set, issue, impose, deliver, extend, announce, hand, present, fix
139 = * deadline|ultimatum (for|to) $target
139 = * $recipient deadline|ultimatum
139 = * deadline|ultimatum
139 = * $recipient minute|hour|day|week|month|year
ex = Uganda issued an ultimatum to Rwanda. => Uganda 139 Rwanda
ex = Uganda gave Rwanda two weeks to withdraw. => Uganda 139 Rwanda

[issue.threat]
verb = issue, make, deliver, send, repeat, level, direct, sound, give, renew, utter, voice, fire
130 = * threat|warning|ultimatum (to|against|at) $target
130 = * $recipient warning|threat
ex = Togo sent a warning to Benin. => Togo 130 Benin

[retaliate]
verb = retaliate, take revenge on, avenge, exact revenge on, get even with, wreak vengeance on, strike back at, take retaliatory measures against, hit back against, get back at
noun = retaliation, revenge, reprisal, "retaliatory measure", retribution, tit-for-tat, vendetta
130 = * (against|on) $target
130 = * $target
none = * (for) $target
not = Niger left in retaliation for the killing of Ivo Odera.
ex = Moscow vowed to retaliate against Vilnius. => Moscow THREATEN Vilnius

[reserve.right]
verb = reserve
130 = * right|option (against|on|over) $target
130 = * right
ex = Chad reserved the right to retaliate against Libya. => Chad 130 Libya

[hold.table]
verb = keep, leave, put
130 = * option (on) table (against|for|with|over|in) $target
130 = * option (on) table
ex = Chad kept all options on the table against Libya. => Chad 130 Libya

[dare]
verb = dare
130 = * $target:somebody
ex = Chad dared Libya to attack. => Chad 130 Libya

[consequences]
verb = promise, face, threaten, pledge, swear, vow
130 = * consequence|retaliation|revenge|response|war|action|vengeance|retribution (for|against|on|from) $target
ex = Chad vowed revenge against Libya. => Chad 130 Libya

[raise.prospect]
verb = raise, hold out, conjure up
130 = * prospect|spectre|specter|threat|possibility (of) @sanction|war|strike|retaliation|embargo|boycott|action (on|against|with|over) $target
130 = * prospect|spectre|specter|threat|possibility (of) @sanction|war|strike|retaliation|embargo|boycott|action
ex = Chad raised the prospect of new tariffs on Niger. => Chad 130 Niger

[on.notice]
verb = put, place, serve
130 = * $target:somebody (on) notice
130 = * notice (on) $target
ex = The army put the rebels on notice. => army 130 rebels

[standstill]
verb = bring
143 = * $target (to) standstill|halt
ex = Drivers brought the port to a standstill. => Drivers 143 port
