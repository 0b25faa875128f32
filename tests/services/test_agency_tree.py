"""Moving agencies in their tree; what hangs on each of them."""

import pytest

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.services.agency_tree import AgencyTree
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from tests.services.acting import a_programme, dump, last_label, sit, undo

AGENCY = kind("agency")


@pytest.fixture
def tree(dossier: Dossier, records: Records) -> AgencyTree:
    names = ("Diskominfo", "Bidang IKP", "Bidang TIK", "Dinkes")
    records.add_many(AGENCY, [{"name": name, "sort_order": 10 * at} for at, name in enumerate(names)])
    records.change_many(AGENCY, [(2, "parent_id", 1), (3, "parent_id", 1)])
    return AgencyTree(dossier, records)


def parents(records: Records) -> dict[int, object]:
    return {int(row["id"] or 0): row["parent_id"] for row in records.all(AGENCY)}


def order(tree: AgencyTree, records: Records) -> list[int]:
    rows = sorted(records.all(AGENCY), key=lambda row: int(row["sort_order"] or 0))
    assert tree.counts().keys() == {row["id"] for row in rows}
    return [int(row["id"] or 0) for row in rows]


def test_lowering_makes_it_part_of_the_one_above(
    dossier: Dossier, tree: AgencyTree, records: Records
) -> None:
    before = dump(dossier.connection)
    tree.lower(4)
    assert parents(records)[4] == 1
    assert tree.counts()[4].depth == 1
    assert last_label(dossier) == "Pindahkan OPD Dinkes"
    undo(dossier)
    assert dump(dossier.connection) == before


def test_raising_puts_it_right_below_the_one_it_was_part_of(tree: AgencyTree, records: Records) -> None:
    tree.raise_up(3)
    assert parents(records) == {1: None, 2: 1, 3: None, 4: None}
    top = [key for key in order(tree, records) if parents(records)[key] is None]
    assert top == [1, 3, 4]


def test_shifting_changes_places_with_the_neighbour(tree: AgencyTree, records: Records) -> None:
    tree.shift(3, -1)
    inside = [key for key in order(tree, records) if parents(records)[key] == 1]
    assert inside == [3, 2]
    tree.shift(3, -1)
    assert [key for key in order(tree, records) if parents(records)[key] == 1] == [3, 2]


def test_what_cannot_be_moved_says_so(dossier: Dossier, tree: AgencyTree) -> None:
    before = dump(dossier.connection)
    with pytest.raises(KnownProblem, match="tingkat teratas"):
        tree.raise_up(1)
    with pytest.raises(KnownProblem, match="setingkat di atasnya"):
        tree.lower(2)
    assert dump(dossier.connection) == before


def test_members_and_programmes_count_for_all_above(
    tree: AgencyTree, records: Records, seats: dict[str, int]
) -> None:
    records.change(kind("person"), seats["ani"], "agency_id", 3)
    records.change(kind("person"), seats["budi"], "agency_id", 1)
    sit(records, seats, "ani", "member")
    a_programme(records, agency_id=3)
    counts = tree.counts()
    assert [(counts[key].members, counts[key].programmes) for key in (1, 2, 3, 4)] == [
        (1, 1),
        (0, 0),
        (1, 1),
        (0, 0),
    ]
