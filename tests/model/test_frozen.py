from dataclasses import FrozenInstanceError, field, fields, is_dataclass, replace

import pytest

from ibplint.model.frozen import frozen


@frozen()
class Holding:
    name: str
    days: int = 3
    seen: tuple[str, ...] = ()
    notes: dict[str, str] = field(default_factory=dict, compare=False, repr=False)

    @property
    def shown(self) -> str:
        return f"{self.name}: {self.days}"


@frozen(eq=False)
class Named:
    name: str


@frozen(slots=True)
class Slotted:
    name: str
    days: int = 3


@frozen()
class Empty:
    pass


def test_fields_are_filled_by_place_by_name_and_by_default() -> None:
    assert Holding("a", 4).shown == "a: 4"
    assert Holding(days=5, name="b") == Holding("b", 5)
    assert Holding("a").days == 3


def test_each_object_gets_a_default_of_its_own_where_that_is_made() -> None:
    one, other = Holding("a"), Holding("a")
    assert one.notes is not other.notes
    assert Holding("a", notes={"b": "c"}).notes == {"b": "c"}


def test_a_value_that_is_missing_or_unknown_is_refused() -> None:
    with pytest.raises(TypeError, match="name"):
        Holding()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="nobody"):
        Holding("a", nobody=1)  # type: ignore[call-arg]


@pytest.mark.parametrize("made", [Holding("a"), Slotted("a"), Named("a")])
def test_nothing_can_be_changed(made: Holding | Slotted | Named) -> None:
    with pytest.raises(FrozenInstanceError, match="name"):
        made.name = "b"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError, match="name"):
        del made.name
    assert made.name == "a"


def test_equal_is_what_holds_the_same() -> None:
    assert Holding("a", notes={"b": "c"}) == Holding("a")
    assert Holding("a") != Holding("b")
    assert len({Holding("a"), Holding("a"), Holding("a", 4)}) == 2
    assert Slotted("a") == Slotted("a")
    assert Holding("a") != object()
    assert Empty() == Empty()


def test_without_eq_each_is_equal_to_itself_alone() -> None:
    one = Named("a")
    assert one == one  # noqa: PLR0124 - that is what is asked
    assert one != Named("a")
    assert len({one, Named("a")}) == 2


def test_it_is_a_dataclass_to_all_who_ask() -> None:
    assert all(map(is_dataclass, (Holding, Slotted, Named)))
    assert [one.name for one in fields(Slotted)] == ["name", "days"]
    assert replace(Holding("a"), days=9) == Holding("a", 9)
    assert repr(Slotted("a")) == "Slotted(name='a', days=3)"
    assert repr(Holding("a")) == "Holding(name='a', days=3, seen=())"
    match Holding("a", 4):
        case Holding(name, days):
            assert (name, days) == ("a", 4)


def test_an_object_with_slots_has_no_other_attributes() -> None:
    assert not hasattr(Slotted("a"), "__dict__")


def test_annotations_are_kept() -> None:
    assert Slotted.__annotations__ == {"name": str, "days": int}


def test_an_object_shows_of_the_objects_in_it_only_what_they_are() -> None:
    whole = Holding("a", seen=(Holding("b"),) * 9)

    shown = "Holding(...), " * 6
    assert repr(whole) == f"Holding(name='a', days=3, seen=({shown}...))"
