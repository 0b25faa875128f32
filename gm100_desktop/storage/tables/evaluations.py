"""Row classes of instruments, evaluation rounds, findings and surveys."""

from peewee import ForeignKeyField, IntegerField, TextField

from gm100_desktop.storage.tables.base import Row
from gm100_desktop.storage.tables.documents import DocumentRow
from gm100_desktop.storage.tables.masterplan import DimensionRow, ProgrammeRow, SubDimensionRow
from gm100_desktop.storage.tables.regions import AgencyRow, ParticipationRow
from gm100_desktop.storage.tables.rosters import PersonRow
from gm100_desktop.storage.tables.sessions import SessionRow


class InstrumentRow(Row):
    """A version of the questions, weights and rounding."""

    version = TextField(unique=True)
    label = TextField()
    purpose = TextField(default="yearly")
    year = IntegerField(null=True)
    track = TextField(default="")
    reference = TextField(default="")
    scale_min = IntegerField(default=0)
    scale_max = IntegerField(default=4)
    rounding = TextField(default="once")
    impact_form = TextField(default="")
    certainty = TextField(default="")
    note = TextField(default="")


class ComponentRow(Row):
    """A weighted part of an instrument."""

    instrument = ForeignKeyField(InstrumentRow, backref="+", on_delete="CASCADE")
    code = TextField()
    label = TextField()
    weight = TextField(default="0")
    number = IntegerField(default=1)

    class Meta:
        indexes = ((("instrument", "code"), True),)


class QuestionRow(Row):
    """One question of a component."""

    component = ForeignKeyField(ComponentRow, backref="+", on_delete="CASCADE")
    code = TextField()
    number = IntegerField(default=1)
    label = TextField()
    official_number = TextField(default="")
    element = TextField(default="")
    dimension = ForeignKeyField(DimensionRow, backref="+", on_delete="SET NULL", null=True)
    figure_source = TextField(default="")
    typical_evidence = TextField(default="")
    rubric = TextField(default="")

    class Meta:
        indexes = ((("component", "code"), True),)


class RubricLevelRow(Row):
    """What one level of a rubric means."""

    rubric = TextField()
    level = IntegerField()
    text = TextField(default="")

    class Meta:
        indexes = ((("rubric", "level"), True),)


class EvaluationRow(Row):
    """One round: a year and a phase, or a selection."""

    instrument = ForeignKeyField(InstrumentRow, backref="+", on_delete="RESTRICT", null=True)
    participation = ForeignKeyField(ParticipationRow, backref="+", on_delete="SET NULL", null=True)
    year = IntegerField()
    phase = TextField(default="II")
    track = TextField(default="")
    state = TextField(default="filling")
    participated = IntegerField(default=1)
    is_final = IntegerField(default=1)
    invited_on = TextField(null=True)
    due_on = TextField(null=True)
    submitted_on = TextField(null=True)
    interview = ForeignKeyField(SessionRow, backref="+", on_delete="SET NULL", null=True)
    result_document = ForeignKeyField(DocumentRow, backref="+", on_delete="SET NULL", null=True)
    official_index = TextField(default="")
    official_improvement = TextField(default="")
    rank = IntegerField(null=True)
    outcome = TextField(default="")
    note = TextField(default="")

    class Meta:
        indexes = ((("year", "phase"), True),)


class ComponentResultRow(Row):
    """The official value of a component."""

    evaluation = ForeignKeyField(EvaluationRow, backref="+", on_delete="CASCADE")
    component = ForeignKeyField(ComponentRow, backref="+", on_delete="CASCADE")
    value = TextField(default="")

    class Meta:
        indexes = ((("evaluation", "component"), True),)


class AssessorRow(Row):
    """One assessor of a round."""

    evaluation = ForeignKeyField(EvaluationRow, backref="+", on_delete="CASCADE")
    person = ForeignKeyField(PersonRow, backref="+", on_delete="SET NULL", null=True)
    name = TextField(default="")
    element = TextField(default="")
    institution = TextField(default="")
    number = IntegerField(default=1)


class AnswerRow(Row):
    """Our answer to one question in one round."""

    evaluation = ForeignKeyField(EvaluationRow, backref="+", on_delete="CASCADE")
    question = ForeignKeyField(QuestionRow, backref="+", on_delete="RESTRICT")
    agency = ForeignKeyField(AgencyRow, backref="+", on_delete="SET NULL", null=True)
    due_on = TextField(null=True)
    self_score = TextField(default="")
    explanation = TextField(default="")
    review = TextField(default="")
    final_score = TextField(default="")
    note = TextField(default="")

    class Meta:
        indexes = ((("evaluation", "question"), True),)


class AssessorScoreRow(Row):
    """The score one assessor gave to one answer."""

    answer = ForeignKeyField(AnswerRow, backref="+", on_delete="CASCADE")
    assessor = ForeignKeyField(AssessorRow, backref="+", on_delete="CASCADE")
    score = TextField(default="")
    note = TextField(default="")

    class Meta:
        indexes = ((("answer", "assessor"), True),)


class SubmissionItemRow(Row):
    """Something handed over in a round."""

    evaluation = ForeignKeyField(EvaluationRow, backref="+", on_delete="CASCADE")
    title = TextField()
    is_done = IntegerField(default=0)
    handed_over_on = TextField(null=True)
    received_by = TextField(default="")
    document = ForeignKeyField(DocumentRow, backref="+", on_delete="SET NULL", null=True)


class FindingRow(Row):
    """A weakness, strength or recommendation."""

    evaluation = ForeignKeyField(EvaluationRow, backref="+", on_delete="CASCADE")
    kind = TextField()
    assessor = ForeignKeyField(AssessorRow, backref="+", on_delete="SET NULL", null=True)
    affiliation = TextField(default="")
    component_code = TextField(default="")
    text = TextField()
    status = TextField(default="open")


class SurveyRow(Row):
    """The programme surveyed for one sub-dimension."""

    evaluation = ForeignKeyField(EvaluationRow, backref="+", on_delete="CASCADE")
    sub_dimension = ForeignKeyField(SubDimensionRow, backref="+")
    programme = ForeignKeyField(ProgrammeRow, backref="+", on_delete="SET NULL", null=True)
    agency = ForeignKeyField(AgencyRow, backref="+", on_delete="SET NULL", null=True)
    user_count = IntegerField(null=True)
    starts_on = TextField(null=True)
    ends_on = TextField(null=True)

    class Meta:
        indexes = ((("evaluation", "sub_dimension"), True),)


class RespondentRow(Row):
    """Somebody who answered the survey; never printed."""

    evaluation = ForeignKeyField(EvaluationRow, backref="+", on_delete="CASCADE")
    dimension = ForeignKeyField(DimensionRow, backref="+")
    number = IntegerField()
    name = TextField(default="")
    age = IntegerField(null=True)
    sex = TextField(default="")
    occupation = TextField(default="")
    contact = TextField(default="")
    is_user = IntegerField(default=1)
    answered_on = TextField(null=True)
    enumerator = TextField(default="")

    class Meta:
        indexes = ((("evaluation", "dimension", "number"), True),)


class SurveyAnswerRow(Row):
    """One respondent's score for one statement."""

    respondent = ForeignKeyField(RespondentRow, backref="+", on_delete="CASCADE")
    question = ForeignKeyField(QuestionRow, backref="+", on_delete="CASCADE")
    score = IntegerField()

    class Meta:
        indexes = ((("respondent", "question"), True),)
