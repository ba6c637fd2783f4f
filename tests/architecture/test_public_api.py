"""The shape of the code: what is public is explained and typed, and nothing is long."""

import ast
from collections.abc import Iterator
from pathlib import Path

Modules = dict[Path, ast.Module]
Function = ast.FunctionDef | ast.AsyncFunctionDef

LONGEST_MODULE = 300
LONGEST_FUNCTION = 40


def functions(tree: ast.AST) -> Iterator[Function]:
    """Give every function and method, nested ones too."""
    return (node for node in ast.walk(tree) if isinstance(node, Function))


def public(tree: ast.Module) -> Iterator[Function | ast.ClassDef]:
    """Give the public functions and classes of a module, and the public methods of the latter."""
    for node in tree.body:
        if isinstance(node, Function | ast.ClassDef) and not node.name.startswith("_"):
            yield node
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            members = (member for member in node.body if isinstance(member, Function))
            yield from (member for member in members if not member.name.startswith("_"))


def untyped(function: Function) -> bool:
    """Say whether a parameter other than self and cls, or the result, has no type."""
    arguments = function.args
    every = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
    every += [argument for argument in (arguments.vararg, arguments.kwarg) if argument]
    named = (argument for argument in every if argument.arg not in {"self", "cls"})
    return function.returns is None or any(argument.annotation is None for argument in named)


def test_modules_are_documented(modules: Modules) -> None:
    """A module says what it is for."""
    assert modules
    assert [path for path, tree in modules.items() if not ast.get_docstring(tree)] == []


def test_public_names_are_documented(modules: Modules) -> None:
    """A public function or class says what it does."""
    missing = [
        f"{path}:{node.lineno} {node.name}"
        for path, tree in modules.items()
        for node in public(tree)
        if not ast.get_docstring(node)
    ]
    assert missing == []


def test_functions_are_typed(modules: Modules) -> None:
    """Every function says what goes in and what comes out."""
    missing = [
        f"{path}:{function.lineno} {function.name}"
        for path, tree in modules.items()
        for function in functions(tree)
        if untyped(function)
    ]
    assert missing == []


def test_functions_are_short(modules: Modules) -> None:
    """A function is read at a glance; its docstring does not count against it."""
    long = []
    for path, tree in modules.items():
        for function in functions(tree):
            first = function.body[1 if ast.get_docstring(function) else 0 :]
            length = (function.end_lineno or 0) - first[0].lineno + 1 if first else 0
            if length > LONGEST_FUNCTION:
                long.append(f"{path}:{function.lineno} {function.name} has {length} lines")
    assert long == []


def test_modules_are_short(modules: Modules) -> None:
    """A module has one subject."""
    lengths = {path: len(path.read_text().splitlines()) for path in modules}
    assert {path: lines for path, lines in lengths.items() if lines > LONGEST_MODULE} == {}
