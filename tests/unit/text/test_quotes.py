"""A quote is found where its words stand as they are, and nowhere else."""

import pytest

from generator.text.quotes import Absent, Diverges, Found, Index, find, fragments, word_count
from generator.text.tokens import tokenise

# A text and a quote that stands in it.
ACCEPTED = {
    "the words": ("He said that at least 1,000 men left.", "at least 1,000 men"),
    "the whole text": ("Ten men left.", "Ten men left"),
    "line wraps": ("at least\n  1,000\r\nmen", "at least 1,000 men"),
    "line wraps in the quote": ("at least 1,000 men", "at least\n1,000 men\n"),
    "a wrapped number": ("some 11\n000 men", "some 11 000 men"),
    "hyphenation at a line's end": ("the deploy-\nment of men", "the deployment of men"),
    "a hyphen of its own at a line's end": ("a long-\n  term plan", "a long-term plan"),
    "several of them": ("an out-of-\ndate and over-\ntaken", "an out-of-date and overtaken"),
    "hyphenation in the quote": ("the deployment of men", "the deploy-\n  ment of men"),
    "a hyphen of its own in the quote": ("a long-term plan", "a long-\nterm plan"),
    "hyphenation in both": ("the deploy-\nment of men", "the deploy-\nment of"),
    "hyphenation folded": ("the deploy-\nment of men", "the deploy- ment of men"),
    "a hyphen that waits": ("mid- and long-term plans", "mid- and long-term plans"),
    "a hyphen that waits at a line's end": ("mid-\nand long-term", "mid- and long-term"),
    "a citation marker": ("about 300 men[12] were killed", "about 300 men were killed"),
    "citation markers in a row": ("about 300[1][2] men [a] fell", "about 300 men fell"),
    "a marker in the quote": ("about 300 men were killed", "300 men[12] were¹ killed"),
    "a marker at a number": ("about 300[12] men", "about 300[12] men"),
    "a currency added": ("cost 3 billion", "cost [US$]3 billion"),
    "a marker in both": ("about 300 men[12] were killed", "300 men[12] were killed"),
    "superscript digits": ("about 300 men¹² were², he said,³ killed", "men were he said killed"),
    "curly quotes": ("“It’s over,” said Kim’s aide", "\"It's over,\" said Kim's aide"),
    "quotes left out": ("the so-called ‘volunteers’ came", "the so-called volunteers came"),
    "dashes": ("he left—some say—on foot", "he left – some say - on foot"),
    "two hyphens": ("he left — some say — on foot", "he left--some say--on foot"),
    "a hyphen for a dash": ("the Russia–Ukraine war", "Russia-Ukraine war"),
    "a dash for a hyphen": ("the Russia-Ukraine war", "Russia–Ukraine war"),
    "a dash in a range": ("between 60–70 percent", "60-70 percent"),
    "a dash with a number": ("since COVID–19 came", "since COVID-19 came"),
    "no-break spaces": ("at least 1,000\xa0men", "1,000 men"),
    "spaces of another width": ("some 11\u202f000 men", "some 11 000 men"),
    "zero-width spaces": ("Ky\u200biv said\ufeff so", "Kyiv said so"),
    "soft hyphens": ("the de\xadploy\xadment", "the deployment"),
    "a soft hyphen at a line's end": ("the deploy\xad\nment", "the deployment"),
    "a capital": ("Some say that at least ten fell", "At least ten fell"),
    "no capital": ("At least ten fell", "at least ten fell"),
    "a capital in brackets": ("Some say that at least ten fell", "[A]t least ten fell"),
    "a small letter in brackets": ("At least ten fell", "[a]t least ten fell"),
    "that inside the quote": ("he said. The men fell", "he said [t]he men fell"),
    "added words": ("at least 1,000 may have been sent", "at least 1,000 [men] may have been sent"),
    "words added at the ends": ("at least 1,000 men", "[about] at least 1,000 men [or more]"),
    "letters added": ("they deploy troops", "they deploy[ed] troops"),
    "additions in additions": ("ten men fell", "ten [or [so]] men fell"),
    "brackets of the source": ("“[They] are not ready,” he said", "[They] are not ready"),
    "letters bracketed by the source": ("they deploy[ed] troops", "they deploy[ed] troops"),
    "an elision": ("ten men came, and five of them fell", "ten men … fell"),
    "an elision of dots": ("ten men came, and five of them fell", "ten men ... fell"),
    "an elision of spaced dots": ("ten men came, and five of them fell", "ten men . . . fell"),
    "an elision in brackets": ("ten men came, and five of them fell", "ten men […] fell"),
    "an elision in parentheses": ("ten men came, and five of them fell", "ten men (...) fell"),
    "elisions at the ends": ("ten men came, and five of them fell", "… men came …"),
    "two elisions": ("one two three four five six", "one … three … six"),
    "an elision of nothing": ("one two three", "one … two"),
    "an ellipsis of the source": ("We will … fight on", "We will … fight on"),
    "a fragment that stands before too": ("b a c b", "a … b"),
    "a place that is no start": ("one two one two three", "one two three"),
    "signs": ("fell -5% to $3", "fell -5% to $3"),
    "no spaces": ("북한군 1만1천명이 파병됐다", "1만1천명이"),
    "inside a word without spaces": ("有三千人参加", "三千人"),
    "Chinese": ("据报道，约三百名士兵阵亡，二千七百人受伤。", "约三百名士兵阵亡，二千七百人受伤"),
    "Chinese with an elision": ("约三百名士兵阵亡，二千七百人受伤。", "约三百名士兵……二千七百人"),
    "Chinese over a line's end": ("约三百名士\n兵阵亡", "三百名士兵阵亡"),
    "Japanese": ("約３００人の兵士が死亡したと報告された。", "300人の兵士が死亡した"),
    "Japanese, halfwidth": ("ｼﾍﾞﾘｱで死亡した", "シベリアで死亡"),
    "Japanese with quote marks": ("「死亡した」と報告された", "死亡したと報告"),
    "Korean with spaces": ("북한군 약 300명이  사망했다", "약 300명이 사망"),
    "Korean, decomposed": ("북한군 약 300명", "\u1107\u116e\u11a8\u1112\u1161\u11ab군"),
    "Thai": ("มีทหารเสียชีวิตประมาณ 300 นาย", "ทหารเสียชีวิตประมาณ 300"),
    "Thai inside a word": ("ทหารเสียชีวิต", "เสียชีวิต"),
    "composed letters": ("the cafe\u0301 closed", "the café closed"),
}  # fmt: skip
# A text and a quote that must not be found in it.
REJECTED = {
    "paraphrase": ("at least 1,000 men left", "no fewer than 1,000 men left"),
    "a changed word": ("at least 1,000 men left", "at least 1,000 men died"),
    "a changed digit": ("at least 1,000 men left", "at least 1,100 men left"),
    "a digit more": ("about 300 men", "about 3000 men"),
    "another separator": ("about 11,000 men", "about 11 000 men"),
    "no separator": ("about 11,000 men", "about 11000 men"),
    "a number in parts": ("about 11,000 men", "about 11 … 000 men"),
    "a part of a number": ("about 11,000 men", "000 men"),
    "a part of a spaced number": ("about 11 000 men", "000 men"),
    "a part of a range": ("about 60–70 percent", "70 percent"),
    "a number without its sign": ("growth of -5% then", "growth of 5% then"),
    "a number from behind its sign": ("growth of -5% then", "5% then"),
    "a number without its bound": ("growth of ~300 men", "300 men"),
    "a number with a sign more": ("growth of 5% then", "growth of -5% then"),
    "another currency": ("it cost $3 then", "it cost €3 then"),
    "no currency": ("it cost $3 then", "it cost 3 then"),
    "no percent": ("it rose 5% then", "it rose 5 then"),
    "percent in words": ("it rose 5% then", "it rose 5 percent then"),
    "a number without its scale": ("it cost 3.4bn then", "it cost 3.4"),
    "a whole number without its fraction": ("about 11½ days", "about 11 days"),
    "a fraction read as digits": ("about 11½ days", "about 111/2 days"),
    "a number without its power": ("about 10⁶ men", "about 10 men"),
    "a power read as digits": ("about 10⁶ men", "about 106 men"),
    "a unit without its power": ("over 5 km² of land", "over 5 km of land"),
    "a marker read as a number": ("killed[12] men", "killed 12 men"),
    "a footnote read as a number": ("killed¹² men", "killed 12 men"),
    "a footnote run into a number": ("in 2024¹ men", "in 20241 men"),
    "a year passed over": ("in January [2024] men fell", "in January men fell"),
    "a bracketed number passed over": ("about [1,234] men fell", "about men fell"),
    "a number mended in brackets": ("about 1,000 men", "about 1[1],000 men"),
    "a number begun in brackets": ("about 1,000 men", "about [1]1,000 men"),
    "a number ended in brackets": ("about 1,000 men", "about 1,000[,000] men"),
    "zeros added in brackets": ("about 300 men", "about 300[0] men"),
    "a sign added in brackets": ("about 5 men", "about [-]5 men"),
    "a word mended in brackets": ("they are lethal", "they are l[eth]al"),
    "a dropped not": ("they did not leave", "they did leave"),
    "an added not": ("they did leave", "they did not leave"),
    "a dropped non-": ("a non-lethal weapon", "a lethal weapon"),
    "non- cut off": ("a non-lethal weapon", "lethal weapon"),
    "n't cut off": ("they didn't leave", "they did leave"),
    "words out of order": ("ten men and five", "men ten and five"),
    "parts out of order": ("ten men came, and five of them fell", "fell … ten men"),
    "parts that share words": ("one two three", "one two … two three"),
    "an elision not shown": ("ten men came, and five of them fell", "ten men fell"),
    "two elisions where one is shown": ("one two three four five six", "one three … six"),
    "two elisions in a row": ("one two three four five six", "one … three six"),
    "an elision alone": ("ten men", "…"),
    "elisions alone": ("ten men", "... […] (…)"),
    "nothing": ("ten men", ""),
    "added words alone": ("ten men", "[ten men]"),
    "punctuation alone": ("ten, men", ","),
    "a marker alone": ("ten men[1] fell", "¹"),
    "an empty text": ("", "ten"),
    "another capital": ("the Kim aide said", "the kim aide said"),
    "all in capitals": ("the men fell", "THE men fell"),
    "a capital after an elision": ("one two three four", "one … Three four"),
    "another script": ("the war in Киев", "the war in Kyiv"),
    "look-alike letters": ("the ace", "the асе"),
    "digits of another script": ("about 12 men", "about ١٢ men"),
    "digits shown in another order": ("about 12 men", "about \u202e12\u202c men"),
    "more than there is": ("ten men", "ten men fell"),
    "a changed Chinese character": ("约三百名士兵阵亡", "约五百名士兵阵亡"),
    "a dropped Chinese character": ("三千人没有参加", "三千人有参加"),
    "Chinese characters out of order": ("三百名士兵阵亡", "士兵三百名"),
    "an elision not shown in Chinese": ("约三百名士兵昨日阵亡", "三百名士兵阵亡"),
    "Chinese in other characters": ("三千人參加", "三千人参加"),
    "a changed kana": ("死亡したと報告", "死亡したら報告"),
    "a kana without its mark": ("シベリアで", "シヘリアで"),
    "a changed Hangul character": ("북한군이 파병됐다", "북한군을 파병됐다"),
    "a Hangul character without its tail": ("한국군이", "하국군이"),
    "a changed Thai letter": ("ทหารเสียชีวิต", "ทหานเสียชีวิต"),
    "a Thai letter without its mark": ("เสียชีวิต", "เสียชวิต"),
}


