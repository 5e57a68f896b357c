"""Norm files become frameworks: every field in its type, a fault named with its place."""

from collections.abc import Collection, Iterable, Iterator, Mapping

from ibplint.model.framework import TITLE_STATUSES, VISIBLE, Framework, Norm
from ibplint.model.later import LANGUAGES
from ibplint.model.message import Texts
from ibplint.model.raw import Raw, RawMapping
from ibplint.reading.own_files import read_own, shown_path
from ibplint.rulebook.domains import check_related, domains, levels, not_loaded
from ibplint.rulebook.fields import Fields, fault, fields, number, text, texts
from ibplint.shipped import folder

_FRAMEWORK = (
    ("framework", "title", "version", "norms"),
    ("order", "scale", "levels", "terms", "not_loaded", "licence", "domains", "subjects"),
)
_NORM = (
    ("id", "domain", "title", "text", "source", "verified"),
    ("rest", "title_status", "steps", "visible", "question"),
)


class _Norms(Mapping[str, Norm]):
    """The norms of a framework by id, each read when somebody first asks for it: a run on one file asks for few."""

    def __init__(self, given: Mapping[str, Fields], domains: Collection[str]) -> None:
        self._given = given
        self._domains = domains
        self._read: dict[str, Norm] = {}

    def __getitem__(self, name: str) -> Norm:
        if name not in self._read:
            self._read[name] = _norm(self._given[name], self._domains)
        return self._read[name]

    def __contains__(self, name: object) -> bool:
        return name in self._given

    def __iter__(self) -> Iterator[str]:
        return iter(self._given)

    def __len__(self) -> int:
        return len(self._given)


def load_frameworks(*, proved: bool = True) -> Mapping[str, Framework]:
    """Every framework that is shipped, by id in their order; IbplintError with its place when a file is unsound."""
    files = {file.stem: file for file in sorted(folder("norms").glob("*.yaml"))}
    found: dict[str, Framework] = {}
    for name, file in files.items():
        content, path = read_own(file), shown_path(file)
        loaded = framework(content, path, proved=proved)
        if loaded.id != name:
            raise fault(
                path, content, f"`{loaded.id}` is niet de naam van het bestand", "the id is not the file's name"
            )
        found[name] = loaded
    check_related(found, {name: shown_path(file) for name, file in files.items()})
    return dict(sorted(found.items(), key=lambda one: one[1].order))


def framework(content: Raw, path: str, *, proved: bool = False) -> Framework:
    """The framework in the content of one norm file; domains that it does not name bear their own id as title.

    Of what is `proved` our tests read every norm, so a run reads those that it needs.
    """
    given = fields(path, content, *_FRAMEWORK)
    named = domains(given)
    norms = _Norms(_by_id(given), named)
    return Framework(
        id=given.text("framework"),
        title=given.texts("title"),
        version=given.text("version"),
        norms=norms if proved else dict(norms),
        scale=_scale(given) if given.has("scale") else None,
        licence=given.text("licence") if given.has("licence") else "",
        domains=named,
        levels=levels(given),
        not_loaded=not_loaded(given) if given.has("not_loaded") else None,
        terms=tuple(text(path, raw) for raw in given.each("terms")) if given.has("terms") else (),
        order=given.number("order") if given.has("order") else 0,
        subjects=given.has("subjects") and given.flag("subjects"),
    )


def _by_id(given: Fields) -> Mapping[str, Fields]:
    """What stands of each norm, by its id."""
    path, found = given.path, dict[str, Fields]()
    for raw in given.each("norms"):
        norm = fields(path, raw, *_NORM)
        name = norm.text("id")
        if name in found:
            raise fault(path, raw, f"norm `{name}` staat er twee keer", f"norm `{name}` stands there twice")
        found[name] = norm
    return found


def _norm(given: Fields, named: Collection[str]) -> Norm:
    domain = given.text("domain")
    if named and domain not in named:
        raise fault(given.path, given.raw, f"domein `{domain}` is niet genoemd", f"domain `{domain}` is not listed")
    verified = given.mapping("verified", ("number", "wording"))
    question = given.mapping("question", ("code", "printed")) if given.has("question") else None
    return Norm(
        id=given.text("id"),
        domain=domain,
        title=given.texts("title"),
        text=given.texts("text"),
        source=given.text("source"),
        number_verified=verified.flag("number"),
        wording_verified=verified.flag("wording"),
        rest=given.texts("rest") if given.has("rest") else None,
        title_status=_title_status(given) if given.has("title_status") else {},
        steps=_steps(given),
        visible=_one_of(given, "visible", VISIBLE) if given.has("visible") else "",
        question=question.text("code") if question else "",
        question_sure=question.flag("printed") if question else False,
    )


def _title_status(given: Fields) -> Texts:
    status = given.mapping("title_status", LANGUAGES)
    return {lang: _one_of(status, lang, TITLE_STATUSES) for lang in LANGUAGES}


def _one_of(given: Fields, key: str, words: Iterable[str]) -> str:
    word, known = given.text(key), ", ".join(words)
    if word not in words:
        raise fault(given.path, given.raw_of(key), f"kies uit: {known}", f"choose from: {known}")
    return word


def _steps(given: Fields) -> Mapping[int, Texts]:
    if not given.has("steps"):
        return {}
    raw = given.raw_of("steps")
    if not isinstance(raw, RawMapping):
        raise fault(given.path, raw, "hier horen treden met teksten", "steps with texts belong here")
    return {number(given.path, entry.key): texts(given.path, entry.value) for entry in raw.entries}


def _scale(given: Fields) -> tuple[int, int, int | None]:
    scale = given.mapping("scale", ("low", "high"), ("target",))
    low, high = scale.number("low"), scale.number("high")
    target = scale.number("target") if scale.has("target") else None
    if not low <= (low if target is None else target) <= high:
        raise fault(given.path, scale.raw, "`target` ligt buiten de schaal", "`target` lies outside the scale")
    return low, high, target
