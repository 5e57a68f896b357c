"""A dossier in which much is called the same: twins, records without a name, one name for two people."""

KNOTTY = {
    "bestuur.yaml": "bestuur:\n  naam: Stichting De Veenrand\n  sector: po\n",
    "rollen.yaml": """\
rollen:
  - rol: fg
    persoon: G. Zonneveld
    vanaf: 2018-05-25
    tot_en_met: 2023-12-31
    contact: fg@veenrand.example
  - rol: fg
    persoon: L. Oudkerk
    vanaf: 2024-01-01
    besluit: CvB-2
  - rol: fg
    persoon: B. Nauta
    vanaf: 2024-01-01
    besluit: CvB-9
    contact: fg@veenrand.example
  - rol: privacy-officer
    persoon: L. Oudkerk
    vanaf: 2023-08-01
  - rol: privacy-officer
    persoon: Lieke Oudkerk
    vanaf: 2024-08-01
  - rol: ibp-teamlid
    persoon: Anneke Postma
    vanaf: 2025-08-01
    besluit: CvB-1
  - rol: ibp-teamlid
    persoon: R. Santing
    vanaf: 2025-08-01
    besluit: CvB-1
  - rol: ibp-teamlid
    persoon: Y. Karadeniz
    vanaf: 2025-08-01
  - rol: ibp-teamlid
    persoon: Y. Karadeniz
    vanaf: 2025-09-01
  - rol: fgg
    persoon: A. Postma
    vanaf: 2025-02-30
  - persoon: A. Postma
    functie: adviseur
""",
    "besluiten.yaml": """\
besluiten:
  - id: CvB-1
    orgaan: bestuur
    datum: 2025-06-01
    onderwerp: rollen
  - id: CvB-1
    orgaan: directie
    datum: 2021-06-01
    onderwerp: iets anders
  - id: CvB-2
    orgaan: bestuur
    datum: 2023-11-30
  - orgaan: bestuur
    datum: 2023-12-01
""",
    "registers/incidenten.yaml": """\
incidenten:
  - omschrijving: Lijst verkeerd gemaild
    datalek: ja
    ontdekt_op: 2026-03-01 09:00
  - omschrijving: Laptop kwijt
    datalek: ja
    ontdekt_op: 2026-04-01 09:00
    ap_gemeld_op: 2026-04-09 09:00
  - id: i-3
    omschrijving: Storing
    datalek: misschien
    ontdekt_op: 2026-05-01
    ontdekt_op: 2026-05-02
""",
    "registers/verwerkers.yaml": """\
verwerkers:
  - naam: Klasbord Software B.V.
    land: NL
  - naam: Ouderpost
    kvk: '12345678'
  - naam: Ouderpost
verwerkersovereenkomsten:
  - verwerker: ouderpost
    ondertekend_op: 2024-01-01
    subverwerkers:
      - naam: Polder Hosting
        land: XX
      - naam: Polder Hosting
  - verwerker: ouderpost
    ondertekend_op: 2020-01-01
    bewijs: bijlagen/vwo.pdf
""",
    "registers/verwerkingen-a.yaml": """\
verwerkingen:
  - naam: Leerlingadministratie
    proces: onderwijs
    doelen: inschrijven
    doelen: administratie
  - naam: Verzuim
    proces: onderwys
""",
    "registers/verwerkingen-b.yaml": "verwerkingen:\n  - naam: Salaris\n    proces: personeel\n  naam: stuk\n",
    "registers/verwerkingen-c.yaml": "verwerkingen:\n  - naam: 'Verlof\n    proces: personeel\n",
    "beleid/ibp-beleid.md": """\
---
soort: ibp-beleid
titel: IBP-beleid
status: vastgesteld
besluit: CvB-1
---

# IBP-beleid

Zie [de rollen](#rolen) en [de rollen](#rolen).

## Rollen

| Rol | Persoon | Vanaf | Kleur | Tot |
|---|---|---|---|---|
| FG | L. Oudkerk | | blauw | 2027-01-01 |
| Privacy officer | | | rood | |
| Schoolleider | Q. van der Laan | 2022-08-01 | | | te veel |

## Taken

| Rol | Taak |
|---|---|
| FG | houdt toezicht |
| FG | adviseert |
""",
    "beleid/los.md": "# Protocol datalekken\n\nKort.\n",
    "beleid/los-2.md": "# Protocol datalekken\n\nEen tweede.\n",
}
