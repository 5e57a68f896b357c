"""A dossier of any size, as complete as a board would keep it: a run over it finds little."""

from pathlib import Path

BOARD = """\
bestuur:
  naam: Stichting De Meetlat
  bestuursnummer: "99990"
  kvk: "00999999"
  sector: po
  rechtsvorm: stichting
  contact: bestuur@meetlat.example
  privacypagina: https://meetlat.example/privacy
  meldpunt: meldpunt@meetlat.example
  leerlingen: 1240
  medewerkers: 170
"""
ROLES = """\
rollen:
  - {rol: bestuurder, persoon: H. Roodenburg, besluit: benoemd, mag_ondertekenen: overeenkomsten, vanaf: 2021-08-01}
  - {rol: privacy-officer, persoon: N. Wal, besluit: benoemd, vanaf: 2021-08-01}
  - {rol: fg, persoon: L. Oudkerk, besluit: benoemd, vanaf: 2021-08-01}
  - {rol: proceseigenaar/administratie, persoon: B. Kamp, besluit: benoemd, vanaf: 2021-08-01}
besluiten:
  - {id: benoemd, orgaan: bestuur, datum: 2021-06-10, onderwerp: Benoemingen, uitkomst: besloten, bewijs: geen}
bewaartermijnen:
  - {id: logging, naam: Logging, categorie: logbestanden, termijn: 6 maanden, begint_bij: vastlegging, status: eigen,
     bron: eigen keuze, vernietigt: proceseigenaar/administratie, vanaf: 2018-05-25}
documenten:
  - {soort: autorisatiematrix, id: matrix, titel: Wie mag waarin, versie: "1", status: vastgesteld,
     eigenaar: privacy-officer, besluit: benoemd, vastgesteld_op: 2021-06-10, herzien_op: 2026-06-01,
     bekendgemaakt_op: 2021-06-20, bekendgemaakt_aan: medewerkers}
  - {soort: privacyverklaring, id: verklaring, titel: Wat wij bewaren, versie: "1", status: vastgesteld,
     eigenaar: privacy-officer, besluit: benoemd, vastgesteld_op: 2021-06-10, herzien_op: 2026-06-01,
     bekendgemaakt_op: 2021-06-20, bekendgemaakt_aan: [leerlingen, ouders, medewerkers]}
"""
RECORDS = """\
verwerkingen:
  - id: verwerking-{n}
    naam: Verwerking {n}
    proces: administratie
    doelen: [inschrijven, volgen van aanwezigheid]
    betrokkenen: [leerlingen, ouders]
    persoonsgegevens: [naam en adres, verzuim]
    bijzondere_gegevens: geen
    nationaal_nummer: nee
    grondslagen: wettelijke-verplichting
    wettelijke_basis: [Wet register onderwijsdeelnemers, Wet op het primair onderwijs]
    ontvangers: [Dienst Uitvoering Onderwijs]
    systemen: systeem-{n}
    doorgifte: geen
    bewaartermijnen: termijn-{n}
    beveiliging: [toegang per functie, tweede factor bij inloggen, versleutelde opslag]
    herkomst: [ouders, overheid]
    dpia_criteria: geen
    dpia_nodig: nee
    beoordeeld_op: 2026-09-10
    vanaf: 2026-08-01
systemen:
  - id: systeem-{n}
    naam: Systeem {n}
    proces: administratie
    verwerker: verwerker-{n}
    locatie: NL
    eigenaar: proceseigenaar/administratie
    persoonsgegevens: ja
    kritisch: nee
    beschikbaarheid: midden
    integriteit: midden
    vertrouwelijkheid: midden
    mfa: iedereen
    rechtenmatrix: matrix
    logging_bewaren: 6 maanden
    hersteltijd: 24 uur
    ai: geen
    vanaf: 2019-08-01
verwerkers:
  - id: verwerker-{n}
    naam: Leverancier {n} B.V.
    dienst: administratie
    land: NL
    convenant: deelnemer
    risicoklasse: midden
    beoordeeld_op: 2026-03-12
    contact: privacy@leverancier-{n}.example
    vanaf: 2019-08-01
verwerkersovereenkomsten:
  - id: overeenkomst-{n}
    verwerker: verwerker-{n}
    producten: [{{naam: Systeem {n}, systeem: systeem-{n}, privacybijsluiter: document-{n}.md}}]
    ondertekend_op: 2025-06-12
    ondertekend_door: bestuurder
    model: convenant-4.0
    looptijd: onbepaald
    bijlagen: [privacybijsluiter, beveiligingsbijlage]
    subverwerkers: [{{naam: Terp Hosting B.V., dienst: hosting, land: NL}}]
    beoordelen_voor: 2027-08-01
    vanaf: 2025-08-01
    bewijs: document-{n}.md
bewaartermijnen:
  - id: termijn-{n}
    naam: Termijn {n}
    categorie: aanwezigheid-en-inschrijving
    termijn: 5 jaar
    begint_bij: uitschrijving
    status: wet
    bron: bekostigingsbesluit
    vernietigt: proceseigenaar/administratie
    vanaf: 2018-05-25
besluiten:
  - {{id: besluit-{n}, orgaan: bestuur, datum: 2026-06-01, onderwerp: Document {n}, uitkomst: besloten,
     bewijs: document-{n}.md}}
incidenten:
  - id: incident-{n}
    omschrijving: Een lijst ging per mail naar een verkeerde groep.
    datalek: ja
    aard: verkeerde-ontvanger
    begonnen_op: 2026-10-01 09:00
    ontdekt_op: 2026-10-01 10:00
    kennisname_op: 2026-10-01 10:00
    intern_gemeld_op: 2026-10-01 10:15
    fg_geinformeerd_op: 2026-10-01 11:00
    systemen: systeem-{n}
    betrokkenen: ouders
    aantal_betrokkenen: 24
    persoonsgegevens: [naam en e-mailadres]
    risico: risico
    ap_gemeld_op: 2026-10-02 10:00
    ap_nummer: Z2026-{n:06}
    gevolgen: Ouders kennen nu elkaars adres.
    maatregelen: [mail teruggeroepen]
    behandelaar: privacy-officer
    afgehandeld_op: 2026-10-09
    lessen: Lijsten gaan niet meer als bijlage.
"""
HEAD = """\
---
soort: overig
toelichting: om te meten
titel: Document {n}
versie: "1.{n}"
status: vastgesteld
eigenaar: privacy-officer
besluit: besluit-{n}
vastgesteld_op: 2026-06-01
vastgesteld_door: bestuur
herzien_op: 2026-05-01
herzien_conclusie: gewijzigd
herzien_voor: 2027-05-01
bekendgemaakt_op: 2026-06-08
bekendgemaakt_aan: medewerkers
bekendgemaakt_hoe: intranet
---
# Document {n}

"""
SECTION = """\
## Hoofdstuk {s}

Wie een incident merkt, meldt dat dezelfde dag bij het meldpunt; zie [het eerste hoofdstuk](#hoofdstuk-0).
Het meldpunt kijkt of het om een datalek gaat, en spreekt af wie wat doet. Een collega die twijfelt, vraagt het na.

- Vergrendel uw scherm als u wegloopt.
- Gebruik geen losse geheugensticks voor gegevens van leerlingen.
- Deel een lijst met namen nooit als bijlage.

| Wat | Waar | Hoe lang |
|---|---|---|
| aanmelding | leerlingadministratie | tot uitschrijving |

"""


def write_dossier(folder: Path, files: int) -> None:
    """Half register files with seven records each, half documents of some six kilobytes."""
    (folder / "bestuur.yaml").write_text(BOARD, encoding="utf-8")
    (folder / "rollen.yaml").write_text(ROLES, encoding="utf-8")
    for n in range((files + 1) // 2):
        (folder / f"register-{n}.yaml").write_text(RECORDS.format(n=n), encoding="utf-8")
        text = HEAD.format(n=n) + "".join(SECTION.format(s=s) for s in range(12))
        (folder / f"document-{n}.md").write_text(text, encoding="utf-8")