@pytest.mark.parametrize(("text", "quote"), ACCEPTED.values(), ids=ACCEPTED)
def test_accepted(text: str, quote: str) -> None:
    assert isinstance(find(quote, tokenise(text)), Found)


@pytest.mark.parametrize(("text", "quote"), REJECTED.values(), ids=REJECTED)
def test_rejected(text: str, quote: str) -> None:
    assert not isinstance(find(quote, tokenise(text)), Found)


@pytest.mark.parametrize(
    ("text", "quote", "spans"),
    [
        ("one two three four five", "two three … five", ((1, 3), (4, 5))),
        ("a b a b c", "a b", ((0, 2),)),
        ("a b x a c a b", "a c … a b", ((3, 5), (5, 7))),
        ("ten men[1] fell[2] here", "men fell", ((1, 4),)),
        ("go-\ning now", "going now", ((0, 2),)),
    ],
)
def test_where_it_stands(text: str, quote: str, spans: tuple[tuple[int, int], ...]) -> None:
    """One range a fragment, with the markers between its words and none beside them."""
    assert find(quote, tokenise(text)) == Found(spans)


@pytest.mark.parametrize(
    ("text", "quote", "outcome"),
    [
        ("at least 1,000 men", "at least 1,000 women came",
         Diverges("at least 1,000 women came", "at least 1,000", "women", "men")),
        ("a b c. A b d e", "a b d f", Diverges("a b d f", "a b d", "f", "e")),
        ("only “ten”", "only “ten” men", Diverges("only “ten” men", "only “ten", "men", "")),
        ("Ten men fell", "ten women", Diverges("ten women", "ten", "women", "men")),
        ("a de-\nploy", "a deployer", Diverges("a deployer", "a", "deployer", "deploy")),
        ("ten men came and went", "ten men … and stayed on",
         Diverges("and stayed on", "and", "stayed", "went")),
        ("the men and the women", "the children", Absent("the children")),
        ("ten men", "five women", Absent("five women")),
        ("ten men fell", "fell … ten [wise] men", Absent("ten  men", misplaced=True)),
        ("ten men fell", "ten … fell … men", Absent("men", misplaced=True)),
        ("ten men", "… […]", Absent("… […]")),
        ("", "ten", Absent("ten", script="Latin")),
        ("", "10", Absent("10")),
        ("the war in Kyiv", "у Києві", Absent("у Києві", script="Cyrillic")),
        ("북한군 300명", "about 300 men", Absent("about 300 men", script="Latin")),
        ("北朝鮮の兵士", "북한군", Absent("북한군", script="Hangul")),
        ("the Korean 군", "the 북한군", Diverges("the 북한군", "the", "북", "Korean")),
        ("三千人", "ซื้อ … さんぜん", Absent("ซื้อ", script="Thai")),
        ("ten men", "ten … さんぜん人", Absent("さんぜん人", script="Chinese and Japanese")),
    ],
)  # fmt: skip
def test_why_it_is_not_found(text: str, quote: str, outcome: Absent | Diverges) -> None:
    assert find(quote, tokenise(text)) == outcome


