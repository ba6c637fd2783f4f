"""YAML text to nodes: what is read, and what is refused because no reader would foresee it."""

from itertools import chain, repeat

import pytest
import yaml

from generator.diagnostics.finding import Problem
from generator.load.nodes import MAX_DEPTH, compose
from generator.model.origin import File, Origin


def problems(text: str) -> list[str]:
    """Give what is wrong with a text, a line each."""
    _, found = compose(File("content/x.yml", text))
    return [told(problem) for problem in found]


def told(problem: Problem) -> str:
    span = problem.finding.span
    assert problem.finding.help
    return f"{span.line}:{span.column}-{span.end_column} {problem.code}: {problem.finding.message}"


def test_a_file_is_read() -> None:
    node, found = compose(File("content/x.yml", "a: b\nc: [d, 'e']\n"))
    assert isinstance(node, yaml.MappingNode)
    assert found == []
    assert Origin(File("content/x.yml", ""), node).at("c", 1).node.value == "e"


def test_scalars_are_what_was_typed() -> None:
    text = "[2025, 2025-01-13, no, 1.10, 0x1F, 1_000, ~, null, '', .inf, 10:30]"
    node, found = compose(File("content/x.yml", text))
    assert isinstance(node, yaml.SequenceNode)
    assert found == []
    values = [child.value for child in node.value]
    assert values == [word.strip(" '") for word in text[1:-1].split(",")]


@pytest.mark.parametrize(
    "text", ["", "\n \n", "# only a comment\n", "---\n# a\n", "%YAML 1.1\n---"]
)
def test_a_file_without_content(text: str) -> None:
    node, found = compose(File("content/x.yml", text))
    if "---" in text:
        assert node is not None
    else:
        assert [told(p) for p in found] == ["1:1-1 yaml-syntax: the file is empty"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: &x b", ["1:4-6 forbidden-yaml: `&x` is an anchor"]),
        (
            "a: &x b\nc: *x",
            [
                "1:4-6 forbidden-yaml: `&x` is an anchor",
                "2:4-6 forbidden-yaml: `*x` is an alias",
            ],
        ),
        ("a: *nowhere", ["1:4-12 forbidden-yaml: `*nowhere` is an alias"]),
        ('{"a":&x b}', ["1:6-8 forbidden-yaml: `&x` is an anchor"]),
        ("- &x\n  a: b", ["1:3-5 forbidden-yaml: `&x` is an anchor"]),
        ("a: !!str b", ["1:4-9 forbidden-yaml: `!!str` is a tag"]),
        ("a: [!x b]", ["1:5-7 forbidden-yaml: `!x` is a tag"]),
        ("a: !\n", ["1:4-5 forbidden-yaml: `!` is a tag"]),
        ("a: !!python/tuple []", ["1:4-18 forbidden-yaml: `!!python/tuple` is a tag"]),
        ("a: !!map {b: c}", ["1:4-9 forbidden-yaml: `!!map` is a tag"]),
        ("<<: {a: b}", ["1:1-3 forbidden-yaml: `<<` merges another mapping"]),
        ("{<<: {a: b}}", ["1:2-4 forbidden-yaml: `<<` merges another mapping"]),
    ],
)  # fmt: skip
def test_what_makes_a_value_not_what_is_typed(text: str, expected: list[str]) -> None:
    assert problems(text) == expected
    assert compose(File("content/x.yml", text))[0] is None


@pytest.mark.parametrize(
    "text", ["a: b &c *d !e << f", 'a: "&b"', "a: '*b'", "a: >\n  *b* &c\n  <<: d", "'<<': a"]
)
def test_the_same_signs_in_text_are_text(text: str) -> None:
    assert problems(text) == []


def test_an_alias_that_leads_round_is_refused_unwalked() -> None:
    assert problems("&x [*x]") == [
        "1:1-3 forbidden-yaml: `&x` is an anchor",
        "1:5-7 forbidden-yaml: `*x` is an alias",
    ]


