"""The sections of the survey on the page of the evaluation: who answered, and what was surveyed."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from gm100_desktop.domain.kinds.evaluations import RESPONDENT, SURVEY
from gm100_desktop.ui.pages.evaluations_round import ShownRound
from gm100_desktop.ui.pages.evaluations_survey import RESPONDENTS, SurveyView
from gm100_desktop.ui.pages.evaluations_survey_programmes import PROGRAMMES, SurveyedView
from gm100_desktop.ui.records.desk import Desk
from gm100_desktop.ui.records.section import Section

GROUP = "Survei"
OF_SURVEY = frozenset({RESPONDENTS, PROGRAMMES})


def survey_sections(shown: ShownRound, show_surveyed: Callable[[int], None]) -> Sequence[Section]:
    """Both sections; `show_surveyed` leads to a sub-dimension."""

    def respondents(desk: Desk, section: Section, parent: QWidget) -> SurveyView:
        view = SurveyView(desk, section, parent, shown)
        view.place_wanted.connect(lambda doubt: show_surveyed(doubt.sub_dimension_id))
        return view

    def programmes(desk: Desk, section: Section, parent: QWidget) -> SurveyedView:
        return SurveyedView(desk, section, parent, shown)

    return (
        Section(RESPONDENTS, single=RESPONDENT, add="&Tambah responden", view=respondents, group=GROUP),
        Section(PROGRAMMES, single=SURVEY, view=programmes, group=GROUP),
    )
