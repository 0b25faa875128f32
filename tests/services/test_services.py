"""The facade brings in what is asked for, and peewee at the first write only."""

import subprocess
import sys
from datetime import date

from gm100_desktop.services import Services
from gm100_desktop.services.dossier import Dossier

SCRIPT = """
import sys
from datetime import date, datetime
from pathlib import Path
from gm100_desktop.domain.kinds import kind
from gm100_desktop.services import Services
from gm100_desktop.services.dossier import Dossier, Places

folder = Path(sys.argv[1])
places = Places(restore_points=folder / "titik-pulih")
now = datetime(2026, 1, 1)
with Dossier.create(folder / "a.gm100", who="Sari", now=lambda: now, places=places) as dossier:
    records = Services(dossier, lambda: date(2026, 1, 1)).records
    records.choices("sub_dimension")
    records.blank(kind("programme"))
    records.goes_with(kind("spbe_service"), [1])
    assert "peewee" not in sys.modules, "reading"
    records.add(kind("person"), {"name": "Ani"})
    assert "peewee" in sys.modules, "writing"
"""


def test_reading_brings_in_no_peewee(tmp_path: object) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_services_are_made_once_over_the_same_file(dossier: Dossier, today: date) -> None:
    services = Services(dossier, lambda: today)
    assert services.records is services.records
    assert services.paste is services.paste
    assert services.masterplan is services.masterplan
    assert services.programmes is services.programmes
    assert services.records.today() == today
