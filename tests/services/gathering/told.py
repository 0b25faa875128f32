"""Records of a small file in one line each; returns ids."""

from typing import Any

from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.records import Records


def add(records: Records, kind_id: str, **values: Any) -> int:
    """A record of that kind; its id."""
    return records.add(kind(kind_id), values)


def decree(records: Records, number: str, dated_on: str, **values: Any) -> int:
    """An SK of the head of region."""
    given = {"kind": "decree", "number": number, "dated_on": dated_on, "year": int(dated_on[:4]),
             "title": f"Susunan {number}", "issuer": "Bupati Tirta Kencana"}  # fmt: skip
    return add(records, "document", **given | values)


Held = tuple[str, str, str | None, str | None]
"""A post: title, acting form, first and last day."""


def person(records: Records, name: str, *posts: Held, **values: Any) -> int:
    """Somebody with posts."""
    key = add(records, "person", name=name, **values)
    for title, acting, starts_on, ends_on in posts:
        held = {"title": title, "acting": acting, "starts_on": starts_on, "ends_on": ends_on}
        add(records, "position", person_id=key, **held)
    return key


def body(records: Records, body_kind: str = "council", name: str = "Dewan Smart City", **values: Any) -> int:
    """A council, team or group."""
    return add(records, "body", kind=body_kind, name=name, **values)


def seat(
    records: Records, body_id: int, person_id: int, decree_id: int | None, role: str = "member", **values: Any
) -> int:
    """Somebody sits in a body under a decree, in a role the body gets when it has it not yet."""
    label = {"chair": "Ketua", "member": "Anggota", "group_lead": "Koordinator Pokja"}[role]
    roles = records.all(kind("body_role"), {"body_id": body_id})
    found = next((int(one["id"] or 0) for one in roles if one["code"] == role), 0)
    order = ("chair", "group_lead", "member").index(role)
    role_id = found or add(records, "body_role", body_id=body_id, code=role, label=label, sort_order=order)
    return add(
        records,
        "membership",
        body_id=body_id,
        person_id=person_id,
        decree_id=decree_id,
        role_id=role_id,
        **values,
    )


def plan(records: Records, **values: Any) -> int:
    """The masterplan that is worked on."""
    given = {"title": "Masterplan Smart City", "start_year": 2024, "end_year": 2026, "is_current": 1}
    return add(records, "plan", **given | values)


def programme(records: Records, plan_id: int, code: str, **values: Any) -> int:
    """A programme, of Layanan Publik unless told otherwise."""
    given = {"plan_id": plan_id, "code": code, "name": f"Program {code}", "sub_dimension_id": 1}
    return add(records, "programme", **given | values)


def paper(records: Records, code: str, proves: tuple[str, int], page: str = "", **values: Any) -> int:
    """A document that proves a record, named by table and id."""
    key = add(records, "document", **{"title": f"Dokumen {code}", "kind": "report", "code": code} | values)
    link(records, key, proves, page=page)
    return key


def link(records: Records, document_id: int, proves: tuple[str, int], **values: Any) -> int:
    """A page of a document proves a record."""
    table, record_id = proves
    where = {"document_id": document_id, "record_kind": table, "record_id": record_id}
    return add(records, "evidence_link", **where, **values)
