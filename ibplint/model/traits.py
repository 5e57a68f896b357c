"""By what a finding is known again in another state of the same dossier, where its name alone does not tell."""

from ibplint.model.frozen import frozen


@frozen(slots=True)
class Traits:
    """Held in memory for a comparison and shown nowhere: names and dates play a part in it, as numbers.

    `alone`: no other record of the dossier has this name. `decisive` stands for the person and the days that tell an
    appointment from another, or for the line that a finding about a file is about; 0 where there is none. `namesakes`
    is what is decisive of every record with this name. `said` stands for all that the record or the file says. `file`
    is the path of a file: another path is another file, unless the first is gone.
    """

    alone: bool
    decisive: int = 0
    namesakes: frozenset[int] = frozenset()
    said: frozenset[int] = frozenset()
    file: str = ""


ALONE = Traits(alone=True)
