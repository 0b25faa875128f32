"""Rosters read for their page: bodies, decrees, seats, agencies and the posts of a person, a query each."""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass

from gm100_desktop.domain.lines.rosters import BodyLine, PersonFacts, RoleLine
from gm100_desktop.domain.posts import Post
from gm100_desktop.domain.validity import Decree

_BODIES = """
    SELECT b.id, b.kind, b.name, coalesce(d.code, '')
    FROM body b LEFT JOIN dimension d ON d.id = b.dimension_id
    ORDER BY b.sort_order, b.id
"""
_ROLES = """
    SELECT r.id, b.id, b.name, b.kind, r.code, r.label
    FROM body_role r JOIN body b ON b.id = r.body_id
    WHERE b.kind = ? ORDER BY b.sort_order, b.id, r.sort_order, r.id
"""
_DECREES = """
    SELECT d.number, d.title,
        (SELECT json_group_array(DISTINCT b.kind) FROM membership m JOIN body b ON b.id = m.body_id
            WHERE m.decree_id = d.id),
        d.id, d.dated_on, d.valid_from, d.valid_until, d.state, d.replaces_id
    FROM document d WHERE d.kind = 'decree'
    ORDER BY coalesce(d.valid_from, d.dated_on, '') DESC, d.id DESC
"""
_POSTS = """
    SELECT json_group_array(json_array(q.title, q.acting, q.starts_on, q.ends_on, q.is_side_post, q.id))
    FROM position q WHERE q.person_id = p.id
"""
_SEATS = f"""
    SELECT ({_POSTS}), p.id, p.front_title, p.name, p.back_title, p.sector,
        coalesce(nullif(a.abbreviation, ''), a.name, i.name, ''),
        m.id, m.body_id, m.role_id, r.label, r.code, m.decree_id, m.is_ex_officio,
        m.position_text, m.starts_on, m.ends_on
    FROM membership m
    JOIN body b ON b.id = m.body_id
    JOIN body_role r ON r.id = m.role_id
    JOIN person p ON p.id = m.person_id
    LEFT JOIN agency a ON a.id = p.agency_id
    LEFT JOIN institution i ON i.id = p.institution_id
    WHERE b.kind = ?
    ORDER BY b.sort_order, b.id, r.sort_order, r.id, m.sort_order, p.name COLLATE NOCASE, m.id
"""
_SEATS_OF = """
    SELECT m.id, b.kind, b.name, r.label, m.decree_id, m.starts_on, m.ends_on
    FROM membership m JOIN body b ON b.id = m.body_id JOIN body_role r ON r.id = m.role_id
    WHERE m.person_id = ? ORDER BY b.sort_order, b.id, r.sort_order, m.id
"""
_POSTS_OF = """
    SELECT decree_number, title, acting, starts_on, ends_on, is_side_post, id
    FROM position WHERE person_id = ? ORDER BY id
"""
_AGENCIES = """
    SELECT a.id, a.name, a.parent_id, a.is_active,
        (SELECT json_group_array(json_array(m.decree_id, m.starts_on, m.ends_on))
            FROM membership m JOIN person p ON p.id = m.person_id WHERE p.agency_id = a.id)
    FROM agency a ORDER BY a.sort_order, a.name COLLATE NOCASE, a.id
"""

Term = tuple[int | None, str | None, str | None]
"""Decree, first and last day as they are stored with a seat."""


@dataclass(frozen=True, slots=True)
class DecreeRow:
    """A decree and the sorts of bodies that sit under it."""

    number: str
    title: str
    body_kinds: frozenset[str]
    decree: Decree


@dataclass(frozen=True, slots=True)
class SeatRow:
    """A membership as it is stored, the person and their posts with it."""

    person: PersonFacts
    id: int
    body_id: int
    role_id: int
    role: str
    role_code: str
    decree_id: int | None
    is_ex_officio: int
    position_text: str
    starts_on: str | None
    ends_on: str | None


@dataclass(frozen=True, slots=True)
class SeatOfRow:
    """One seat of one person."""

    id: int
    body_kind: str
    body: str
    role: str
    decree_id: int | None
    starts_on: str | None
    ends_on: str | None


@dataclass(frozen=True, slots=True)
class AgencyRow:
    """An agency and the seats its people have."""

    id: int
    name: str
    parent_id: int | None
    is_active: bool
    terms: tuple[Term, ...]


def bodies(connection: sqlite3.Connection) -> list[BodyLine]:
    """Every body in its order."""
    return [BodyLine(*row) for row in connection.execute(_BODIES)]


def roles(connection: sqlite3.Connection, body_kind: str) -> list[RoleLine]:
    """Every role in the bodies of that sort."""
    return [RoleLine(*row) for row in connection.execute(_ROLES, (body_kind,))]


def decrees(connection: sqlite3.Connection) -> Iterator[DecreeRow]:
    """Every decree, the latest first."""
    for number, title, kinds, *plain in connection.execute(_DECREES):
        yield DecreeRow(number, title, frozenset(json.loads(kinds)), Decree(*plain))


def seats(connection: sqlite3.Connection, body_kind: str) -> Iterator[SeatRow]:
    """Every seat of the bodies of that sort, whenever it was held, in printing order."""
    for posts, key, front, name, back, sector, agency, *seat in connection.execute(_SEATS, (body_kind,)):
        yield SeatRow(PersonFacts(key, front, name, back, sector, agency, _posts(posts)), *seat)


def seats_of(connection: sqlite3.Connection, person_id: int) -> list[SeatOfRow]:
    """Every seat of one person."""
    return [SeatOfRow(*row) for row in connection.execute(_SEATS_OF, (person_id,))]


def posts_of(connection: sqlite3.Connection, person_id: int) -> list[tuple[Post, str]]:
    """The posts of one person, each with the number of its decree."""
    rows = connection.execute(_POSTS_OF, (person_id,))
    return [(_post(*plain), decree_number) for decree_number, *plain in rows]


def agencies(connection: sqlite3.Connection) -> list[AgencyRow]:
    """Every agency in its order."""
    rows = connection.execute(_AGENCIES)
    return [
        AgencyRow(key, name, parent, bool(active), tuple(tuple(term) for term in json.loads(terms)))
        for key, name, parent, active, terms in rows
    ]


def last_place(connection: sqlite3.Connection, body_id: int, decree_id: int | None) -> int:
    """The place in the order of who comes last in the body under the decree; 0 of nobody."""
    sql = "SELECT coalesce(max(sort_order), 0) FROM membership WHERE body_id = ? AND decree_id IS ?"
    return int(connection.execute(sql, (body_id, decree_id)).fetchone()[0])


def _posts(packed: str) -> tuple[Post, ...]:
    return tuple(_post(*one) for one in json.loads(packed))


def _post(
    title: str, acting: str, starts_on: str | None, ends_on: str | None, is_side_post: int, post_id: int
) -> Post:
    return Post(title, acting, starts_on, ends_on, bool(is_side_post), post_id)
