import pytest

from ibplint.model.framework import Framework, Norm
from ibplint.rulebook.frameworks import load_frameworks

# Code | status of the Dutch title | how much a dossier can show; below it the English and the Dutch title.
TABLE = """\
GO.01 | V1 | high
  Strategy
  Strategie informatiebeveiliging
GO.02 | V1 | high
  Policy
  Beleid informatiebeveiliging
GO.03 | V2 | high
  Plan / Roadmap
  Planning/roadmap informatiebeveiliging
GO.04 | T | low
  Architecture
  Architectuur
GO.05 | T | high
  Independent assurance
  Onafhankelijke zekerheid (assurance)
OR.01 | V1 | high
  Ownership, roles, accountability and responsibilities
  Eigenaarschap, rollen, verantwoordelijkheden en aansprakelijkheid
OR.02 | T | high
  Segregation of duties
  Functiescheiding
RM.01 | T | medium
  Information risk management framework
  Kader voor informatierisicomanagement
RM.02 | T | high
  Risk assessment
  Risicobeoordeling
RM.03 | V3 | high
  Risk action and mitigation plan (including risk acceptance)
  Plan voor behandeling en beperking van risico's (inclusief risicoacceptatie)
HR.01 | T | medium
  Recruitment
  Werving (en screening)
HR.02 | T | medium
  Certification, training and education
  Certificering, training en opleiding
HR.03 | T | high
  Dependence on individuals
  Afhankelijkheid van personen
HR.04 | T | medium
  Job change and/or termination
  Functiewijziging en/of uitdiensttreding
HR.05 | T | medium
  Knowledge sharing
  Kennisdeling
HR.06 | T | high
  Security awareness
  Beveiligingsbewustzijn
CO.01 | T | medium
  Identification and Maintenance of Configuration Items
  Identificatie en onderhoud van configuratie-items
CO.02 | T | high
  Configuration repository and baseline
  Configuratieadministratie en -baseline
IM.01 | T | high
  Incident management
  Incidentmanagement
IM.02 | T | medium
  Incident escalation
  Escalatie van incidenten
IM.03 | T | medium
  Incident response on (cyber) security incidents
  Respons op (cyber)beveiligingsincidenten
IM.04 | T | medium
  Problem management
  Problemmanagement
CH.01 | T | medium
  Change standards and procedures
  Wijzigingsstandaarden en -procedures
CH.02 | T | medium
  Impact assessment, prioritization and authorization
  Impactbeoordeling, prioritering en autorisatie
CH.03 | T | medium
  Emergency changes
  Noodwijzigingen
CH.04 | T | low
  Test environment
  Testomgeving
CH.05 | T | low
  Testing of changes
  Testen van wijzigingen
CH.06 | T | low
  Promotion to production
  Overdracht naar productie
SD.01 | T | medium
  Methodology for secure development and implementation of software
  Methode voor veilige ontwikkeling en invoering van software
SD.02 | T | low
  Developer access to production
  Toegang van ontwikkelaars tot productie
SD.03 | T | medium
  Data conversion and/or migration
  Dataconversie en/of -migratie
DM.01 | T | high
  Data (and system) ownership
  Eigenaarschap van data (en systemen)
DM.02 | T | high
  Classification
  Classificatie
DM.03 | T | medium
  Security requirements for data management
  Beveiligingseisen voor datamanagement
DM.04 | T | high
  Storage and retention arrangements
  Opslag en bewaring
DM.05 | T | medium
  Exchange of (sensitive) data
  Uitwisseling van (gevoelige) data
DM.06 | T | medium
  Disposal
  Vernietiging
ID.01 | V1 | high
  Access rules
  Toegangsrechten toewijzen
ID.02 | V2 | medium
  Access rights administration
  Administratie van toegangsrechten
ID.03 | T | medium
  Super users
  Superusers
ID.04 | T | medium
  Envelope procedure
  Noodprocedure (envelopprocedure)
ID.05 | V2 | high
  Periodic review of access rights
  Periodieke beoordeling van toegangsrechten
SM.01 | T | medium
  Security baselines
  Beveiligingsbaselines
SM.02 | V2 | medium
  Authentication mechanisms
  Authenticatiemechanismes
SM.03 | T | medium
  Mobile devices and teleworking
  Mobiele apparaten en werken op afstand
SM.04 | V2 | medium
  Logging
  Logging systeemactiviteiten
SM.05 | T | medium
  Security testing, surveillance and monitoring
  Testen, bewaken en monitoren van beveiliging
SM.06 | T | medium
  Patch management
  Patchmanagement
SM.07 | V2 | medium
  Threat and vulnerability management
  Threat- en vulnerabilitymanagement
SM.08 | T | low
  Infrastructure resource protection and availability
  Bescherming en beschikbaarheid van infrastructuur
SM.09 | T | low
  Infrastructure maintenance
  Onderhoud van infrastructuur
SM.10 | T | medium
  Cryptographic key management
  Beheer van cryptografische sleutels
SM.11 | V1 | low
  Network security
  Netwerkbeveiliging
SM.12 | T | low
  Manage malware attacks
  Beheersing van malware
SM.13 | T | low
  Protection of security technology
  Bescherming van beveiligingstechnologie
PH.01 | T | medium
  Physical security measures
  Fysieke beveiligingsmaatregelen
PH.02 | T | medium
  Physical access rights management
  Beheer van fysieke toegangsrechten
OP.01 | T | low
  Job processing
  Geautomatiseerde taken (jobs)
OP.02 | V2 | high
  Backup and recovery procedures
  Procedures voor back-up en herstel
OP.03 | T | low
  Capacity and performance management
  Capaciteits- en performancemanagement
BC.01 | T | high
  Business continuity planning
  Bedrijfscontinuïteitsplanning
BC.02 | T | high
  Testing of Disaster recovery
  Testen van herstel na een calamiteit
BC.03 | V2 | medium
  Off site backup storage
  Offsite back-upopslag
BC.04 | T | low
  Data replication
  Datareplicatie
BC.05 | T | high
  Crisis management
  Crisismanagement
SC.01 | T | high
  Service level agreement
  Dienstverleningsovereenkomst (SLA)
SC.02 | T | medium
  Service level management
  Beheer van dienstverleningsniveaus
SC.03 | T | high
  Supplier risk management
  Risicomanagement leveranciers
SC.04 | T | medium
  Internal control at third parties
  Interne beheersing bij derden
"""
STATUSES = {"V1": "officieel", "V2": "uit een url", "V3": "leveranciersversie", "T": "werkvertaling"}
PER_DOMAIN = {
    "GO": 5,
    "OR": 2,
    "RM": 3,
    "HR": 6,
    "CO": 2,
    "IM": 4,
    "CH": 6,
    "SD": 3,
    "DM": 6,
    "ID": 5,
    "SM": 13,
    "PH": 2,
    "OP": 3,
    "BC": 5,
    "SC": 4,
}
PRIVACY = {
    "PR.03": "Verwerkingsregister actualisatie",
    "RB.03": "Toestemming",
    "RB.04": "Geautomatiseerde besluitvorming en/of profilering",
    "SW.01": "AVG-rollen",
    "SW.03": "Doorgifte buiten de EER",
    "GB.02": "Melding datalekken",
    "VW.01": "Rapportage naleving AVG",
}
SEEN = {
    *(
        "GO.01",
        "GO.02",
        "GO.03",
        "OR.01",
        "RM.03",
        "ID.01",
        "ID.02",
        "ID.05",
        "SM.02",
        "SM.04",
        "SM.07",
        "SM.11",
        "OP.02",
    ),
    *("BC.01", "BC.02", "BC.03", "BC.05", "IM.01", "IM.02", "IM.03"),
}
READ = {"GO.01", "GO.02", "OR.01", "ID.01", "SM.11", "PR.03"}
LINES = [line.strip() for line in TABLE.splitlines()]
ROWS = [[*head.split(" | "), english, dutch] for head, english, dutch in zip(*[iter(LINES)] * 3, strict=True)]


