%pat 1
# THREATEN: announces harm.

[threaten]
verb = threaten, menace, intimidate, blackmail, bully, warn, vow revenge on, swear revenge on, caution
noun = threat, warning, ultimatum, menace, intimidation, deadline
130 = * $target
130 = * (to|against|for) $target
ex = The bloc threatened Harare. => bloc 130 Harare
ex = Chad's threat against Libya was real. => Chad 130 Libya

[give.deadline]
verb = give, set, issue, impose
139 = * deadline|ultimatum (for|to) $target
139 = * $recipient deadline|ultimatum
139 = * deadline|ultimatum
ex = Uganda issued an ultimatum to Rwanda. => Uganda 139 Rwanda

[retaliate]
verb = retaliate, take revenge on, avenge
noun = retaliation, revenge, reprisal
130 = * (against|on) $target
ex = Moscow vowed to retaliate against Vilnius. => Moscow THREATEN Vilnius
