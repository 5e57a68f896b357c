"""How a reader calls a role: `FG`, `privacy officer`; a register holds it by its key."""

from collections.abc import Mapping

from ibplint.model.dossier import Dossier

_ROLES, _KEY, _NAME, _ALIASES = "rolsoorten", "rol", "naam", "aliassen"
# A name of more letters goes by the first of its other names.
_LONG = 24


def role_name(role: str, dossier: Dossier) -> str:
    """The name of a role by its key, with what it is held for: `proceseigenaar/personeel`; what has none is its key."""
    key, sign, thing = role.partition("/")
    names = dossier.remembered(role_name, lambda: _names(dossier))
    return f"{names.get(key, key)}{sign}{thing}"


def _names(dossier: Dossier) -> Mapping[str, str]:
    found: dict[str, str] = {}
    for one in dossier.register(_ROLES).records:
        name, others = one.answer(_NAME).text, one.answer(_ALIASES).values
        short = str(others[0]) if len(name) > _LONG and others else name
        # `Privacy officer` stands within a sentence; `ICT-beheer` and `FG` keep their capitals.
        found[one.answer(_KEY).text] = short if short[1:2].isupper() else short[:1].lower() + short[1:]
    return found
