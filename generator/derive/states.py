"""What was worked out for each figure: its value, and how it was checked."""

from collections.abc import Mapping

from generator.derive.derivations import Calculation
from generator.derive.evidence import verdict
from generator.derive.values import quantity, scale, told, typed
from generator.model.briefing import Briefing
from generator.model.derived import FigureState, Verdict
from generator.model.evidence import Stance
from generator.model.figure import Figure
from generator.model.quantity import Checked
from generator.model.site import Site

# From strongest to weakest; a calculated input counts as the inputs that it is computed from.
_ORDER = (Checked.MATCHED, Checked.CITED, Checked.UNSOURCED)


def states(site: Site, calculations: Mapping[str, Calculation]) -> Mapping[str, FigureState]:
    """The state of every figure, by long id."""
    plain = {
        f"{briefing.slug}/{figure.id}": _plain(site, briefing, figure)
        for briefing, figure in site.figures()
        if not figure.derive
    }
    return {
        name: plain.get(name) or _calculated(site, briefing, figure, plain, calculations)
        for briefing, figure in site.figures()
        for name in (f"{briefing.slug}/{figure.id}",)
    }


def _plain(site: Site, briefing: Briefing, figure: Figure) -> FigureState:
    verdicts = tuple(verdict(site, figure, evidence) for evidence in figure.evidence)
    stated = typed(figure)
    amount = quantity(site, figure, stated) if stated else None
    return FigureState(briefing, figure, stated, amount, _checked(figure, verdicts), verdicts)


def _calculated(
    site: Site,
    briefing: Briefing,
    figure: Figure,
    plain: Mapping[str, FigureState],
    calculations: Mapping[str, Calculation],
) -> FigureState:
    name = f"{briefing.slug}/{figure.id}"
    found = calculations[name]
    leaves = _leaves(name, calculations)
    checked = [plain[leaf].checked if leaf in plain else Checked.UNSOURCED for leaf in leaves]
    return FigureState(
        briefing,
        figure,
        told(found.result, scale(site, figure.metric)) if found.result else None,
        found.result,
        Checked.CALCULATED,
        tuple(verdict(site, figure, evidence) for evidence in figure.evidence),
        found.inputs,
        max(checked, key=_ORDER.index, default=Checked.MATCHED),
        found.failures,
    )


def _checked(figure: Figure, verdicts: tuple[Verdict | None, ...]) -> Checked:
    """Matched by a quote that stands and holds the number; cited by any other evidence."""
    supporting = [
        (evidence, found)
        for evidence, found in zip(figure.evidence, verdicts, strict=True)
        if evidence.stance is Stance.SUPPORTS
    ]
    if any(found and found.stands and found.number for _, found in supporting):
        return Checked.MATCHED
    if any(evidence.reads for evidence, _ in supporting):
        return Checked.CITED
    return Checked.UNSOURCED


def _leaves(name: str, calculations: Mapping[str, Calculation]) -> set[str]:
    """The figures at the ends of a derivation, which are not calculated themselves."""
    leaves: set[str] = set()
    seen: set[str] = set()
    waiting = [name]
    while waiting:
        current = waiting.pop()
        if current in seen:
            continue
        seen.add(current)
        if current in calculations:
            waiting.extend(calculations[current].inputs)
        else:
            leaves.add(current)
    return leaves
