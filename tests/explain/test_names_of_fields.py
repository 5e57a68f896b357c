from ibplint.explain.manual import explain
from ibplint.model.view import View
from ibplint.vocabulary.vocabulary import Vocabulary


def test_a_register_lists_the_other_names_of_its_fields() -> None:
    text = explain("verwerkers", View()).text
    rows = " ".join(text.split())

    assert "Mag ook heten: verwerker, leverancier, organisatie, bedrijf, naam leverancier, naam verwerker." in rows
    assert "May also be called: verwerker, leverancier," in " ".join(
        explain("verwerkers", View(lang="en")).text.split()
    )


def test_every_other_name_of_every_register_is_shown(vocabulary: Vocabulary) -> None:
    for name in vocabulary.written:
        shown = " ".join(explain(name, View()).text.split())
        for field in vocabulary.registers[name].schema["properties"].values():
            assert ", ".join(field.get("x-aliassen", ())) in shown, name
