"""Which rules are proved: ours, or those in a board's own files, beside which ours are known."""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path

from ibplint.errors import IbplintError
from ibplint.model.raw import Raw
from ibplint.model.rule import Rule, Rulebook
from ibplint.proving.bench import Bench
from ibplint.proving.proof import Proof, prove
from ibplint.reading.own_files import read_own
from ibplint.rulebook.load import load_rulebook, rulebook
from ibplint.vocabulary.vocabulary import load_vocabulary

_ENDINGS = (".yaml", ".yml")


def proofs(path: Path | None, asked: Sequence[str]) -> tuple[Proof, ...]:
    """The proof of each rule, by id; IbplintError when there is nothing to prove or a file cannot be read."""
    vocabulary = load_vocabulary()
    shipped = load_rulebook(vocabulary)
    own = rulebook(_contents(path), shipped.frameworks, vocabulary).rules if path else shipped.rules
    bench = Bench(Rulebook(shipped.frameworks, {**shipped.rules, **own}), vocabulary)
    return tuple(prove(rule, bench) for rule in _chosen(own, asked))


def _contents(path: Path) -> Mapping[str, Raw]:
    files = sorted(file for file in path.rglob("*") if file.suffix in _ENDINGS) if path.is_dir() else [path]
    if not files:
        raise IbplintError(
            nl=f"in `{path.name}` staan geen toetsregels: er is geen bestand op .yaml",
            en=f"`{path.name}` holds no rules: there is no file that ends in .yaml",
        )
    return {str(file): read_own(file) for file in files}


def _chosen(rules: Mapping[str, Rule], asked: Sequence[str]) -> list[Rule]:
    for name in asked:
        if name not in rules:
            near = get_close_matches(name, rules, n=1)
            hint = (f"; bedoelde u `{near[0]}`?", f"; did you mean `{near[0]}`?") if near else ("", "")
            raise IbplintError(
                nl=f"toetsregel `{name}` bestaat niet{hint[0]}", en=f"there is no rule `{name}`{hint[1]}"
            )
    return [rule for name, rule in sorted(rules.items()) if name in asked or not asked]
