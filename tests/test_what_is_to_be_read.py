"""What a reader is sent to comes near the subject: where the words of a phrase happen to stand is no place to look."""

from collections.abc import Callable

import pytest

from ibplint.model.dossier import Dossier
from ibplint.model.problem import Problem, Unknown
from ibplint.model.rule import Rulebook

DossierOf = Callable[..., Dossier]
Kinds = Callable[[str, str], set[type]]
FAR = [
    ("beleid-over-logging", "Wie gezien wil worden, moet ook iets van zichzelf laten zien."),
    ("beleid-over-logging", "Een advies dat is ingetrokken, krijgt in het dossier een aantekening."),
    ("beleid-fg-bereikbaar", "De FG heeft een aanstelling van 0,2 fte."),
    ("beleid-toestemming", "Wij vragen toestemming. Foto's laten zien wat er op school gebeurt."),
    ("beleid-accounts", "Onder afscherming verstaan wij dat wie het niet nodig heeft, buiten blijft."),
    ("beleid-beginselen", "Wie de regels overtreedt, wordt aangesproken."),
    ("beleid-rechten", "Ouders hebben recht op inzage. De directeur kiest welke apps de school gebruikt."),
    ("beleid-rechten", "Ouders hebben recht op inzage. Bewaar geen lijsten op de eigen computer."),
    ("beleid-rechten", "Ouders hebben recht op inzage. Neem dan je paspoort mee."),
    ("beleid-positie-fg", "De FG ziet toe. Oude systemen zijn van een DPIA vrijgesteld."),
    ("beleid-normenkader", "Er is een Normenkader IBP. Scholen moeten in 2027 aan het kader voldoen."),
    ("beleid-logging", "Wij loggen inzage. De beelden van de camera's gaan na twee maanden weg."),
    ("beleid-meldbesluit", "Bij een datalek vraagt de conciërge de ontvanger de mail weg te gooien."),
    ("beleid-classificatie", "Van elk lek staan de gevolgen op de lijst."),
]
NEAR = [
    ("beleid-over-logging", "Wie een dossier heeft gezien, is later na te gaan."),
    ("beleid-over-logging", "Wie een dossier opent, krijgt daarin een aantekening."),
    ("beleid-fg-bereikbaar", "De FG heeft nummer 0612345678."),
    ("beleid-toestemming", "Wij vragen toestemming. Wie daar later van wil afzien, zegt het."),
    ("beleid-accounts", "Wij kijken elk jaar wie een account niet meer nodig heeft."),
    ("beleid-rechten", "Ouders hebben recht op inzage. Een leerkracht bepaalt zelf wat de toets waard is."),
    ("beleid-positie-fg", "De FG ziet toe. Hij is een dag in de week vrijgesteld."),
    ("beleid-normenkader", "Er is een Normenkader IBP. Wij willen in 2030 aan alle onderdelen voldoen."),
    ("beleid-logging", "Wij loggen inzage. De oudste regels verdwijnen vanzelf."),
]
PLAINLY_NOT = [
    ("beleid-gerechtvaardigd-belang", "Meestal geldt het gerechtvaardigd belang van de school bij haar onderwijs."),
    ("beleid-bericht-betrokkenen", "Bij een datalek horen ouders het als de directeur het wenselijk vindt."),
    ("beleid-bericht-betrokkenen", "Bij een datalek worden ouders ingelicht indien dat opportuun is."),
    ("beleid-logging", "| Wat | Hoe lang |\n|---|---|\n| Logbestanden | zo lang als wij ze nodig hebben |"),
    ("beleid-back-up", "Van alles is een back-up. Die zetten wij terug wanneer er aanleiding toe is."),
    ("beleid-ai", "Met AI gaan medewerkers verstandig om."),
    ("beleid-positie-fg", "De FG krijgt een opdracht waarin staat welke scholen hij onderzoekt."),
    ("beleid-positie-fg", "De FG brengt verslag uit aan de manager bedrijfsvoering."),
]


@pytest.fixture
def kinds(rulebook: Rulebook, dossier_of: DossierOf) -> Kinds:
    """What a rule sees at a place in this text: a problem in its words, or something that a person must read."""

    def seen(rule: str, text: str) -> set[type]:
        dossier = dossier_of({"beleid.md": f"# IBP-beleid\n\n## Afspraken\n\n{text}\n"})
        (policy,) = dossier.register("documenten").records
        checks = [check for group in rulebook.rules[rule].require for check in group]
        found = (one for check in checks for one in check.run(policy, dossier))
        return {type(one) for one in found if (isinstance(one, Unknown) and one.key) or getattr(one, "at_fault", False)}

    return seen


@pytest.mark.parametrize(("rule", "text"), FAR)
def test_words_about_something_else_are_no_place_to_look(kinds: Kinds, rule: str, text: str) -> None:
    assert kinds(rule, text) == set()


@pytest.mark.parametrize(("rule", "text"), NEAR)
def test_words_that_come_near_it_are(kinds: Kinds, rule: str, text: str) -> None:
    assert Unknown in kinds(rule, text)


@pytest.mark.parametrize(("rule", "text"), PLAINLY_NOT)
def test_what_is_plainly_not_it_is_said_to_be_wrong(kinds: Kinds, rule: str, text: str) -> None:
    assert Problem in kinds(rule, text)