def test_aliases_that_multiply_are_refused_unwalked() -> None:
    levels = (f"a{i}: &a{i} [{', '.join(repeat(f'*a{i - 1}', 9))}]" for i in range(1, 30))
    assert len(problems("\n".join(chain(["a0: &a0 [b]"], levels)))) == 30 + 29 * 9


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: b\nc: d\na: e", ["3:1-2 duplicate-key: `a` stands twice; the first is on line 1"]),
        ("{a: b, 'a': c}", ["1:8-11 duplicate-key: `a` stands twice; the first is on line 1"]),
        (
            "- a:\n    b: 1\n    b: 2\n    b: 3",
            [
                "3:5-6 duplicate-key: `b` stands twice; the first is on line 2",
                "4:5-6 duplicate-key: `b` stands twice; the first is on line 2",
            ],
        ),
        (
            "x: '\u2028'\na: b\na: c",
            ["3:1-2 duplicate-key: `a` stands twice; the first is on line 2"],
        ),
        ("? [a, b]\n: c", ["1:3-9 wrong-type: a key must be one word"]),
        ("? {a: b}\n: {c: d, c: e}", [
            "1:3-9 wrong-type: a key must be one word",
            "2:10-11 duplicate-key: `c` stands twice; the first is on line 2",
        ]),
        ("a:\n\u00a0b: c", ["2:1-3 wrong-type: a no-break space (U+00A0) stands in this key"]),
        ('"\\0origin": a', ["1:1-11 wrong-type: a key must be one word"]),
        ('"a\\nb": a', ["1:1-7 wrong-type: a key must be one word"]),
    ],
)  # fmt: skip
def test_keys(text: str, expected: list[str]) -> None:
    """The rest of such a file is read all the same."""
    assert problems(text) == expected
    assert compose(File("content/x.yml", text))[0] is not None


def test_the_same_key_in_other_mappings() -> None:
    assert problems("- {a: {a: 1}}\n- {a: 1}") == []


DEEP = MAX_DEPTH
READ = {
    "lists": "[" * DEEP + "]" * DEEP,
    "mappings": "{a: " * DEEP + "b" + "}" * DEEP,
    "items": "- " * DEEP + "b",
    "lines": "\n".join(f"{' ' * i}a:" for i in range(DEEP)),
    "brackets in a comment": "[{a: b}, c, {d: e}]\n# ]]]]",
    "many lists side by side": "[" + "[], " * 6_000 + "]",
}
REFUSED = {
    "lists": ("[" * 101 + "]" * 101, "1:101"),
    "mappings": ("{a: " * 101 + "b" + "}" * 101, "1:401"),
    "items": ("- " * 101 + "b", "1:201"),
    "lines": ("\n".join(f"{' ' * i}a:" for i in range(101)), "101:101"),
    # Brackets in text hide the depth from whoever only counts them.
    "brackets in text": ('["]", ' * 101 + "]" * 101, "1:601"),
    # Each of these would take the process down if it were parsed.
    "a million brackets": ("[" * 1_000_000, "1:101"),
    "a million lists": ("[" * 1_000_000 + "]" * 1_000_000, "1:101"),
    "many braces in text": ('{"}": ' * 300_000, "1:601"),
    "a million items": ("- " * 1_000_000, "1:201"),
    "a million keys": ("? " * 1_000_000, "1:201"),
}


@pytest.mark.parametrize("text", READ.values(), ids=READ.keys())
def test_nesting_that_is_read(text: str) -> None:
    assert problems(text) == []


@pytest.mark.parametrize("case", REFUSED.values(), ids=REFUSED.keys())
def test_nesting_that_is_refused(case: tuple[str, str]) -> None:
    text, place = case
    (problem,) = problems(text)
    assert problem.startswith(f"{place}-")
    assert problem.endswith(f"forbidden-yaml: values are nested deeper than {DEEP} levels")
    assert compose(File("content/x.yml", text))[0] is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: b\0c", "1:5-6 yaml-syntax: the character U+0000 is not allowed in YAML"),
        ("é: '한국 \x1b'", "1:8-9 yaml-syntax: the character U+001B is not allowed in YAML"),
        ("😀: b\nc: d\x07", "2:5-6 yaml-syntax: the character U+0007 is not allowed in YAML"),
        ("éééééééé: \ufffe", "1:11-12 yaml-syntax: the character U+FFFE is not allowed in YAML"),
    ],
)
def test_a_character_that_no_file_may_hold(text: str, expected: str) -> None:
    assert problems(text) == [expected]


def test_what_nobody_sees_is_told_of_in_comments_too() -> None:
    unseen = "wrong-type: a character that nobody sees stands here:"
    assert problems("# a\u202eb\na: b\u200bc\n# می\u200cشود") == [
        f"1:4-5 {unseen} U+202E (right-to-left override)",
        f"2:5-6 {unseen} U+200B (zero width space)",
    ]
