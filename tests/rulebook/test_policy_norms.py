import pytest

from ibplint.model.framework import Framework
from ibplint.rulebook.frameworks import load_frameworks

# Domain | what the structure of a sector policy names in it, in its order | the norm in which it lives.
TABLE = """\
hoofdstukken | inleiding | inleiding
hoofdstukken | 1 informatiebeveiliging en privacy | informatiebeveiliging-en-privacy
hoofdstukken | 2 normenkader | normenkader
hoofdstukken | 3 reikwijdte | reikwijdte
hoofdstukken | 4 uitgangspunten | uitgangspunten
hoofdstukken | 5.1 wet- en regelgeving | wetten-en-regels
hoofdstukken | 5.2 basisregels | basisregels
hoofdstukken | 5.3 richtlijnen en procedures | richtlijnen-en-procedures
hoofdstukken | 5.4 voorlichting en bewustzijn | voorlichting-en-bewustzijn
hoofdstukken | 5.5 classificatie en risicoanalyse | classificatie-en-risicoanalyse
hoofdstukken | 5.6 incidenten en datalekken | incidenten-en-datalekken
hoofdstukken | 5.7 planning en controle | planning-en-controle
hoofdstukken | 5.8 naleving en sancties | naleving-en-sancties
hoofdstukken | 5.9 logging en monitoring | logging-en-monitoring
hoofdstukken | 6 rollen en verantwoordelijkheden | rollen-en-verantwoordelijkheden
hoofdstukken | 7 netwerkbeheer | netwerkbeheer
hoofdstukken | 8 verwerkersovereenkomsten | verwerkersovereenkomsten
hoofdstukken | bijlage 1 documenten | documentenlijst
hoofdstukken | bijlage 2 rollentabel | rollentabel
uitgangspunten | 1 bestuur verantwoordelijk | bestuur-verantwoordelijk
uitgangspunten | 2 wet- en regelgeving | wet-en-regelgeving-nageleefd
uitgangspunten | 3 doel en grondslag, toestemming intrekbaar | doel-en-grondslag
uitgangspunten | 4 informeren, rechten | informeren-en-rechten
uitgangspunten | 5 verwerkingsregister actueel | verwerkingsregister-actueel
uitgangspunten | 6 ieders verantwoordelijkheid, ook papier | ieders-verantwoordelijkheid
uitgangspunten | 7 eigendom van informatie | eigendom-van-informatie
uitgangspunten | 8 classificatie, risicoanalyse, maatregelen | classificatie-risico-maatregelen
uitgangspunten | 9 overeenkomst met alle verwerkers | overeenkomst-met-elke-verwerker
uitgangspunten | 10 gedragscode vastgesteld en vindbaar | gedragscode-vindbaar
uitgangspunten | 11 minimaal jaarlijks geëvalueerd | jaarlijks-geevalueerd
uitgangspunten | 12 vooraf impact bepalen | impact-vooraf
uitgangspunten | 13 passende maatregelen | passende-maatregelen
uitgangspunten | 14 incidenten vastleggen en melden | incidenten-vastgelegd-en-gemeld
vuistregels | doelbepaling en doelbinding | doelbinding
vuistregels | grondslag | grondslag
vuistregels | dataminimalisatie | dataminimalisatie
vuistregels | transparantie | transparantie
vuistregels | data-integriteit | data-integriteit
rollen-richtinggevend | College van Bestuur | rol-bestuur
rollen-sturend | privacy officer | rol-privacy-officer
rollen-sturend | FG | rol-fg
rollen-sturend | ICT-beheer | rol-ict-beheer
rollen-sturend | proceseigenaar | rol-proceseigenaar
rollen-uitvoerend | privacy officer, IBP-team | rol-ibp-team
rollen-uitvoerend | ICT'er | rol-icter
rollen-uitvoerend | leidinggevende, directie | rol-leidinggevende
rollen-uitvoerend | medewerker | rol-medewerker
documenten-ondersteunend | procedure toestemming beeldmateriaal | procedure-beeldmateriaal
documenten-ondersteunend | procedure verwijderen van gegevens | procedure-verwijderen
documenten-ondersteunend | communicatie rechten betrokkenen | communicatie-rechten
documenten-ondersteunend | procesbeschrijving rechten betrokkenen | procesbeschrijving-rechten
documenten-ondersteunend | privacyreglement | privacyreglement
documenten-ondersteunend | autorisatiematrix | autorisatiematrix
documenten-ondersteunend | afspraken sociale media | sociale-media
documenten-ondersteunend | procedure training medewerkers | procedure-training
documenten-ondersteunend | cameratoezicht | cameratoezicht
documenten-ondersteunend | wachtwoordbeleid | wachtwoordbeleid
documenten-ondersteunend | responsible disclosure | responsible-disclosure
documenten-ondersteunend | gedragscode ICT en internetgebruik | gedragscode-ict
documenten-ondersteunend | acceptable use policy | acceptable-use
documenten-ondersteunend | procedure uitwisselen gegevens | procedure-uitwisselen
documenten-verplicht | procesbeschrijving melden datalekken | procesbeschrijving-datalekken
documenten-verplicht | registratie beveiligingsincidenten | registratie-incidenten
documenten-verplicht | dataregister | dataregister
documenten-verplicht | verwerkersovereenkomsten met privacybijlage | overeenkomsten-met-bijlage
documenten-verplicht | procedure DPIA | procedure-dpia
documenten-verplicht | risicoanalyse | risicoanalyse
documenten-verplicht | functionaris voor gegevensbescherming | aanwijzing-fg
"""
ROWS = [row.split(" | ") for row in TABLE.splitlines()]
PER_DOMAIN = {
    "hoofdstukken": 19,
    "uitgangspunten": 14,
    "vuistregels": 5,
    "rollen-richtinggevend": 1,
    "rollen-sturend": 4,
    "rollen-uitvoerend": 4,
    "documenten-ondersteunend": 14,
    "documenten-verplicht": 7,
}
# Subject that a reader looks for | a word of each language that stands in the norm where it lives.
SUBJECTS = """\
incidenten-en-datalekken | beveiligingsincident | security incident
meldtermijn | 72 uur | 72 hours
meldbesluit | wie dat beslist | who decides
melding-aan-betrokkenen | hoog risico | high risk
intern-melden | medewerker | member of staff
doorgifte | Europese Economische Ruimte | European Economic Area
bijzondere-gegevens | gezondheid | health
bsn | onderwijsnummer | education number
bewaartermijnen | schema | schedule
back-up-en-herstel | terugzetten | restoring
continuiteit-en-crisis | crisis | crisis
rechten-termijn | binnen een maand | within a month
toestemming | jonger dan 16 | under 16
positie-fg | rechtstreeks aan het bestuur | directly to the board
dpia | voor de verwerking begint | before the processing starts
logging-en-monitoring | hoe lang logbestanden blijven | how long log files are kept
mfa | tweede factor | second factor
classificatie-en-risicoanalyse | schema | scheme
risicoacceptatie | aanvaarden | accept
medezeggenschap | betwistbaar | disputed
versie-en-status | versie | version
wetten-en-regels | UAVG | UAVG
ai | AI-toepassing | AI application
verwerkersovereenkomsten | subverwerkers | sub-processors
voorlichting-en-bewustzijn | hoe vaak | how often
accounts | vertrek | leaves
"""
SOUGHT = [row.split(" | ") for row in SUBJECTS.splitlines()]
OURS = ("onderwerpen", "tekst")


