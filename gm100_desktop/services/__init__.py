"""What a user can do with a region's file, one module per area; no window and no paper."""

from collections.abc import Callable
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gm100_desktop.services.agency_tree import AgencyTree
    from gm100_desktop.services.applications import Applications
    from gm100_desktop.services.dossier import Dossier
    from gm100_desktop.services.evaluations import Evaluations
    from gm100_desktop.services.filing import Filing
    from gm100_desktop.services.follow_ups import FollowUps
    from gm100_desktop.services.freezing import Freezing
    from gm100_desktop.services.instruments import Instruments
    from gm100_desktop.services.interviews import Interviews
    from gm100_desktop.services.masterplan import Masterplan
    from gm100_desktop.services.merging import Merging
    from gm100_desktop.services.participation import Participation
    from gm100_desktop.services.paste import Paste
    from gm100_desktop.services.personal_data import PersonalData
    from gm100_desktop.services.programmes import Programmes
    from gm100_desktop.services.quick_wins import QuickWins
    from gm100_desktop.services.records import Records
    from gm100_desktop.services.rosters import Rosters
    from gm100_desktop.services.seat_pasting import SeatPasting
    from gm100_desktop.services.seating import Seating
    from gm100_desktop.services.selection import Selection
    from gm100_desktop.services.sessions import Sessions
    from gm100_desktop.services.simulation import Simulation
    from gm100_desktop.services.surveys import Surveys
    from gm100_desktop.services.vault import Vault
    from gm100_desktop.services.viewing import Viewing

# Each service is imported when it is first asked for: the window shows its first page without them.


class Services:
    """The acts on one open file, by name.

    To add an area: a cached property here that imports its module and hands it what it needs.
    """

    def __init__(self, dossier: "Dossier", today: Callable[[], date]) -> None:
        self.dossier, self.today = dossier, today

    @cached_property
    def records(self) -> "Records":
        """Adding, changing and removing any record."""
        from gm100_desktop.services.records import Records  # when first asked for

        return Records(self.dossier, self.today)

    @cached_property
    def paste(self) -> "Paste":
        """Pasting blocks from spreadsheets."""
        from gm100_desktop.services.paste import Paste  # when first asked for

        return Paste(self.dossier, self.records)

    @cached_property
    def filing(self) -> "Filing":
        """Putting files into the region's file."""
        from gm100_desktop.services.filing import Filing  # when first asked for

        return Filing(self.dossier, self.records)

    @cached_property
    def sessions(self) -> "Sessions":
        """Inviting people to a session and marking who came."""
        from gm100_desktop.services.sessions import Sessions  # when first asked for

        return Sessions(self.dossier, self.records)

    @cached_property
    def agency_tree(self) -> "AgencyTree":
        """The tree of agencies, and moving in it."""
        from gm100_desktop.services.agency_tree import AgencyTree  # when first asked for

        return AgencyTree(self.dossier, self.records)

    @cached_property
    def merging(self) -> "Merging":
        """People on file who may be one."""
        from gm100_desktop.services.merging import Merging  # when first asked for

        return Merging(self.dossier, self.records)

    @cached_property
    def personal_data(self) -> "PersonalData":
        """What the file keeps about one person."""
        from gm100_desktop.services.personal_data import PersonalData  # when first asked for

        return PersonalData(self.dossier, self.records)

    @cached_property
    def participation(self) -> "Participation":
        """How the region stands in the programme."""
        from gm100_desktop.services.participation import Participation  # when first asked for

        return Participation(self.records)

    @cached_property
    def selection(self) -> "Selection":
        """The aspects a selection asks about."""
        from gm100_desktop.services.selection import Selection  # when first asked for

        return Selection(self.dossier, self.records)

    @cached_property
    def instruments(self) -> "Instruments":
        """The versions of the instrument."""
        from gm100_desktop.services.instruments import Instruments  # when first asked for

        return Instruments(self.dossier, self.records)

    @cached_property
    def masterplan(self) -> "Masterplan":
        """The masterplan as its page shows it."""
        from gm100_desktop.services.masterplan import Masterplan  # when first asked for

        return Masterplan(self.dossier, self.today)

    @cached_property
    def programmes(self) -> "Programmes":
        """What is typed into the tree of programs."""
        from gm100_desktop.services.programmes import Programmes  # when first asked for

        return Programmes(self.dossier, self.records)

    @cached_property
    def rosters(self) -> "Rosters":
        """Council, team and the other bodies as their page shows them."""
        from gm100_desktop.services.rosters import Rosters  # when first asked for

        return Rosters(self.dossier, self.today)

    @cached_property
    def seating(self) -> "Seating":
        """Seating people under a decree."""
        from gm100_desktop.services.seating import Seating  # when first asked for

        return Seating(self.dossier, self.records)

    @cached_property
    def seat_pasting(self) -> "SeatPasting":
        """Pasting a roster."""
        from gm100_desktop.services.seat_pasting import SeatPasting  # when first asked for

        return SeatPasting(self.dossier, self.records, self.paste, self.seating)

    @cached_property
    def quick_wins(self) -> "QuickWins":
        """Quick wins month by month, and the acts on them."""
        from gm100_desktop.services.quick_wins import QuickWins  # when first asked for

        return QuickWins(self.dossier, self.records)

    @cached_property
    def vault(self) -> "Vault":
        """Every document and file once, and where each is used."""
        from gm100_desktop.services.vault import Vault  # when first asked for

        return Vault(self.dossier, self.records)

    @cached_property
    def viewing(self) -> "Viewing":
        """Copies of evidence for the system's viewer."""
        from gm100_desktop.services.viewing import Viewing  # when first asked for

        return Viewing(self.dossier, self.vault)

    @cached_property
    def evaluations(self) -> "Evaluations":
        """The yearly evaluation rounds with their answers and scores."""
        from gm100_desktop.services.evaluations import Evaluations  # when first asked for

        return Evaluations(self.dossier, self.records)

    @cached_property
    def surveys(self) -> "Surveys":
        """The impact surveys of the rounds."""
        from gm100_desktop.services.surveys import Surveys  # when first asked for

        return Surveys(self.dossier, self.records)

    @cached_property
    def simulation(self) -> "Simulation":
        """What raises the index of a round."""
        from gm100_desktop.services.simulation import Simulation  # when first asked for

        return Simulation(self.dossier, self.records, self.evaluations)

    @cached_property
    def follow_ups(self) -> "FollowUps":
        """What became of the findings of a round."""
        from gm100_desktop.services.follow_ups import FollowUps  # when first asked for

        return FollowUps(self.records)

    @cached_property
    def interviews(self) -> "Interviews":
        """What is promised to the assessors."""
        from gm100_desktop.services.interviews import Interviews  # when first asked for

        return Interviews(self.dossier, self.records)

    @cached_property
    def freezing(self) -> "Freezing":
        """The frozen copies of evaluation rounds."""
        from gm100_desktop.services.freezing import Freezing  # when first asked for

        return Freezing(self.dossier, self.records)

    @cached_property
    def applications(self) -> "Applications":
        """Applications, the services they carry and what joins them."""
        from gm100_desktop.services.applications import Applications  # when first asked for

        return Applications(self.dossier, self.records)
