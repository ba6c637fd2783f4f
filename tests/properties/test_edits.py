"""Edits and spans: what is replaced is replaced, and every other character stays."""

from hypothesis import given
from hypothesis import strategies as st

from generator.model.origin import File
from generator.text.edits import Edit, applied, compatible

TEXT = st.text(st.sampled_from("ab\n\r한 "), max_size=30)


@st.composite
def edits_of(draw: st.DrawFn) -> tuple[str, list[Edit]]:
    """Give a text and edits of it, which may overlap."""
    text = draw(TEXT)
    place = st.integers(0, len(text))
    pairs = draw(st.lists(st.tuples(place, place, st.sampled_from(["", "X", "YZ"])), max_size=6))
    return text, [Edit(min(one, two), max(one, two), new) for one, two, new in pairs]


@given(edits_of())
def test_what_no_edit_touches_stays(given_edits: tuple[str, list[Edit]]) -> None:
    text, edits = given_edits
    chosen = compatible(edits)
    kept, new = [], []
    done = 0
    for edit in chosen:
        kept.append(text[done : edit.start])
        new.append(edit.text)
        done = edit.end
    kept.append(text[done:])
    result = applied(text, chosen)
    for stretch, between in zip(kept, [*new, ""], strict=True):
        assert result.startswith(stretch + between)
        result = result.removeprefix(stretch + between)
    assert result == ""


@given(edits_of())
def test_chosen_edits_do_not_overlap_and_the_first_is_among_them(
    given_edits: tuple[str, list[Edit]],
) -> None:
    _, edits = given_edits
    chosen = compatible(edits)
    assert set(chosen) <= set(edits)
    assert compatible(chosen) == chosen
    assert chosen[:1] == tuple(sorted(edits)[:1])
    for one in edits:
        assert one in chosen or len(compatible([*chosen, one])) <= len(chosen)


@given(TEXT, st.data())
def test_offsets_lead_back_from_spans(text: str, data: st.DataObject) -> None:
    file = File("content/a.yml", text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert file.offsets(file.span(start, end)) == (start, end)