@pytest.fixture(scope="module")
def sector() -> Framework:
    return load_frameworks()["ibp-fo"]


def security(sector: Framework) -> list[Norm]:
    return [norm for norm in sector.norms.values() if norm.id not in PRIVACY]


def test_69_security_norms_7_privacy_norms_and_18_that_are_not_loaded(sector: Framework) -> None:
    assert len(security(sector)) == 69
    assert len(sector.norms) == 76
    assert sector.not_loaded is not None
    assert len(sector.norms) + sector.not_loaded.count == 94


def test_every_domain_has_its_number_of_norms(sector: Framework) -> None:
    found: dict[str, int] = {}
    for norm in security(sector):
        found[norm.id[:2]] = found.get(norm.id[:2], 0) + 1

    assert found == PER_DOMAIN
    assert list(found) == list(PER_DOMAIN)


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_a_security_norm_has_the_titles_of_the_domain_facts_with_their_status(
    sector: Framework, row: list[str]
) -> None:
    code, status, visible, english, dutch = row
    norm = sector.norms[code]

    assert norm.title == {"nl": dutch, "en": english}
    assert norm.title_status == {"nl": STATUSES[status], "en": "letterlijk"}
    assert norm.visible == visible


def test_the_privacy_norms_are_those_that_were_found(sector: Framework) -> None:
    found = {norm.id: norm.title["nl"] for norm in sector.norms.values() if norm.id in PRIVACY}

    assert found == PRIVACY
    assert all(
        sector.norms[name].title_status == {"nl": "officieel", "en": "werkvertaling"}
        and sector.norms[name].number_verified
        for name in PRIVACY
    )


