"""What the model's source says of each field: the text right below it.

It is read when somebody asks. Pydantic can read it too, but for every class as the program starts.
"""

import ast
import inspect
from collections.abc import Mapping
from functools import cache
from itertools import pairwise


@cache
def docstrings(part: type) -> Mapping[str, str]:
    """The texts of a class by the names of its own fields; a field without one is left out."""
    (body,) = ast.parse(inspect.getsource(part)).body
    assert isinstance(body, ast.ClassDef)  # noqa: S101 -- the source of a class
    return {
        field.target.id: inspect.cleandoc(text.value.value)
        for field, text in pairwise(body.body)
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(text, ast.Expr)
        and isinstance(text.value, ast.Constant)
        and isinstance(text.value.value, str)
    }
