"""Log commands of CI services, in which a document's words are data and never a command.

The ways to write a sign otherwise are those of the services' own parsers: GitHub's runner turns `%25` back last,
the agent of Azure does so with `%AZP25`.
"""

from collections.abc import Mapping

from ibplint.model.clean import clean

# GitHub's runner cuts a message here; cutting it ourselves keeps an escape whole.
LONGEST = 4000

_BREAKS = {"\r": "%0D", "\n": "%0A"}
_GITHUB_TEXT = str.maketrans({"%": "%25", **_BREAKS})
_GITHUB_VALUE = str.maketrans({"%": "%25", ":": "%3A", ",": "%2C", **_BREAKS})
_AZURE_TEXT = str.maketrans({"%": "%AZP25", **_BREAKS})
_AZURE_VALUE = str.maketrans({"%": "%AZP25", ";": "%3B", "]": "%5D", **_BREAKS})


def github_line(command: str, properties: Mapping[str, object], text: str) -> str:
    """`::error file=rollen.yaml,line=3::text`."""
    values = ",".join(f"{key}={clean(str(value)).translate(_GITHUB_VALUE)}" for key, value in properties.items())
    return f"::{command} {values}::{_data(text).translate(_GITHUB_TEXT)}"


def azure_line(properties: Mapping[str, object], text: str) -> str:
    """`##vso[task.logissue type=error;sourcepath=rollen.yaml;linenumber=3;]text`."""
    values = "".join(f"{key}={clean(str(value)).translate(_AZURE_VALUE)};" for key, value in properties.items())
    return f"##vso[task.logissue {values}]{_data(text).translate(_AZURE_TEXT)}"


def _data(text: str) -> str:
    return clean(text[:LONGEST], lines=True)
