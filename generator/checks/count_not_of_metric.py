"""A figure says what kind of count it is, and is one that its metric can be.

**Why.** Three hundred killed by January, three hundred killed in January and three hundred who are
to be sent are not alike, and a number that does not say which it is gets taken for any of them.
What is left out stands in no other place that could contradict it: so the metric asks for it.

**Bad.** The metric is counted up to a day or for a period, and the figure does not say:

    # vocabulary/metrics.yml
    - id: soldiers-killed
      count: [total_to_date, in_period]

    # figures.yml
    - id: nis-killed
      metric: soldiers-killed
      value: 300

**Mend.** Add the kind of count to the figure, `count: total_to_date`. Where its source does not
tell, and nothing else does, write `count: unknown`: the reader is told that nobody knows. If it is
a kind that the metric can be too, add it to the metric.

**Not meant.** Figures of a metric that gives no `count`, as those of shares, rates and dates need
none. A figure that is calculated, or that gives the period that it covers, is meant too.
"""

from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.figure import Count
from generator.model.site import Site

GROUP = "consistency"
SEVERITY = Severity.ERROR


def check(site: Site, _derived: Derived) -> Iterator[Finding]:
    """Figures without a kind of count, or of one that their metric cannot be."""
    for _, figure in site.figures():
        metric = site.vocabulary.metrics.get(figure.metric)
        if metric is None or not metric.count or figure.count is Count.UNKNOWN:
            continue
        kinds = " or ".join(f"`{kind}`" for kind in metric.count)
        if figure.count is None:
            mend = f"add `count:`, which is {kinds}, or `unknown` where nobody tells"
            message = f"`{figure.id}` does not say what kind of count it is"
            yield Finding(figure.origin.at("metric").span, message, mend)
        elif figure.count not in metric.count:
            message = f"`{metric.id}` is {kinds}, this is `{figure.count}`"
            mend = f"correct one of them: `count` here, or that of `{metric.id}`"
            yield Finding(figure.origin.at("count").span, message, mend)
