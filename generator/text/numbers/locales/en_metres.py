"""English words that tell metres from millions where only an "m" is written."""

from generator.text.numbers.tables import words
from generator.text.numbers.word_groups import MetreWords

_NOUNS = (
    "taller longer wider deeper thicker shorter tower buoy radius diameter depth height altitude "
    "across butterfly containers fences finals hurdles steps swells tides towers walls waves "
    "wires high tall long wide deep thick away apart above below beneath freestyle "
    "breaststroke backstroke medley sprint dash race relay pool pools steeplechase fence "
    "wall wave tower rifle pistol air platform springboard drop drops trenches trench "
    "lengths poles masts mast pylons pylon cables cable beams beam bars boards rods blocks "
    "strips ropes yachts yacht catamaran spans"
)

_MATERIALS = (
    "water snow track rope pipe piping fabric cloth wire rail rails road concrete ice mud rock "
    "sand timber hose tape thread ribbon fencing film cable pipeline"
)
_LENGTHS = (
    "mountain mountains mountaineer climber climbers glacier volcano canyon gorge ravine waterfall "
    "depth length width altitude elevation distance visibility diameter radius thickness "
    "tide tides wave waves fence tower towers tunnel sprint sprinter freestyle swimming "
    "swimmer butterfly breaststroke backstroke hurdles hurdler relay runway cliff cliffs "
    "crater javelin discus metre metres meter meters runner runners dive dived diver divers "
    "snow snowfall drifts seconds athletics athlete gold silver bronze iceberg asteroid "
    "trench trenches ft cm km olympic medal medallist swell"
)

_CROWDS = (
    "fewer "
    "tuned watched voted attended registered enrolled audiences listeners turnout electorate "
    "prisoners farmers nurses teachers doctors drivers motorists taxpayers consumers savers "
    "fans spectators believers muslims christians catholics jews hectolitres eggs trees cattle "
    "pigs sheep birds chickens meals parcels letters copies tickets books phones tests visas "
    "people persons population populations inhabitants residents citizens voters votes "
    "ballots households families homes jobs workers employees workforce unemployed "
    "unemployment claimants pensioners students pupils schoolchildren children women men "
    "adults americans britons germans ukrainians russians refugees migrants migration "
    "immigrants asylum displaced visitors tourists passengers subscribers users customers "
    "members membership viewers audience cases deaths doses vaccines births patients troops "
    "soldiers forces army reservists barrels tonnes tons exports imports output sales "
    "vehicles cars units hectares acres shares downloads followers readers census "
    "applications number numbers numbered total totalled totalling budget profit profits "
    "revenue revenues fled emigrated born starved living live lived"
)

METRES = MetreWords(
    nouns=words(_NOUNS), materials=words(_MATERIALS), lengths=words(_LENGTHS), crowds=words(_CROWDS)
)
