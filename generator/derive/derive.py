"""Everything that follows from a site's content, in one go."""

from generator.derive.derivations import calculate
from generator.derive.prose import prose
from generator.derive.states import states
from generator.derive.uses import (
    contests_of,
    figure_uses,
    source_figures,
    source_uses,
    withdrawals,
)
from generator.model.derived import Derived
from generator.model.site import Site


def derive(site: Site) -> Derived:
    """Values, verdicts, how each figure was checked, and back-links; pure, and never raises."""
    figures = states(site, calculate(site))
    texts = prose(site)
    contests = contests_of(site)
    return Derived(
        figures=figures,
        prose=texts,
        figure_uses=figure_uses(site, texts),
        source_uses=source_uses(site, texts),
        source_figures=source_figures(figures),
        contests_of=contests,
        withdrawals=withdrawals(site, figures, contests),
    )
