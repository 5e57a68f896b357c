"""A result made by hand, so that reports can be tested without a dossier."""

from datetime import date

from ibplint.model.file import Kind, ReadFile, Unread
from ibplint.model.finding import Coming, Excerpt, Finding, Related
from ibplint.model.message import Message, Quote
from ibplint.model.place import Place
from ibplint.model.result import (
    FrameworkResult,
    Maturity,
    NormResult,
    RecordResult,
    RegisterResult,
    RuleResult,
    RunResult,
)
from ibplint.model.span import START, Span
from ibplint.model.verdict import Severity, Verdict

FG_LINE = "  - {rol: fg, persoon: A. de Wit}"
PO_LINE = "  - {rol: privacy-officer, persoon: A. de Wit}"
FG = Place("rollen.yaml", Span(2, 5, 2, 33), "rollen", "fg")
PO = Place("rollen.yaml", Span(3, 26, 3, 45), "rollen", "privacy-officer", "persoon")
LEAK = Place("incidenten.yaml", Span(4, 5, 6, 1), "incidenten", "i-2")
DEMANDED = Place("norms/reference/documentsoorten.yaml", Span(7, 3, 7, 20), "documentsoorten", "protocol-datalekken")


def texts(nl: str, en: str = "in English") -> dict[str, str]:
    return {"nl": nl, "en": en}


def finding(message: Message | None = None, **rest: object) -> Finding:
    """The finding of a role conflict, or a variant of it."""
    made = {
        "fingerprint": "0123456789abcdef",
        "rule": "fg-onafhankelijk",
        "severity": Severity.ERROR,
        "message": message
        or Message(texts("{who} is ook `privacy-officer`", "{who} is also `privacy-officer`"), {"who": quote()}),
        "place": PO,
        "norms": {"avg": ("38.6",), "ibp-fo": ("OR.02",)},
        "fix": texts("Geef de andere rol aan iemand anders.", "Give the other role to somebody else."),
        "related": (Related(FG, Excerpt(2, FG_LINE, ((24, 33),))),),
        "excerpt": Excerpt(3, PO_LINE, ((37, 46),)),
    }
    return Finding(**(made | rest))  # type: ignore[arg-type]


def quote(text: str = "A. de Wit") -> Quote:
    return Quote(text, PO, private="P")


def rule(name: str, verdict: Verdict, **rest: object) -> RuleResult:
    made = {
        "id": name,
        "says": texts(f"Dit stelt {name}", f"This is what {name} says"),
        "severity": Severity.ERROR,
        "verdict": verdict,
        "norms": {"avg": {"38.6": 0}},
    }
    return RuleResult(**(made | rest))  # type: ignore[arg-type]


def norm(name: str, verdict: Verdict, rules: tuple[str, ...], **rest: object) -> NormResult:
    made = {
        "id": name,
        "title": texts(f"Over {name}", f"About {name}"),
        "source": f"art. {name}",
        "verdict": verdict,
        "rules": rules,
        "number_verified": True,
        "wording_verified": False,
        "domain": "kern",
    }
    return NormResult(**(made | rest))  # type: ignore[arg-type]


def rules() -> tuple[RuleResult, ...]:
    absent = Message(texts("er is geen register `verwerkers`", "there is no register `verwerkers`"))
    open_field = Message(texts("`datalek` in incidenten is niet ingevuld", "`datalek` is not answered"))
    empty = Message(texts("`activiteiten` heeft geen vermeldingen", "`activiteiten` has no records"))
    return (
        rule("activiteit-gedaan", Verdict.NOT_APPLICABLE, reason=empty),
        rule(
            "datalek-72-uur",
            Verdict.UNDETERMINED,
            records=(RecordResult(LEAK, Verdict.UNDETERMINED, open_field), RecordResult(LEAK, Verdict.MET)),
        ),
        rule(
            "fg-onafhankelijk",
            Verdict.NOT_MET,
            records=(RecordResult(FG, Verdict.NOT_MET), RecordResult(PO, Verdict.NOT_APPLICABLE)),
        ),
        rule("verwerker-bewijs", Verdict.UNDETERMINED, severity=Severity.WARNING, reason=absent),
        rule("verwerker-overeenkomst", Verdict.UNDETERMINED, reason=absent),
    )


def result(**rest: object) -> RunResult:
    """A dossier with one role conflict, one outlook, and rules of every verdict."""
    made = {
        "tool": "ibplint 0.1.0",
        "as_of": date(2026, 11, 1),
        "timezone": "Europe/Amsterdam",
        "dossier": "voorbeeldbestuur",
        "files": (
            ReadFile("README.md", Kind.MARKDOWN, "x", unread=Unread.NO_DOCUMENT),
            ReadFile("ibplint.yaml", Kind.YAML, "x", unread=Unread.SETTINGS),
            ReadFile("incidenten.yaml", Kind.YAML, "x", sha256="ab"),
            ReadFile("rollen.yaml", Kind.YAML, "x", sha256="cd"),
        ),
        "registers": (RegisterResult("rollen", present=True, records=2, in_force=2),),
        "frameworks": (
            FrameworkResult(
                "avg",
                texts("Algemene verordening gegevensbescherming", "General Data Protection Regulation"),
                "2016/679",
                (
                    norm("33.1", Verdict.UNDETERMINED, ("datalek-72-uur",), number_verified=False),
                    norm("38.6", Verdict.NOT_MET, ("fg-onafhankelijk",), maturity=Maturity(1, 2, 3)),
                    norm("24.1", Verdict.IN_PART, ("datalek-72-uur",), rest=texts("of het werkt", "whether it works")),
                ),
                domains={"kern": texts("De kern", "The core")},
            ),
        ),
        "rules": rules(),
        "findings": (finding(),),
        "outlooks": (
            Coming("beleid-herzien", Severity.WARNING, date(2026, 12, 1), Message(texts("de herziening verloopt")), FG),
        ),
        "exit_code": 1,
    }
    return RunResult(**(made | rest))  # type: ignore[arg-type]


WHOLE_FILE = Place("rollen.yaml", START)
