"""What a board wrote in its settings, with its place."""

from ibplint.model.frozen import frozen
from ibplint.model.raw import RawMapping, RawScalar


@frozen()
class Given:
    """A path or a version, and where it stands: `ibplint.yaml:3:10`."""

    text: str
    place: str


@frozen()
class Adjustment:
    """What is asked of one rule: the name and the values as they are written in the settings file at `path`."""

    rule: RawScalar
    values: RawMapping
    path: str
