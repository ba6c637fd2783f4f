from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.load.site import load
from generator.model.amounts import amounts
from generator.model.site import Vocabulary
from generator.text.numbers import read

SITE: Mapping[str, str] = {
    "metrics": """\
- {id: soldiers, label: S, noun: s, counts: One., kind: count}
- {id: takings, label: T, noun: t, counts: A pound., kind: money, unit: million}
- {id: votes, label: V, noun: v, counts: A share., kind: share, unit: percent}
- {id: part, label: P, noun: p, counts: A share., kind: share}
- {id: delay, label: D, noun: d, counts: A week., kind: duration, unit: week}
- {id: food, label: F, noun: f, counts: A tonne., kind: count, unit: tonne}
- {id: rations, label: R, noun: r, counts: A sack., kind: count, unit: sack}
- {id: rise, label: P, noun: p, counts: A point., kind: rate, unit: point}
- {id: fare, label: F, noun: f, counts: A pound., kind: rate, unit: million}
- {id: pace, label: A, noun: a, counts: A point., kind: rate}
- {id: wait, label: W, noun: w, counts: A day., kind: duration}
""",
    "units": """\
- {id: million, label: million pounds, dimension: money, currency: GBP, scale: 1000000}
- {id: percent, label: percent, dimension: share, scale: 1/100}
- {id: point, label: percentage points, dimension: share}
- {id: week, label: weeks, dimension: time, scale: 7}
- {id: tonne, label: tonnes, symbol: t, dimension: mass}
- {id: sack, label: sacks, dimension: mass}
""",
}


@pytest.fixture(scope="module")
def vocabulary(tmp_path_factory: pytest.TempPathFactory) -> Vocabulary:
    """Give metrics of every kind that numbers are read for."""
    root: Path = tmp_path_factory.mktemp("site")
    for name, text in SITE.items():
        path = root / f"content/vocabulary/{name}.yml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return load(root).vocabulary


@pytest.mark.parametrize(
    ("metric", "text", "expected"),
    [
        ("soldiers", "some 1,200 soldiers", ["1200"]),
        ("soldiers", "$300, a third, 5 percentage points", []),
        ("soldiers", "COVID-19, the 3rd, in 2024, at 10:30, thousands", []),
        ("soldiers", "300 to 1,000", ["300", "1000"]),
        ("takings", "£3.4 million", ["17/5"]),
        ("takings", "€3.4 million and 5,000,000", []),
        ("takings", "300 weeks, a third", []),
        ("soldiers", "300 km, 300 hours, 3-fold", []),
        ("part", "£300, 12 weeks", []),
        ("votes", "33.7 percent", ["337/10"]),
        ("votes", "33.7", []),
        ("rise", "4 percentage points", ["4"]),
        ("fare", "4 percentage points", []),
        ("pace", "4 percentage points", []),
        ("part", "a third", ["1/3"]),
        ("part", "0.25", ["1/4"]),
        ("delay", "12 weeks", ["12"]),
        ("delay", "a 12-week wait", ["12"]),
        ("delay", "12 days, 300 hours, £5, 20 percent", []),
        ("food", "3 tonnes", ["3"]),
        ("food", "3 kg, 3 tons", []),
        ("rations", "3 kg", ["3"]),
        ("wait", "12 days", ["12"]),
        ("no-such-metric", "300", ["300"]),
    ],
)
def test_values_in_the_unit_of_the_metric(
    vocabulary: Vocabulary, metric: str, text: str, expected: list[str]
) -> None:
    """Only what can be a value of the metric is one."""
    found = amounts(vocabulary, metric, read(text, "en"))
    ends = [(str(a.low), str(a.high)) for a in found]
    assert ends == ([(expected[0], expected[-1])] if expected else [])
