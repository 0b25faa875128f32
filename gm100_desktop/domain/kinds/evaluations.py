"""Instruments as data, rounds per year and phase, answers, scores, findings and surveys."""

from gm100_desktop.domain.areas import Area
from gm100_desktop.domain.evaluations import (
    AssessorElement,
    Certainty,
    ComponentCode,
    FindingKind,
    FindingStatus,
    ImpactForm,
    InstrumentPurpose,
    ReviewMark,
    Rounding,
    RoundPhase,
    RoundState,
    RubricCode,
    SelectionOutcome,
)
from gm100_desktop.domain.fields import Field, FieldType, Kind
from gm100_desktop.domain.regions import Track
from gm100_desktop.domain.rosters import Sex

INSTRUMENT = Kind(
    id="instrument",
    table="instrument",
    area=Area.EVALUATIONS,
    label="instrumen",
    title=("label",),
    fields=(
        Field("label", "Nama instrumen", required=True),
        Field("version", "Versi", FieldType.CODE, required=True, hint="mis. 2023-REG", width=1),
        Field("year", "Tahun", FieldType.YEAR, width=1),
        Field("purpose", "Untuk", FieldType.CHOICE, required=True, choices=InstrumentPurpose),
        Field("track", "Jalur", FieldType.CHOICE, choices=Track),
        Field("reference", "Dasar surat", hint="nomor dan tanggal"),
        Field("scale_min", "Nilai terendah", FieldType.WHOLE, width=1),
        Field("scale_max", "Nilai tertinggi", FieldType.WHOLE, width=1),
        Field("rounding", "Pembulatan", FieldType.CHOICE, required=True, choices=Rounding),
        Field("impact_form", "Bentuk dampak", FieldType.CHOICE, choices=ImpactForm),
        Field("certainty", "Kepastian", FieldType.CHOICE, choices=Certainty),
        Field("note", "Catatan", FieldType.LONG_TEXT),
    ),
)
COMPONENT = Kind(
    id="component",
    table="component",
    area=Area.EVALUATIONS,
    label="komponen",
    title=("label",),
    parent="instrument_id",
    fields=(
        Field("label", "Nama komponen", required=True),
        Field("code", "Komponen", FieldType.CHOICE, required=True, choices=ComponentCode, is_open=True),
        Field("weight", "Bobot (%)", FieldType.DECIMAL, least=0, most=100, width=1),
        Field("number", "Nomor", FieldType.WHOLE, least=1, width=1),
        Field("instrument_id", "Instrumen", FieldType.REFERENCE, required=True, refers_to="instrument"),
    ),
)
QUESTION = Kind(
    id="question",
    table="question",
    area=Area.EVALUATIONS,
    label="pertanyaan",
    title=("code", "label"),
    parent="component_id",
    fields=(
        Field("label", "Pertanyaan", required=True),
        Field("code", "Kode", FieldType.CODE, required=True, hint="mis. BL1", width=1),
        Field("number", "Nomor", FieldType.WHOLE, least=1, width=1),
        Field("official_number", "Nomor resmi", FieldType.CODE, width=1),
        Field("element", "Elemen", width=1),
        Field("dimension_id", "Dimensi", FieldType.REFERENCE, refers_to="dimension"),
        Field("figure_source", "Sumber angka"),
        Field("typical_evidence", "Bukti yang lazim", FieldType.LONG_TEXT),
        Field("rubric", "Rubrik", FieldType.CHOICE, choices=RubricCode, is_open=True),
        Field("component_id", "Komponen", FieldType.REFERENCE, required=True, refers_to="component"),
    ),
)
RUBRIC_LEVEL = Kind(
    id="rubric_level",
    table="rubric_level",
    area=Area.EVALUATIONS,
    label="tingkat rubrik",
    title=("rubric", "level"),
    fields=(
        Field("rubric", "Rubrik", FieldType.CHOICE, required=True, choices=RubricCode, is_open=True),
        Field("level", "Tingkat", FieldType.WHOLE, required=True, least=0, most=4),
        Field("text", "Uraian", FieldType.LONG_TEXT),
    ),
)
EVALUATION = Kind(
    id="evaluation",
    table="evaluation",
    area=Area.EVALUATIONS,
    label="evaluasi",
    title=("phase", "year"),
    fields=(
        Field("year", "Tahun", FieldType.YEAR, required=True, width=1),
        Field("phase", "Tahap", FieldType.CHOICE, required=True, choices=RoundPhase, width=1),
        Field(
            "instrument_id",
            "Instrumen",
            FieldType.REFERENCE,
            refers_to="instrument",
            hint="kosong: hanya nilai akhir",
        ),
        Field("state", "Keadaan", FieldType.CHOICE, required=True, choices=RoundState),
        Field("track", "Jalur", FieldType.CHOICE, choices=Track),
        Field("participated", "Ikut serta", FieldType.FLAG, width=1),
        Field("is_final", "Putaran akhir tahun", FieldType.FLAG, width=1),
        Field("participation_id", "Keikutsertaan", FieldType.REFERENCE, refers_to="participation"),
        Field("note", "Catatan", FieldType.LONG_TEXT),
        Field("invited_on", "Undangan", FieldType.DATE, tab="Jadwal", width=1),
        Field("due_on", "Tenggat", FieldType.DATE, tab="Jadwal", width=1),
        Field("submitted_on", "Terkirim", FieldType.DATE, tab="Jadwal"),
        Field("interview_id", "Wawancara", FieldType.REFERENCE, refers_to="session", tab="Jadwal"),
        Field("official_index", "Indeks resmi", FieldType.DECIMAL, least=0, most=4, tab="Hasil", width=1),
        Field("official_improvement", "Peningkatan resmi", FieldType.DECIMAL, tab="Hasil", width=1),
        Field("rank", "Peringkat", FieldType.WHOLE, least=1, tab="Hasil", width=1),
        Field("outcome", "Hasil seleksi", FieldType.CHOICE, choices=SelectionOutcome, tab="Hasil", width=1),
        Field("result_document_id", "Surat hasil", FieldType.REFERENCE, refers_to="document", tab="Hasil"),
    ),
)
COMPONENT_RESULT = Kind(
    id="component_result",
    table="component_result",
    area=Area.EVALUATIONS,
    label="nilai resmi komponen",
    title=("component_id",),
    parent="evaluation_id",
    fields=(
        Field("component_id", "Komponen", FieldType.REFERENCE, required=True, refers_to="component"),
        Field("value", "Nilai resmi", FieldType.DECIMAL, least=0, most=4),
        Field("evaluation_id", "Evaluasi", FieldType.REFERENCE, required=True, refers_to="evaluation"),
    ),
)
ASSESSOR = Kind(
    id="assessor",
    table="assessor",
    area=Area.EVALUATIONS,
    label="asesor",
    title=("person_id", "name"),
    parent="evaluation_id",
    fields=(
        Field("person_id", "Orang", FieldType.REFERENCE, refers_to="person"),
        Field("name", "Nama", hint="bila tidak ada di daftar orang"),
        Field("element", "Unsur", FieldType.CHOICE, choices=AssessorElement, width=1),
        Field("number", "Nomor", FieldType.WHOLE, least=1, width=1),
        Field("institution", "Lembaga"),
        Field("evaluation_id", "Evaluasi", FieldType.REFERENCE, required=True, refers_to="evaluation"),
    ),
)
ANSWER = Kind(
    id="answer",
    table="answer",
    area=Area.EVALUATIONS,
    label="jawaban",
    title=("question_id",),
    parent="evaluation_id",
    fields=(
        Field("self_score", "Nilai mandiri", FieldType.DECIMAL, least=0, most=4, width=1),
        Field("final_score", "Nilai akhir", FieldType.DECIMAL, least=0, most=4, width=1),
        Field("review", "Tanda periksa", FieldType.CHOICE, choices=ReviewMark),
        Field("explanation", "Penjelasan", FieldType.LONG_TEXT),
        Field("agency_id", "OPD penjawab", FieldType.REFERENCE, refers_to="agency"),
        Field("due_on", "Tenggat", FieldType.DATE),
        Field("note", "Catatan", FieldType.LONG_TEXT),
        Field("question_id", "Pertanyaan", FieldType.REFERENCE, required=True, refers_to="question"),
        Field("evaluation_id", "Evaluasi", FieldType.REFERENCE, required=True, refers_to="evaluation"),
    ),
)
ASSESSOR_SCORE = Kind(
    id="assessor_score",
    table="assessor_score",
    area=Area.EVALUATIONS,
    label="nilai asesor",
    title=("assessor_id",),
    parent="answer_id",
    fields=(
        Field("assessor_id", "Asesor", FieldType.REFERENCE, required=True, refers_to="assessor"),
        Field("score", "Nilai", FieldType.DECIMAL, least=0, most=4),
        Field("note", "Catatan", FieldType.LONG_TEXT),
        Field("answer_id", "Jawaban", FieldType.REFERENCE, required=True, refers_to="answer"),
    ),
)
SUBMISSION_ITEM = Kind(
    id="submission_item",
    table="submission_item",
    area=Area.EVALUATIONS,
    label="butir kiriman",
    title=("title",),
    parent="evaluation_id",
    fields=(
        Field("title", "Butir", required=True),
        Field("is_done", "Lengkap", FieldType.FLAG, width=1),
        Field("handed_over_on", "Diserahkan", FieldType.DATE, width=1),
        Field("received_by", "Penerima"),
        Field("document_id", "Dokumen", FieldType.REFERENCE, refers_to="document"),
        Field("evaluation_id", "Evaluasi", FieldType.REFERENCE, required=True, refers_to="evaluation"),
    ),
)
FINDING = Kind(
    id="finding",
    table="finding",
    area=Area.EVALUATIONS,
    label="temuan",
    title=("text",),
    parent="evaluation_id",
    fields=(
        Field("text", "Temuan", FieldType.LONG_TEXT, required=True),
        Field("kind", "Jenis", FieldType.CHOICE, required=True, choices=FindingKind),
        Field("status", "Tindak lanjut", FieldType.CHOICE, required=True, choices=FindingStatus),
        Field("assessor_id", "Asesor", FieldType.REFERENCE, refers_to="assessor"),
        Field("affiliation", "Lembaga asesor"),
        Field("component_code", "Komponen", FieldType.CHOICE, choices=ComponentCode, is_open=True),
        Field("evaluation_id", "Evaluasi", FieldType.REFERENCE, required=True, refers_to="evaluation"),
    ),
)
SURVEY = Kind(
    id="survey",
    table="survey",
    area=Area.EVALUATIONS,
    label="survei",
    title=("sub_dimension_id",),
    parent="evaluation_id",
    fields=(
        Field(
            "sub_dimension_id", "Sub-dimensi", FieldType.REFERENCE, required=True, refers_to="sub_dimension"
        ),
        Field("programme_id", "Program yang disurvei", FieldType.REFERENCE, refers_to="programme"),
        Field("agency_id", "OPD penanggung jawab", FieldType.REFERENCE, refers_to="agency"),
        Field("starts_on", "Mulai", FieldType.DATE, width=1),
        Field("ends_on", "Selesai", FieldType.DATE, width=1),
        Field("user_count", "Jumlah pengguna layanan", FieldType.WHOLE, least=0),
        Field("evaluation_id", "Evaluasi", FieldType.REFERENCE, required=True, refers_to="evaluation"),
    ),
)
RESPONDENT = Kind(
    id="respondent",
    table="respondent",
    area=Area.EVALUATIONS,
    label="responden",
    title=("number", "name"),
    parent="evaluation_id",
    fields=(
        Field("dimension_id", "Dimensi", FieldType.REFERENCE, required=True, refers_to="dimension"),
        Field("number", "Nomor", FieldType.WHOLE, required=True, least=1, width=1),
        Field("name", "Nama atau inisial", width=1),
        Field("age", "Umur", FieldType.WHOLE, least=0, most=120, width=1),
        Field("sex", "Jenis kelamin", FieldType.CHOICE, choices=Sex, width=1),
        Field("occupation", "Pekerjaan", width=1),
        Field("contact", "Kontak", FieldType.CODE, width=1),
        Field("is_user", "Pengguna layanan", FieldType.FLAG, width=1),
        Field("answered_on", "Tanggal", FieldType.DATE, width=1),
        Field("enumerator", "Petugas survei"),
        Field("evaluation_id", "Evaluasi", FieldType.REFERENCE, required=True, refers_to="evaluation"),
    ),
)
SURVEY_ANSWER = Kind(
    id="survey_answer",
    table="survey_answer",
    area=Area.EVALUATIONS,
    label="jawaban survei",
    title=("question_id",),
    parent="respondent_id",
    fields=(
        Field("question_id", "Pernyataan", FieldType.REFERENCE, required=True, refers_to="question"),
        Field("score", "Nilai", FieldType.WHOLE, required=True, least=0, most=4),
        Field("respondent_id", "Responden", FieldType.REFERENCE, required=True, refers_to="respondent"),
    ),
)

KINDS = (
    INSTRUMENT,
    COMPONENT,
    QUESTION,
    RUBRIC_LEVEL,
    EVALUATION,
    COMPONENT_RESULT,
    ASSESSOR,
    ANSWER,
    ASSESSOR_SCORE,
    SUBMISSION_ITEM,
    FINDING,
    SURVEY,
    RESPONDENT,
    SURVEY_ANSWER,
)
