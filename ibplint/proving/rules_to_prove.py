"""Which rules are proved: ours, or those in a board's own files, beside which ours are known."""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path

from ibplint.errors import IbplintError
from ibplint.model.clean import clean
from ibplint.model.raw import Raw
from ibplint.model.rule import Rule, Rulebook
from ibplint.proving.bench import Bench
from ibplint.proving.proof import Proof, prove
from ibplint.reading.own_files import read_board, shown_path
from ibplint.rulebook.board.own_rules import with_own
from ibplint.rulebook.load import load_rulebook
from ibplint.shipped import folder
from ibplint.vocabulary.vocabulary import Vocabulary, load_vocabulary

_ENDINGS = (".yaml", ".yml")


def proofs(path: Path | None, asked: Sequence[str]) -> tuple[Proof, ...]:
    """The proof of each rule, by id; IbplintError when there is nothing to prove or a file cannot be read."""
    vocabulary = load_vocabulary()
    shipped = load_rulebook(vocabulary, proved=False)
    whole = _whole(path, shipped, vocabulary) if path else shipped
    meant = _meant(path, whole)
    bench = Bench(whole, vocabulary)
    return tuple(prove(rule, bench) for rule in _chosen(meant, asked))


def _whole(path: Path, shipped: Rulebook, vocabulary: Vocabulary) -> Rulebook:
    """Our rules, and those in a board's files where the path is not one of ours."""
    return shipped if _is_ours(path) else with_own(shipped, _contents(path), vocabulary)


def _meant(path: Path | None, whole: Rulebook) -> Mapping[str, Rule]:
    if path is None:
        return whole.rules
    if not _is_ours(path):
        return {name: rule for name, rule in whole.rules.items() if rule.own}
    files = {shown_path(file.resolve()) for file in _files(path)}
    return {name: rule for name, rule in whole.rules.items() if rule.place.path in files}


def _is_ours(path: Path) -> bool:
    return path.resolve().is_relative_to((folder("norms") / "rules").resolve())


def _contents(path: Path) -> Mapping[str, Raw | None]:
    return {file.as_posix(): read_board(file, clean(file.as_posix())) for file in _files(path)}


def _files(path: Path) -> list[Path]:
    files = sorted(file for file in path.rglob("*") if file.suffix in _ENDINGS) if path.is_dir() else [path]
    if not files:
        raise IbplintError(
            nl=f"in `{path.name}` staan geen toetsregels: er is geen bestand op .yaml",
            en=f"`{path.name}` holds no rules: there is no file that ends in .yaml",
        )
    return files


def _chosen(rules: Mapping[str, Rule], asked: Sequence[str]) -> list[Rule]:
    for name in asked:
        if name not in rules:
            near = get_close_matches(name, rules, n=1)
            hint = (f"; bedoelde u `{near[0]}`?", f"; did you mean `{near[0]}`?") if near else ("", "")
            raise IbplintError(
                nl=f"toetsregel `{name}` bestaat niet{hint[0]}", en=f"there is no rule `{name}`{hint[1]}"
            )
    return [rule for name, rule in sorted(rules.items()) if name in asked or not asked]
