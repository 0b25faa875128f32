"""The lists of the page: inventory, SPBE services, data, connectivity, equipment, people, innovations."""

from collections.abc import Callable, Sequence

from gm100_desktop.domain.applications import ServiceClass
from gm100_desktop.domain.conditions import Condition
from gm100_desktop.domain.kinds.applications import (
    APPLICATION,
    APPLICATION_COVERAGE,
    APPLICATION_LINK,
    APPLICATION_SERVICE,
    CONNECTIVITY,
    DATA_INTEGRATION,
    INFRASTRUCTURE,
    INNOVATION,
    IT_STAFF,
    SPBE_SERVICE,
)
from gm100_desktop.domain.lines.applications import gaps, joined_text, service_condition
from gm100_desktop.domain.wording import EMPTY, number
from gm100_desktop.ui.condition_chips import condition_chip, condition_rank
from gm100_desktop.ui.models.columns import Column, Group, Look
from gm100_desktop.ui.models.rows import Grouping
from gm100_desktop.ui.pages.applications_shelf import ShownApplications
from gm100_desktop.ui.records.list_spec import ListSpec, RecordLine
from gm100_desktop.ui.records.part_list import Part, owned_by

APPLICATION_PARTS = (
    Part(
        "Layanan",
        "Layanan SPBE yang didukung",
        ListSpec(APPLICATION_SERVICE, ("service_id",), "Layanan SPBE", "Belum ada layanan."),
        owned_by("application_id"),
    ),
    Part(
        "Layanan",
        "Cakupan per tingkat",
        ListSpec(
            APPLICATION_COVERAGE,
            ("level", "status", "note"),
            "Cakupan",
            "Belum ada cakupan.",
            widths={"level": 104, "status": 82},
        ),
        owned_by("application_id"),
    ),
    Part(
        "Integrasi",
        "Memberi data kepada",
        ListSpec(
            APPLICATION_LINK,
            ("to_id", "data", "status"),
            "Memberi data kepada",
            "Belum memberi data kepada aplikasi lain.",
            widths={"status": 80},
        ),
        owned_by("from_id"),
    ),
    Part(
        "Integrasi",
        "Menerima data dari",
        ListSpec(
            APPLICATION_LINK,
            ("from_id", "data", "status"),
            "Menerima data dari",
            "Belum menerima data dari aplikasi lain.",
            widths={"status": 80},
            name="menerima-data",
        ),
        owned_by("to_id"),
    ),
)
SERVICE_PARTS = (
    Part(
        "Aplikasi",
        "Aplikasi pendukung",
        ListSpec(APPLICATION_SERVICE, ("application_id",), "Aplikasi", "Belum ada aplikasi."),
        owned_by("service_id"),
        height=300,
    ),
)

DATA = ListSpec(
    DATA_INTEGRATION,
    ("dataset", "producer_id", "consumers", "frequency", "method", "status"),
    "Integrasi data",
    "Belum ada integrasi data. Tekan Ctrl+Enter lalu tulis nama datanya.",
    ("dataset",),
    widths={"producer_id": 150, "consumers": 180, "frequency": 96, "status": 86},
)
SITES = ListSpec(
    CONNECTIVITY,
    ("site", "year", "bandwidth_mbps", "medium", "provider", "agency_id", "is_integrated"),
    "Akses internet per lokasi",
    "Belum ada lokasi. Tempel dari Excel, atau tekan Ctrl+Enter: lokasi, tahun, Mbps.",
    ("site", "year"),
    widths={"medium": 96},
)
EQUIPMENT = ListSpec(
    INFRASTRUCTURE,
    ("name", "kind", "quantity", "condition", "location", "year", "agency_id"),
    "Infrastruktur",
    "Belum ada infrastruktur. Tempel dari Excel atau tekan Ctrl+Enter.",
    ("kind", "name"),
    widths={"quantity": 72, "condition": 100},
)
STAFF = ListSpec(
    IT_STAFF,
    ("competence", "agency_id", "year", "head_count", "note"),
    "SDM TI",
    "Belum ada angka SDM TI. Tekan Ctrl+Enter lalu tulis kompetensi dan jumlahnya.",
    ("year", "competence"),
    widths={"agency_id": 180, "head_count": 100},
)
INNOVATIONS = ListSpec(
    INNOVATION,
    ("name", "agency_id", "service", "time_before", "time_after", "year", "application_id"),
    "Inovasi OPD",
    "Belum ada inovasi. Tekan Ctrl+Enter: layanan, waktu sebelum dan sesudah.",
    ("agency_id", "name"),
    widths={"agency_id": 140, "time_before": 104, "time_after": 108},
)


