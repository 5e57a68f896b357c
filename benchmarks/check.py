"""How long `ibplint check` takes on dossiers of growing size, beside what its libraries cost to import.

Run with `python benchmarks/check.py`; prints whole-process medians, peak memory, and ratios within this one run.
Nothing here is asserted: machines differ, ratios are what to read.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

RUNS = 5
SIZES = (100, 1000)
FLOOR = [sys.executable, "-c", "import yaml, click, markdown_it"]

BOARD = "bestuur: {naam: Stichting De Meetlat, sector: [po]}\n"

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
    ontvangers: [DUO]
    systemen: systeem-{n}
    bewaartermijnen: termijn-{n}
systemen:
  - {{id: systeem-{n}, naam: Systeem {n}, verwerker: verwerker-{n}, proces: administratie}}
verwerkers:
  - {{id: verwerker-{n}, naam: Verwerker {n}, dienst: administratie, land: NL}}
verwerkersovereenkomsten:
  - {{id: overeenkomst-{n}, verwerker: verwerker-{n}, vanaf: 2025-08-01, looptijd: onbepaald}}
bewaartermijnen:
  - {{id: termijn-{n}, naam: Termijn {n}, categorie: aanwezigheid-en-inschrijving, termijn: 5 jaar}}
rollen:
  - {{rol: medewerker, persoon: P-{n}, vanaf: 2024-01-01, besluit: besluit-{n}}}
besluiten:
  - {{id: besluit-{n}, orgaan: bestuur, datum: 2023-12-01, onderwerp: Rollen, uitkomst: besloten}}
incidenten:
  - {{id: incident-{n}, omschrijving: Lijst verkeerd gemaild, datalek: ja, risico: risico,
     kennisname_op: 2026-10-01 10:00, ap_gemeld_op: 2026-10-02 10:00}}
"""

HEAD = """\
---
soort: overig
toelichting: om te meten
titel: Document {n}
versie: "1.{n}"
status: vastgesteld
eigenaar: privacy-officer
besluit: besluit-{other}
herzien_op: 2026-05-01
---
# Document {n}

"""
SECTION = """\
## Hoofdstuk {s}

Wie een incident merkt, meldt dat dezelfde dag bij het meldpunt; zie [het eerste hoofdstuk](#hoofdstuk-0).
Het meldpunt kijkt of het om een datalek gaat, en spreekt af wie wat doet.

- Het bestuur stelt vast en evalueert.
- De privacy officer houdt het register bij.
- De FG houdt toezicht en adviseert.

"""
TABLE = """\
## Rollen en taken

| Rol | Taken |
|---|---|
| FG | houdt toezicht; adviseert |
| Bestuur | stelt vast |

"""


def write_dossier(folder: Path, files: int) -> None:
    """Half register files with eight records each, half documents of some five kilobytes."""
    (folder / "bestuur.yaml").write_text(BOARD, encoding="utf-8")
    for n in range(files // 2):
        (folder / f"register-{n}.yaml").write_text(RECORDS.format(n=n), encoding="utf-8")
        text = HEAD.format(n=n, other=n) + "".join(SECTION.format(s=s) for s in range(12)) + TABLE
        (folder / f"document-{n}.md").write_text(text, encoding="utf-8")


def measure(command: list[str]) -> tuple[float, float, float]:
    """Wall milliseconds, CPU milliseconds and peak megabytes of one run of a command."""
    begin = perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        _, _, usage = os.wait4(process.pid, 0)
        process.returncode = 0
    return (perf_counter() - begin) * 1000, (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024


def medians(command: list[str]) -> tuple[float, float, float]:
    """The medians of several runs after one that is not counted."""
    measure(command)
    wall, cpu, peak = zip(*(measure(command) for _ in range(RUNS)), strict=True)
    return median(wall), median(cpu), median(peak)


def main() -> None:
    """Print one line for the floor and one for each size."""
    floor = medians(FLOOR)
    print(f"{'import yaml, click, markdown_it':34}{floor[0]:9.0f} ms {floor[1]:9.0f} ms cpu {floor[2]:7.0f} MB")
    before = 0.0
    with tempfile.TemporaryDirectory() as temporary:
        for size in SIZES:
            folder = Path(temporary) / str(size)
            folder.mkdir()
            write_dossier(folder, size)
            wall, cpu, peak = medians([sys.executable, "-m", "ibplint", "check", str(folder), "--as-of", "2026-11-01"])
            line = (
                f"{f'check, {size} files':34}{wall:9.0f} ms {cpu:9.0f} ms cpu {peak:7.0f} MB  {wall / floor[0]:5.1f} x"
            )
            print(line + (f"  {cpu / before:5.1f} x the size before" if before else ""))
            before = cpu


if __name__ == "__main__":
    main()
