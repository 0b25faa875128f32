"""The pages there are, in the order of the navigation.

To add one: write `pages/AREA_page.py` with a class derived from `Page` whose constructor takes
the workplace, and add its line here. A page that does not exist yet has no line.
"""

from collections.abc import Sequence
from importlib import import_module
from typing import NamedTuple

from gm100_desktop.ui.pages.page import Page
from gm100_desktop.ui.workplace import Workplace


class PageSpec(NamedTuple):
    """What the shell must know of a page before its module is imported."""

    id: str
    title: str
    icon: str
    factory: str  # "gm100_desktop.ui.pages.masterplan_page:MasterplanPage"

    def build(self, place: Workplace) -> Page:
        """The page, its module imported now."""
        module, _, name = self.factory.partition(":")
        page = getattr(import_module(module), name)(place)
        if not isinstance(page, Page):
            raise TypeError(self.factory)
        return page


PAGES: Sequence[PageSpec] = (
    PageSpec("daerah", "Daerah", "map-pinned", "gm100_desktop.ui.pages.region_page:RegionPage"),
    PageSpec("dewan-tim", "Dewan & Tim", "users-round", "gm100_desktop.ui.pages.rosters_page:RostersPage"),
    PageSpec(
        "masterplan", "Masterplan", "list-tree", "gm100_desktop.ui.pages.masterplan_page:MasterplanPage"
    ),
    PageSpec("quick-win", "Quick Win", "zap", "gm100_desktop.ui.pages.quick_wins_page:QuickWinsPage"),
    PageSpec("bimtek", "Bimtek & Rapat", "presentation", "gm100_desktop.ui.pages.sessions_page:SessionsPage"),
    PageSpec(
        "aplikasi", "Aplikasi", "app-window", "gm100_desktop.ui.pages.applications_page:ApplicationsPage"
    ),
    PageSpec(
        "evaluasi", "Evaluasi", "clipboard-check", "gm100_desktop.ui.pages.evaluations_page:EvaluationsPage"
    ),
    PageSpec("bukti", "Bukti", "paperclip", "gm100_desktop.ui.pages.evidence_page:EvidencePage"),
    PageSpec("laporan", "Laporan", "file-text", "gm100_desktop.ui.pages.laporan_page:LaporanPage"),
)
