"""What a new file holds from the first minute: bodies with their positions, the programme and its waves."""

import tomllib
from collections.abc import Sequence
from typing import Any

from gm100_desktop.assets import asset_text
from gm100_desktop.domain.fields import Value
from gm100_desktop.domain.kinds.participation import MOVEMENT, WAVE
from gm100_desktop.domain.kinds.rosters import BODY, BODY_ROLE
from gm100_desktop.domain.rosters import BodyKind
from gm100_desktop.domain.wording import roman
from gm100_desktop.services.records import Records


def lay_starting_set(records: Records) -> None:
    """Bodies, positions, the programme and its waves are in the file; call it inside one act."""
    given = tomllib.loads(asset_text("reference", "starting_set.toml"))
    for number, body in enumerate(given["body"], 1):
        _lay_body(records, number, body)
    for movement in given["movement"]:
        _lay_movement(records, movement)


def _lay_body(records: Records, number: int, body: dict[str, Any]) -> None:
    values = {"kind": body["kind"], "name": body["name"], "sort_order": number}
    body_id = records.add(BODY, values)
    _lay_roles(records, body_id, body["roles"])
    for dimension, name in enumerate(body.get("groups", ()), 1):
        group = {"kind": BodyKind.WORKING_GROUP.value, "name": name, "sort_order": dimension}
        group_id = records.add(BODY, group | {"parent_id": body_id, "dimension_id": dimension})
        _lay_roles(records, group_id, body["group_roles"])


def _lay_roles(records: Records, body_id: int, roles: Sequence[Sequence[str]]) -> None:
    rows: list[dict[str, Value]] = [
        {"body_id": body_id, "code": code, "label": label, "sort_order": order}
        for order, (code, label) in enumerate(roles, 1)
    ]
    records.add_many(BODY_ROLE, rows)


def _lay_movement(records: Records, movement: dict[str, Any]) -> None:
    waves = movement.pop("waves")
    movement_id = records.add(MOVEMENT, movement)
    rows: list[dict[str, Value]] = [
        {
            "movement_id": movement_id,
            "number": number,
            "year": year,
            "label": f"Tahap {roman(number)}",
            "quota": quota,
            "cumulative_count": cumulative,
        }
        for number, (year, quota, cumulative) in enumerate(waves, 1)
    ]
    records.add_many(WAVE, rows)
