"""Words that give a statement to nobody in particular, in English: "reports say", "it is said".

The kinds are those of "unsupported attributions" in style guides for encyclopaedias and newsrooms:
people in general as the subject, "according to" them, and the passive without an agent.
"""

import re
from functools import cache
from string import ascii_lowercase, ascii_uppercase

from generator.text.unquoted import unquoted

_WHO = (
    "(?:(?:news|media|press|eyewitness|intelligence) )?(?:reports|accounts|estimates|assessments)"
    "|sources|observers|analysts|experts|commentators|critics|insiders|pundits|officials"
    "|researchers|diplomats|specialists|scholars|rumou?rs|journalists|(?:eye)?witnesses|media"
)
_WHICH = (
    "some|many|most|several|various|numerous|other|certain|few|unnamed|anonymous|unspecified"
    "|unconfirmed|independent|outside|foreign|local|regional|international|senior|informed|western"
    "|military|intelligence|diplomatic|political|security|defen[cs]e|well-placed|well-informed"
    "|recent|early|later|new|conflicting|multiple|initial|previous|unofficial"
    "|government|industry|reliable|trusted|high-ranking|top|former|european"
)
_SAY = (
    "say|said|suggest(?:ed)?|indicate[d]?|claim(?:ed)?|believed?|think|thought|argued?|estimated?"
    "|put|speak of|spoke of|noted?|warn(?:ed)?|expect(?:ed)?|fear(?:ed)?|doubt(?:ed)?|report(?:ed)?"
    "|described?|call(?! for)|see|predict(?:ed)?|contend(?:ed)?|maintain(?:ed)?|alleged?"
    "|point(?:ed)? (?:to|out)|hold that|assumed?|suspect(?:ed)?|assess(?:ed)?|judged?"
    "|caution(?:ed)?|agreed? that|attributed?|concluded?|speculated?"
)
_ONE = "source|observer|analyst|expert|official|insider"
_SAYS = "said|says|claim(?:s|ed)|suggest(?:s|ed)|believe[sd]"
_PEOPLE_SAY = "say|said|believed?|argued?|think|claim(?:ed)?|suggest(?:ed)?|contend(?:ed)?"
_ADVERBS = "(?:(?:also|now|still|later|often|generally|widely|even|once|have|had|has) )*"
# What may stand before them without saying whose they are. "The analysts" were named before,
# "Ukrainian officials" are named now.
_OPENS = (
    r"(?:\A|[.,;:!?()\u2013\u2014\ufffc]|\b(?:and|but|or|yet|so|that|as|while|because|since"
    r"|although|though|if|when|than|what|whom|which|where|now|then|today|already|meanwhile|still"
    r"|however|january|february|march|april|may|june|july|august|september|october|november"
    r"|december|spring|summer|autumn|winter))\s*"
)
_KNOWN = "believed|reported|thought|understood|claimed|alleged|rumou?red|estimated|suspected|said"
_NO_AGENT = r"\b(?! (?:by|in)\b)"
_VAGUE = (
    rf"{_OPENS}(?P<said>(?:(?:{_WHICH}) )*(?:{_WHO})(?:, [^,.;:]{{1,60}},)? {_ADVERBS}(?:{_SAY})\b"
    rf"|(?:some|many|others|most people|people) {_ADVERBS}(?:{_PEOPLE_SAY})\b"
    r"(?! (?:nothing|little|less|no)\b)"
    rf"|(?:an?|one) (?:(?:{_WHICH}) )*(?:{_ONE}) {_ADVERBS}(?:{_SAYS})\b)"
    rf"|\b(?P<after>according to (?:(?:{_WHICH}) )*(?:{_WHO}|some|many|others)\b"
    r"(?! (?:in|of|from|at|by)\b))"
    rf"|\b(?P<it>it (?:is|was|has been|had been) (?:\w+ly |often )?"
    rf"(?:{_KNOWN}|feared|assumed|expected|suggested|argued|speculated)"
    rf"(?: (?:on|at|in) \w+)?(?:,| that\b))"
    rf"|\b(?P<passive>(?:is|are|was|were) (?:\w+ly )?(?:{_KNOWN}) to{_NO_AGENT}"
    r"|(?:is|are|was|were) widely (?:seen|regarded|viewed|considered))"
    r"|\b(?P<there>there (?:are|were|have been) (?:\w+ )?(?:reports|rumou?rs|claims) (?:that|of)\b"
    r"|there (?:is|was) (?:\w+ )?(?:speculation|belief|consensus|talk) (?:that|of)\b)"
    r"|\b(?P<adverb>reportedly|allegedly|supposedly|purportedly|reputedly)\b".replace(" ", r"\s")
)
# What some word of each such phrase begins with.
_HINTS = (
    *("report", "account", "estimate", "assess", "source", "observer", "analyst", "expert"),
    *("comment", "critic", "insider", "pundit", "official", "research", "diplomat", "specialist"),
    *("scholar", "rumo", "journalist", "witness", "media", "some", "many", "other", "people"),
    *("believe", "thought", "understood", "claim", "alleged", "suspect", "said", "fear", "assume"),
    *("expect", "suggest", "argue", "speculat", "widely", "belief", "consensus", "talk"),
    *("supposed", "purported", "reputed"),
)
_SMALL = str.maketrans(ascii_uppercase, ascii_lowercase)
_SILENT = re.compile(
    r"\b(?:do|does|did) not name\b|\bnames? (?:nobody|no one|no source)\b".replace(" ", r"\s+")
)
_UNNAMED = re.compile(
    r"\b(?:unnamed|not\s+named|anonymous|without\s+a\s+named\s+source)\b", re.IGNORECASE
)


def may_be_vague(text: str) -> bool:
    """Whether a text has a word of any phrase that `vague` finds; most have none.

    That is seen in a hundredth of the time in which the phrases are looked for.
    """
    return any(map(text.lower().__contains__, _HINTS))


def vague(text: str) -> tuple[int, int] | None:
    """Where a text first gives a statement to nobody in particular: [start, end).

    None where it does not. What it quotes is somebody else's.
    """
    match = _pattern().search(unquoted(text).translate(_SMALL))
    return match.span(match.lastgroup or 0) if match else None


@cache
def _pattern() -> re.Pattern[str]:
    # It takes longer to make than any other, and not every run needs it. To ignore the case of its
    # letters would take thrice as long.
    return re.compile(_VAGUE)


def is_silent(text: str) -> bool:
    """Whether a text says that its source names nobody: "whom the article does not name"."""
    return _SILENT.search(text) is not None


def is_unnamed(text: str) -> bool:
    """Whether a text says that somebody is not named, and not by which source."""
    return _UNNAMED.search(text) is not None
