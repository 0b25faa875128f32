"""Row classes of plans, programmes, action items and indicators."""

from peewee import BigIntegerField, DeferredForeignKey, ForeignKeyField, IntegerField, TextField

from gm100_desktop.storage.tables.base import Row
from gm100_desktop.storage.tables.documents import DocumentRow
from gm100_desktop.storage.tables.regions import AgencyRow, InstitutionRow, MissionRow, PriorityProgrammeRow
from gm100_desktop.storage.tables.rosters import PersonRow


class DimensionRow(Row):
    """One of the six fixed dimensions."""

    code = TextField(unique=True)
    number = IntegerField(unique=True)
    name = TextField()


class SubDimensionRow(Row):
    """One of the eighteen fixed sub-dimensions."""

    dimension = ForeignKeyField(DimensionRow, backref="+", on_delete="CASCADE")
    code = TextField(unique=True)
    number = IntegerField()
    name = TextField()


class PlanRow(Row):
    """A masterplan or another planning document."""

    kind = TextField(default="smart_city")
    title = TextField()
    version = TextField(default="1")
    start_year = IntegerField(null=True)
    end_year = IntegerField(null=True)
    status = TextField(default="draft")
    is_current = IntegerField(default=0)
    predecessor = ForeignKeyField("self", backref="+", on_delete="SET NULL", null=True)
    legal_basis = ForeignKeyField(DocumentRow, backref="+", on_delete="SET NULL", null=True)
    legal_state = TextField(default="none")
    vision = TextField(default="")
    missions = TextField(default="")
    goals = TextField(default="")
    description = TextField(default="")
    document = ForeignKeyField(DocumentRow, backref="+", on_delete="SET NULL", null=True)
    agency = ForeignKeyField(AgencyRow, backref="+", on_delete="SET NULL", null=True)


class PlanBookRow(Row):
    """One book of a plan."""

    plan = ForeignKeyField(PlanRow, backref="+", on_delete="CASCADE")
    number = IntegerField()
    title = TextField()
    chapters = TextField(default="")
    document = ForeignKeyField(DocumentRow, backref="+", on_delete="SET NULL", null=True)


class PlanItemRow(Row):
    """An item of another plan, and the programme it became."""

    plan = ForeignKeyField(PlanRow, backref="+", on_delete="CASCADE")
    code = TextField(default="")
    title = TextField()
    programme = DeferredForeignKey("ProgrammeRow", backref="+", on_delete="SET NULL", null=True)
    note = TextField(default="")


class ReadinessRow(Row):
    """The readiness of one element, its gap and the advice."""

    plan = ForeignKeyField(PlanRow, backref="+", on_delete="CASCADE")
    element = TextField()
    aspect = TextField(default="")
    present = TextField(default="")
    potential = TextField(default="")
    problem = TextField(default="")
    target = TextField(default="")
    gap = TextField(default="")
    recommendation = TextField(default="")


class SwotRow(Row):
    """One line of the SWOT analysis."""

    plan = ForeignKeyField(PlanRow, backref="+", on_delete="CASCADE")
    kind = TextField()
    text = TextField()
    sort_order = IntegerField(default=0)


class ProgrammeRow(Row):
    """A programme of the masterplan."""

    plan = ForeignKeyField(PlanRow, backref="+", on_delete="CASCADE")
    sub_dimension = ForeignKeyField(SubDimensionRow, backref="+")
    code = TextField(default="")
    name = TextField()
    strategy = TextField(default="")
    target = TextField(default="")
    agency = ForeignKeyField(AgencyRow, backref="+", on_delete="SET NULL", null=True)
    person = ForeignKeyField(PersonRow, backref="+", on_delete="SET NULL", null=True)
    location = TextField(default="")
    output = TextField(default="")
    unit = TextField(default="")
    horizon = TextField(default="medium")
    nomenclature = TextField(default="")
    mission = ForeignKeyField(MissionRow, backref="+", on_delete="SET NULL", null=True)
    regional_plan_link = TextField(default="")
    agency_plan_link = TextField(default="")
    priority_programme = ForeignKeyField(PriorityProgrammeRow, backref="+", on_delete="SET NULL", null=True)
    status = TextField(default="planned")
    status_on = TextField(null=True)
    collaboration = TextField(default="none")
    collaboration_regions = TextField(default="")
    objective = TextField(default="")
    local_potential = TextField(default="")
    beneficiaries = TextField(default="")
    note = TextField(default="")


