"""Row classes of documents, their relations, evidence and agreements."""

from peewee import DeferredForeignKey, ForeignKeyField, IntegerField, TextField

from gm100_desktop.storage.tables.base import Row
from gm100_desktop.storage.tables.regions import InstitutionRow, ParticipationRow


class DocumentRow(Row):
    """A paper or file, kept once."""

    code = TextField(default="")
    kind = TextField(default="other")
    direction = TextField(default="")
    number = TextField(default="")
    year = IntegerField(null=True)
    dated_on = TextField(null=True)
    received_on = TextField(null=True)
    place = TextField(default="")
    title = TextField()
    issuer = TextField(default="")
    addressee = TextField(default="")
    signer = TextField(default="")
    state = TextField(default="")
    valid_from = TextField(null=True)
    valid_until = TextField(null=True)
    replaces = ForeignKeyField("self", backref="+", on_delete="SET NULL", null=True)
    openness = TextField(default="internal")
    follow_up = TextField(default="")
    link = TextField(default="")
    note = TextField(default="")
    file_name = TextField(default="")
    media_type = TextField(default="")
    file_size = IntegerField(null=True)
    page_count = IntegerField(null=True)
    file_hash = TextField(default="")


class DocumentRelationRow(Row):
    """How one document stands to another."""

    document = ForeignKeyField(DocumentRow, backref="+", on_delete="CASCADE")
    relation = TextField()
    other = ForeignKeyField(DocumentRow, backref="+", on_delete="CASCADE")


class EvidenceLinkRow(Row):
    """A page of a document that proves a record of any table."""

    document = ForeignKeyField(DocumentRow, backref="+", on_delete="CASCADE")
    record_kind = TextField()
    record_id = IntegerField()
    page = TextField(default="")
    caption = TextField(default="")
    taken_on = TextField(null=True)
    sort_order = IntegerField(default=0)


class AgreementRow(Row):
    """An MoU or another cooperation."""

    kind = TextField(default="mou")
    title = TextField()
    number_own = TextField(default="")
    number_partner = TextField(default="")
    planned_on = TextField(null=True)
    planned_place = TextField(default="")
    signed_on = TextField(null=True)
    signed_place = TextField(default="")
    status = TextField(default="planned")
    valid_from = TextField(null=True)
    valid_until = TextField(null=True)
    participation = ForeignKeyField(ParticipationRow, backref="+", on_delete="SET NULL", null=True)
    session = DeferredForeignKey("SessionRow", backref="+", on_delete="SET NULL", null=True)
    document = ForeignKeyField(DocumentRow, backref="+", on_delete="SET NULL", null=True)
    note = TextField(default="")


class AgreementPartyRow(Row):
    """One party of an agreement and who signs for it."""

    agreement = ForeignKeyField(AgreementRow, backref="+", on_delete="CASCADE")
    number = IntegerField(default=1)
    institution = ForeignKeyField(InstitutionRow, backref="+", on_delete="SET NULL", null=True)
    name = TextField(default="")
    signatory = DeferredForeignKey("PersonRow", backref="+", on_delete="SET NULL", null=True)
    signatory_position = TextField(default="")
    attendance = TextField(default="planned")
    representative = DeferredForeignKey("PersonRow", backref="+", on_delete="SET NULL", null=True)


class AgreementScopeRow(Row):
    """One line of what an agreement covers."""

    agreement = ForeignKeyField(AgreementRow, backref="+", on_delete="CASCADE")
    number = IntegerField(default=1)
    scope = TextField(default="other")
    text = TextField(default="")


class ScopeRealisationRow(Row):
    """What was done under one scope line."""

    scope = ForeignKeyField(AgreementScopeRow, backref="+", on_delete="CASCADE")
    starts_on = TextField(null=True)
    ends_on = TextField(null=True)
    activity = TextField()
    given_by = TextField(default="")
    place = TextField(default="")
    participant_count = IntegerField(null=True)
    partner_city = TextField(default="")
    result = TextField(default="")
    session = DeferredForeignKey("SessionRow", backref="+", on_delete="SET NULL", null=True)
    document = ForeignKeyField(DocumentRow, backref="+", on_delete="SET NULL", null=True)


class AssistanceRow(Row):
    """The ministry's yearly assistance."""

    participation = ForeignKeyField(ParticipationRow, backref="+", on_delete="CASCADE")
    year = IntegerField()
    activity = TextField()
    institution = ForeignKeyField(InstitutionRow, backref="+", on_delete="SET NULL", null=True)
    starts_on = TextField(null=True)
    output = TextField(default="")
    output_document = ForeignKeyField(DocumentRow, backref="+", on_delete="SET NULL", null=True)
    delivered_on = TextField(null=True)


DocumentRow.add_index(
    DocumentRow.kind, DocumentRow.number, DocumentRow.year, unique=True, where=DocumentRow.number != ""
)
DocumentRow.add_index(DocumentRow.code, unique=True, where=DocumentRow.code != "")
