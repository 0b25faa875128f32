"""Row classes of the region: profile, agencies, programme history, leaders, publications."""

from peewee import DeferredForeignKey, ForeignKeyField, IntegerField, TextField

from gm100_desktop.storage.tables.base import Row


class RegionRow(Row):
    """The one region of the file, and the year and phase its people work on."""

    code = TextField(default="")
    name = TextField(default="")
    type = TextField(default="kabupaten")
    province = TextField(default="")
    capital = TextField(default="")
    head_title = TextField(default="")
    year_formed = IntegerField(null=True)
    area_km2 = TextField(default="")
    population = IntegerField(null=True)
    population_year = IntegerField(null=True)
    subdistrict_count = IntegerField(null=True)
    village_count = IntegerField(null=True)
    profile = TextField(default="")
    goal_statement = TextField(default="")
    website = TextField(default="")
    time_zone = TextField(default="WIB")
    agency_word = TextField(default="OPD")
    working_year = IntegerField()
    working_phase = TextField(default="II")


class PaperProfileRow(Row):
    """The one letterhead and page set-up of the file."""

    kop_line_1 = TextField(default="")
    kop_line_2 = TextField(default="")
    address = TextField(default="")
    phone = TextField(default="")
    email = TextField(default="")
    website = TextField(default="")
    postcode = TextField(default="")
    logo_hash = TextField(default="")
    paper = TextField(default="A4")
    margin_left = IntegerField(default=30)
    margin_right = IntegerField(default=20)
    margin_top = IntegerField(default=20)
    margin_bottom = IntegerField(default=25)
    body_size = TextField(default="10.5")
    duplex = IntegerField(default=0)


class ReportSettingRow(Row):
    """One option of one report kind."""

    report_kind = TextField()
    name = TextField()
    value = TextField(default="")

    class Meta:
        indexes = ((("report_kind", "name"), True),)


class InstitutionRow(Row):
    """An organisation outside the region's own agencies."""

    name = TextField()
    abbreviation = TextField(default="")
    kind = TextField(default="other")
    programme_role = TextField(default="")
    contact = TextField(default="")
    note = TextField(default="")


class AgencyRow(Row):
    """An OPD or a part of one."""

    parent = ForeignKeyField("self", backref="+", on_delete="CASCADE", null=True)
    name = TextField()
    abbreviation = TextField(default="")
    kind = TextField(default="dinas")
    coordinator = TextField(default="")
    sort_order = IntegerField(default=0)
    last_contact_on = TextField(null=True)
    is_active = IntegerField(default=1)
    note = TextField(default="")


class AgencyDeliveryRow(Row):
    """Data asked of an OPD, and when it was handed in."""

    agency = ForeignKeyField(AgencyRow, backref="+", on_delete="CASCADE")
    year = IntegerField()
    subject = TextField()
    asked_on = TextField(null=True)
    due_on = TextField(null=True)
    delivered_on = TextField(null=True)
    note = TextField(default="")


class MovementRow(Row):
    """The national programme and its successors."""

    name = TextField()
    ministry = TextField(default="")
    unit = TextField(default="")
    start_year = IntegerField(null=True)
    end_year = IntegerField(null=True)
    purpose = TextField(default="")
    note = TextField(default="")


class MovementPartnerRow(Row):
    """An institution that carries the programme."""

    movement = ForeignKeyField(MovementRow, backref="+", on_delete="CASCADE")
    institution = ForeignKeyField(InstitutionRow, backref="+", on_delete="CASCADE")
    role = TextField(default="")

    class Meta:
        indexes = ((("movement", "institution"), True),)


class WaveRow(Row):
    """One yearly intake of regions."""

    movement = ForeignKeyField(MovementRow, backref="+", on_delete="CASCADE")
    number = IntegerField()
    year = IntegerField()
    label = TextField(default="")
    quota = IntegerField(null=True)
    candidate_count = IntegerField(null=True)
    administrative_count = IntegerField(null=True)
    cumulative_count = IntegerField(null=True)
    is_last = IntegerField(default=0)
    note = TextField(default="")

    class Meta:
        indexes = ((("movement", "number"), True),)


class ParticipationRow(Row):
    """The region in one wave."""

    wave = ForeignKeyField(WaveRow, backref="+", on_delete="CASCADE")
    status = TextField(default="candidate")
    decided_when = TextField(null=True)
    designation = TextField(default="")
    designated_by = TextField(default="")
    rationale = TextField(default="")
    entitlement = TextField(default="")
    entitled_on = TextField(null=True)
    basis_document = DeferredForeignKey("DocumentRow", backref="+", on_delete="SET NULL", null=True)
    monev_from = IntegerField(null=True)
    monev_until = IntegerField(null=True)
    track = TextField(default="REGULER")
    note = TextField(default="")


