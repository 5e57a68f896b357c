"""Why a base cannot be read, and what to do about it."""

from ibplint.errors import IbplintError
from ibplint.model.clean import clean
from ibplint.model.message import clipped

_WHOLE_NL = "haal de hele geschiedenis op: `fetch-depth: 0` in de CI, of `git fetch --unshallow`"
_WHOLE_EN = "fetch the whole history: `fetch-depth: 0` in the CI, or `git fetch --unshallow`"


def no_git() -> IbplintError:
    """The program is not there."""
    return IbplintError(
        nl="`--base` heeft het programma `git` nodig, en dat staat niet in het zoekpad; installeer git, of laat"
        " `--base` weg",
        en="`--base` needs the program `git`, which is not on the search path; install git, or leave `--base` out",
    )


def no_repository() -> IbplintError:
    """The folder is in no repository, or in one that git refuses."""
    return IbplintError(
        nl="`--base` vergelijkt met een revisie in git, en dit dossier staat niet in een repository die git hier wil"
        " lezen; werk in een kloon, of laat `--base` weg",
        en="`--base` compares with a revision in git, and this dossier is in no repository that git is willing to read"
        " here; work in a clone, or leave `--base` out",
    )


def no_dossier() -> IbplintError:
    """One file outside any dossier has no base."""
    return IbplintError(
        nl="`--base` vergelijkt een heel dossier, en dit is één bestand daarbuiten; laat `--base` weg",
        en="`--base` compares a whole dossier, and this is one file outside any; leave `--base` out",
    )


def not_trusted() -> IbplintError:
    """The folder belongs to somebody else."""
    return IbplintError(
        nl="git leest deze repository niet omdat de map van een andere gebruiker is; vertrouwt u haar, geef dan"
        " `git config --global --add safe.directory` met het pad van de map",
        en="git does not read this repository because the folder belongs to another user; if you trust it, give"
        " `git config --global --add safe.directory` with the path of the folder",
    )


def no_revision(revision: str, *, shallow: bool) -> IbplintError:
    """The revision is not there, or not in a history that was cut off."""
    name = clean(clipped(revision))
    if shallow:
        return IbplintError(
            nl=f"revisie `{name}` zit niet in deze ondiepe kloon; {_WHOLE_NL}",
            en=f"revision `{name}` is not in this shallow clone; {_WHOLE_EN}",
        )
    return IbplintError(
        nl=f"revisie `{name}` bestaat niet in deze repository; controleer de naam, of haal haar op met `git fetch`",
        en=f"revision `{name}` does not exist in this repository; check the name, or get it with `git fetch`",
    )


def no_objects(*, shallow: bool) -> IbplintError:
    """The revision is there, but not all that it holds."""
    if shallow:
        return IbplintError(
            nl=f"van de basis ontbreken bestanden in deze ondiepe kloon; {_WHOLE_NL}",
            en=f"files of the base are missing in this shallow clone; {_WHOLE_EN}",
        )
    return IbplintError(
        nl="van de basis is niet alles in deze repository te lezen; gebruik een volledige kloon (zonder `--filter`),"
        " en controleer haar met `git fsck`",
        en="not all of the base can be read in this repository; use a full clone (without `--filter`),"
        " and check it with `git fsck`",
    )


def of_base(revision: str, trouble: IbplintError) -> IbplintError:
    """What is wrong with the dossier as it was."""
    name = clean(clipped(revision))
    return IbplintError(
        nl=f"in de basis `{name}`: {trouble.texts['nl']}", en=f"in the base `{name}`: {trouble.texts['en']}"
    )


def too_much() -> IbplintError:
    """Git says more than we take."""
    return IbplintError(
        nl="de basis is te groot om te lezen; zet het dossier in een eigen map, of laat `--base` weg",
        en="the base is too big to be read; put the dossier in a folder of its own, or leave `--base` out",
    )


def too_slow(seconds: int) -> IbplintError:
    """Git does not end."""
    return IbplintError(
        nl=f"git gaf binnen {seconds} seconden geen antwoord; controleer de repository met `git fsck`, of laat"
        " `--base` weg",
        en=f"git gave no answer within {seconds} seconds; check the repository with `git fsck`, or leave `--base` out",
    )
