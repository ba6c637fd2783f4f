"""English words that bound a number."""

from generator.text.bounds import Bound

BEFORE = {
    Bound.ABOUT: (
        "about|around|approximately|approx.|roughly|some|circa|ca.|c.|nearly|almost|close to|"
        "approaching|approached|approaches|nearing|neared|nears|estimated|an estimated|"
        "estimated at|more or less|in the region of|on the order of|something like|virtually|"
        "in the neighborhood of|in the neighbourhood of|not quite|or so|est.|practically|"
        "getting on for|"
        "perhaps|possibly|maybe|nigh on|well nigh|plus or minus|plus minus"
    ),
    Bound.AT_LEAST: (
        "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|"
        "minimum of|minimum|at a minimum|min.|as few as|as little as|upwards of|upward of|"
        "not under|from at least|at the very least|at the least"
    ),
    Bound.MORE_THAN: (
        "more than|over|well over|just over|slightly over|above|beyond|exceeding|exceeded|"
        "exceeds|exceed|surpassing|surpassed|surpasses|surpass|topping|topped|tops|"
        "in excess of|greater than|higher than|larger than|slightly more than|"
        "just more than|a little over|a little more than|a bit more than|far more than|"
        "well above|just above|slightly above|crossed|passed|north of|"
        "significantly more than|much more than|many more than|well beyond|way over|"
        "considerably more than|older than|longer than|better than|bigger than|heavier than|"
        "faster than|deeper than|wider than|farther than|further than|taller than|stronger than"
    ),
    Bound.AT_MOST: (
        "up to|as many as|as much as|as high as|no more than|not more than|at most|at the most|"
        "within|within the next|within the space of|inside of|limiting to|capping at|"
        "restricted to|a ceiling of|a maximum of|maximum of|maximum|max.|not over|not exceeding|"
        "no higher than|"
        "as large as|capped at|no greater than|upper limit of|limited to|at the very most|"
        "not exceed|not exceeded|never exceeded|not surpass|not surpassed|not above|not beyond"
    ),
    Bound.LESS_THAN: (
        "fewer than|less than|under|below|just under|just below|slightly under|"
        "slightly below|slightly less than|slightly fewer than|just short of|short of|"
        "smaller than|lower than|well under|well below|a little less than|a little under|"
        "a little fewer than|far fewer than|far less than|south of|shy of|just shy of|"
        "younger than|shorter than|slower than|lighter than|weaker than|"
        "not even|hardly|scarcely"
    ),
    Bound.EXACT: "exactly|precisely",
}
AFTER = {
    Bound.ABOUT: (
        "or so|odd|ish|approximately|roughly|or thereabouts|more or less|give or take|approx."
    ),
    Bound.AT_LEAST: (
        "and older|or older|and beyond|or more|plus|at least|and above|"
        "or above|or higher|or greater|or larger|or bigger|or stronger|or longer|or taller|"
        "and up|and counting|"
        "minimum|at a minimum|at the least|and over|or over|and more|at the very least|"
        "if not more|possibly more|perhaps more|maybe more|or possibly more|or even more"
    ),
    Bound.AT_MOST: (
        "or younger|and younger|or less|or fewer|or under|at most|maximum|at the most|at maximum|"
        "or below|and under|tops|"
        "at the very most"
    ),
}
DENIED = (
    "not|not the|not all|not all the|never|neither|nor|isn t|aren t|wasn t|weren t|"
    "far from|nowhere near|"
    "not near|not nearly|denied that|denies that|deny that|denying that|not true that|"
    "false that|untrue that|rather than|instead of|none of|twice|thrice|double|triple|"
    "twice the|double the|triple the"
)
RESULTS = (
    "lost won beat beaten beating drew draw draws defeat defeated win wins victory loss lose "
    "loses lead led leading trailed trailing thrashed voted ruled vote votes ruling majority "
    "decision down score scoreline finished"
)
WON = "beat beats beaten beating defeated thrashed trounced edged won win wins victory"
