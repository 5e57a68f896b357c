"""Two small dossiers, and how a command is run over them."""

import subprocess
from collections.abc import Callable

Ran = subprocess.CompletedProcess[str]
Run = Callable[..., Ran]

BOARD = "bestuur: {naam: Stichting De Veenrand, sector: po}\n"
GOOD = "rollen:\n  - {rol: fg, persoon: A. de Wit}\n  - {rol: privacy-officer, persoon: B. Zwart}\n"
BAD = "rollen:\n  - {rol: fg, persoon: A. de Wit}\n  - {rol: privacy-officer, persoon: A. de Wit}\n"
RULE = ("--rule", "fg-onafhankelijk", "--as-of", "2026-11-01")
