"""Korean dates, spans of days and times of day, as patterns."""

import re

# What makes of days a time that passed: 12일 전에; not 12일 전국에서.
_LATER = r"\s?(?:만|이?내|뒤|후|전)(?=[^가-힣]|$|[에의인쯤엔]|이[라었며다고]|부터|까지|으로|로\s)"
DATE = re.compile(
    r"(?P<since>\d{4})(?:[~∼〜～\u2013-](?P<until>\d{4}|\d\d))?년(?P<decade>대)?(?!간|\s동안|물)"
    r"(?:\s?\d{1,2}(?:[~∼·-]\d{1,2})?월(?:\s?\d{1,2}(?:[~∼·-]\d{1,2})?일)?)?"
    r"|(?:\d\d년\s?)?\d{1,2}(?:[~∼·-]\d{1,2})?월(?:\s?\d{1,2}(?:[~∼·-]\d{1,2})?일)?"
    rf"|\d{{1,2}}(?:[~∼·-]\d{{1,2}})?일(?!간|째|차|\s?(?:연속|이상|이하|미만|넘[게는도]|가량|정도(?![가-힣])|정도[로의가는]|남짓|안팎|일정으로|걸[리린렸]|짜리|여\s)|\s?동안|{_LATER}|분)"
    r"|\d\d년대|(?<=['’‘])\d\d년(?!간)"
)
# What stands between the first and last day or hour of a span.
UNTIL = re.compile(r"부터\s|\s?[~∼]\s?")
# An early year, which a span of so many years is not said like: 676년의 일.
EARLY = re.compile(
    r"(?P<since>[1-9]\d[1-9])년(?!간|형|물|을|에\s?걸|(?:의\s|\s)?(?:동안|만|전|후|뒤|째|넘|이상|역사|전통|된|묵|"
    r"가까이|여|남짓|세월|가량|정도|형))"
)
# A number of days after such a word is how long it lasts.
LASTING = re.compile(r"(?:정지|구류|구금|입원|격리|휴가|단식|농성|휴전|유예)\s$|\d박\s?$")
TIME = re.compile(r"(?:2[0-4]|1\d|\d)시(?!간)(?:\s?[0-5]?\d분)?(?:\s?[0-5]?\d초)?")
DOTTED_DAYS = re.compile(r"\d{1,2}·\d{1,2}(?:·\d{1,2})?(?![\d월일])")
