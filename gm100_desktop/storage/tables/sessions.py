"""Row classes of sessions, attendance, minutes and tasks."""

from peewee import DeferredForeignKey, ForeignKeyField, IntegerField, TextField

from gm100_desktop.storage.tables.base import Row
from gm100_desktop.storage.tables.documents import DocumentRow
from gm100_desktop.storage.tables.regions import AgencyRow, InstitutionRow, ParticipationRow
from gm100_desktop.storage.tables.rosters import BodyRow, PersonRow


class SessionRow(Row):
    """A bimtek, meeting or another event."""

    kind = TextField(default="bimtek")
    stage = TextField(default="")
    title = TextField()
    status = TextField(default="planned")
    starts_on = TextField(null=True)
    ends_on = TextField(null=True)
    start_time = TextField(default="")
    end_time = TextField(default="")
    mode = TextField(default="onsite")
    venue = TextField(default="")
    room = TextField(default="")
    zone = TextField(default="")
    subdistrict = TextField(default="")
    city = TextField(default="")
    online_link = TextField(default="")
    body = ForeignKeyField(BodyRow, backref="+", on_delete="SET NULL", null=True)
    participation = ForeignKeyField(ParticipationRow, backref="+", on_delete="SET NULL", null=True)
    opened_by = ForeignKeyField(PersonRow, backref="+", on_delete="SET NULL", null=True)
    opened_by_position = TextField(default="")
    represented_by = ForeignKeyField(PersonRow, backref="+", on_delete="SET NULL", null=True)
    represented_by_position = TextField(default="")
    speech = TextField(default="")
    agenda = TextField(default="")
    target = TextField(default="")
    target_reached = TextField(default="")
    chaired_by = ForeignKeyField(PersonRow, backref="+", on_delete="SET NULL", null=True)
    minutes_by = ForeignKeyField(PersonRow, backref="+", on_delete="SET NULL", null=True)
    invited_count = IntegerField(null=True)
    discussion = TextField(default="")
    decisions = TextField(default="")
    note = TextField(default="")


class SessionOrganiserRow(Row):
    """Who organised or hosted a session."""

    session = ForeignKeyField(SessionRow, backref="+", on_delete="CASCADE")
    agency = ForeignKeyField(AgencyRow, backref="+", on_delete="CASCADE", null=True)
    institution = ForeignKeyField(InstitutionRow, backref="+", on_delete="CASCADE", null=True)
    role = TextField(default="organiser")


class SessionSpeakerRow(Row):
    """Who spoke at a session."""

    session = ForeignKeyField(SessionRow, backref="+", on_delete="CASCADE")
    person = ForeignKeyField(PersonRow, backref="+", on_delete="SET NULL", null=True)
    name = TextField(default="")
    institution = TextField(default="")
    role = TextField(default="speaker")
    topic = TextField(default="")
    document = ForeignKeyField(DocumentRow, backref="+", on_delete="SET NULL", null=True)
    sort_order = IntegerField(default=0)


class SessionAgendaRow(Row):
    """One item of the agenda of a day."""

    session = ForeignKeyField(SessionRow, backref="+", on_delete="CASCADE")
    day = TextField(null=True)
    start_time = TextField(default="")
    end_time = TextField(default="")
    item = TextField()
    led_by = TextField(default="")


class AttendanceRow(Row):
    """Somebody, or an unnamed group, at a session."""

    session = ForeignKeyField(SessionRow, backref="+", on_delete="CASCADE")
    person = ForeignKeyField(PersonRow, backref="+", on_delete="SET NULL", null=True)
    name = TextField(default="")
    position_text = TextField(default="")
    category = TextField(default="agency")
    role = TextField(default="")
    agency = ForeignKeyField(AgencyRow, backref="+", on_delete="SET NULL", null=True)
    institution = TextField(default="")
    represents = ForeignKeyField(PersonRow, backref="+", on_delete="SET NULL", null=True)
    head_count = IntegerField(default=1)
    sort_order = IntegerField(default=0)


class AttendanceDayRow(Row):
    """One day of an attendance."""

    attendance = ForeignKeyField(AttendanceRow, backref="+", on_delete="CASCADE")
    day = TextField()
    state = TextField(default="present")

    class Meta:
        indexes = ((("attendance", "day"), True),)


class SessionOutputRow(Row):
    """What a session produced."""

    session = ForeignKeyField(SessionRow, backref="+", on_delete="CASCADE")
    title = TextField()
    document = ForeignKeyField(DocumentRow, backref="+", on_delete="SET NULL", null=True)
    delivered_on = TextField(null=True)


class QuestionLogRow(Row):
    """An assessor's question and our answer."""

    session = ForeignKeyField(SessionRow, backref="+", on_delete="CASCADE")
    number = IntegerField(default=1)
    question = TextField()
    aspect = TextField(default="")
    asked_by = TextField(default="")
    answer = TextField(default="")
    answered_by = ForeignKeyField(PersonRow, backref="+", on_delete="SET NULL", null=True)
    promised = TextField(default="")
    due_on = TextField(null=True)


class TaskRow(Row):
    """Something agreed that somebody has to do."""

    text = TextField()
    session = ForeignKeyField(SessionRow, backref="+", on_delete="CASCADE", null=True)
    question_log = ForeignKeyField(QuestionLogRow, backref="+", on_delete="SET NULL", null=True)
    finding = DeferredForeignKey("FindingRow", backref="+", on_delete="CASCADE", null=True)
    person = ForeignKeyField(PersonRow, backref="+", on_delete="SET NULL", null=True)
    agency = ForeignKeyField(AgencyRow, backref="+", on_delete="SET NULL", null=True)
    due_on = TextField(null=True)
    status = TextField(default="open")
    done_on = TextField(null=True)
    result = TextField(default="")
