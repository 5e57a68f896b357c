"""What a norm file says beside its norms: domains, the names of steps, and what is not loaded."""

from collections.abc import Mapping

from ibplint.conditions.refusal import stranger
from ibplint.model.framework import Domain, Framework, Level, NotLoaded
from ibplint.model.raw import RawMapping
from ibplint.rulebook.fields import Fields, each, fault, fields, number, text

_DOMAIN = (("id", "title"), ("number", "related"))


def domains(given: Fields) -> Mapping[str, Domain]:
    """The domains that a framework names, by id."""
    found: dict[str, Domain] = {}
    for raw in given.each("domains") if given.has("domains") else ():
        domain = _domain(fields(given.path, raw, *_DOMAIN))
        if domain.id in found:
            raise fault(
                given.path, raw, f"domein `{domain.id}` staat er twee keer", f"domain `{domain.id}` stands there twice"
            )
        found[domain.id] = domain
    return found


def _domain(given: Fields) -> Domain:
    counted = given.mapping("number", ("value", "verified")) if given.has("number") else None
    return Domain(
        id=given.text("id"),
        title=given.texts("title"),
        number=counted.number("value") if counted else None,
        number_verified=counted.flag("verified") if counted else False,
        related=_related(given) if given.has("related") else {},
    )


def _related(given: Fields) -> Mapping[str, tuple[str, ...]]:
    raw = given.raw_of("related")
    if not isinstance(raw, RawMapping):
        raise fault(given.path, raw, "hier horen normenkaders met normen", "frameworks with norms belong here")
    return {
        entry.key.text: tuple(text(given.path, norm) for norm in each(given.path, entry.value)) for entry in raw.entries
    }


def levels(given: Fields) -> Mapping[int, Level]:
    """The names of the steps, by number."""
    if not given.has("levels"):
        return {}
    raw = given.raw_of("levels")
    if not isinstance(raw, RawMapping):
        raise fault(given.path, raw, "hier horen treden met namen", "steps with names belong here")
    found = {}
    for entry in raw.entries:
        level = fields(given.path, entry.value, ("title", "text"))
        found[number(given.path, entry.key)] = Level(level.texts("title"), level.texts("text"))
    return found


def not_loaded(given: Fields) -> NotLoaded:
    """How many norms are not loaded, and why."""
    left = given.mapping("not_loaded", ("count", "reason"))
    return NotLoaded(left.number("count"), left.texts("reason"))


def check_related(frameworks: Mapping[str, Framework], paths: Mapping[str, str]) -> None:
    """IbplintError names the file and the domain of a related norm that does not exist."""
    for one in frameworks.values():
        for domain in one.domains.values():
            place = f"{paths[one.id]}, `{domain.id}`"
            for name, norms in domain.related.items():
                if name not in frameworks:
                    raise stranger(place, name, frameworks, "normenkader", "framework")
                for norm in norms:
                    if norm not in frameworks[name].norms:
                        raise stranger(place, norm, frameworks[name].norms, f"norm van `{name}`", f"norm of `{name}`")
