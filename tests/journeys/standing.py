"""Where the window really stands, to be held against where it was sent."""

from gm100_desktop.ui.pages.masterplan_page import MasterplanPage
from gm100_desktop.ui.pages.page import Page
from gm100_desktop.ui.pages.registry import PAGES
from gm100_desktop.ui.records.record_page import RecordPage
from gm100_desktop.ui.records.section import SectionView
from gm100_desktop.ui.workplace import Destination


def where(page: Page, wanted: Destination) -> Destination:
    """As far as it was told where to go."""
    stands = wanted._replace(page=next(spec.id for spec in PAGES if spec.title == page.title))
    if wanted.record_id is not None:
        stands = stands._replace(record_id=page.selected())
    view = section_of(page)
    if view is None:
        return _on_a_programme(page, stands) if isinstance(page, MasterplanPage) else stands
    return _in_a_section(view, stands)


def section_of(page: Page) -> SectionView | None:
    """The section that is shown, on a page that has them."""
    if isinstance(page, MasterplanPage):
        return page._sections.view if page._sections is not None else None
    return page.view if isinstance(page, RecordPage) else None


def _in_a_section(view: SectionView, stands: Destination) -> Destination:
    if stands.section:
        stands = stands._replace(section=view.section.title)
    if stands.tab:
        stands = stands._replace(tab=view.form.pages.names()[view.form.head.tabs.current()])
    listed = [part.list for part in view.parts if stands.part and part.list.spec.kind.id == stands.part[0]]
    if stands.part and listed:
        stands = stands._replace(part=(stands.part[0], listed[0].selected() or 0))
    return stands


def _on_a_programme(page: MasterplanPage, stands: Destination) -> Destination:
    form = page.forms.programme
    if stands.tab:
        stands = stands._replace(tab=form.pages.names()[form.head.tabs.current()])
    return stands._replace(section="")
