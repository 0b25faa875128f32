"""Applications with their services, gaps and links."""

import pytest

from gm100_desktop.domain.kinds import kind
from gm100_desktop.domain.lines.applications import gaps, joined_text, service_condition
from gm100_desktop.services.applications import Applications
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from tests.services.acting import last_label, undo

APPLICATION, SERVICE = kind("application"), kind("application_service")


@pytest.fixture
def applications(dossier: Dossier, records: Records) -> Applications:
    return Applications(dossier, records)


@pytest.fixture
def two(records: Records) -> tuple[int, int]:
    names = ("Setor Kencana", "Pasar Kencana")
    one, other = records.add_many(APPLICATION, [{"name": name} for name in names])
    return one, other


def test_services_without_a_running_application_are_gaps(
    applications: Applications, records: Records, two: tuple[int, int]
) -> None:
    assert gaps(applications.services()) == 10
    records.add(SERVICE, {"application_id": two[0], "service_id": 1})
    records.add(SERVICE, {"application_id": two[1], "service_id": 2})
    records.change(APPLICATION, two[1], "status", "planned")
    first, second, third, *_ = applications.services()
    assert gaps(applications.services()) == 9
    told = [service_condition(line).text for line in (first, second, third)]
    assert told == ["Berjalan", "Belum berjalan", "Belum ada aplikasi"]
    assert first.names == ("Setor Kencana",)
    assert applications.inventory()[0].services == ("Perencanaan",)


def test_a_link_is_stepped_through_and_undone(
    applications: Applications, dossier: Dossier, two: tuple[int, int]
) -> None:
    seen = []
    for _ in range(4):
        applications.step_link(two)
        cell = applications.matrix().cell(two)
        seen.append(cell.status if cell else "")
    assert seen == ["planned", "running", "stopped", ""]
    assert last_label(dossier) == "Putuskan integrasi Setor Kencana ke Pasar Kencana"
    undo(dossier)
    assert applications.matrix().count("stopped") == 1
    assert applications.matrix().cell((two[1], two[0])) is None


def test_what_an_application_is_joined_to(
    applications: Applications, records: Records, two: tuple[int, int]
) -> None:
    applications.set_link(two, "planned")
    assert [joined_text(line) for line in applications.inventory()] == ["rencana 1", "rencana 1"]
    applications.set_link((two[1], two[0]), "running")
    assert [joined_text(line) for line in applications.inventory()] == ["1 aplikasi", "1 aplikasi"]
    records.change_many(
        kind("application_link"), [(1, "data", "Setoran kios"), (1, "method", "api")], "Ubah integrasi"
    )
    words = applications.matrix().words(two)
    assert words == "Setor Kencana → Pasar Kencana: Setoran kios (API, rencana)"
    assert list(applications.matrix().names.values()) == ["Pasar Kencana", "Setor Kencana"]
