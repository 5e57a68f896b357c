"""Edits of the clean example, each with what it makes and what it solves, written down by hand.

The base is the example with the gaps of GAPS in it. Only the rules in JUDGED are asked, beside those that are always
asked, so that a rule that comes later changes nothing here.
"""

from typing import NamedTuple

JUDGED = (
    "afwijking-bekend",
    "bestuur-bereikbaar",
    "bewaartermijn-wettelijk",
    "bewijs-gevonden",
    "beleid-beheerd",
    "datalek-72-uur",
    "document-beheerd",
    "doorgifte-waarborg",
    "fg-aangewezen",
    "fg-bereikbaar",
    "fg-los-van-leverancier",
    "fg-onafhankelijk",
    "koppeling-klopt",
    "overeenkomst-bewijs",
    "protocol-aanwezig",
    "protocol-vastgesteld",
    "rol-besluit",
    "rol-eenmaal",
    "rol-vervanger",
    "rol-vervuld",
    "school-leider",
    "systeem-in-overeenkomst",
    "vermelding-past",
    "vermelding-uniek",
    "verwerker-overeenkomst",
    "verwerking-bewaartermijn",
    "verwerking-grondslag",
    "verwerking-ontvangers",
    "verwijzing-klopt",
)


class Edit(NamedTuple):
    """A file, a text that stands in it once, what takes its place, and the ids of new and of solved findings."""

    file: str
    old: str
    new: str
    made: str = ""
    solved: str = ""


ROLES, DECISIONS = "rollen.yaml", "besluiten.yaml"
PROCESSORS, AGREEMENTS = "registers/verwerkers.yaml", "registers/verwerkersovereenkomsten.yaml"
SYSTEMS, PROCESSING = "registers/systemen.yaml", "registers/verwerkingen-onderwijs.yaml"
INCIDENTS, PERIODS, DEVIATIONS = (
    "registers/incidenten.yaml",
    "registers/bewaartermijnen.yaml",
    "registers/afwijkingen.yaml",
)
LEAKS, CODE = "protocollen/datalekken.md", "reglementen/gedragscode-ict.md"

GAPS = (
    Edit(ROLES, "    functie: adviseur risico en kwaliteit\n    besluit: CvB-2025-08\n", "    functie: adviseur\n"),
    Edit(
        SYSTEMS, "    proces: leerlingzorg\n    verwerker: zorgspoor\n", "    proces: zorgg\n    verwerker: zorgspoor\n"
    ),
    Edit(LEAKS, 'versie: "2.3"\n', ""),
    Edit(INCIDENTS, "    ap_gemeld_op: 2026-09-09 16:05\n", "    ap_gemeld_op: 2026-09-12 16:05\n"),
    Edit("bestuur.yaml", "  privacypagina: https://zwanenmeent.example/privacy\n", ""),
    Edit(DECISIONS, "  - id: RvT-2021-09\n", "  - id: RvT-2021-04\n"),
)
FOUND = (
    "antwoord-gegeven bestuur-bereikbaar datalek-72-uur document-beheerd protocol-vastgesteld rol-besluit rol-vervanger"
    " vermelding-past vermelding-uniek verwijzing-klopt"
)

OFFICER = "    persoon: A. Postma\n    functie: beleidsmedewerker IBP\n"
HEAD = "  - rol: schoolleider\n    persoon: U. Faber\n    scholen: waterhoen\n"
FG = "    rapporteert_aan: bestuur\n    uren_per_jaar: 140\n"
DEPUTY = "    persoon: D. Lemmens\n    vervanger: ja\n    functie: adviseur\n"
TEAM = "    persoon: Anneke Postma\n    functie: beleidsmedewerker IBP\n    besluit: CvB-2025-08\n"
REKENRUPS = "    beoordelen_voor: 2027-08-01\n    vanaf: 2025-08-01\n    tot_en_met: 2027-07-31\n"
LEAK = "    risico: hoog\n    ap_gemeld_op: 2026-10-26 14:20\n"

