%pat 1
[tickle]
190 = * $target
ex = Chad tickled Niger. => Niger 190 Chad
ex = Chad tickled Niger. => Chad 040 Niger
ex = Chad tickled Niger.
ex = Chad tickled Niger. => Chad tickled Niger
not = Chad tickled Niger.
not = The river ran.
