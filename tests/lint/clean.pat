%pat 1

[@silly-thing]
words = tickling stick, feather

[tickle]
verb = tickle
noun = tickling
190 = * $target
191 = * (with) @silly-thing $target
none = * fancy
ex = Chad tickled Niger. => Chad 190 Niger
ex = Niger was tickled by Chad. => Chad ASSAULT Niger
not = The feather fell.