class ProgrammePartnerRow(Row):
    """An OPD or institution that supports a programme."""

    programme = ForeignKeyField(ProgrammeRow, backref="+", on_delete="CASCADE")
    agency = ForeignKeyField(AgencyRow, backref="+", on_delete="CASCADE", null=True)
    institution = ForeignKeyField(InstitutionRow, backref="+", on_delete="CASCADE", null=True)
    role = TextField(default="")


class ActivityRow(Row):
    """An activity of a programme."""

    programme = ForeignKeyField(ProgrammeRow, backref="+", on_delete="CASCADE")
    number = IntegerField(default=1)
    name = TextField()
    year = IntegerField(null=True)
    nomenclature = TextField(default="")
    output = TextField(default="")
    status = TextField(default="planned")


class ProgrammeYearRow(Row):
    """Physical target and result of a programme in one year."""

    programme = ForeignKeyField(ProgrammeRow, backref="+", on_delete="CASCADE")
    year = IntegerField()
    target = TextField(default="")
    result = TextField(default="")
    status = TextField(default="planned")
    note = TextField(default="")

    class Meta:
        indexes = ((("programme", "year"), True),)


class ProgrammeBudgetRow(Row):
    """Money of a programme in one year from one source."""

    programme = ForeignKeyField(ProgrammeRow, backref="+", on_delete="CASCADE")
    year = IntegerField()
    source = TextField(default="regional_budget")
    allocation = BigIntegerField(default=0)
    realisation = BigIntegerField(null=True)

    class Meta:
        indexes = ((("programme", "year", "source"), True),)


class ActionItemRow(Row):
    """An item of the action plan."""

    plan = ForeignKeyField(PlanRow, backref="+", on_delete="CASCADE")
    area = TextField()
    code = TextField(default="")
    name = TextField()
    agency = ForeignKeyField(AgencyRow, backref="+", on_delete="SET NULL", null=True)
    output = TextField(default="")
    unit = TextField(default="")
    status = TextField(default="planned")
    note = TextField(default="")


class ActionYearRow(Row):
    """Target and result of an action item in one year."""

    action_item = ForeignKeyField(ActionItemRow, backref="+", on_delete="CASCADE")
    year = IntegerField()
    target = TextField(default="")
    result = TextField(default="")
    status = TextField(default="planned")

    class Meta:
        indexes = ((("action_item", "year"), True),)


class ActionBudgetRow(Row):
    """Money of an action item in one year from one source."""

    action_item = ForeignKeyField(ActionItemRow, backref="+", on_delete="CASCADE")
    year = IntegerField()
    source = TextField(default="regional_budget")
    allocation = BigIntegerField(default=0)
    realisation = BigIntegerField(null=True)

    class Meta:
        indexes = ((("action_item", "year", "source"), True),)


class IndicatorRow(Row):
    """An indicator of a programme or of the whole plan."""

    plan = ForeignKeyField(PlanRow, backref="+", on_delete="CASCADE")
    programme = ForeignKeyField(ProgrammeRow, backref="+", on_delete="CASCADE", null=True)
    name = TextField()
    kind = TextField(default="outcome")
    unit = TextField(default="")
    direction = TextField(default="up")
    baseline = TextField(default="")
    baseline_year = IntegerField(null=True)
    source = TextField(default="")


class IndicatorYearRow(Row):
    """Target and result of an indicator in one year."""

    indicator = ForeignKeyField(IndicatorRow, backref="+", on_delete="CASCADE")
    year = IntegerField()
    target = TextField(default="")
    result = TextField(default="")

    class Meta:
        indexes = ((("indicator", "year"), True),)


class ObstacleRow(Row):
    """What stood in the way, and what was done about it."""

    session = DeferredForeignKey("SessionRow", backref="+", on_delete="CASCADE", null=True)
    programme = ForeignKeyField(ProgrammeRow, backref="+", on_delete="CASCADE", null=True)
    dimension = ForeignKeyField(DimensionRow, backref="+", on_delete="SET NULL", null=True)
    noted_on = TextField(null=True)
    category = TextField(default="")
    text = TextField()
    need = TextField(default="")
    follow_up = TextField(default="")
    status = TextField(default="open")


PlanRow.add_index(PlanRow.is_current, unique=True, where=PlanRow.is_current == 1)
ProgrammeRow.add_index(ProgrammeRow.plan, ProgrammeRow.code, unique=True, where=ProgrammeRow.code != "")
