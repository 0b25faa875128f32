"""What tests of records share: a plan, a program, the last act, a dump."""

import sqlite3
from typing import Any

from gm100_desktop.domain.kinds import kind
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.services.records import Records
from gm100_desktop.storage.schema import record_tables

AGENCY, PERSON, PLAN, PROGRAMME = kind("agency"), kind("person"), kind("plan"), kind("programme")
BUDGET, SESSION, DOCUMENT = kind("programme_budget"), kind("session"), kind("document")


def dump(connection: sqlite3.Connection) -> dict[str, list[Any]]:
    """Every record of the file."""
    return {
        table.name: connection.execute(f"SELECT * FROM {table.name} ORDER BY id").fetchall()
        for table in record_tables(connection)
    }


def last_label(dossier: Dossier) -> str:
    return dossier.history_of_file(1)[0].label


def undo(dossier: Dossier) -> None:
    dossier.revert(dossier.history_of_file(1)[0].step)


def a_plan(records: Records, **values: Any) -> int:
    return records.add(PLAN, {"title": "Master Plan", "start_year": 2024, "end_year": 2028, **values})


def a_programme(records: Records, plan: int | None = None, **values: Any) -> int:
    given = {"plan_id": plan or a_plan(records), "sub_dimension_id": 1, "name": "Satu Genggam", **values}
    return records.add(PROGRAMME, given)


def sit(records: Records, seats: dict[str, int], who: str, role: str, **values: Any) -> int:
    given = {"body_id": seats["body_id"], "decree_id": seats["decree_id"], **values}
    return records.add(kind("membership"), {"person_id": seats[who], "role_id": seats[role], **given})
