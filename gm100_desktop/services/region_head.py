"""Whose file is open; kept small, for the window asks it before it is shown."""

from gm100_desktop.domain.region_head import RegionHead
from gm100_desktop.services.dossier import Dossier
from gm100_desktop.storage.queries import region_head


def head_of(dossier: Dossier) -> RegionHead | None:
    """Whose file this is; None while the region has not been named."""
    return region_head.region_head(dossier.connection)


def has_plan(dossier: Dossier) -> bool:
    """Whether there is a plan to work on: then the window opens there."""
    return region_head.has_plan(dossier.connection)
