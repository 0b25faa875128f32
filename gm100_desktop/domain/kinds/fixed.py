"""What the programme fixes and nobody edits: dimensions and sub-dimensions, to refer to."""

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.fields import Field, FieldType, Kind

DIMENSION = Kind(
    id="dimension",
    table="dimension",
    area=Area.MASTERPLAN,
    label="dimensi",
    title=("name",),
    fields=(
        Field("number", "Nomor", FieldType.WHOLE, required=True, least=1),
        Field("name", "Nama dimensi", required=True),
    ),
)
SUB_DIMENSION = Kind(
    id="sub_dimension",
    table="sub_dimension",
    area=Area.MASTERPLAN,
    label="sub-dimensi",
    title=("dimension_id", "name"),
    parent="dimension_id",
    fields=(
        Field("dimension_id", "Dimensi", FieldType.REFERENCE, required=True, refers_to="dimension"),
        Field("number", "Nomor", FieldType.WHOLE, required=True, least=1),
        Field("name", "Nama sub-dimensi", required=True),
    ),
)

KINDS = (DIMENSION, SUB_DIMENSION)
