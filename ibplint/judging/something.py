"""Refuses one file of which nothing was judged: saying nothing of it would read as compliance."""

from ibplint.errors import IbplintError
from ibplint.judging.weights import HYGIENE
from ibplint.model.file import ReadFile, Unread
from ibplint.model.result import RuleResult, RunResult
from ibplint.model.verdict import Verdict

_ASIDE = Verdict.NOT_APPLICABLE
_DOCUMENTS = "documenten"
_SAY = {
    "nl": "zet dan bovenaan in het bestand een regel `---`, een regel `soort: ibp-beleid` en weer een regel `---`",
    "en": "put a line `---`, a line `soort: ibp-beleid` and a line `---` again at the top of the file",
}


def something_judged(result: RunResult) -> None:
    """IbplintError, with what to do, when one file was given and nothing of what it says could be judged."""
    if not result.one_file or result.findings:
        return
    file = result.files[0]
    if file.unread is Unread.NO_DOCUMENT:
        raise _unknown(file)
    if not any(register.present for register in result.registers):
        raise _nothing(file)
    asked = [rule for rule in result.rules if any(name != HYGIENE for name in rule.norms)]
    if file.taken is not None and asked and not any(map(_about_it, asked)):
        silent = any(rule.silent or not rule.proves for rule in asked)
        raise _silent(file) if silent else _other_kind(file, file.taken.name)


def _about_it(rule: RuleResult) -> bool:
    """Whether a rule is about the document, well judged or not."""
    return any(one.place.register == _DOCUMENTS and one.verdict is not _ASIDE for one in rule.records)


def _unknown(file: ReadFile) -> IbplintError:
    return IbplintError(
        nl=f"in `{file.path}` is niets te beoordelen: aan de titel, de regels eronder en de inhoud is niet te zien wat"
        " voor document het is. Wat in de titel zegt wat het is, herkent ibplint: IBP-beleid, privacy- en"
        " beveiligingsbeleid, privacyreglement, protocol datalekken, privacyverklaring. Heeft het een andere titel,"
        f" {_SAY['nl']}, of de soort die het is. Geef anders een bestand met een register, of de map van het dossier",
        en=f"there is nothing to judge in `{file.path}`: its title, the lines below it and its contents do not show"
        " what kind of document it is. ibplint recognises a title that says what it is, in Dutch: IBP-beleid,"
        " privacyreglement, protocol datalekken, privacyverklaring. If it has another title,"
        f" {_SAY['en']}, or the kind that it is. Else give a file with a register, or the folder of the dossier",
    )


def _nothing(file: ReadFile) -> IbplintError:
    why = f" ({file.unread.value})" if file.unread else ""
    return IbplintError(
        nl=f"in `{file.path}` is niets te beoordelen{why}; geef een document, een bestand met een register,"
        " of de map van het dossier",
        en=f"there is nothing to judge in `{file.path}`{why}; give a document, a file with a register,"
        " or the folder of the dossier",
    )


def _silent(file: ReadFile) -> IbplintError:
    return IbplintError(
        nl=f"in `{file.path}` is niets te beoordelen: de tekst zegt, voor zover ibplint herkent, niets waarover de"
        " gevraagde toetsregels gaan. Vraag het hele stuk, zonder `--rule`: dan blijkt wat er ontbreekt",
        en=f"there is nothing to judge in `{file.path}`: the text says nothing that the rules asked for are about, as"
        " far as ibplint can tell. Ask for the whole of it, without `--rule`: that shows what it lacks",
    )


def _other_kind(file: ReadFile, name: str) -> IbplintError:
    return IbplintError(
        nl=f"in `{file.path}` is niets te beoordelen: het is gelezen als {name}, en zo'n stuk beoordeelt ibplint alleen"
        f" binnen een dossier. Is dit het IBP-beleid van het bestuur, {_SAY['nl']}. Geef anders de map van het dossier",
        en=f"there is nothing to judge in `{file.path}`: it was read as {name}, and ibplint judges such a paper only"
        f" in a dossier. If this is the board's policy, {_SAY['en']}. Else give the folder of the dossier",
    )
