%operators 1
[refuse]
verb = refuse
all = 999
modallity = future
modality = futur
target = nobody
zzzzzzzz = 1