EDITS = (
    # Roles.
    Edit(ROLES, "    ap_nummer: FG000000\n", "", "fg-bereikbaar"),
    Edit(ROLES, OFFICER, OFFICER.replace("A. Postma", "L. Oudkerk"), "fg-onafhankelijk"),
    Edit(ROLES, OFFICER, OFFICER.replace("A. Postma", "Lieke Oudkerk"), "personen-uit-elkaar"),
    Edit(ROLES, OFFICER, OFFICER.replace("A. Postma", "Z. Nieuwkomer"), ""),
    Edit(ROLES, HEAD, HEAD.replace("schoolleider", "schoolleidr"), "vermelding-past"),
    Edit(ROLES, HEAD, HEAD.replace("waterhoen", "lisdodde"), "school-leider"),
    Edit(ROLES, FG, f"{FG}    tot_en_met: 2026-10-31\n", "fg-aangewezen rol-vervuld"),
    Edit(ROLES, FG, f"{FG}    tot_en_met: 2026-11-01\n"),
    Edit(ROLES, DEPUTY, f"{DEPUTY}    besluit: CvB-2025-08\n", "", "rol-besluit"),
    Edit(ROLES, DEPUTY, DEPUTY.replace("adviseur", "adviseur kwaliteit")),
    Edit(ROLES, DEPUTY, DEPUTY.replace("Lemmens", "Lemmers")),
    Edit(ROLES, TEAM, TEAM.replace("CvB-2025-08", "CvB-2025-8"), "antwoord-gegeven rol-besluit verwijzing-klopt"),
    Edit(ROLES, TEAM, TEAM.replace("Anneke Postma", "R. Santing"), "rol-eenmaal"),
    Edit(ROLES, "personen:\n", "persoonen:\n", "register-bekend"),
    # Decisions: what is new stands in another file.
    Edit(DECISIONS, "    datum: 2023-11-30\n", "    datum: 2024-01-30\n", "rol-besluit"),
    Edit(
        DECISIONS,
        "    onderwerp: Benoeming van drie schoolleiders\n    uitkomst: besloten\n",
        "    onderwerp: Benoeming\n    uitkomst: aangehouden\n",
        "rol-besluit",
    ),
    Edit(DECISIONS, "  - id: CvB-2024-05\n", "  - id: CvB-2024-5\n", "antwoord-gegeven rol-besluit verwijzing-klopt"),
    Edit(
        DECISIONS,
        "  - id: RvT-2021-04\n    orgaan: raad-van-toezicht\n    datum: 2021-12-09\n",
        "  - id: RvT-2021-09\n    orgaan: raad-van-toezicht\n    datum: 2021-12-09\n",
        "",
        "antwoord-gegeven rol-besluit vermelding-uniek verwijzing-klopt",
    ),
    Edit(DECISIONS, "  - id: CvB-2018-06\n", "  - id: CvB-2022-03\n", "vermelding-uniek verwijzing-klopt"),
    # Processors and their agreements.
    Edit(PROCESSORS, "    land: Ierland\n", "    land: Ierrland\n", "vermelding-past"),
    Edit(
        PROCESSORS,
        "  - id: papierkrak\n",
        "  - id: papierkraak\n",
        "antwoord-gegeven verwerker-overeenkomst verwijzing-klopt",
    ),
    Edit(
        AGREEMENTS,
        "    bewijs: bijlagen/vwo-zorgspoor.pdf\n",
        "    bewijs: bijlagen/vwo-zorg.pdf\n",
        "bewijs-gevonden overeenkomst-bewijs",
    ),
    Edit(AGREEMENTS, "    bewijs: bijlagen/vwo-zorgspoor.pdf\n", "", "overeenkomst-bewijs"),
    Edit(
        AGREEMENTS,
        REKENRUPS,
        REKENRUPS.replace("2027-07-31", "2026-07-31"),
        "systeem-in-overeenkomst verwerker-overeenkomst",
    ),
    Edit(
        AGREEMENTS,
        "        dienst: reservekopie\n        land: DE\n",
        "        dienst: reservekopie\n        land: US\n",
        "doorgifte-waarborg",
    ),
    # Systems, processing and retention periods.
    Edit(SYSTEMS, "    proces: zorgg\n", "    proces: leerlingzorg\n", "", "vermelding-past"),
    Edit(SYSTEMS, "    proces: zorgg\n", "    proces: zorggg\n", "vermelding-past", "vermelding-past"),
    Edit(
        SYSTEMS,
        "  - naam: Zorgspoor dossier\n",
        "  - naam: Zorgspoor\n",
        "systeem-in-overeenkomst vermelding-past verwijzing-klopt",
        "vermelding-past",
    ),
    Edit(PROCESSING, "    wettelijke_basis: Leerplichtwet 1969\n", "", "verwerking-grondslag"),
    Edit(PROCESSING, "    ontvangers: gemeente (leerplicht)\n", "    ontvangers: onbekend\n", "verwerking-ontvangers"),
    Edit(
        PROCESSING,
        "    bewaartermijnen: verzuim-en-inschrijving\n    beveiliging:\n",
        "    beveiliging:\n",
        "verwerking-bewaartermijn",
    ),
    Edit(PERIODS, "  - id: leerlingdossier\n", "  - id: leerlingdossiers\n", "verwijzing-klopt"),
    Edit(
        PERIODS,
        "    termijn: 5 jaar\n    begint_bij: uitschrijving\n",
        "    termijn: 3 jaar\n    begint_bij: uitschrijving\n",
        "bewaartermijn-wettelijk",
    ),
    # Incidents.
    Edit(
        INCIDENTS, "    ap_gemeld_op: 2026-09-12 16:05\n", "    ap_gemeld_op: 2026-09-09 16:05\n", "", "datalek-72-uur"
    ),
    Edit(INCIDENTS, LEAK, LEAK.replace("14:20", "16:20"), "datalek-72-uur"),
    Edit(INCIDENTS, LEAK, LEAK.replace("    risico: hoog\n", ""), "antwoord-gegeven"),
    Edit(INCIDENTS, LEAK, LEAK.replace("2026-10-26 14:20", "26 oktober"), "vermelding-past"),
    Edit(INCIDENTS, "    scholen: waterhoen\n", "    scholen: waterhoen\n    scholen: lisdodde\n", "bestand-leesbaar"),
    # Documents and their links.
    Edit(
        LEAKS,
        "besluit: CvB-2026-08\n",
        'versie: "2.3"\nbesluit: CvB-2026-08\n',
        "",
        "document-beheerd protocol-vastgesteld",
    ),
    Edit(
        LEAKS,
        "status: vastgesteld\n",
        "status: concept\n",
        "protocol-aanwezig",
        "document-beheerd protocol-vastgesteld",
    ),
    Edit(LEAKS, "## Stap 1: melden\n", "## Eerst melden\n", "koppeling-klopt"),
    Edit(CODE, "../beleid/toegang-en-wachtwoorden.md", "../beleid/toegang.md", "koppeling-klopt"),
    # The board, deviations, and a file that can no longer be read.
    Edit(
        "bestuur.yaml",
        "  meldpunt:",
        "  privacypagina: https://zwanenmeent.example\n  meldpunt:",
        "",
        "bestuur-bereikbaar",
    ),
    Edit(DEVIATIONS, "    tot_en_met: 2026-12-31\n", "    tot_en_met: 2026-10-31\n", "rol-vervanger"),
    Edit(
        DEVIATIONS,
        "    toetsregel: rol-vervanger\n",
        "    toetsregel: rol-vervangerr\n",
        "afwijking-bekend rol-vervanger",
    ),
    Edit("scholen.yaml", "    brin: 99XD00\n", "   brin: 99XD00\n", "bestand-leesbaar"),
)
