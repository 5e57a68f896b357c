"""What a text says in words of its own is judged, and not called another subject."""

from collections.abc import Callable

import pytest

from ibplint.judging.judge import Selection
from ibplint.model.result import RunResult
from ibplint.model.verdict import Verdict

ResultOf = Callable[..., RunResult]
VerdictOf = Callable[[str, str], Verdict]


@pytest.fixture
def verdict(result_of: ResultOf) -> VerdictOf:
    """What a rule says of a policy."""

    def of(text: str, rule: str) -> Verdict:
        result = result_of({"beleid.md": f"# IBP-beleid\n\n{text}\n"}, selection=Selection(rules=(rule,)))
        return next(one.verdict for one in result.rules if one.id == rule)

    return of


SAID = [
    (
        "1. We weten waarom.\n2. We vragen niet te veel.\n3. We bewaren niet te lang.\n4. We beveiligen.\n5. "
        "We kunnen het laten zien."
    ),
    (
        "Wij leggen niet meer vast dan nodig, zijn open over wat we doen, ruimen op tijd op, beschermen het "
        "en kunnen dat aantonen."
    ),
    (
        "Gegevens kloppen en zijn actueel. Vooraf is het doel bepaald. Wat niet langer nodig is, gaat weg. "
        "Ze staan veilig. Wij moeten dat bewijzen."
    ),
    (
        "**Doel.** Het doel is vooraf bekend.\n\n**Maat.** Niet meer dan nodig, niet langer dan "
        "nodig.\n\n**Slot.** Gegevens zijn beveiligd.\n\n**Uitleg.** Wij kunnen alles verantwoorden."
    ),
    (
        "- Waarvoor wij iets vragen, weten wij vooraf.\n- Het mag van de wet.\n- Wij houden het zo kort als "
        "het kan.\n- Wij bewaren het veilig.\n\nOok willen wij laten zien dat het zo gaat."
    ),
    (
        "| Nr. | Regel |\n|---|---|\n| 1 | Het doel is vooraf bepaald |\n| 2 | Wij houden gegevens juist "
        "|\n| 3 | Niet langer dan nodig |\n| 4 | Wij beveiligen ze |\n| 5 | Wij kunnen het bewijzen |"
    ),
    (
        "Elke verwerking heeft een grondslag. Gegevens zijn juist en actueel. Ze worden niet langer bewaard "
        "dan nodig en zijn passend beveiligd. Dat alles is aantoonbaar, want wij schrijven op hoe."
    ),
    (
        "a. open zijn over wat wij doen\nb. niet meer vragen dan nodig\nc. niets langer bewaren dan "
        "nodig\nd. gegevens goed beschermen\ne. kunnen verantwoorden wat wij doen"
    ),
    (
        "Eerst een doel dat helder is. Dan: zo weinig gegevens als kan. Op tijd weg ermee. Intussen veilig "
        "bewaard. En wij moeten het kunnen uitleggen."
    ),
    (
        "Wij zeggen wat wij doen en vragen niet meer dan nodig is. Wij gooien op tijd weg, beveiligen wat "
        "wij hebben en kunnen dat aantonen."
    ),
]
UNSAID = [
    "Wij bewaren niets langer dan nodig. Wij beveiligen gegevens.",
    "Wij zijn open over wat wij doen. Het doel is vooraf bepaald.",
    "De school is veilig. Leerlingen kunnen laten zien wat zij leren. De les duurt niet te lang.",
    (
        "## Les\n\nWij vragen niet te veel.\n\n## Opruimen\n\nNiet langer dan nodig.\n\n## Slot\n\nWij "
        "beveiligen ze.\n\n## Verslag\n\nWij kunnen het bewijzen."
    ),
    "In het register staat het doel, hoe lang wij bewaren en wie gegevens krijgt.",
]


@pytest.mark.parametrize("text", SAID)
def test_principles_in_words_of_its_own_are_the_principles(verdict: VerdictOf, text: str) -> None:
    assert verdict(f"## Zo doen wij het\n\n{text}", "beleid-beginselen") is Verdict.MET


@pytest.mark.parametrize("text", UNSAID)
def test_some_of_them_are_no_list_of_principles(verdict: VerdictOf, text: str) -> None:
    assert verdict(f"## Zo doen wij het\n\n{text}", "beleid-beginselen") is Verdict.NOT_APPLICABLE


KADER = "Wij volgen het Normenkader IBP FO."


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"{KADER} In 2030 moeten we daaraan voldoen.", Verdict.MET),
        (f"{KADER} We werken toe naar niveau 3. Dat moet in 2030 zijn bereikt.", Verdict.MET),
        ("Wij streven naar niveau 3 van het Normenkader, ruim voor de wettelijke verplichting in 2030.", Verdict.MET),
        (f"{KADER} Op elke norm willen wij op trede drie staan in 2030, het jaar dat wordt verwacht.", Verdict.MET),
        ("Het Normenkader IBP FO is verplicht vanaf 2030.", Verdict.MET),
        (f"{KADER} De einddatum ligt in 2030.", Verdict.MET),
        (f"{KADER} Dat telt 94 normen.", Verdict.NOT_APPLICABLE),
        (f"{KADER} Het gebouw is klaar in 2030.", Verdict.NOT_APPLICABLE),
        ("De nieuwbouw is klaar in 2030.", Verdict.NOT_APPLICABLE),
        (f"{KADER} Alle scholen moeten er eind 2027 aan voldoen.", Verdict.NOT_MET),
    ],
)
def test_the_announced_year_holds_whatever_it_is_said_with(verdict: VerdictOf, text: str, said: Verdict) -> None:
    assert verdict(text, "beleid-normenkader-jaar") is said
