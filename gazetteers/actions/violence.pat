%pat 1
# ASSAULT on persons: killing, wounding, torture, kidnapping, driving out.

[kill]
verb = kill, murder, slay, massacre, slaughter, execute, behead, hang, lynch, exterminate, poison, put to death, decapitate, butcher, strangle, suffocate, drown, crucify, electrocute, garrote, guillotine, stone to death, beat to death, burn alive, bury alive, hack to death, stab to death, knife to death, finish off, do away with, run over, run down, gas, starve, bump off, dismember, disembowel, smother, choke, asphyxiate, cut down, wipe out, eradicate, liquidate, leave dead, martyr
noun = killing, murder, massacre, execution, beheading, slaughter, genocide, lynching, slaying, "mass killing", "mass murder", manslaughter, homicide, "targeted killing", "extrajudicial killing", extermination, "mass execution", poisoning, hanging, pogrom, decapitation, femicide, "contract killing", "honor killing", holocaust, strangulation, butchery, "revenge killing"
180 = * $target
180 = * (of|on|against|in) $target
ex = A bomber killed six people in Mogadishu. => bomber 180 people
ex = The murder of Mayor Luis Ruiz by gunmen shocked Lima. => gunmen 180 Ruiz
ex = Militiamen butchered 20 villagers. => Militiamen 180 villagers

[kill.none]
verb = kill, execute, murder, poison, drown, choke, strangle, starve, hang, wipe out, eradicate, behead
none = * bill|amendment|proposal|project|deal|time|plan|order|program|strategy|contract|warrant|maneuver|disease|poverty|picture|sign|flag|portrait|hope|job|budget|debt|smallpox|polio|mosquito|virus|bacterium|weed|appetite|atmosphere|relation
not = Kenya executed the plan in Uganda.

[assassinate]
verb = assassinate
noun = assassination, "assassination attempt", "attempted assassination", "assassination plot"
186 = * $target
186 = * (of|on|against) $target
ex = Gunmen assassinated Minister Ivo Marsh. => Gunmen 186 Marsh

[wound]
verb = wound, injure, maim, stab, beat, punch, abuse, mistreat, whip, flog, club, hurt, beat up, molest, slap, kick, knife, bludgeon, cane, lash, batter, manhandle, rough up, ill-treat, brutalize, brutalise, bayonet, slash, bite, headbutt, thrash, cudgel, trample, pistol-whip, mug, choke, bruise, scald, mutilate, disfigure, blind, burn, tase, taser, pepper-spray, strike with, shove, grab, blindfold, handcuff, spit at, spit on, pelt, traumatize, paralyze, cripple, drag, throttle, claw, scratch, elbow, savage
noun = beating, stabbing, abuse, assault and battery, brutality, "ill-treatment", maltreatment, mutilation, flogging, whipping, caning, "human rights abuse", "police brutality", "domestic violence"
182 = * $target:somebody
182 = * (of|against|to) $target:somebody
ex = Guards beat a Kurdish inmate. => Guards 182 Kurdish
ex = A burglar stabbed Senator Holt. => burglar 182 Holt

[beat.none]
verb = beat, trounce, thrash, edge, knock out, hammer, hurt, injure, whip, crush, wound, push
none = * $actor:team|player|squad|champion|side|striker|club|candidate|boxer $target
none = * odds|expectation|record|feeling|chance|leg|knee|ankle|shoulder|hamstring|economy|interest|pride|sales|sale|growth|business|drum|retreat|estimate|rival|forecast
not = A team from Kenya beat Uganda.

[torture]
verb = torture, waterboard, torment
noun = torture, waterboarding
1822 = * $target
1822 = * (of|on) $target
ex = Guards tortured a Tibetan monk. => Guards 1822 Tibetan

[rape]
verb = rape, sexually assault, gang-rape, sodomize, grope, harass sexually, sexually abuse, ravish
noun = rape, "sexual assault", "sexual violence", "gang rape", "sexual abuse", molestation
1821 = * $target
1821 = * (of|on|against) $target
ex = Soldiers raped the women. => Soldiers 1821 women

[kidnap]
verb = kidnap, abduct, hijack, take hostage, hold hostage, seize hostage, snatch, carjack, skyjack, commandeer, hold captive, take captive, take prisoner, enslave, press-gang, shanghai, spirit away, traffic, keep hostage, carry off, ensnare, capture alive
noun = kidnapping, abduction, hijacking, kidnap, hostage-taking, "hostage taking", "human trafficking", enslavement, "enforced disappearance", carjacking, slavery, "sexual slavery", piracy
181 = * $target
181 = * (of) $target
ex = Journalist Ken Ito was kidnapped by pirates. => pirates 181 Ito
ex = Pirates hijacked a Danish tanker. => Pirates 181 Danish

[seize.hostage]
verb = seize, take, hold, keep, grab
181 = * hostage|captive (from|of|in) $target
181 = * hostage|captive
181 = * $target (as) hostage|captive
181 = * $target hostage
ex = Rebels seized 12 hostages in Mindanao. => Rebels 181 Mindanao
ex = Rebels took three Swedish tourists hostage. => Rebels 181 Swedish

[drive_out]
verb = ethnically cleanse, displace, uproot, drive from, chase out, hound out, force from, decimate
noun = "ethnic cleansing", "forced displacement", displacement, "mass expulsion", "forced relocation"
203 = * $target:somebody
203 = * (of|against|from) $target
ex = Militias displaced thousands of Fur villagers. => Militias 203 Fur
ex = The ethnic cleansing of the Rohingya by Myanmar went on. => Myanmar 203 Rohingya

[casualties]
verb = leave, cause, inflict, exact, claim
190 = * casualty|death|loss|damage|injury|wound (on|among|in|to) $target
180 = * life (of|in) $target
ex = Rebels inflicted heavy losses on the Malian army. => Rebels 190 Malian

[die.abused]
verb = die, perish
182 = * (after|from|of|under|during|through|following) torture|beating|mistreatment|ill-treatment|maltreatment|abuse (in|at) $actor
182 = * (in|at) $actor (after|from|of|under|during|through|following|to) torture|beating|mistreatment|ill-treatment|maltreatment|abuse
ex = An Eritrean monk died in a jail in Asmara after torture. => jail 182 monk

[drive.from.home]
verb = drive, force, chase, hound, flush, push, terrorize, uproot
201 = * $target (from|out) home|village|land|house|homeland|town|area|district|neighborhood
201 = * @refugees (into|across|over|toward) $object
ex = Militiamen drove thousands of Tongans from their homes. => Militiamen 201 Tongans
