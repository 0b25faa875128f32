"""Reads which file imports what, without running anything; the rules stand in test_architecture."""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PACKAGE = "gm100_desktop"


@dataclass(frozen=True, slots=True)
class Import:
    """One import statement: who, where, what."""

    importer: str  # module name
    place: str  # file:line
    target: str  # module name
    inside_function: bool
    has_comment: bool

    @property
    def library(self) -> str:
        """The top-level package that is imported."""
        return self.target.partition(".")[0]


def source_files(root: Path) -> list[Path]:
    """Every Python file of the package below that checkout."""
    return sorted((root / PACKAGE).rglob("*.py"))


def layer_of(module: str) -> str:
    """`gm100_desktop.ui.pages.x` is of layer `ui`; the package itself is of none."""
    return module.split(".")[1] if "." in module else ""


def module_name(file: Path, root: Path) -> str:
    """The dotted name of a source file."""
    parts = file.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(root: Path) -> list[Import]:
    """Every import of the package, type-checking and lazy ones included."""
    files = source_files(root)
    modules = {module_name(file, root) for file in files}
    return [found for file in files for found in _imports_in(file, root, modules)]


def _imports_in(file: Path, root: Path, modules: set[str]) -> Iterator[Import]:
    text = file.read_text(encoding="utf-8")
    lines = text.splitlines()
    for node, inside in _import_nodes(_tree(text)):
        place = f"{file.relative_to(root).as_posix()}:{node.lineno}"
        commented = _has_comment(lines, node.lineno - 1, node.end_lineno or node.lineno)
        for target in _targets(node, modules):
            yield Import(module_name(file, root), place, target, inside, commented)


@cache
def _tree(text: str) -> ast.Module:
    """A file is read by several rules and taken apart once."""
    return ast.parse(text)


def _has_comment(lines: list[str], start: int, end: int) -> bool:
    """On the statement itself, or above it and the imports it stands together with."""
    if "#" in "".join(lines[start:end]):
        return True
    above = lines[start - 1].lstrip() if start else ""
    return above.startswith("#") or (
        above.startswith(("from ", "import ")) and _has_comment(lines, start - 1, start)
    )


def _import_nodes(tree: ast.AST, inside: bool = False) -> Iterator[tuple[ast.Import | ast.ImportFrom, bool]]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield node, inside
        else:
            yield from _import_nodes(node, inside or isinstance(node, ast.FunctionDef))


def _targets(node: ast.Import | ast.ImportFrom, modules: set[str]) -> list[str]:
    """What is loaded: `from a import b` means a.b when that is a module, otherwise a."""
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    base = "." * node.level + (node.module or "")
    full = (f"{base}.{alias.name}" for alias in node.names)
    return sorted({name if name in modules else base for name in full})


def circles(imports: Iterable[Import]) -> list[str]:
    """Each way round on which modules of the package import each other."""
    arrows: dict[str, set[str]] = {}
    for each in imports:
        if each.library == PACKAGE and each.target != each.importer:
            arrows.setdefault(each.importer, set()).add(each.target)
    found: list[str] = []
    done: set[str] = set()
    for start in sorted(arrows):
        _walk(start, arrows, [], done, found)
    return found


def _walk(
    module: str, arrows: dict[str, set[str]], path: list[str], done: set[str], found: list[str]
) -> None:
    if module in path:
        found.append(" → ".join([*path[path.index(module) :], module]))
    elif module not in done:
        for target in sorted(arrows.get(module, ())):
            _walk(target, arrows, [*path, module], done, found)
        done.add(module)


def function_lengths(root: Path) -> list[tuple[int, str]]:
    """Lines of every function with the place it stands at, shortest first."""
    found = []
    for file in source_files(root):
        for node in ast.walk(_tree(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                length = (node.end_lineno or node.lineno) - node.lineno + 1
                found.append((length, f"{file.relative_to(root).as_posix()}:{node.lineno} {node.name}"))
    return sorted(found)


def calls_below(root: Path, layer: str) -> list[tuple[str, str]]:
    """The name of every function or method called in a layer, with the place of the call."""
    found = []
    for file in source_files(root):
        if layer_of(module_name(file, root)) != layer:
            continue
        for node in ast.walk(_tree(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
                name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
                found.append((name, f"{file.relative_to(root).as_posix()}:{node.lineno}"))
    return found
