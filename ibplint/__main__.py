"""The door: arguments in, an exit code out."""

import gc
import sys

from ibplint import cli

PURPOSE = {
    "nl": "Beoordeelt het IBP-dossier van een schoolbestuur: registers en beleid in YAML en Markdown."
    " Zegt per norm wat voldoet, wat niet, en wat niet te beoordelen is.",
    "en": "Judges the IBP dossier of a school board: registers and policy in YAML and Markdown."
    " Says for each norm what is met, what is not, and what cannot be told.",
}


def main() -> None:
    """Run what the arguments ask and exit with its code."""
    # A run keeps what it makes until it ends: looking for rings of what nobody needs took a sixth of its time.
    gc.disable()
    try:
        from ibplint.terminal.session import run  # noqa: PLC0415 - Ctrl-C has its exit code from the first moment

        code = run(sys.argv[1:], cli, PURPOSE)
    except KeyboardInterrupt:
        code = 130
    # Nor does anything need to be looked for at the end.
    gc.freeze()
    sys.exit(code)


if __name__ == "__main__":
    main()
