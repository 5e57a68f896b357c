"""Where the data that travels with the code lies: `norms/` and `schemas/`."""

from pathlib import Path

from ibplint.errors import IbplintError

_PACKAGE = Path(__file__).parent


def folder(name: str) -> Path:
    """The shipped folder `norms` or `schemas`; IbplintError when the installation lacks it."""
    # A wheel carries the folder inside the package; a checkout and an editable install have it beside it.
    for candidate in (_PACKAGE / name, _PACKAGE.parent / name):
        if candidate.is_dir():
            return candidate
    raise IbplintError(
        nl=f"de map `{name}` ontbreekt in deze installatie; installeer ibplint opnieuw",
        en=f"the folder `{name}` is missing from this installation; install ibplint again",
    )
