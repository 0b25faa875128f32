"""Row classes of quick wins and what is followed month by month."""

from peewee import BigIntegerField, ForeignKeyField, IntegerField, TextField

from gm100_desktop.storage.tables.base import Row
from gm100_desktop.storage.tables.masterplan import ProgrammeRow, SubDimensionRow
from gm100_desktop.storage.tables.regions import AgencyRow, InstitutionRow, PriorityProgrammeRow
from gm100_desktop.storage.tables.rosters import PersonRow
from gm100_desktop.storage.tables.sessions import SessionRow


class QuickWinRow(Row):
    """A quick win and its write-up."""

    name = TextField()
    brand = TextField(default="")
    year = IntegerField()
    sub_dimension = ForeignKeyField(SubDimensionRow, backref="+")
    programme = ForeignKeyField(ProgrammeRow, backref="+", on_delete="SET NULL", null=True)
    priority_programme = ForeignKeyField(PriorityProgrammeRow, backref="+", on_delete="SET NULL", null=True)
    agency = ForeignKeyField(AgencyRow, backref="+", on_delete="SET NULL", null=True)
    person = ForeignKeyField(PersonRow, backref="+", on_delete="SET NULL", null=True)
    summary = TextField(default="")
    status = TextField(default="planned")
    starts_on = TextField(null=True)
    ends_on = TextField(null=True)
    reason = TextField(default="")
    background = TextField(default="")
    objective = TextField(default="")
    target = TextField(default="")
    before_text = TextField(default="")
    after_text = TextField(default="")
    beneficiaries = TextField(default="")
    uniqueness = TextField(default="")
    attraction = TextField(default="")
    benefit = TextField(default="")
    partnership = TextField(default="")
    development = TextField(default="")
    sustainability = TextField(default="")
    resource_people = TextField(default="")
    resource_equipment = TextField(default="")
    resource_regulation = TextField(default="")
    link = TextField(default="")
    note = TextField(default="")


class QuickWinCandidateRow(Row):
    """An idea that was weighed as a quick win."""

    year = IntegerField()
    title = TextField()
    sub_dimension = ForeignKeyField(SubDimensionRow, backref="+", null=True)
    priority_programme = ForeignKeyField(PriorityProgrammeRow, backref="+", on_delete="SET NULL", null=True)
    agency = ForeignKeyField(AgencyRow, backref="+", on_delete="SET NULL", null=True)
    criteria = TextField(default="")
    score = TextField(default="")
    decision = TextField(default="open")
    decided_on = TextField(null=True)
    reason = TextField(default="")
    session = ForeignKeyField(SessionRow, backref="+", on_delete="SET NULL", null=True)
    quick_win = ForeignKeyField(QuickWinRow, backref="+", on_delete="SET NULL", null=True)


class QuickWinPartnerRow(Row):
    """An OPD or institution that supports a quick win."""

    quick_win = ForeignKeyField(QuickWinRow, backref="+", on_delete="CASCADE")
    agency = ForeignKeyField(AgencyRow, backref="+", on_delete="CASCADE", null=True)
    institution = ForeignKeyField(InstitutionRow, backref="+", on_delete="CASCADE", null=True)
    role = TextField(default="")


class QuickWinBudgetRow(Row):
    """Money of a quick win in one year from one source."""

    quick_win = ForeignKeyField(QuickWinRow, backref="+", on_delete="CASCADE")
    year = IntegerField()
    source = TextField(default="regional_budget")
    allocation = BigIntegerField(default=0)
    realisation = BigIntegerField(null=True)

    class Meta:
        indexes = ((("quick_win", "year", "source"), True),)


class QuickWinYearRow(Row):
    """Whether a quick win still ran in a later year."""

    quick_win = ForeignKeyField(QuickWinRow, backref="+", on_delete="CASCADE")
    year = IntegerField()
    status = TextField(default="running")
    note = TextField(default="")

    class Meta:
        indexes = ((("quick_win", "year"), True),)


class MilestoneRow(Row):
    """A dated milestone of a quick win."""

    quick_win = ForeignKeyField(QuickWinRow, backref="+", on_delete="CASCADE")
    title = TextField()
    due_on = TextField(null=True)
    done_on = TextField(null=True)
    sort_order = IntegerField(default=0)
    note = TextField(default="")


class ProgressUpdateRow(Row):
    """The progress of a quick win in one month."""

    quick_win = ForeignKeyField(QuickWinRow, backref="+", on_delete="CASCADE")
    month = TextField()
    plan = IntegerField(null=True)
    progress = IntegerField(null=True)
    description = TextField(default="")
    obstacle = TextField(default="")
    follow_up = TextField(default="")
    follow_up_agency = ForeignKeyField(AgencyRow, backref="+", on_delete="SET NULL", null=True)
    follow_up_due_on = TextField(null=True)

    class Meta:
        indexes = ((("quick_win", "month"), True),)


class MeasureRow(Row):
    """A benefit measured before and after."""

    quick_win = ForeignKeyField(QuickWinRow, backref="+", on_delete="CASCADE")
    name = TextField()
    unit = TextField(default="")
    direction = TextField(default="up")
    before_value = TextField(default="")
    before_when = TextField(null=True)
    after_value = TextField(default="")
    after_when = TextField(null=True)
    sort_order = IntegerField(default=0)


class RiskRow(Row):
    """A risk of a quick win and its mitigation."""

    quick_win = ForeignKeyField(QuickWinRow, backref="+", on_delete="CASCADE")
    event = TextField()
    cause = TextField(default="")
    effect = TextField(default="")
    category = TextField(default="")
    likelihood = IntegerField(null=True)
    impact = IntegerField(null=True)
    mitigation = TextField(default="")
    residual_likelihood = IntegerField(null=True)
    residual_impact = IntegerField(null=True)
    agency = ForeignKeyField(AgencyRow, backref="+", on_delete="SET NULL", null=True)
    due_on = TextField(null=True)
    status = TextField(default="open")
