"""The minutes of one session."""

from dataclasses import replace

from gm100_desktop.domain.briefs.notulen import NotulenBrief
from gm100_desktop.domain.briefs.setting import Signatory, Signature
from gm100_desktop.domain.ledger import Ledger, Row
from gm100_desktop.domain.problems import KnownProblem
from gm100_desktop.domain.report_options import Profile, ReportOptions
from gm100_desktop.domain.sessions import BimtekStage, SessionKind, SessionStatus
from gm100_desktop.services.gathering.bimtek import companions, opened_by, reached
from gm100_desktop.services.gathering.held import agreements, held_sessions, named_post
from gm100_desktop.services.gathering.marks import marks_in
from gm100_desktop.services.gathering.notulen_parts import (
    agenda,
    asked,
    attendance,
    outputs,
    papers,
    speakers,
)
from gm100_desktop.services.gathering.obstacles import session_obstacle
from gm100_desktop.services.gathering.photos import photos
from gm100_desktop.services.gathering.places import organisers, venue
from gm100_desktop.services.gathering.setting import letterhead, page_setup, signature
from gm100_desktop.services.gathering.sources import Sources, sources_of
from gm100_desktop.services.gathering.words import region_name

KIND = "notulen"
MOST_PHOTOS = 6


def notulen_brief(ledger: Ledger, options: ReportOptions) -> NotulenBrief:
    """The chosen session, else the last that was held and has minutes; KnownProblem without one."""
    sources = sources_of(ledger, options)
    row = _chosen(sources)
    brief = NotulenBrief(
        title=row.text("title"),
        region=region_name(ledger),
        report_date=options.report_date,
        letterhead=letterhead(ledger),
        signature=_signed(sources, row),
        setup=page_setup(ledger, options),
        is_draft=options.is_draft,
    )
    brief = _told(sources, row, _placed(sources, row, brief))
    return replace(brief, evidence=sources.evidence.register(marks_in(brief)))


def _chosen(sources: Sources) -> Row:
    ledger, wanted = sources.ledger, sources.options.session_id
    found = ledger.one("session", wanted) if wanted else _latest(sources)
    if found:
        return found
    if wanted:
        raise KnownProblem(
            f"Tidak ada kegiatan dengan nomor catatan {wanted}.",
            "Pilih kegiatan dari daftar di halaman Bimtek & Rapat.",
        )
    raise KnownProblem(
        "Belum ada kegiatan terlaksana yang dapat dicetak notulennya.",
        "Catat kegiatan dan notulennya di halaman Bimtek & Rapat.",
    )


def _latest(sources: Sources) -> Row | None:
    """The last that was held and has minutes, else the last that was held."""
    held = held_sessions(sources)
    noted = [row for row in held if _has_minutes(sources, row)]
    return next(reversed(noted or held), None)


def _has_minutes(sources: Sources, row: Row) -> bool:
    is_written = row.text("discussion") or row.text("decisions")
    return bool(is_written or sources.ledger.of("task", "session_id", row.id))


def _placed(sources: Sources, row: Row, brief: NotulenBrief) -> NotulenBrief:
    """The brief with what kind of session it was, when, where and with whom."""
    stage, status = row.text("stage"), row.text("status")
    body = sources.ledger.one("body", row.maybe("body_id"))
    is_public = sources.options.profile is Profile.PUBLIC
    return replace(
        brief,
        kind=SessionKind.word(row.text("kind")),
        stage=BimtekStage.word(stage) if stage else "",
        body=body.text("name") if body else "",
        status="" if status == SessionStatus.DONE else SessionStatus.word(status),
        starts=row.text("starts_on"),
        ends=row.text("ends_on"),
        start_time=row.text("start_time"),
        end_time=row.text("end_time"),
        time_zone=sources.ledger.region.text("time_zone"),
        venue=venue(row),
        online_link="" if is_public else row.text("online_link"),
        opened_by=opened_by(sources, row),
        led_by=named_post(sources, row, "chaired_by_id", ""),
        minutes_by="" if brief.signature else sources.people.name(row.maybe("minutes_by_id")),
        organisers=organisers(sources.ledger, row),
        speakers=tuple(speakers(sources, row)),
        companions=tuple(dict.fromkeys(companions(sources, row))),
        attendance=attendance(sources, row),
        target=f"{row.text('target')}{reached(row)}",
        marks=papers(sources, row),
    )


def _told(sources: Sources, row: Row, brief: NotulenBrief) -> NotulenBrief:
    """The brief with what was said, decided, agreed and made."""
    obstacles = sources.ledger.of("obstacle", "session_id", row.id)
    shown = tuple(photos(sources, "session", row.id, "Dokumentasi"))
    return replace(
        brief,
        speech=row.lines("speech"),
        agenda_text=row.lines("agenda"),
        agenda=tuple(agenda(sources, row)),
        discussion=row.lines("discussion"),
        decisions=row.lines("decisions"),
        agreements=agreements(sources, row),
        outputs=tuple(outputs(sources, row)),
        constraints=tuple(map(session_obstacle, obstacles)),
        notes=row.lines("note"),
        asked=tuple(asked(sources, row)),
        photos=shown[:MOST_PHOTOS],
    )


def _signed(sources: Sources, row: Row) -> Signature | None:
    """Whoever took the minutes signs beside whoever is named to answer for them, on the last day."""
    if sources.options.profile is Profile.PUBLIC:
        return None
    found, writer = signature(sources, KIND), _writer(sources, row)
    if found is None and writer is None:
        return None
    if found is None or writer is None or writer.name == found.maker.name:
        whole = found or Signature(writer or Signatory("", ""), sources.ledger.region.text("capital"))
    else:
        whole = replace(found, maker=writer, superior=_superior(sources, found))
    return replace(whole, date=row.text("ends_on") or row.text("starts_on") or sources.moment.day)


def _superior(sources: Sources, found: Signature) -> Signatory:
    """Who answers for minutes somebody else wrote: who signs every report, unless minutes have their own."""
    is_own = any(row.text("report_kind") == KIND for row in sources.ledger.all("signatory"))
    return found.superior if is_own and found.superior else found.maker


def _writer(sources: Sources, row: Row) -> Signatory | None:
    person = sources.ledger.one("person", row.maybe("minutes_by_id"))
    if person is None:
        return None
    return Signatory(sources.people.name(person.id), "Notulis", person.text("rank"), person.text("nip"))
