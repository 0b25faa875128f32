"""Row classes of applications, SPBE services, data and connectivity."""

from peewee import ForeignKeyField, IntegerField, TextField

from gm100_desktop.storage.tables.base import Row
from gm100_desktop.storage.tables.masterplan import DimensionRow, ProgrammeRow
from gm100_desktop.storage.tables.regions import AgencyRow


class SpbeServiceRow(Row):
    """A service of the SPBE list."""

    code = TextField(unique=True)
    number = IntegerField()
    name = TextField()
    service_class = TextField(column_name="class", default="administrative")
    status = TextField(default="")
    agency = ForeignKeyField(AgencyRow, backref="+", on_delete="SET NULL", null=True)
    note = TextField(default="")


class ApplicationRow(Row):
    """An application the region uses."""

    name = TextField()
    agency = ForeignKeyField(AgencyRow, backref="+", on_delete="SET NULL", null=True)
    purpose = TextField(default="")
    users = TextField(default="")
    user_count = IntegerField(null=True)
    dimension = ForeignKeyField(DimensionRow, backref="+", on_delete="SET NULL", null=True)
    programme = ForeignKeyField(ProgrammeRow, backref="+", on_delete="SET NULL", null=True)
    link = TextField(default="")
    platform = TextField(default="")
    developer = TextField(default="")
    year = IntegerField(null=True)
    is_spbe = IntegerField(default=0)
    is_local = IntegerField(default=0)
    status = TextField(default="running")
    note = TextField(default="")


class ApplicationServiceRow(Row):
    """An application serving an SPBE service."""

    application = ForeignKeyField(ApplicationRow, backref="+", on_delete="CASCADE")
    service = ForeignKeyField(SpbeServiceRow, backref="+", on_delete="CASCADE")

    class Meta:
        indexes = ((("application", "service"), True),)


class ApplicationCoverageRow(Row):
    """How far an application has come at one level."""

    application = ForeignKeyField(ApplicationRow, backref="+", on_delete="CASCADE")
    level = TextField()
    status = TextField(default="planned")
    note = TextField(default="")


class ApplicationLinkRow(Row):
    """An integration between two applications."""

    source = ForeignKeyField(ApplicationRow, column_name="from_id", backref="+", on_delete="CASCADE")
    target = ForeignKeyField(ApplicationRow, column_name="to_id", backref="+", on_delete="CASCADE")
    data = TextField(default="")
    method = TextField(default="")
    status = TextField(default="planned")

    class Meta:
        indexes = ((("source", "target"), True),)


class DataIntegrationRow(Row):
    """A dataset shared between agencies."""

    dataset = TextField()
    producer = ForeignKeyField(AgencyRow, backref="+", on_delete="SET NULL", null=True)
    consumers = TextField(default="")
    frequency = TextField(default="")
    method = TextField(default="")
    status = TextField(default="planned")
    note = TextField(default="")


class ConnectivityRow(Row):
    """Internet access of one site in one year."""

    year = IntegerField()
    site = TextField()
    agency = ForeignKeyField(AgencyRow, backref="+", on_delete="SET NULL", null=True)
    medium = TextField(default="")
    bandwidth_mbps = IntegerField(null=True)
    provider = TextField(default="")
    is_integrated = IntegerField(default=0)
    note = TextField(default="")


class InfrastructureRow(Row):
    """A piece of ICT infrastructure."""

    name = TextField()
    kind = TextField(default="")
    quantity = IntegerField(null=True)
    location = TextField(default="")
    condition = TextField(default="")
    year = IntegerField(null=True)
    agency = ForeignKeyField(AgencyRow, backref="+", on_delete="SET NULL", null=True)


class ItStaffRow(Row):
    """Head count of IT staff of one agency in one year."""

    year = IntegerField()
    agency = ForeignKeyField(AgencyRow, backref="+", on_delete="CASCADE", null=True)
    competence = TextField(default="")
    head_count = IntegerField(default=0)
    note = TextField(default="")


class InnovationRow(Row):
    """A service innovation of an agency."""

    agency = ForeignKeyField(AgencyRow, backref="+", on_delete="SET NULL", null=True)
    name = TextField()
    service = TextField(default="")
    time_before = TextField(default="")
    time_after = TextField(default="")
    year = IntegerField(null=True)
    application = ForeignKeyField(ApplicationRow, backref="+", on_delete="SET NULL", null=True)
