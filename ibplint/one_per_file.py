"""A folder is its own register: one thing per file, the file's name is the thing's name."""

from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType


def names(package: ModuleType) -> tuple[str, ...]:
    """The names of the modules in a package's folder, sorted, with hyphens for underscores."""
    folder = Path(next(iter(package.__path__)))
    return tuple(sorted(_name(file) for file in folder.glob("*.py") if file.stem != "__init__"))


def load(package: ModuleType, name: str) -> ModuleType:
    """The module that bears this name; ModuleNotFoundError when the folder has no such file."""
    return import_module(f"{package.__name__}.{name.replace('-', '_')}")


def load_all(package: ModuleType) -> Iterator[tuple[str, ModuleType]]:
    """Every name in the folder with its module."""
    for name in names(package):
        yield name, load(package, name)


def _name(file: Path) -> str:
    # `none` and `not` need no escape, but a module called `import` or `from` would: `import_.py`.
    return file.stem.rstrip("_").replace("_", "-")
