%pat 1
# COERCE: power without wounds: arrests, bans, curfews, seizures, deportations, sanctions.

[arrest]
verb = arrest, detain, apprehend, nab, jail, imprison, remand, lock up, intern, round up, take into custody, incarcerate, capture, hold
noun = arrest, detention, imprisonment, "house arrest", "arrest warrant", custody
173 = * $target
173 = * (of|on|for|against) $target
ex = Police in Ghana arrested three Togolese traders. => Police 173 Togolese
ex = Editor Han Lin was detained in Hanoi. => Hanoi 173 Lin

[hold.thing]
verb = hold
none = * @talks|@protest|@relations|view|share|position|election|office|power|breath|press|news|record|vote|poll|hearing|ceremony|rally|service|party|post|seat

[sentence]
verb = sentence, condemn
173 = * $target (to) death|prison|year|month|life|jail
ex = A court sentenced Paolo Neri to prison. => court 173 Neri

[ban]
verb = ban, outlaw, prohibit, bar, forbid, blacklist, proscribe, censor, muzzle, silence, gag, shut down, close down, dissolve, dismantle
noun = ban, prohibition, censorship, "travel ban"
172 = * $target
172 = * (on|against|of) $target
ex = Riyadh banned the novelist Huda Amin. => Riyadh 172 Amin

[close]
verb = close, shut, suspend, revoke, block, seal, jam
172 = * publication (of) $target
172 = * newspaper|station|channel|border|office|website|site|license|licence|paper|radio|school|crossing|party|publication|service|internet|broadcast|accreditation
ex = Tbilisi closed the office of the newspaper. => Tbilisi 172 newspaper

[seize]
verb = seize, confiscate, impound, expropriate, nationalize, nationalise, freeze, raid, ransack
noun = seizure, confiscation, raid
171 = * @property
171 = * (of|on) $target
ex = Police seized the assets of Greenwave. => Police 171 Greenwave

[raid]
verb = raid, search
171 = * $target
ex = Police raided the office of Greenwave. => Police 171 Greenwave

[sanctions]
verb = sanction, penalize, penalise, embargo, punish, fine
noun = sanction, embargo, "punitive measure", tariff, "economic sanction", penalty
163 = * $target
163 = * (on|against|upon|for) $target
ex = Britain imposed sanctions on two Belarusian banks. => Britain 163 Belarusian
ex = Mali was sanctioned by France. => France 163 Mali
ex = French sanctions against Mali took effect. => French 163 Mali

[impose]
verb = impose, declare, order, extend, announce, enforce, introduce
1723 = * curfew (in|on|across) $target
1723 = * curfew
1724 = * emergency|siege|law (in|on|across) $target
1724 = * emergency|siege|law
1724 = * state (of) emergency|siege|alert|war (in|on|across) $target
1724 = * state (of) emergency|siege|war
172 = * @restriction|quarantine|lockdown (on|in|against) $target
172 = * @restriction|quarantine|lockdown
ex = The army declared a curfew in Jos. => army 1723 Jos
ex = President Abel Mora declared a state of emergency in Puebla. => Mora 1724 Puebla

[deport]
verb = deport, evict, force out, displace
noun = deportation, eviction
174 = * $target
174 = * $target (to) $target
174 = * (of) $target
ex = Malaysia deported 40 Bengali workers. => Malaysia 174 Bengali

[force]
verb = force, compel, coerce, prevent, strip, purge, sack, fire, demote
170 = * $target
ex = President Abel Mora sacked Minister Ivo Marsh. => Mora 170 Marsh

[crack_down]
verb = crack down on, clamp down on, interfere in, meddle in, cut off, disperse, break up
noun = crackdown, clampdown, interference, coercion
175 = * (on|against) $target
175 = * $target
ex = Belarus cracked down on the opposition. => Belarus 175 opposition

[harass]
verb = harass, persecute, oppress, repress, suppress, restrict, curb
noun = harassment, persecution, repression, oppression
170 = * $target
170 = * (of|against) $target
ex = Guards harassed a Kurdish inmate. => Guards 170 Kurdish