@pytest.fixture(scope="module")
def policy() -> Framework:
    return load_frameworks()["ibp-beleid"]


def test_every_chapter_principle_rule_role_and_document_of_the_sector_policy_stands_once_in_its_order(
    policy: Framework,
) -> None:
    found = [[norm.domain, norm.id] for norm in policy.norms.values() if norm.domain not in OURS]

    assert found == [[domain, norm] for domain, _, norm in ROWS]
    assert {name: len(policy.norms_in(name)) for name in policy.domains if name not in OURS} == PER_DOMAIN


@pytest.mark.parametrize("row", SOUGHT, ids=[row[0] for row in SOUGHT])
def test_a_subject_that_a_reader_looks_for_lives_in_one_norm(policy: Framework, row: list[str]) -> None:
    norm, dutch, english = row

    assert dutch in policy.norms[norm].text["nl"]
    assert english in policy.norms[norm].text["en"]


def test_a_subject_has_a_norm_of_its_own_only_where_no_chapter_holds_it(policy: Framework) -> None:
    held = {norm for _, _, norm in ROWS}

    assert {norm.id for norm in policy.norms_in("onderwerpen")} == {row[0] for row in SOUGHT} - held - {
        "versie-en-status"
    }


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_no_two_norms_ask_the_same(policy: Framework, lang: str) -> None:
    norms = policy.norms.values()

    assert len({norm.title[lang] for norm in norms}) == len(norms)
    assert len({norm.text[lang] for norm in norms}) == len(norms)


def test_each_norm_is_written_in_two_languages(policy: Framework) -> None:
    same = {norm.id for norm in policy.norms.values() if norm.title["nl"] == norm.title["en"]}

    # These names are the same in both; their explanation is not.
    assert same == {"rol-privacy-officer", "responsible-disclosure", "acceptable-use"}
    assert all(norm.text["nl"] != norm.text["en"] for norm in policy.norms.values())


def test_the_model_was_not_read_so_nothing_is_called_verified(policy: Framework) -> None:
    norms = policy.norms.values()

    assert not any(norm.number_verified or norm.wording_verified for norm in norms)
    assert all("sectormodel IBP-beleid (Kennisnet)" in norm.source for norm in norms if norm.domain not in OURS)
    assert all("het model zelf is niet gelezen" in norm.source for norm in norms if norm.domain not in OURS)


def test_a_norm_of_our_own_says_that_it_is(policy: Framework) -> None:
    own = {norm.id for norm in policy.norms.values() if norm.source.startswith("eigen norm van ibplint")}

    assert own == {"eenduidig", "toetsbaar"}


def test_no_source_gives_steps_so_there_is_no_scale(policy: Framework) -> None:
    assert policy.scale is None
    assert not any(norm.steps for norm in policy.norms.values())
