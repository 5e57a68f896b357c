"""How the services read a log: the rules of their own parsers, sign by sign."""

from typing import NamedTuple

_GITHUB_DATA = (("%0D", "\r"), ("%0A", "\n"), ("%25", "%"))
_GITHUB_VALUE = (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%"))
_AZURE = (("%3B", ";"), ("%0D", "\r"), ("%0A", "\n"), ("%5D", "]"), ("%AZP25", "%"))


class LogCommand(NamedTuple):
    name: str
    properties: dict[str, str]
    data: str


def github_commands(log: str) -> list[LogCommand]:
    """What GitHub's runner takes for a command: `::name a=b::data` where a line starts, `##[name]` anywhere in it."""
    found = []
    for line in log.split("\n"):
        text = line.lstrip()
        end = text.find("::", 2)
        if text.startswith("::") and end > 0:
            name, _, properties = text[2:end].partition(" ")
            found.append(
                LogCommand(name, _properties(properties, ",", _GITHUB_VALUE), _read(text[end + 2 :], _GITHUB_DATA))
            )
        elif "##[" in line and "]" in line[line.index("##[") :]:
            found.append(LogCommand(line[line.index("##[") :], {}, ""))
    return found


def azure_commands(log: str) -> list[LogCommand]:
    """What the agent of Azure takes for a command: `##vso[name a=b;]data` anywhere in a line, and `##[name]`."""
    found = []
    for line in log.split("\n"):
        start = line.find("##vso[")
        if start >= 0 and "]" in line[start:]:
            head, _, data = line[start + 6 :].partition("]")
            name, _, properties = head.partition(" ")
            found.append(LogCommand(name, _properties(properties, ";", _AZURE), _read(data, _AZURE)))
        elif "##[" in line:
            found.append(LogCommand(line[line.index("##[") :], {}, ""))
    return found


def _properties(text: str, between: str, signs: tuple[tuple[str, str], ...]) -> dict[str, str]:
    pairs = [part.partition("=") for part in text.split(between) if "=" in part]
    return {key.strip(): _read(value, signs) for key, _, value in pairs}


def _read(text: str, signs: tuple[tuple[str, str], ...]) -> str:
    for written, sign in signs:
        text = text.replace(written, sign)
    return text
