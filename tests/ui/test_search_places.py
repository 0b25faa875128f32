"""The table of places against the pages as they really are."""

from collections.abc import Iterator, Sequence

import pytest

from gm100_desktop.domain.fields import FieldType, Kind
from gm100_desktop.domain.kinds import ALL_KINDS, kind, masterplan
from gm100_desktop.domain.search_kinds import GROUPS
from gm100_desktop.ui.dialogs.search_places import PLACES, Place, reachable, sections
from gm100_desktop.ui.pages.masterplan_form import ACTIVITIES, INDICATORS, form_kind
from gm100_desktop.ui.pages.masterplan_lists import VIEWS
from gm100_desktop.ui.pages.masterplan_sections import plan_sections
from gm100_desktop.ui.pages.masterplan_tree import Span
from gm100_desktop.ui.pages.registry import PAGES
from gm100_desktop.ui.records.part_list import Part
from gm100_desktop.ui.records.record_page import RecordPage
from gm100_desktop.ui.theme import Theme
from gm100_desktop.ui.workplace import Workplace

PAGE_IDS = [spec.id for spec in PAGES]
PLAN_SECTIONS = {section.title: section for section in plan_sections(lambda: (0, Span((), 0)))}
ON_PROGRAMMES = {ACTIVITIES, INDICATORS}


@pytest.fixture
def pages(place: Workplace, theme: Theme) -> dict[str, RecordPage]:
    """Every page made of sections."""
    assert theme
    built = {spec.id: spec.build(place) for spec in PAGES}
    return {page_id: page for page_id, page in built.items() if isinstance(page, RecordPage)}


def parts_of(parts: Sequence[Part]) -> Iterator[Part]:
    for part in parts:
        yield part
        yield from parts_of(part.inner)


def test_every_kind_a_page_shows_has_a_place_there(pages: dict[str, RecordPage]) -> None:
    shown = {
        (page_id, one)
        for page_id, page in pages.items()
        for section in page.sections
        for one in (section.kind.id, *(part.spec.kind.id for part in parts_of(section.parts)))
    }
    known = {(place.page, one) for one, places in PLACES.items() for place in places}
    lost = {(page_id, one) for page_id, one in shown - known if one not in reachable(PAGE_IDS)}
    assert not lost, "give each a line in ui/dialogs/search_places.PLACES"
    of_plans = {one.id for one in masterplan.KINDS}
    assert reachable(PAGE_IDS) >= of_plans


def test_every_place_really_exists(pages: dict[str, RecordPage]) -> None:
    titles = {page_id: [section.title for section in page.sections] for page_id, page in pages.items()}
    titles["masterplan"] = [*PLAN_SECTIONS, *(words for _, words in VIEWS)]
    for page_id, section in sections():
        if page_id in PAGE_IDS:
            assert section in titles[page_id]
    for one, places in PLACES.items():
        for place in places:
            assert place.page not in PAGE_IDS or place.section or place.owner or place.page == "masterplan", (
                one
            )
            if place.tab and place.page in PAGE_IDS:
                assert place.tab in tabs_of(one, place, pages), (one, place.tab)


def tabs_of(one: str, place: Place, pages: dict[str, RecordPage]) -> set[str]:
    """The tabs of the form that lists records of that kind."""
    owner = kind(one).field(place.owner).refers_to if place.owner else ""
    if place.page == "masterplan":
        own = form_kind(2026).fields if owner == "programme" else ()
        listed = [part.tab for section in PLAN_SECTIONS.values() for part in section.parts]
        return {*ON_PROGRAMMES, *(field.tab for field in own), *(listed if not own else ())}
    page = pages[place.page]
    return {
        tab
        for section in page.sections
        if section.kind.id == owner or section.title == place.section
        for tab in page._view(section.title).form.pages.names()
    }


def test_places_name_real_kinds_columns_and_codes() -> None:
    assert set(PLACES) <= {one.id for one in ALL_KINDS}
    for one, places in PLACES.items():
        for place in places:
            column, codes = place.when
            if place.owner:
                assert kind(one).field(place.owner).refers_to in PLACES
            if column:
                assert codes <= codes_of(kind(one), column), one


def codes_of(one: Kind, column: str) -> set[str]:
    """What may stand in that column, of the record or of the one it points at."""
    first, _, behind = column.partition(".")
    field = one.field(first)
    if behind:
        return codes_of(kind(field.refers_to), behind)
    return {"0", "1"} if field.type is FieldType.FLAG else {choice.value for choice in field.choices or ()}


def test_what_is_searched_and_can_be_shown_is_under_a_heading() -> None:
    listed = {one for group in GROUPS for one in group.kinds}
    assert set(PLACES) - listed == {"attendance_day", "respondent"}  # says nothing alone; confides


def test_kinds_of_pages_that_are_not_there_are_left_out() -> None:
    assert "application" not in reachable(["daerah"])
    assert "document" not in reachable(["daerah"])
    assert "mission" in reachable(["daerah"])
    assert "evidence_link" in reachable(["bukti"])
    assert not reachable([])