class ParticipationStepRow(Row):
    """One dated step on the way of a participation."""

    participation = ForeignKeyField(ParticipationRow, backref="+", on_delete="CASCADE")
    stage = TextField()
    happened_when = TextField(null=True)
    text = TextField(default="")
    document = DeferredForeignKey("DocumentRow", backref="+", on_delete="SET NULL", null=True)
    session = DeferredForeignKey("SessionRow", backref="+", on_delete="SET NULL", null=True)


class PeerRegionRow(Row):
    """Another candidate of the same wave."""

    wave = ForeignKeyField(WaveRow, backref="+", on_delete="CASCADE")
    name = TextField()
    province = TextField(default="")
    outcome = TextField(default="candidate")
    source = TextField(default="")
    note = TextField(default="")


class PeerStandingRow(Row):
    """How the region compares with its peers in one year."""

    year = IntegerField()
    statement = TextField()
    rank = IntegerField(null=True)
    compared_count = IntegerField(null=True)
    source = TextField(default="")


class FigureRow(Row):
    """A context figure that may have several sources."""

    topic = TextField()
    unit = TextField(default="")
    year = IntegerField(null=True)
    note = TextField(default="")


class FigureValueRow(Row):
    """One sourced value of a figure."""

    figure = ForeignKeyField(FigureRow, backref="+", on_delete="CASCADE")
    value = TextField()
    source = TextField(default="")
    is_chosen = IntegerField(default=0)
    note = TextField(default="")


class LeadershipRow(Row):
    """One term of the head of region and the deputy."""

    head = DeferredForeignKey("PersonRow", backref="+", on_delete="SET NULL", null=True)
    deputy = DeferredForeignKey("PersonRow", backref="+", on_delete="SET NULL", null=True)
    starts_on = TextField(null=True)
    ends_on = TextField(null=True)
    note = TextField(default="")


class VisionRow(Row):
    """A vision and the years it holds."""

    leadership = ForeignKeyField(LeadershipRow, backref="+", on_delete="SET NULL", null=True)
    title = TextField(default="")
    text = TextField(default="")
    start_year = IntegerField(null=True)
    end_year = IntegerField(null=True)
    source = TextField(default="")


class MissionRow(Row):
    """One mission line of a vision."""

    vision = ForeignKeyField(VisionRow, backref="+", on_delete="CASCADE")
    number = IntegerField(default=1)
    text = TextField()


class PriorityProgrammeRow(Row):
    """One of the leader's priority programmes."""

    number = IntegerField()
    title = TextField()
    description = TextField(default="")
    start_year = IntegerField(null=True)
    end_year = IntegerField(null=True)


class AlignmentRow(Row):
    """A mission joined to a dimension or a programme."""

    mission = ForeignKeyField(MissionRow, backref="+", on_delete="CASCADE", null=True)
    dimension = DeferredForeignKey("DimensionRow", backref="+", on_delete="SET NULL", null=True)
    programme = DeferredForeignKey("ProgrammeRow", backref="+", on_delete="CASCADE", null=True)
    narrative = TextField(default="")


class CommitmentRow(Row):
    """A proof of the leaders' or an OPD's will."""

    text = TextField()
    kind = TextField(default="statement")
    given_on = TextField(null=True)
    person = DeferredForeignKey("PersonRow", backref="+", on_delete="SET NULL", null=True)
    agency = ForeignKeyField(AgencyRow, backref="+", on_delete="SET NULL", null=True)


class SiteRow(Row):
    """A place worth naming."""

    name = TextField()
    kind = TextField(default="")
    subdistrict = TextField(default="")
    note = TextField(default="")


class PublicationRow(Row):
    """An article or broadcast about the programme."""

    title = TextField()
    medium = TextField(default="")
    author = TextField(default="")
    editor = TextField(default="")
    contributor = TextField(default="")
    published_on = TextField(null=True)
    published_time = TextField(default="")
    time_zone = TextField(default="")
    hijri_date = TextField(default="")
    read_count = IntegerField(null=True)
    link = TextField(default="")
    session = DeferredForeignKey("SessionRow", backref="+", on_delete="SET NULL", null=True)
    document = DeferredForeignKey("DocumentRow", backref="+", on_delete="SET NULL", null=True)
    note = TextField(default="")


class PressStatementRow(Row):
    """What somebody told the press."""

    person = DeferredForeignKey("PersonRow", backref="+", on_delete="SET NULL", null=True)
    stated_on = TextField(null=True)
    place = TextField(default="")
    quote = TextField()
    publication = ForeignKeyField(PublicationRow, backref="+", on_delete="SET NULL", null=True)


class AchievementRow(Row):
    """An award or another achievement."""

    title = TextField()
    giver = TextField(default="")
    level = TextField(default="")
    given_on = TextField(null=True)
    agency = ForeignKeyField(AgencyRow, backref="+", on_delete="SET NULL", null=True)
    note = TextField(default="")


class ImpactStatementRow(Row):
    """A statement of benefit, by whom and in which year."""

    year = IntegerField()
    text = TextField()
    stated_by = TextField(default="")
    source = TextField(default="")
