"""Row classes of people, posts, bodies and memberships."""

from peewee import DeferredForeignKey, ForeignKeyField, IntegerField, TextField

from gm100_desktop.storage.tables.base import Row
from gm100_desktop.storage.tables.documents import DocumentRow
from gm100_desktop.storage.tables.regions import AgencyRow, InstitutionRow, ParticipationRow


class PersonRow(Row):
    """Somebody the programme knows by name."""

    front_title = TextField(default="")
    name = TextField()
    back_title = TextField(default="")
    kind = TextField(default="civil_servant")
    nip = TextField(default="")
    rank = TextField(default="")
    sex = TextField(default="")
    sector = TextField(default="government")
    agency = ForeignKeyField(AgencyRow, backref="+", on_delete="SET NULL", null=True)
    institution = ForeignKeyField(InstitutionRow, backref="+", on_delete="SET NULL", null=True)
    phone = TextField(default="")
    email = TextField(default="")
    note = TextField(default="")


class PositionRow(Row):
    """A post somebody held for a time."""

    person = ForeignKeyField(PersonRow, backref="+", on_delete="CASCADE")
    title = TextField()
    acting = TextField(default="")
    agency = ForeignKeyField(AgencyRow, backref="+", on_delete="SET NULL", null=True)
    institution = ForeignKeyField(InstitutionRow, backref="+", on_delete="SET NULL", null=True)
    echelon = TextField(default="")
    starts_on = TextField(null=True)
    ends_on = TextField(null=True)
    decree_number = TextField(default="")
    document = ForeignKeyField(DocumentRow, backref="+", on_delete="SET NULL", null=True)
    is_side_post = IntegerField(default=0)


class BodyRow(Row):
    """A council, team, forum, secretariat or working group."""

    kind = TextField()
    name = TextField()
    parent = ForeignKeyField("self", backref="+", on_delete="CASCADE", null=True)
    dimension = DeferredForeignKey("DimensionRow", backref="+", on_delete="SET NULL", null=True)
    sort_order = IntegerField(default=0)
    duties = TextField(default="")


class BodyRoleRow(Row):
    """One of the ordered positions in a body."""

    body = ForeignKeyField(BodyRow, backref="+", on_delete="CASCADE")
    code = TextField()
    label = TextField()
    sort_order = IntegerField(default=0)


class MembershipRow(Row):
    """A person in a body under a decree."""

    body = ForeignKeyField(BodyRow, backref="+", on_delete="CASCADE")
    role = ForeignKeyField(BodyRoleRow, backref="+", on_delete="CASCADE")
    person = ForeignKeyField(PersonRow, backref="+", on_delete="CASCADE")
    decree = ForeignKeyField(DocumentRow, backref="+", on_delete="SET NULL", null=True)
    is_ex_officio = IntegerField(default=0)
    position_text = TextField(default="")
    starts_on = TextField(null=True)
    ends_on = TextField(null=True)
    sort_order = IntegerField(default=0)
    note = TextField(default="")


class CompanionRow(Row):
    """A companion or mentor assigned to the region."""

    person = ForeignKeyField(PersonRow, backref="+", on_delete="CASCADE")
    participation = ForeignKeyField(ParticipationRow, backref="+", on_delete="CASCADE", null=True)
    role = TextField(default="companion")
    starts_on = TextField(null=True)
    ends_on = TextField(null=True)
    note = TextField(default="")


class SignatoryRow(Row):
    """Who signs which report, and how."""

    report_kind = TextField(default="")
    place_in_block = TextField(default="maker")
    person = ForeignKeyField(PersonRow, backref="+", on_delete="SET NULL", null=True)
    position_text = TextField(default="")
    on_behalf_of = TextField(default="")
    form = TextField(default="wet")
    sort_order = IntegerField(default=0)
