"""Norm files become frameworks; a fault stops the run with its place."""

from collections.abc import Mapping

from ibplint.model.framework import Framework, Norm
from ibplint.model.message import Texts
from ibplint.model.raw import Raw, RawMapping
from ibplint.reading.own_files import read_own, shown_path
from ibplint.rulebook.fields import Fields, fault, fields, number, texts
from ibplint.shipped import folder

_FRAMEWORK = (("framework", "title", "version", "norms"), ("scale", "licence"))
_NORM = (("id", "domain", "title", "text", "source", "verified"), ("rest", "title_status", "steps"))


def load_frameworks() -> Mapping[str, Framework]:
    """Every framework that is shipped, by id; IbplintError with its place when one of the files is unsound."""
    found: dict[str, Framework] = {}
    for file in sorted(folder("norms").glob("*.yaml")):
        content, path = read_own(file), shown_path(file)
        loaded = framework(content, path)
        if loaded.id != file.stem:
            raise fault(
                path, content, f"`{loaded.id}` is niet de naam van het bestand", "the id is not the file's name"
            )
        found[loaded.id] = loaded
    return found


def framework(content: Raw, path: str) -> Framework:
    """The framework in the content of one norm file."""
    given = fields(path, content, *_FRAMEWORK)
    norms: dict[str, Norm] = {}
    for raw in given.each("norms"):
        norm = _norm(fields(path, raw, *_NORM))
        if norm.id in norms:
            raise fault(path, raw, f"norm `{norm.id}` staat er twee keer", f"norm `{norm.id}` stands there twice")
        norms[norm.id] = norm
    return Framework(
        id=given.text("framework"),
        title=given.texts("title"),
        version=given.text("version"),
        norms=norms,
        scale=_scale(given) if given.has("scale") else None,
        licence=given.text("licence") if given.has("licence") else "",
    )


def _norm(given: Fields) -> Norm:
    verified = given.mapping("verified", ("number", "wording"))
    return Norm(
        id=given.text("id"),
        domain=given.text("domain"),
        title=given.texts("title"),
        text=given.texts("text"),
        source=given.text("source"),
        number_verified=verified.flag("number"),
        wording_verified=verified.flag("wording"),
        rest=given.texts("rest") if given.has("rest") else None,
        title_status=given.text("title_status") if given.has("title_status") else "",
        steps=_steps(given),
    )


def _steps(given: Fields) -> Mapping[int, Texts]:
    if not given.has("steps"):
        return {}
    raw = given.raw_of("steps")
    if not isinstance(raw, RawMapping):
        raise fault(given.path, raw, "hier horen stappen met teksten", "steps with texts belong here")
    return {number(given.path, entry.key): texts(given.path, entry.value) for entry in raw.entries}


def _scale(given: Fields) -> tuple[int, int, int]:
    scale = given.mapping("scale", ("low", "high", "target"))
    low, high, target = scale.number("low"), scale.number("high"), scale.number("target")
    if not low <= target <= high:
        raise fault(given.path, scale.raw, "`target` ligt buiten de schaal", "`target` lies outside the scale")
    return low, high, target
