import pytest

from ibplint.errors import IbplintError
from ibplint.model.framework import Domain, Framework, Norm
from ibplint.rulebook.domains import check_related
from ibplint.rulebook.frameworks import load_frameworks

TEXT = {"nl": "tekst", "en": "text"}
CROSSWALK = {
    "beleid": "GO.01 GO.02 GO.03 OR.01 OR.02",
    "controle": "GO.05 IM.01 IM.02 IM.03 SC.01 SC.03 SW.01 SM.05",
    "personeel": "HR.01 HR.02 HR.03 HR.04 HR.05 HR.06 GB.02 RB.03 SM.03",
    "toegang": "ID.01 ID.02 ID.03 ID.04 ID.05 SM.02 DM.04 DM.06",
    "ruimten": "PH.01 PH.02 CO.02 PR.03",
    "continuiteit": "OP.02 BC.01 BC.02 BC.03 BC.04 BC.05 SM.04 SM.05 RM.02",
}


def test_the_crosswalk_is_that_of_the_domain_facts_and_names_norms_that_exist() -> None:
    frameworks = load_frameworks()
    found = {domain.id: domain.related["ibp-fo"] for domain in frameworks["monitor-2018"].domains.values()}

    assert found == {name: tuple(norms.split()) for name, norms in CROSSWALK.items()}
    assert {norm for norms in found.values() for norm in norms} <= set(frameworks["ibp-fo"].norms)


@pytest.mark.parametrize(
    ("related", "words"),
    [
        ({"ibp-fo": ("GO.99",)}, "`GO.99` is no norm of `ibp-fo`"),
        ({"ibp-fa": ("GO.01",)}, "`ibp-fa` is no framework; did you mean `ibp-fo`?"),
    ],
)
def test_a_related_norm_that_does_not_exist_is_refused(related: dict[str, tuple[str, ...]], words: str) -> None:
    norm = Norm("GO.01", "beleid", TEXT, TEXT, "bron", number_verified=True, wording_verified=True)
    other = Framework("ibp-fo", TEXT, "1", {"GO.01": norm})
    own = Framework("eigen", TEXT, "1", {}, domains={"beleid": Domain("beleid", TEXT, related=related)})

    with pytest.raises(IbplintError, match=r"norms/eigen\.yaml, `beleid`: ") as trouble:
        check_related({"ibp-fo": other, "eigen": own}, {"eigen": "norms/eigen.yaml"})

    assert words in trouble.value.texts["en"]
