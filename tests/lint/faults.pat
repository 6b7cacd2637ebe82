%pat 1
[tickle]
[serenade]
190 = $target
[tutor]
vreb = tutor
999 = * $target
190 = * $victim
190 = * (with $target
190 = * (with)
190 = * @no-such-set
190 = * stick||feather
[yodel]
verb = yodel,
190 = * $target
[@set]
wrods = stick
[croon]
verb = "croon
190 = * $target
[hum]
zzzzzzzz = hum
190 = * $target