def inventory(shown: ShownApplications, swatch: Callable[[RecordLine], str]) -> ListSpec:
    """Every application."""
    return ListSpec(
        APPLICATION,
        ("name", "agency_id", "status", "purpose", "users", "dimension_id", "is_spbe", "link"),
        "Aplikasi",
        "Belum ada aplikasi. Tempel dari Excel, atau tekan Ctrl+Enter dan tulis namanya.",
        ("name",),
        extra=(_services(shown), _joined(shown)),
        swatch=swatch,
        widths={
            "agency_id": 120,
            "status": 84,
            "purpose": 190,
            "dimension_id": 130,
            "is_spbe": 92,
            "link": 150,
        },
    )


def services(shown: ShownApplications) -> ListSpec:
    """The SPBE services with the applications that carry them."""
    return ListSpec(
        SPBE_SERVICE,
        ("name", "number", "agency_id", "status"),
        "Layanan SPBE",
        "Belum ada layanan.",
        ("class", "number"),
        extra=(_carriers(shown), _support(shown)),
        grouping=Grouping(
            lambda line: str(line.values["class"]), lambda key, lines: _class(shown, key, lines)
        ),
        widths={"number": 66, "agency_id": 130, "status": 104},
    )


def _class(shown: ShownApplications, code: str, lines: Sequence[RecordLine]) -> Group:
    """The head of one class of services, with its gaps."""
    found = [service for line in lines if (service := shown.service(line.id))]
    missing = gaps(found)
    told = f"{number(len(lines))} layanan"
    return Group(
        code,
        ServiceClass.word(code),
        f"{told}, {number(missing)} tanpa aplikasi berjalan" if missing else told,
    )


def _services(shown: ShownApplications) -> Column[RecordLine]:
    def told(line: RecordLine) -> str:
        found = shown.application(line.id)
        return ", ".join(found.services) if found else ""

    return Column(
        "Layanan SPBE", lambda line: told(line) or EMPTY, width=170, look=Look.SECOND, tip=told, gives_way=6
    )


def _joined(shown: ShownApplications) -> Column[RecordLine]:
    def count(line: RecordLine) -> int:
        found = shown.application(line.id)
        return 100 * found.joined + found.planned if found else 0

    return Column(
        "Terintegrasi",
        lambda line: (joined_text(found) if (found := shown.application(line.id)) else "") or EMPTY,
        sort_key=count,
        width=96,
    )


def _carriers(shown: ShownApplications) -> Column[RecordLine]:
    def told(line: RecordLine) -> str:
        found = shown.service(line.id)
        return ", ".join(found.names) if found else ""

    return Column("Aplikasi", lambda line: told(line) or EMPTY, width=150, tip=told, stretch=True)


def _support(shown: ShownApplications) -> Column[RecordLine]:
    def condition(line: RecordLine) -> Condition | None:
        found = shown.service(line.id)
        return service_condition(found) if found else None

    return Column(
        "Keadaan",
        lambda line: found.text if (found := condition(line)) else "",
        sort_key=lambda line: condition_rank(found) if (found := condition(line)) else None,
        width=156,
        look=Look.CHIPS,
        mark=lambda line: condition_chip(found) if (found := condition(line)) else None,
    )