def test_a_number_is_verified_only_where_the_code_was_read_in_a_source_on_this_framework(sector: Framework) -> None:
    assert {norm.id for norm in security(sector) if norm.number_verified} == SEEN


def test_a_norm_whose_page_was_not_read_does_not_claim_its_wording(sector: Framework) -> None:
    norms = sector.norms.values()

    assert {norm.id for norm in norms if norm.wording_verified} == READ
    assert all("niet gelezen" in norm.source for norm in norms if not norm.wording_verified)


def test_criteria_stand_only_at_the_steps_that_were_read(sector: Framework) -> None:
    assert {norm.id: sorted(norm.steps) for norm in sector.norms.values() if norm.steps} == {
        "GO.01": [2, 3, 4, 5],
        "GO.02": [2, 3, 4, 5],
        "OR.01": [2, 3],
        "RM.03": [3],
        "ID.01": [2, 3],
        "SM.11": [2, 3, 4],
        "PR.03": [2, 3],
    }


def test_the_scale_has_five_named_levels_with_three_as_target(sector: Framework) -> None:
    assert sector.scale == (1, 5, 3)
    assert [level.title["nl"] for level in sector.levels.values()] == [
        "Ad hoc",
        "Herhaalbaar",
        "Bepaald",
        "Beheerst",
        "Continu verbeteren",
    ]


def test_domains_are_numbered_from_1_to_15_and_derived_numbers_say_so(sector: Framework) -> None:
    numbers = {domain.number: domain.number_verified for domain in sector.domains.values() if domain.number}

    assert list(numbers) == list(range(1, 16))
    assert {number for number, verified in numbers.items() if verified} == {1, 2, 6, 10, 11, 13, 14}


@pytest.mark.parametrize(("code", "number"), [("GO.03", "1.3"), ("SM.04", "11.4"), ("PR.03", "")])
def test_a_security_norm_also_goes_by_the_number_of_its_domain(sector: Framework, code: str, number: str) -> None:
    assert sector.numbered(sector.norms[code]) == number
