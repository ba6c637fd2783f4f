"""Text after ` #` is told of where it is more likely text than a comment."""

import pytest

from generator.load.nodes import compose
from generator.model.origin import File


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("text: Losses reached {a} # not sure", "1:26-1:36"),
        ("text: Losses rose # not sure, and then", "1:19-1:39"),
        ("- why: One\n    two # three\n", "2:9-2:16"),
        ("alternatives:\n  - It ends # or not\n", "2:13-2:21"),
        ("why: One\t# two\n", "1:10-1:15"),
        ("locator: Table #3", "1:16-1:18"),
        ("locator: Table#3", None),
        ("locator: page 2 #4", "1:17-1:19"),
        ("quote: one # to be matched again", None),
        ("said: 2024 # in May", None),
        ("text: One#two", None),
        ("text: One\n# two\nb: c # d\n", None),
        ("text: 'One' # two\n", None),
        ("text: # two\n  One\n", None),
        ("text: >- # two\n  One # three\n", None),
        ("text: # two\n", None),
    ],
)
def test_what_is_lost(text: str, place: str | None) -> None:
    _, problems = compose(File("content/x.yml", text))
    spans = [problem.finding.span for problem in problems if problem.code == "wrong-type"]
    found = [f"{s.line}:{s.column}-{s.end_line}:{s.end_column}" for s in spans]
    assert found == ([place] if place else [])
