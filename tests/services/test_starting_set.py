"""A new file begins with bodies, positions and waves, as one act that can be undone."""

import itertools

from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.new_region import name_region, official_regions
from gm100_desktop.services.records import Records


def test_a_new_file_has_bodies_with_positions_and_the_waves(dossier: Dossier, records: Records) -> None:
    name_region(dossier, records, official_regions()[0], 2026)
    bodies = [title for _, title in records.choices("body")]
    assert {"Dewan Smart City", "Tim Pelaksana Smart City", "Forum Smart City Daerah"} < set(bodies)
    assert sum(title.startswith("Pokja Smart") for title in bodies) == 6
    roles = dossier.connection.execute(
        "SELECT body.kind, group_concat(body_role.code) FROM body_role JOIN body ON body.id = body_id"
        " WHERE body.kind IN ('council', 'forum') GROUP BY body.kind ORDER BY body.kind"
    ).fetchall()
    assert roles == [
        ("council", "patron,steering,chair,vice_chair,secretary,member"),
        ("forum", "chair,member"),
    ]
    waves = dossier.connection.execute(
        "SELECT year, quota, cumulative_count FROM wave ORDER BY number"
    ).fetchall()
    assert waves[:3] == [(2017, 25, 25), (2018, 50, 75), (2019, 25, 100)]
    assert all(later[2] - earlier[2] == later[1] for earlier, later in itertools.pairwise(waves))


def test_naming_the_region_is_one_act(dossier: Dossier, records: Records) -> None:
    name_region(dossier, records, official_regions()[0], 2026)
    steps = dossier.connection.execute("SELECT label FROM journal_step").fetchall()
    assert len(steps) == 1
    dossier.revert(1)
    for table in ("region", "body", "body_role", "wave", "movement"):
        assert dossier.connection.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
    assert not records.exists(kind("region"), 1)
