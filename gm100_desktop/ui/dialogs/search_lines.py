"""The lines a search shows: headings, and below them what can be opened."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType

from PySide6.QtGui import QAction

from gm100_desktop.domain.lines.search import Hit, HitGroup
from gm100_desktop.domain.report_kinds import REPORT_KINDS
from gm100_desktop.domain.search_marks import NOTHING, Marked, marked
from gm100_desktop.domain.search_words import Asked, holds, leads
from gm100_desktop.ui.actions import keys_text, plain
from gm100_desktop.ui.commands import REPORTS_PAGE
from gm100_desktop.ui.dialogs.search_places import sections
from gm100_desktop.ui.pages.registry import PageSpec
from gm100_desktop.ui.workplace import Destination

Go = Callable[[Destination], object]

COMMANDS, PAGES, MORE = "Perintah", "Halaman", "Lainnya di {title}…"
ICONS: Mapping[str, str] = MappingProxyType(
    {
        "Orang": "users-round",
        "Kelompok": "users",
        "OPD": "landmark",
        "Program": "list-tree",
        "Dokumen rencana": "book-open",
        "Quick Win": "zap",
        "Bimtek & Rapat": "presentation",
        "Dokumen": "paperclip",
        "Kerja sama": "messages-square",
        "Daerah": "map-pinned",
        "Aplikasi": "app-window",
        "Evaluasi": "clipboard-check",
    }
)


@dataclass(frozen=True, slots=True)
class SearchLine:
    """One row; a heading has nothing to run."""

    title: Marked
    icon: str = ""
    what: str = ""
    keys: str = ""
    place: str = ""
    excerpt: Marked = NOTHING
    run: Callable[[], object] | None = None
    stays: bool = False  # the search stays open when it is run

    @property
    def is_heading(self) -> bool:
        """Whether it only says what follows."""
        return self.run is None

    @property
    def has_place(self) -> bool:
        """Whether a second row says where the words were found."""
        return bool(self.place or self.excerpt.text)

    @property
    def words(self) -> str:
        """All of it as it is read aloud, and shown when the row is cut."""
        found = ": ".join(filter(None, (self.place, self.excerpt.text)))
        return "\n".join(filter(None, (", ".join(filter(None, (self.title.text, self.what))), found)))


def heading(title: str) -> SearchLine:
    """What the lines below have in common."""
    return SearchLine(Marked(title))


def with_heading(title: str, lines: Sequence[SearchLine]) -> list[SearchLine]:
    """The lines below their heading; nothing for none."""
    return [heading(title), *lines] if lines else []


def lines_of(
    group: HitGroup, open_hit: Callable[[Hit], object], widen: Callable[[str], object]
) -> list[SearchLine]:
    """The records of one heading, and the way to the rest of them."""
    lines = [_of_hit(hit, ICONS[group.title], open_hit) for hit in group.hits]
    if group.has_more:
        more = Marked(MORE.format(title=group.title))
        lines.append(SearchLine(more, "ellipsis", run=partial(widen, group.title), stays=True))
    return with_heading(group.title, lines)


def command_lines(
    actions: Iterable[QAction], wanted: Asked, where: str, *, named_so: bool
) -> list[SearchLine]:
    """The acts with these words that can be done now: those that begin so, or the others."""
    return [
        SearchLine(
            marked(plain(action.text()), wanted),
            "chevron-right",
            what=where,
            keys=keys_text(action),
            run=action.trigger,
        )
        for action in actions
        if action.isEnabled() and holds(_verb(action), wanted) and leads(_verb(action), wanted) is named_so
    ]


def _verb(action: QAction) -> str:
    """'Urungkan', without the act it would take back: whoever types a name wants the record."""
    return plain(action.text()).partition(": ")[0]


def page_lines(specs: Sequence[PageSpec], wanted: Asked, go: Go) -> list[SearchLine]:
    """Pages, their sections, and the reports, as far as these words name them."""
    by_id = {spec.id: spec for spec in specs}
    lines = [_of_page(spec, wanted, go) for spec in specs if holds(spec.title, wanted)]
    lines += [
        _of_section(by_id[page], section, wanted, go)
        for page, section in sections()
        if page in by_id
        and holds(f"{by_id[page].title} {section}", wanted)
        and not _names(by_id[page], wanted)
    ]
    return [*lines, *(_reports(wanted, go) if REPORTS_PAGE in by_id else [])]


def recent_lines(searches: Iterable[str], ask: Callable[[str], object]) -> list[SearchLine]:
    """What was looked for last."""
    return with_heading(
        "Pencarian terakhir",
        [SearchLine(Marked(text), "history", run=partial(ask, text), stays=True) for text in searches],
    )


def _of_hit(hit: Hit, icon: str, open_hit: Callable[[Hit], object]) -> SearchLine:
    return SearchLine(
        hit.title, icon, what=hit.what, place=hit.place, excerpt=hit.excerpt, run=partial(open_hit, hit)
    )


def _of_page(spec: PageSpec, wanted: Asked, go: Go) -> SearchLine:
    return SearchLine(
        marked(spec.title, wanted), spec.icon, what="halaman", run=partial(go, Destination(spec.id))
    )


def _of_section(spec: PageSpec, section: str, wanted: Asked, go: Go) -> SearchLine:
    title = marked(f"{spec.title} › {section}", wanted)
    return SearchLine(title, spec.icon, what="bagian", run=partial(go, Destination(spec.id, section=section)))


def _names(spec: PageSpec, wanted: Asked) -> bool:
    """Whether the words name the page itself: its sections would only repeat it."""
    return holds(spec.title, wanted)


def _reports(wanted: Asked, go: Go) -> list[SearchLine]:
    return [
        SearchLine(
            marked(kind.title, wanted),
            kind.icon,
            what="laporan",
            run=partial(go, Destination(REPORTS_PAGE, None, kind.id)),
        )
        for kind in REPORT_KINDS
        if holds(kind.title, wanted)
    ]