def test_an_index_finds_what_the_tokens_do() -> None:
    tokens = tokenise("one two[1] three, over-\ntaken by one")
    index = Index(tokens)
    for quote in ("one two three", "overtaken by", "over-taken", "two three", "one … one", "no"):
        assert find(quote, index) == find(quote, tokens)


def test_what_is_too_long_for_a_quote_is_read_in_one_way() -> None:
    words = "men and " * 1000
    tokens = tokenise(f"{words} some long-term plan")
    assert isinstance(find(f"{words} some long-term", tokens), Found)
    assert isinstance(find(f"{words} some long–term", tokens), Diverges)
    assert isinstance(find("some long–term", tokens), Found)
    assert word_count(words) == 2000


def test_brackets_within_brackets_end_somewhere() -> None:
    deep = "[so " * 50 + "]" * 50
    assert isinstance(find(f"ten {deep} men", tokenise("ten men")), Diverges)
    assert isinstance(find("ten [[[so]]] men", tokenise("ten men")), Found)


@pytest.mark.parametrize(
    ("quote", "parts"),
    [
        ("at least 1,000 men", ("at least 1,000 men",)),
        (" one …  two... three. . . four ", ("one", "two", "three", "four")),
        ("one […] two (...) three", ("one", "two", "three")),
        ("… one …", ("one",)),
        ("one … , … two", ("one", "two")),
        ("the [big] men", ("the  men",)),
        ("[T]he men deploy[ed] here", ("The men deploy here",)),
        ("[all] men", ("men",)),
        ("1[1],000 and 300[0] or 300[1]", ("11,000 and 3000 or 300",)),
        ("…", ()),
        ("[all]", ()),
        ("", ()),
    ],
)
def test_fragments(quote: str, parts: tuple[str, ...]) -> None:
    assert fragments(quote) == parts


@pytest.mark.parametrize(
    ("quote", "count"),
    [
        ("at least 1,000 soldiers may have been dispatched", 8),
        ("“Kim’s long-term plan” — 60–70 % or $3", 6),
        ("one [two three] four … five", 3),
        ("ten men[12] fell¹", 3),
        ("북한군 1만1천명이 파병됐다", 6),
        ("三千人参加", 3),
        ("…", 0),
    ],
)
def test_word_count(quote: str, count: int) -> None:
    assert word_count(quote) == count
